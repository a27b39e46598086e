import { behindUntil, keyAt, tokenAt, wordAt, type Context } from './context.ts'
import { dayAndMonth, dayMonth, dayOf, dayOfThisMonth, homograph, isoOf, monthName, monthYear, numericDate, phases, type Piece } from './day-month-year.ts'
import { afterLetters } from './numerals.ts'
import { wordSet } from './phrases.ts'
import { prefixOf } from './words.ts'

export interface DateFound { readonly from: number, readonly to: number, readonly start: number, readonly value: string | null, readonly min: string | null, readonly max: string | null, readonly rule: string }

const RANGE_WORDS = /^(الي|حتي|-|–|—|و|ـ)$/

/** The second half of a range of dates: its `to` and the first half completed from it. */
function rangeFrom(c: Context, i: number, first: Piece): DateFound | null {
  let at = first.to
  const linked = behindUntil(c, at)
  if (linked > at) at = linked
  else if (RANGE_WORDS.test(keyAt(c, at)) && keyAt(c, at) !== 'و') at++
  else if (keyAt(c, at) === 'و' && betweenBefore(c, i)) at++
  else return null
  if (keyAt(c, at) === 'و') return null
  const second = dayMonth(c, at) ?? numericDate(c, at) ?? monthYear(c, at) ?? (first.month ? null : dayOfThisMonth(c, at))
  if (!second || (first.day > 0) !== (second.day > 0)) return null
  const whole = { ...first, year: first.year || (first.month && second.month && first.month > second.month ? 0 : second.year), month: first.month || second.month, hijri: second.hijri }
  return { from: i, to: second.to, start: startOfDate(c, i), value: null, min: isoOf(whole), max: isoOf(second), rule: 'date-range' }
}

const betweenBefore = (c: Context, i: number): boolean => keyAt(c, i - 1) === 'بين' || keyAt(c, i - 1) === 'مابين'

/** 6 إلى 9 مارس: the first day has its month from the second. */
function dayRange(c: Context, i: number): DateFound | null {
  const day = dayOf(c, i)
  if (!day || (!RANGE_WORDS.test(keyAt(c, day.to)) && behindUntil(c, day.to) === day.to)) return null
  return rangeFrom(c, i, { to: day.to, year: 0, month: 0, day: day.day, hijri: false })
}

const startOfDate = (c: Context, i: number): number => {
  const word = wordAt(c, i), token = tokenAt(c, i)!
  return word ? afterLetters(c, token.start, prefixOf(word)) : token.start
}

/** The date that begins at token `i`. */
export function readDate(c: Context, i: number): DateFound | null {
  const named = dayMonth(c, i) ?? numericDate(c, i) ?? dayAndMonth(c, i)
  const piece = named ?? dayRangeless(c, i)
  const months = piece === null && /^(من|بين)$/.test(keyAt(c, i - 1)) ? monthYear(c, i) : null
  const range = months && rangeFrom(c, i, months) // من مارس إلى يونيو
  if (range) return range
  if (!piece) return dayRange(c, i) ?? single(c, i, dayOfThisMonth(c, i), 'date-of-this-month')
  return rangeFrom(c, i, piece) ?? single(c, i, piece, named ? 'date' : 'month')
}

const dayRangeless = (c: Context, i: number): Piece | null => { const piece = monthYear(c, i); return piece && sureMonth(c, i, piece) ? piece : null }

const single = (c: Context, i: number, piece: Piece | null, rule: string): DateFound | null =>
  piece && { from: i, to: piece.to, start: startOfDate(c, i), value: isoOf(piece), min: null, max: null, rule }

const MONTH_CUES = wordSet('month-cues', () => 'شهر في خلال منذ حتى قبل بعد منتصف نهاية بداية مطلع أوائل أواخر شهري بين من إلى لشهر و فى')

/** A month without a day is a date where nothing else can be meant: with a year, a second name, or a word of time beside it. */
function sureMonth(c: Context, i: number, piece: Piece): boolean {
  if (piece.year || piece.day) return true
  const name = monthName(c, i)!
  if (tokenAt(c, i)!.kind === 'latin' || name.value.calendar === 'hijri') return false
  if (piece.to > name.to) return true
  if (wordAt(c, i)?.conjunction === 'و' && monthName(c, i - 1) !== null) return true // سبتمبر وأكتوبر
  const cued = keyAt(c, i - 1) === 'شهر' || phases.has(keyAt(c, piece.to))
  return cued || (!homograph(c, i, wordAt(c, i)?.stem) && MONTH_CUES.has(keyAt(c, i - 1)))
}
