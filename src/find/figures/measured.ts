import type { FigureKind, Span } from '../../model.ts'
import { negate, parse, plus, shift, type Amount } from './amount.ts'
import { isDigits, keyAt, plainWordAt, tokenAt, wordAt, type Context } from './context.ts'
import type { Literal } from './digits.ts'
import { endsOf, type Draft } from './draft.ts'
import { fractionAt, repeatedScale } from './fractions.ts'
import { articleBefore, readNumeral, type Numeral } from './numerals.ts'
import type { Quantity } from './quantity.ts'
import { unitAt, type UnitFound } from './units.ts'

/** The amount of a number like 1.200, by what its separator is held for. */
function amountOf(numeral: Numeral, value: Amount, thousands: boolean): Amount {
  const { literal } = numeral
  return literal?.thousands != null && numeral.power === 0 ? parse(thousands ? literal.thousands : literal.digits) : value
}

/** `grouping`: what three digits after a point are beside this unit; null lets the separator say. */
export function valuesOf(q: Quantity, grouping: boolean | null): readonly Amount[] {
  const one = (n: Numeral, value: Amount) => amountOf(n, value, grouping ?? n.literal?.prefersThousands ?? false)
  return q.high ? [one(q.low, q.values[0]), one(q.high, q.values[1]!)] : [one(q.low, q.values[0])]
}

const numberSpan = (q: Quantity): Span => ({ start: q.start, end: q.end })

export const draft = (q: Quantity, kind: FigureKind, rule: string, more: Partial<Draft> = {}): Draft => ({
  kind, rule, from: q.from, to: q.to, number: numberSpan(q), ...endsOf(valuesOf(q, null)), unit: null, unitText: null, measurable: true, ...more,
})

export const spanOf = (c: Context, from: number, to: number): Span => ({ start: tokenAt(c, from)!.start, end: tokenAt(c, to - 1)!.end })

/** Past the bracket or quotation mark that closes around the number alone: (2.5) م2, "89" راكبا. */
export function afterClosers(c: Context, q: { from: number, to: number }): number {
  const open = keyAt(c, q.from - 1), close = keyAt(c, q.to)
  const before = articleBefore(c, q.from) ? keyAt(c, q.from - 2) : open
  return /^[("«“”]$/.test(before) && /^[)"»”“]$/.test(close) ? q.to + 1 : q.to
}

/** Three digits after a point: thousands before things and money, decimals in shares and in the dinars of a thousand fils (26,112 in Tunisia). */
function groupsThousands(unit: UnitFound, literal: Literal | null): boolean | null {
  if (unit.kind === 'percent') return false
  if (!/^(KWD|BHD|OMR|JOD|TND|LYD)$/.test(unit.code ?? '') || literal?.digits.endsWith('.000')) return true
  return unit.code === 'TND' ? false : null
}

/** A draft that says: nothing here. */
export const noFigure = (q: Quantity, to = q.to): Draft => draft(q, 'number', NOTHING, { to })
export const NOTHING = 'nothing'

/** A unit and what may still follow it: و43 سنتا, ونصف. */
export function withUnit(c: Context, q: Quantity, unit: UnitFound, rule: string): Draft {
  const values = valuesOf(q, groupsThousands(unit, q.low.literal))
  const found = (values: readonly Amount[], to = unit.to, number = numberSpan(q)): Draft =>
    ({ kind: unit.kind, rule, from: q.from, to, number, ...endsOf(values), unit: unit.code, unitText: spanOf(c, unit.from, unit.to), measurable: true })
  if (belowZero(c, unit.to) && unit.kind === 'measure') return found(values.map(negate), unit.to + 2)
  const tail = q.high ? null : smallChange(c, unit) ?? halfMore(c, unit, unit.to, q.low.power)
  if (!tail) return found(values)
  return found([plus(values[0]!, values[0]! < 0 ? negate(tail.value) : tail.value)], tail.to, { start: q.start, end: tokenAt(c, tail.to - 1)!.end })
}

/** درجتان تحت الصفر are minus two. */
export const belowZero = (c: Context, i: number): boolean => keyAt(c, i) === 'تحت' && keyAt(c, i + 1) === 'الصفر'

/** 20 دولارا و43 سنتا. */
export function smallChange(c: Context, unit: UnitFound): { to: number, value: Amount } | null {
  if (unit.kind !== 'money' || unit.parts) return null
  const at = keyAt(c, unit.to) === 'و' ? unit.to + 1 : unit.to
  const single = keyAt(c, at).startsWith('و') ? unitAt(c, at, keyAt(c, at).slice(1)) : null
  if (single?.parts && isOne(c, single.to)) return { to: single.to + 1, value: 1 / single.parts }
  if (at === unit.to && wordAt(c, at)?.conjunction !== 'و' && !isDigits(c, at)) return null
  const dual = wordAt(c, at)?.role === 'dual' ? unitAt(c, at, wordAt(c, at)!.stem) : null
  if (dual?.parts) return { to: dual.to, value: 2 / dual.parts }
  const small = readNumeral(c, at), change = small && unitAt(c, small.to)
  if (small && change?.parts && Number(small.value) < change.parts) return { to: change.to, value: Number(small.value) / change.parts }
  return null
}

const isOne = (c: Context, i: number): boolean => /^واحده?$/.test(keyAt(c, i))

/** ثلاث سنوات ونصف, 3 سنوات ونصف السنة; مليون دينار ونصف is a million and a half. Not ونصف طن, وربع مليون, وثلث الميزانية: those are of something else. */
export function halfMore(c: Context, unit: UnitFound, at: number, power = 0): { to: number, value: Amount } | null {
  const half = fractionAt(c, at, 'و')
  if (!half || unit.kind === 'percent') return null
  const again = unitAt(c, half.to)
  if (again) return again.code === unit.code ? { to: again.to, value: half.value } : null
  const scaled = repeatedScale(c, half.to, power)
  if (scaled === half.to && isOfAnother(c, scaled)) return null
  const said = scaled > half.to ? unitAt(c, scaled) : null
  if (said && said.code !== unit.code) return null
  return { to: said?.to ?? scaled, value: shift(half.value, power) }
}

/** مليون, الميزانية: what a fraction before it is a part of. */
const isOfAnother = (c: Context, i: number): boolean => plainWordAt(c, i)?.role === 'scale' || keyAt(c, i).startsWith('ال')

/** 5 ملايين ونصف, مليون ونصف المليون, عشرة ونصف: the fraction belongs to the last scale. */
export function withFraction(c: Context, q: Quantity): Quantity {
  const half = q.high ? null : fractionAt(c, q.to, 'و')
  if (!half || q.low.vague) return q
  const to = repeatedScale(c, half.to, q.low.power)
  if (to === half.to && keyAt(c, to).startsWith('ال')) return q
  return { ...q, to, end: tokenAt(c, to - 1)!.end, values: [plus(q.values[0], shift(half.value, q.low.power))] }
}
