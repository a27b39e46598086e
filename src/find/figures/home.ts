import { fold } from '../../arabic/fold.ts'
import { lookup } from '../../arabic/lookup.ts'
import { memo } from '../../arabic/memo.ts'
import { readings } from '../../arabic/proclitics.ts'
import { COUNTRIES } from '../../lexicon/currencies.ts'
import type { Token } from '../../model.ts'

/** Which of some countries an article speaks of most; null when two alike, undefined when none. Counted once, when first asked. */
export function homeOf(tokens: readonly Token[]): (candidates: readonly string[]) => string | null | undefined {
  let counts: Map<string, number> | null = null
  return candidates => {
    counts ??= countCountries(tokens)
    const ranked = candidates.map(code => [counts!.get(code) ?? 0, code] as const).sort((a, b) => b[0] - a[0])
    if (!ranked[0]?.[0]) return undefined
    return ranked[0][0] > (ranked[1]?.[0] ?? 0) ? ranked[0][1] : null
  }
}

function countCountries(tokens: readonly Token[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const token of tokens)
    if (token.kind === 'word') for (const code of countriesOf(token.key)) counts.set(code, (counts.get(code) ?? 0) + 1)
  return counts
}

const NONE: readonly string[] = []

/** The countries that a word points to: a place of theirs or their adjective. */
const countriesOf = memo((key: string): readonly string[] => {
  for (const { stem, definite } of readings(key)) {
    const found = places.get(definite ? 'ال' + stem : stem) ?? places.get(stem.replace(/(?<=ي)(ه|ا|ان|ين|ون|ن|تان|تين|ات)$/, ''))
    if (found) return found
  }
  return NONE
})

const places = lookup('countries', () => {
  const table = new Map<string, string[]>()
  for (const { code, stems, places } of COUNTRIES)
    for (const word of `${stems} ${places}`.split(' ').filter(Boolean).map(fold)) table.set(word, [...table.get(word) ?? [], code])
  return table
})
