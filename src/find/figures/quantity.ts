import type { Amount } from './amount.ts'
import { behindUntil, isDigits, isGlued, keyAt, tokenAt, wordAt, type Context } from './context.ts'
import { CHANGES } from '../../lexicon/counted.ts'
import { monthPhrase } from './day-month-year.ts'
import { negate, plus, shift } from './amount.ts'
import { readNumeral, type Numeral } from './numerals.ts'
import { wordSet } from './phrases.ts'
import { unitAt } from './units.ts'

/** A numeral, or two with what makes a range of them: بين 5 و7 ملايين. */
export interface Quantity {
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
  readonly low: Numeral
  readonly high: Numeral | null
  /** The value or the two, the scale that belongs to both applied. */
  readonly values: readonly [Amount] | readonly [Amount, Amount]
  /** A minus stands at it. */
  readonly signed?: true
}

const changes = wordSet('changes', () => CHANGES)

/** The quantity that begins at token `i`. */
export function readQuantity(c: Context, i: number): Quantity | null {
  const low = readNumeral(c, i)
  if (!low) return null
  const between = isBetween(c, low.from)
  return rangeOf(c, low, between) ?? (between ? splitRange(c, i, low) : null) ?? withSign(c, digitFraction(c, low) ?? tenths(c, low) ?? saidTwice(c, alone(c, low)))
}

const alone = (c: Context, low: Numeral): Quantity => ({ from: low.from, to: low.to, start: low.start, end: tokenAt(c, low.to - 1)!.end, low, high: null, values: [low.value] })

/** خمسة عشر (15) and 5 (خمسة): one number, written twice. */
function saidTwice(c: Context, q: Quantity): Quantity {
  const opened = keyAt(c, q.from - 1) === '(' && keyAt(c, q.to) === ')'
  const again = opened ? readNumeral(c, q.to + 1) : keyAt(c, q.to) === '(' ? readNumeral(c, q.to + 1) : null
  if (!again || again.value !== q.low.value || (again.written === q.low.written) || (!opened && keyAt(c, again.to) !== ')')) return q
  return { ...q, to: opened ? again.to : again.to + 1 }
}

const isPlainDigits = (c: Context, i: number): boolean => isDigits(c, i) && !/^[.,/]$/.test(keyAt(c, i + 1))

/** 3/4 كوب, 5 2/3: a fraction where a unit follows or nothing else stands; elsewhere 3/4 may be a day and a month. */
function digitFraction(c: Context, low: Numeral): Quantity | null {
  if (!low.literal?.plain) return null
  const mixed = isDigits(c, low.to), over = mixed ? low.to : low.from, slash = over + 1
  if (keyAt(c, slash) !== '/' || !isPlainDigits(c, slash + 1) || keyAt(c, slash + 1) === '0') return null
  const to = slash + 2, a = Number(keyAt(c, over)), b = Number(keyAt(c, slash + 1))
  const alone = to === c.to && low.from <= c.from + 1
  if (!alone && !unitAt(c, to) && !(a < b && b <= 10 && keyAt(c, to) === 'من')) return null
  return { from: low.from, to, start: low.start, end: tokenAt(c, to - 1)!.end, low, high: null, values: [mixed ? Number(low.value) + a / b : a / b] }
}

/** اثنان وثمانية من عشرة في المائة is 2.8 percent. */
function tenths(c: Context, low: Numeral): Quantity | null {
  if (low.written !== 'words' || wordAt(c, low.to)?.conjunction !== 'و') return null
  const part = readNumeral(c, low.to), of = part && keyAt(c, part.to) === 'من' ? readNumeral(c, part.to + 1) : null
  if (!part || !of || !/^10+$/.test(String(of.value)) || unitAt(c, of.to)?.kind !== 'percent') return null
  return { from: low.from, to: of.to, start: low.start, end: tokenAt(c, of.to - 1)!.end, low, high: null, values: [plus(low.value, Number(part.value) / Number(of.value))] }
}

const NEGATIVE = /^(ناقص|سالب|-|−)$/

/** -2, ناقص 5 and (0,5-). */
function withSign(c: Context, q: Quantity): Quantity {
  const sign = keyAt(c, q.from - 1), dash = sign === '-' || sign === '−'
  const before = NEGATIVE.test(sign) && (!dash || (isGlued(c, q.from) && (!isGlued(c, q.from - 1) || q.from - 1 === c.from) && !isDigits(c, q.from - 2)))
  const after = !before && keyAt(c, q.to) === '-' && isGlued(c, q.to) && keyAt(c, q.to + 1) === ')' && keyAt(c, q.from - 1) === '('
  if (!before && !after) return q
  const value = negate(q.values[0])
  return before ? { ...q, from: q.from - 1, start: tokenAt(c, q.from - 1)!.start, values: [value], signed: true } : { ...q, to: q.to + 1, end: tokenAt(c, q.to)!.end, values: [value], signed: true }
}

function isBetween(c: Context, from: number): boolean {
  let at = from - 1
  while (/^["«“”(]$|^عامي$|^سنتي$|^سنه$|^عام$|^ال$/.test(keyAt(c, at))) at--
  return /^[وفل]?(ما)?بين$/.test(keyAt(c, at))
}

/** بين خمسة وعشرين: the و inside divides. */
function splitRange(c: Context, i: number, whole: Numeral): Quantity | null {
  if (whole.joint === null || whole.written === 'mixed') return null
  const low = readNumeral({ ...c, to: whole.joint }, i)
  return low && rangeOf(c, low, true)
}

function rangeOf(c: Context, low: Numeral, between: boolean): Quantity | null {
  const percent = unitAt(c, low.to)
  const at = secondAt(c, low, between) ?? (percent?.kind === 'percent' ? secondPercent(c, { ...low, to: percent.to }, between) : null)
  const high = at === null || low.vague ? null : readNumeral(c, at)
  if (!high || high.vague || isTurnedTo(c, low, high)) return null
  const sharing = low.power === 0 && high.power > 0 && low.value <= high.base
  const a = sharing ? shift(low.value, high.power) : low.value
  return a < high.value ? { from: low.from, to: high.to, start: low.start, end: tokenAt(c, high.to - 1)!.end, low, high, values: [a, high.value] } : null
}

/** بين 3% و5%, 15% - 20%: the second number behind a percent that has its own sign. */
function secondPercent(c: Context, low: Numeral, between: boolean): number | null {
  const at = between || /^[-–—]$/.test(keyAt(c, low.to)) ? secondAt(c, low, between) ?? (isDigits(c, low.to + 1) ? low.to + 1 : null) : null
  const high = at === null ? null : readNumeral(c, at)
  return high && unitAt(c, high.to)?.kind === 'percent' ? at : null
}

/** ارتفعت في 2024 إلى 300 مليون, سعر البرميل الواحد إلى 70 دولارا: a year, or one of a kind, and what something rose to. */
function isTurnedTo(c: Context, low: Numeral, high: Numeral): boolean {
  if (keyAt(c, low.to) !== 'الي') return false
  if (low.written === 'words' && low.value === 1 && low.definite) return true
  const year = low.literal?.plain === true && /^(19|20)\d\d$/.test(low.literal.digits) && !(high.literal?.plain === true && high.power === 0 && /^(19|20)\d\d$/.test(high.literal.digits))
  return year && (high.power > low.power || /^[وف]?(في|ل?عام|[ب]?عام|سنه|ال?عام|خلال|منذ|السنه|ربيع|صيف|شتاء|خريف)$/.test(keyAt(c, low.from - 1)) || monthPhrase(c, low.from - 1) !== null)
}

/** Where the second number of a range begins; null if no range goes on here. */
function secondAt(c: Context, low: Numeral, between: boolean): number | null {
  let at = low.to
  if (/^["»”]$/.test(keyAt(c, at)) && between) at++
  const key = keyAt(c, at)
  if (between && key === 'و') return isDigits(c, at + 1) || wordAt(c, at + 1) ? at + 1 : isOpener(c, at + 1) ? at + 2 : null
  if (between && wordAt(c, at)?.conjunction === 'و') return at
  const until = behindUntil(c, at)
  if (until > at) return skipYearNoun(c, until)
  if (key === 'او' || (key === 'الي' && !isChange(c, low.from))) return skipYearNoun(c, at + 1)
  if (key === 'حتي' && keyAt(c, low.from - 1) === 'من') return at + 1
  return isDash(c, at, low) ? at + 1 : null
}

const isOpener = (c: Context, i: number): boolean => /^["«“”]$/.test(keyAt(c, i)) && isDigits(c, i + 1)
const skipYearNoun = (c: Context, at: number): number => (/^(ال)?عام$|^(ال)?سنه$/.test(keyAt(c, at)) && isDigits(c, at + 1) ? at + 1 : at)

/** 5-7 and 200 - 250, not 5- and not 5 -7. */
function isDash(c: Context, at: number, low: Numeral): boolean {
  const dash = tokenAt(c, at)
  if (dash?.key === '/') return isSeason(c, at)
  return low.literal?.plain !== undefined && dash !== undefined && /^[-–—]$|^ـ$/.test(dash.key) && isDigits(c, at + 1) && (isGlued(c, at + 1) === dash.glued || isBetween(c, low.from) || /^(19|20)\d\d$/.test(low.literal.digits)) && !(keyAt(c, at + 2) === dash.key && isDigits(c, at + 3))
}

/** 1436/1437, 2014/15: the years of a season. */
function isSeason(c: Context, at: number): boolean {
  const [a, b] = [keyAt(c, at - 1), keyAt(c, at + 1)]
  return a.length === 4 && isDigits(c, at + 1) && keyAt(c, at + 2) !== '/' && b.length === 4 && Number(b) - Number(a) === 1
}

/** ارتفع من 5 إلى 7: two amounts, the one before and the one after. */
function isChange(c: Context, from: number): boolean {
  if (keyAt(c, from - 1) !== 'من') return false
  for (let at = from - 2; at >= c.from && at >= from - 9; at--) {
    if (/^[.،,;؛:]$/.test(keyAt(c, at))) return false
    if (changes.has(keyAt(c, at)) || changes.has(keyAt(c, at).replace(/^[وف]/, ''))) return true
  }
  return false
}
