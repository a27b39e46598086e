import { fold } from '../../arabic/fold.ts'
import { lookup } from '../../arabic/lookup.ts'
import { memo } from '../../arabic/memo.ts'
import { COUNTRIES, CURRENCIES, MONEY_SIGNS, SMALL_CHANGE, type Currency } from '../../lexicon/currencies.ts'
import { UNIT_ENDINGS, UNITS, type Unit } from '../../lexicon/units.ts'
import { isGlued, isDigits, isWord, keyAt, tokenAt, type Context } from './context.ts'
import { nounForm, phraseReader } from './phrases.ts'

/** A unit in the text, tokens `[from, to)`. */
export interface UnitFound {
  readonly from: number
  readonly to: number
  readonly kind: 'money' | 'percent' | 'measure' | 'duration'
  readonly code: string | null
  /** Of small change: how many make one of the big unit. */
  readonly parts: number | null
}

type Entry = { unit: Unit } | { currency: Currency } | { sign: string } | { parts: number, name: string }

const duals = (two: string | undefined): string => (two ? '|' + two.replaceAll(' ', '|') : '')

const unitPhrase = phraseReader<Entry>('units', function* () {
  for (const unit of UNITS) yield [unit.forms + duals(unit.two), { unit }]
  for (const currency of CURRENCIES) yield [currency.forms + duals(currency.two), { currency }]
  for (const small of SMALL_CHANGE) yield [small.forms + duals(small.two), { parts: small.parts, name: small.forms.split('|')[0]! }]
  for (const [sign, signs] of MONEY_SIGNS) yield [signs, { sign }]
}, nounForm)

const unitEnding = phraseReader<string>('unit-endings', () => UNIT_ENDINGS.map(e => [e.forms, e.adds] as const), nounForm)

/** The unit that begins at token `i`. */
export function unitAt(c: Context, i: number, first?: string): UnitFound | null {
  const match = unitPhrase(c, i, first)
  if (!match || isSunni(c, i) || keyAt(c, i) === 'مما') return null
  const { to, value: entry } = match
  if ('unit' in entry) return withEnding(c, { from: i, to, kind: entry.unit.kind, code: entry.unit.code, parts: null }, entry.unit)
  if ('sign' in entry) return { from: i, to, kind: 'money', code: entry.sign, parts: null }
  if ('parts' in entry) return { from: i, to, kind: 'money', code: entry.name, parts: entry.parts }
  const money = currencyAt(c, to, entry.currency)
  return { from: i, to: money.to, kind: 'money', code: money.code, parts: null }
}

/** السنّة, with the shadda: the Sunnis, no year. */
const isSunni = (c: Context, i: number): boolean => /سنه$/.test(keyAt(c, i)) && c.text.slice(tokenAt(c, i)!.start, tokenAt(c, i)!.end).includes('نّ')

function withEnding(c: Context, found: UnitFound, unit: Unit): UnitFound {
  const ending = unit.length ? unitEnding(c, found.to) : null
  if (!ending || (isDigits(c, found.to) && (!isGlued(c, found.to) || keyAt(c, found.to + 1) === '/'))) return found
  return { ...found, to: ending.to, code: unit.code + ending.value }
}

/** A sign or ISO code right before token `i`: $5, US$ 5. */
export function signBefore(c: Context, i: number): UnitFound | null {
  for (const from of [i - 2, i - 1]) {
    const match = unitPhrase(c, from)
    if (match && match.to === i && ('sign' in match.value || isPercentSign(keyAt(c, from))))
      return 'sign' in match.value ? { from, to: i, kind: 'money', code: match.value.sign, parts: null } : { from, to: i, kind: 'percent', code: '%', parts: null }
  }
  return null
}

const isPercentSign = (key: string): boolean => key === '%' || key === '٪'

/** The country of an adjective: مغربية, الأمريكيان. */
const countryOf = memo((key: string): string | null => {
  const bare = key.startsWith('ال') ? key.slice(2) : key
  return adjectives.get(bare.replace(/(?<=ي)(ه|ا|ان|ين|ن|تان|تين|ات)$/, '')) ?? null
})

const adjectives = lookup('country-adjectives', () => new Map(COUNTRIES.flatMap(c => c.stems.split(' ').map(stem => [fold(stem), c.code] as const))))

/** Whose دينار: an adjective says it, else the noun alone, else the countries that the article speaks of. */
function currencyAt(c: Context, to: number, currency: Currency): { to: number, code: string | null } {
  const country = isWord(c, to) ? countryOf(keyAt(c, to)) : null
  const after = country ? (/^جديده?$/.test(keyAt(c, to + 1)) ? to + 2 : to + 1) : to
  const codes = currency.of?.split(' ').map(pair => pair.split('=') as [string, string]) ?? []
  const named = codes.find(([code]) => code === country)
  if (named) return { to: after, code: named[1] }
  if (currency.alone) return { to, code: currency.alone }
  const home = c.home(codes.map(([code]) => code))
  return { to, code: home === undefined ? currency.usual ?? null : codes.find(([code]) => code === home)?.[1] ?? null }
}
