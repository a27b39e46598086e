import { fold } from '../../arabic/fold.ts'
import { lookup } from '../../arabic/lookup.ts'
import { memo } from '../../arabic/memo.ts'
import { readings, type Bare } from '../../arabic/proclitics.ts'
import { MONTHS } from '../../lexicon/months.ts'
import { DECADES, DIGITS, FIRST_OF_MONTH, FRACTIONS, HUNDREDS, RANKS, SCALES, TENS, VAGUE } from '../../lexicon/numbers.ts'
import { CURRENCIES, SMALL_CHANGE } from '../../lexicon/currencies.ts'
import { UNITS } from '../../lexicon/units.ts'

/**
 * What a word counts for. `value` is the number of a digit, ten or hundred, the rank of a rank, the denominator of a
 * fraction, the first year of a decade, the place of a month in its lexicon; of a scale and of a vague amount it is the power of ten.
 */
export type Role = 'digit' | 'ten' | 'hundred' | 'scale' | 'two-of-scale' | 'scales' | 'vague' | 'fraction' | 'two-of-fraction' | 'fractions' | 'rank' | 'decade' | 'first-of-month' | 'month' | 'dual'

export interface Meaning { readonly role: Role, readonly value: number }

export interface NumberWord extends Meaning, Bare {
  /** A second meaning: خمس is five and a fifth, ألفا two thousand and (ألفاً) a thousand. */
  readonly other: Meaning | null
}

const entries = (role: Role, lines: readonly (readonly [number, string])[]): [Role, number, string][] => lines.map(([value, forms]) => [role, value, forms])

/** All number words, the meaning that is looked for first standing first. */
const vocabulary = (): [Role, number, string][] => [
  ...entries('digit', DIGITS), ...entries('ten', TENS), ...entries('hundred', HUNDREDS),
  ...SCALES.flatMap(s => [['scale', s.power, s.one], ['two-of-scale', s.power, s.two], ['scales', s.power, s.many]] as [Role, number, string][]),
  ...entries('vague', VAGUE),
  ...FRACTIONS.flatMap(f => [['fraction', f.of, f.one], ['two-of-fraction', f.of, f.two ?? ''], ['fractions', f.of, f.many]] as [Role, number, string][]),
  ...entries('rank', RANKS), ['first-of-month', 1, FIRST_OF_MONTH], ...entries('decade', DECADES), ...entries('dual', [...UNITS, ...CURRENCIES, ...SMALL_CHANGE].flatMap(u => (u.two ? [[2, u.two] as const] : []))),
  ...MONTHS.flatMap((m, i) => m.names.split('|').map(name => ['month', i, name.split(' ')[0]!] as [Role, number, string])),
]

const known = lookup('number-words', () => {
  const map = new Map<string, { first: Meaning, other: Meaning | null }>()
  for (const [role, value, forms] of vocabulary())
    for (const form of forms.split(' ').filter(Boolean)) {
      const key = fold(form), entry = map.get(key)
      if (!entry) map.set(key, { first: { role, value }, other: null })
      else entry.other ??= { role, value }
    }
  return map
})

/** Short number words that a preposition would make into another word: لست "I am not", بسبع is rare but كست, كل … are none. */
const MIN_AFTER_PREPOSITION = 3

/** The number word in a folded word, whatever is written onto its front; null for most words. */
export const numberOf: (key: string) => NumberWord | null = memo(key => {
  for (const bare of readings(key)) {
    const entry = known.get(bare.stem)
    if (entry && allowed(bare, entry.first.role)) return { ...bare, ...entry.first, other: entry.other }
  }
  return null
})

function allowed(bare: Bare, role: Role): boolean {
  if (bare.preposition === 'ك') return role === 'rank'
  if (bare.preposition === 'ل' && !bare.definite) return bare.stem.length >= MIN_AFTER_PREPOSITION
  return true
}

/** How many letters of the word stand before its number, و ف ب ل ك, not the article. */
export const prefixOf = (word: Bare): number => word.conjunction.length + word.preposition.length
