import type { Span } from '../../model.ts'
import { isWord, keyAt, plainWordAt, spelledAt, tokenAt, wordAt, type Context } from './context.ts'
import { countedAt, isDefiniteNoun, looksPlural } from './counted.ts'
import { readDate } from './dates.ts'
import { endsOf, type Draft } from './draft.ts'
import { fractionAt, repeatedScale } from './fractions.ts'
import { KIND_RULES } from './kinds.ts'
import { belowZero, halfMore, withFraction } from './measured.ts'
import { plus, shift } from './amount.ts'
import { afterLetters } from './numerals.ts'
import { readAge, readRank } from './ordinals.ts'
import { readQuantity } from './quantity.ts'
import { readScore } from './scores.ts'
import { readTime } from './times.ts'
import { unitAt } from './units.ts'
import { prefixOf, type Role } from './words.ts'
import { mayStand } from './homographs.ts'

/** Digits, a Latin word, or the role of a number word. */
type Beginning = 'digits' | 'latin' | Role

const CARDINAL: readonly Beginning[] = ['digits', 'digit', 'ten', 'hundred', 'scale', 'two-of-scale', 'scales', 'vague']

/** A shape that a figure can have, read from its first token. */
export interface Form {
  readonly id: string
  readonly example: string
  /** What its first token can be. */
  readonly begins: readonly Beginning[]
  readonly read: (c: Context, i: number) => Draft | null
}

const unmeasured = { unit: null, unitText: null, measurable: false }

/** The shapes in the order in which they are tried. */
export const FORMS: readonly Form[] = [
  {
    id: 'time', example: 'في الساعة الثالثة عصرا', begins: ['digits', 'rank', 'digit'],
    read: (c, i) => { const t = readTime(c, i); return t && { kind: 'time', rule: t.rule, from: i, to: t.to, number: { start: t.start, end: t.end }, value: t.value, min: null, max: null, ...unmeasured } },
  },
  {
    id: 'score', example: 'فاز 2-1', begins: ['digits', 'digit'],
    read: (c, i) => { const s = readScore(c, i); return s && { kind: 'score', rule: 'score', from: i, to: s.to, number: s, value: s.value, min: null, max: null, ...unmeasured } },
  },
  {
    id: 'date', example: 'في 17 أيار/مايو 2022', begins: ['digits', 'latin', 'rank', 'first-of-month', 'digit', 'ten', 'month'],
    read: (c, i) => { const d = readDate(c, i); return d && { kind: 'date', rule: d.rule, from: i, to: d.to, number: { start: d.start, end: tokenAt(c, d.to - 1)!.end }, value: d.value, min: d.min, max: d.max, ...unmeasured } },
  },
  {
    id: 'decade', example: 'في منتصف التسعينات', begins: ['decade'],
    read: (c, i) => {
      const word = wordAt(c, i)
      return word?.role === 'decade' && !/^(العمر|عمره|عمرها)$/.test(keyAt(c, i + 2)) ? { kind: 'year', rule: 'decade', from: i, to: i + 1, number: wordSpan(c, i, i + 1), value: word.value, min: null, max: null, ...unmeasured } : null
    },
  },
  {
    id: 'age', example: 'وهو في الخامسة والثلاثين من عمره', begins: ['rank'],
    read: (c, i) => { const r = readAge(c, i); return r && { kind: 'duration', rule: 'age', from: i, to: r.to, number: r, value: r.value, min: null, max: null, unit: 'year', unitText: null, measurable: true } },
  },
  {
    id: 'rank', example: 'المرتبة الثانية', begins: ['rank'],
    read: (c, i) => { const r = readRank(c, i); return r && { kind: 'ordinal', rule: 'rank', from: i, to: r.to, number: r, value: r.value, min: null, max: null, ...unmeasured } },
  },
  { id: 'dual', example: 'منذ أسبوعين', begins: ['dual'], read: readDual },
  { id: 'half-more', example: 'بعد ساعة ونصف', begins: ['fraction', 'digit'], read: readUnitAndHalf },
  { id: 'fraction', example: 'ربع مليون', begins: ['fraction', 'two-of-fraction', 'digit'], read: readFraction },
  {
    id: 'quantity', example: 'بين 5 و7 ملايين', begins: CARDINAL,
    read: (c, i) => {
      const word = wordAt(c, i)
      if (word && !mayStand(c, i, word)) return null
      const bare = readQuantity(c, i)
      if (!bare) return null
      const q = withFraction(c, bare)
      for (const rule of KIND_RULES) { const found = rule.read(c, q); if (found) return found }
      return null
    },
  },
]

let byBeginning: Map<Beginning, Form[]> | null = null

/** The forms that may begin at token `i`, in their order. */
export function formsAt(c: Context, i: number): readonly Form[] {
  byBeginning ??= new Map((['digits', 'latin', ...new Set(FORMS.flatMap(f => f.begins))] as Beginning[]).map(b => [b, FORMS.filter(f => f.begins.includes(b))]))
  const token = tokenAt(c, i)!
  const beginning = token.kind === 'word' ? wordAt(c, i)?.role : token.kind
  return beginning === undefined ? [] : byBeginning.get(beginning as Beginning) ?? []
}

const wordSpan = (c: Context, i: number, to: number) => {
  const word = wordAt(c, i), { start } = tokenAt(c, i)!
  return { start: word ? afterLetters(c, start, prefixOf(word)) : start, end: tokenAt(c, to - 1)!.end }
}

/** وقع عقدين, عقدين جديدين: contracts. */
const isContract = (c: Context, i: number): boolean =>
  /^(جديدين|موقعين|منفصلين|مبرمين|تجاريين|طويلين)$/.test(keyAt(c, i + 1)) || [i - 1, i - 2].some(at => /^[وف]?(وقع|وقعت|ابرم|ابرمت|يوقع|توقع|بموجب|فسخ|فسخت|وقعا|وقعوا)$/.test(keyAt(c, at)))

/** Two of a unit in one word, a half perhaps behind it: ساعتين ونصف. */
function readDual(c: Context, i: number): Draft | null {
  const word = wordAt(c, i)
  if (word?.role !== 'dual') return null
  const unit = unitAt(c, i, word.stem)
  if (!unit || (unit.code === 'decade' && isContract(c, i))) return null
  if (belowZero(c, unit.to)) return { kind: unit.kind, rule: 'dual', from: i, to: unit.to + 2, number: wordSpan(c, i, i + 1), ...endsOf([-2]), unit: unit.code, unitText: wordSpan(c, i, unit.to), measurable: true }
  const half = halfMore(c, unit, unit.to), to = half?.to ?? unit.to
  const number = { start: wordSpan(c, i, i + 1).start, end: tokenAt(c, half ? to - 1 : i)!.end }
  return { kind: unit.kind, rule: 'dual', from: i, to, number, ...endsOf([half ? plus(2, half.value) : 2]), unit: unit.code, unitText: { start: number.start, end: tokenAt(c, unit.to - 1)!.end }, measurable: true }
}

/** متر ونصف المتر, سنة ونصف سنة: found from its half on. */
function readUnitAndHalf(c: Context, i: number): Draft | null {
  const spaced = keyAt(c, i - 1) === 'و', at = spaced ? i - 2 : i - 1
  const unit = fractionAt(c, i, spaced ? '' : 'و') && unitAt(c, at)
  const half = unit && unit.to === at + 1 ? halfMore(c, unit, unit.to) : null
  if (!unit || !half) return null
  return { kind: unit.kind, rule: 'half-more', from: at, to: half.to, number: { start: tokenAt(c, at)!.start, end: tokenAt(c, half.to - 1)!.end }, ...endsOf([plus(1, half.value)]), unit: unit.code, unitText: { start: tokenAt(c, at)!.start, end: tokenAt(c, at)!.end }, measurable: true }
}

/** The things that a fraction is a part of: ثلثي الأصوات; a half and a quarter want a plural, نصف السكان, not نصف النهائي. */
function thingsAfter(c: Context, i: number, fraction: number): Span | null {
  const key = keyAt(c, i), { start, end } = tokenAt(c, i) ?? { start: 0, end: 0 }
  const definite = isDefiniteNoun(c, i) || (isWord(c, i) && /(ها|هم|نا|ه)$/.test(spelledAt(c, i)))
  return definite && !/^ال(نهايي|نهايه$)/.test(key) && (looksPlural(key) || (fraction !== 1 / 2 && fraction !== 1 / 4)) && !wordAt(c, i) ? { start, end } : null
}

/** نصف ساعة, ربع مليون, ثلثي السكان. */
function readFraction(c: Context, i: number): Draft | null {
  const fraction = fractionAt(c, i, '') ?? fractionAt(c, i, 'و')
  if (!fraction || keyAt(c, i).startsWith('ال')) return null
  const scale = plainWordAt(c, fraction.to)
  const power = scale?.role === 'scale' ? scale.value : 0, to = power ? repeatedScale(c, fraction.to, power) : fraction.to
  const base = { from: i, number: wordSpan(c, i, to), ...endsOf([shift(fraction.value, power)]), measurable: true }
  const unit = unitAt(c, to)
  if (unit) return { kind: unit.kind, rule: 'fraction-of-unit', to: unit.to, unit: unit.code, unitText: { start: tokenAt(c, to)!.start, end: tokenAt(c, unit.to - 1)!.end }, ...base }
  const counted = power ? countedAt(c, to, { value: 10 ** power, vague: false }) : null
  if (power) return { kind: 'count', rule: 'fraction-of-scale', to: counted?.span ? counted.to : to, unit: counted?.noun ?? null, unitText: counted?.span ?? null, ...base }
  const things = keyAt(c, i).endsWith('نص') ? null : thingsAfter(c, to, fraction.value) // نص البيان is its text
  if (things) return { kind: 'count', rule: 'fraction-of-things', to: to + 1, unit: c.text.slice(things.start, things.end), unitText: things, ...base }
  return i === c.from && to === c.to ? { kind: 'number', rule: 'fraction', to, unit: null, unitText: null, ...base } : null
}
