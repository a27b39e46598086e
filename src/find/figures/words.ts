import { fold } from '../../arabic/fold.ts'
import { lookup } from '../../arabic/lookup.ts'
import { type Bare, startsConjoined } from '../../arabic/proclitics.ts'
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

/** What a bare word means. */
interface Entry { readonly first: Meaning, other: Meaning | null }

/** Number words as texts write them, found so far. Their number is bounded: the vocabulary with what can stand before it. */
const written = new Map<string, NumberWord>()

const bareWords = lookup('number-words', () => {
  const table = new Map<string, Entry>()
  for (const [role, value, forms] of vocabulary())
    for (const form of forms.split(' ').filter(Boolean)) {
      const key = fold(form), entry = table.get(key)
      if (!entry) table.set(key, { first: { role, value }, other: null })
      else entry.other ??= { role, value }
    }
  return table
})

/** The last two letters of a word, as a small number. */
const endingOf = (key: string): number => ((key.charCodeAt(key.length - 2) & 63) << 6) | (key.charCodeAt(key.length - 1) & 63)

const numberEndings = lookup('number-endings', () =>
  new Map([['', [...new Set(vocabulary().flatMap(([, , forms]) => forms.split(' ').filter(Boolean).map(form => endingOf(fold(form)))))]]]))

/** Which endings a number word can have: a glance that spares four words in five the lookup. */
let endings: Uint8Array | null = null

function endingTable(): Uint8Array {
  const table = new Uint8Array(64 * 64)
  for (const ending of numberEndings.get('')!) table[ending] = 1
  return table
}

/** Longest number word with all that may be written before it. */
const LONGEST = 16

/** The number word in a folded word, whatever is written onto its front; null for most words, which must be quick. */
export function numberOf(key: string): NumberWord | null {
  endings ??= endingTable()
  if (endings[endingOf(key)] === 0 || key.length > LONGEST) return null
  const known = written.get(key)
  if (known !== undefined) return known
  const found = unprefixed(key)
  if (found) written.set(key, found)
  return found
}

function unprefixed(key: string): NumberWord | null {
  const whole = bareWords.get(key)
  if (whole) return wordOf(key, '', '', false, whole)
  const afterConjunction = startsConjoined(key) ? withPreposition(key.slice(1), key.charAt(0)) : null
  return afterConjunction ?? withPreposition(key, '')
}

function withPreposition(rest: string, conjunction: string): NumberWord | null {
  if (rest.startsWith('لل')) return definiteWord(rest.slice(2), conjunction, 'لل')
  if (rest.startsWith('ب') || rest.startsWith('ل') || rest.startsWith('ك')) {
    const found = withArticle(rest.slice(1), conjunction, rest.charAt(0))
    if (found) return found
  }
  return withArticle(rest, conjunction, '')
}

function withArticle(rest: string, conjunction: string, preposition: string): NumberWord | null {
  const bare = bareWords.get(rest)
  if (bare) return allowed(rest, preposition, false, bare.first.role) ? wordOf(rest, conjunction, preposition, false, bare) : null
  return rest.charCodeAt(0) === ALEF && rest.charCodeAt(1) === LAM ? definiteWord(rest.slice(2), conjunction, preposition) : null
}

/** عشرة behind ال, or behind لل, which is ل and ال. */
function definiteWord(stem: string, conjunction: string, preposition: string): NumberWord | null {
  const entry = bareWords.get(stem)
  return entry && allowed(stem, preposition, true, entry.first.role) ? wordOf(stem, conjunction, preposition, true, entry) : null
}

const ALEF = 0x627, LAM = 0x644

const wordOf = (stem: string, conjunction: string, preposition: string, definite: boolean, { first, other }: Entry): NumberWord =>
  ({ stem, conjunction, preposition, definite, ...first, other })

/** Short number words that ل would make into another word: لست "I am not". */
const MIN_AFTER_LAM = 3

function allowed(stem: string, preposition: string, definite: boolean, role: Role): boolean {
  if (preposition === 'ك') return role === 'rank'
  return preposition !== 'ل' || definite || stem.length >= MIN_AFTER_LAM
}

/** How many letters of the word stand before its number, و ف ب ل ك, not the article. */
export const prefixOf = (word: Bare): number => word.conjunction.length + word.preposition.length
