import { DATE_LINKS, ERAS, MONTH_PHASES, WEEKDAYS, YEAR_LINKS } from '../../lexicon/calendar.ts'
import { MONTHS, type Month } from '../../lexicon/months.ts'
import { isDigits, isGlued, keyAt, tokenAt, wordAt, type Context } from './context.ts'
import { phraseReader, wordSet } from './phrases.ts'

/** A date as precise as the text is; numbers are 0 where it is silent. */
interface DateParts { readonly year: number, readonly month: number, readonly day: number, readonly hijri: boolean }

export interface Piece extends DateParts { readonly to: number }

export const monthPhrase = phraseReader<Month>('months', () => MONTHS.map(m => [m.names, m] as const))
export const homograph = phraseReader<true>('month-homographs', () => MONTHS.filter(m => m.homographs).map(m => [m.homographs!, true] as const))
const dateLink = phraseReader<true>('date-links', () => [[DATE_LINKS, true]])
const yearLink = phraseReader<true>('year-links', () => [[YEAR_LINKS, true]])
export const eraAt = phraseReader<'gregorian' | 'hijri'>('eras', () => ERAS.map(e => [e.forms, e.calendar] as const))
export const phases = wordSet('month-phases', () => MONTH_PHASES)
const weekdays = wordSet('weekdays', () => WEEKDAYS)

const pad = (n: number): string => String(n).padStart(2, '0')

/** ISO 8601, with `--` for an unsaid year, `---` for an unsaid month too, and `AH` behind a Hijri date, which ISO does not know. */
export function isoOf({ year, month, day, hijri }: DateParts): string {
  const months = month === 0 ? '--' : year === 0 ? `--${pad(month)}` : `${String(year).padStart(4, '0')}-${pad(month)}`
  return (day === 0 ? months : `${months}-${pad(day)}`) + (hijri ? ' AH' : '')
}

export const isYear = (digits: string): boolean => /^(1[0-9]\d\d|20\d\d|21\d\d)$/.test(digits)
const isHijriYear = (year: number): boolean => year >= 1300 && year <= 1500

/** A month's name; و or ل may be written onto it. */
export const monthName = (c: Context, i: number) => { const word = wordAt(c, i); return monthPhrase(c, i, word?.role === 'month' ? word.stem : keyAt(c, i)) }

/** A month at `i`, its second name with it: شباط/فبراير, أيلول (سبتمبر), سبتمبر أيلول. */
function monthAt(c: Context, i: number): { to: number, month: Month } | null {
  const first = monthName(c, i)
  if (!first) return null
  const same = (at: number) => { const m = monthName(c, at); return m?.value.month === first.value.month && m.value.calendar === first.value.calendar ? m.to : null }
  const mark = keyAt(c, first.to)
  if (mark === '/' || mark === '-' || mark === '،') { const to = same(first.to + 1); if (to) return { to, month: first.value } }
  if (mark === '(') { const to = same(first.to + 1); if (to && keyAt(c, to) === ')') return { to: to + 1, month: first.value } }
  return { to: same(first.to) ?? first.to, month: first.value }
}

/** من عام 2015, 1436 هـ: the year that belongs to a date. */
function yearAt(c: Context, i: number): { to: number, year: number, hijri: boolean } | null {
  const at = yearLink(c, i)?.to ?? i
  if (!isDigits(c, at) || keyAt(c, at).length !== 4) return null
  const year = Number(keyAt(c, at)), era = eraAt(c, at + 1)
  if (!isYear(keyAt(c, at)) || (isGlued(c, at + 1) && /^[.,٫]$/.test(keyAt(c, at + 1)) && isDigits(c, at + 2) && isGlued(c, at + 2))) return null
  return { to: era?.value === 'hijri' ? era.to : at + 1, year, hijri: era?.value === 'hijri' || (era === null && isHijriYear(year)) }
}

const dayAt = (c: Context, i: number): number => {
  if (isDigits(c, i)) { const n = Number(keyAt(c, i)); return n >= 1 && n <= 31 && keyAt(c, i).length <= 2 ? n : 0 }
  const word = wordAt(c, i)
  return word?.role === 'rank' || word?.role === 'first-of-month' || (word?.role === 'digit' && word.value > 0) || word?.role === 'ten' ? word.value : 0
}

/** A day in digits or words, up to the token after it: 17, السابع, الحادي والعشرين. */
export function dayOf(c: Context, i: number): { to: number, day: number } | null {
  const day = dayAt(c, i)
  if (!day) return null
  if (isDigits(c, i)) return { to: i + 1, day }
  const next = wordAt(c, i + 1)
  if (next?.role === 'digit' && next.value === 10 && day < 10) return { to: i + 2, day: day + 10 }
  if (next?.role === 'ten' && next.conjunction === 'و' && day < 10) return { to: i + 2, day: day + next.value }
  return { to: i + 1, day }
}

/** A day, its month and perhaps its year, from the day on. */
export function dayMonth(c: Context, i: number): Piece | null {
  const day = dayOf(c, i)
  if (!day || day.day > 31) return null
  const slash = keyAt(c, day.to) === '/' && isDigits(c, i) && isGlued(c, day.to) // 26/مارس/2022
  const month = monthAt(c, slash ? day.to + 1 : dateLink(c, day.to)?.to ?? day.to)
  if (!month || (month.month.names === 'صفر' && isScoreless(c, day.to, month.to))) return null
  const year = yearAt(c, slash && keyAt(c, month.to) === '/' ? month.to + 1 : month.to)
  return { to: year?.to ?? month.to, year: year?.year ?? 0, month: month.month.month, day: day.day, hijri: month.month.calendar === 'hijri' }
}

/** 2-صفر is no day of Safar, unless a year or شهر says so. */
const isScoreless = (c: Context, after: number, to: number): boolean => keyAt(c, after) !== 'من' && keyAt(c, after) !== 'شهر' && yearAt(c, to) === null

/** A month and its year. */
export function monthYear(c: Context, i: number): Piece | null {
  const month = monthAt(c, i)
  if (!month) return null
  const latin = tokenAt(c, i)?.kind === 'latin', hijri = month.month.calendar === 'hijri'
  if (latin && isDigits(c, month.to) && dayAt(c, month.to)) {
    const year = yearAt(c, month.to + 1)
    return { to: year?.to ?? month.to + 1, year: year?.year ?? 0, month: month.month.month, day: dayAt(c, month.to), hijri }
  }
  const year = yearAt(c, month.to)
  if (hijri && year !== null && !year.hijri && year.year > 1600) return null // رمضان 2023: a year of the other calendar
  return { to: year?.to ?? month.to, year: year?.year ?? 0, month: month.month.month, day: 0, hijri }
}

const DATE_MARKS = '/-.'

/** 10/8/2015, 2015-08-10, 25/10/1436هـ. */
export function numericDate(c: Context, i: number): Piece | null {
  const mark = keyAt(c, i + 1)
  if (mark === '' || !DATE_MARKS.includes(mark) || keyAt(c, i + 3) !== mark || !isDigits(c, i + 2) || !isDigits(c, i + 4)) return null
  if (keyAt(c, i + 5) === mark && isDigits(c, i + 6) && isGlued(c, i + 6)) return null
  const [a, b, y] = [keyAt(c, i), keyAt(c, i + 2), keyAt(c, i + 4)]
  const [year, month, day] = a.length === 4 ? [a, b, y] : [y, b, a]
  const swap = Number(month) > 12 && Number(day) <= 12
  const era = eraAt(c, i + 5)
  const parts = { year: fullYear(year), month: Number(swap ? day : month), day: Number(swap ? month : day), hijri: era?.value === 'hijri' || (year.length === 4 && isHijriYear(Number(year)) && era?.value !== 'gregorian') }
  const valid = parts.month >= 1 && parts.month <= 12 && parts.day >= 1 && parts.day <= 31 && (year.length === 4 ? isYear(year) : year.length === 2 && mark !== '.')
  return valid ? { to: era?.value === 'hijri' ? era.to : i + 5, ...parts } : null
}

/** الأربعاء 10/13, يوم 5/6: a day and a month, whichever stands first. */
export function dayAndMonth(c: Context, i: number): Piece | null {
  if (keyAt(c, i + 1) !== '/' || !isDigits(c, i) || !isDigits(c, i + 2) || keyAt(c, i + 3) === '/' || !(weekdays.has(keyAt(c, i - 1)) || keyAt(c, i - 1) === '(' && weekdays.has(keyAt(c, i - 2)))) return null
  const [a, b] = [Number(keyAt(c, i)), Number(keyAt(c, i + 2))]
  const [day, month] = b > 12 ? [b, a] : [a, b]
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { to: i + 3, year: 0, month, day, hijri: false } : null
}

const fullYear = (digits: string): number => (digits.length === 2 ? (Number(digits) < 70 ? 2000 : 1900) + Number(digits) : Number(digits))

/** 15 الجاري, 14 من الشهر الحالي: a day of a month that is not named. */
export function dayOfThisMonth(c: Context, i: number): Piece | null {
  if (!isDigits(c, i) || !dayAt(c, i)) return null
  const piece = { year: 0, month: 0, day: dayAt(c, i), hijri: false }
  if (keyAt(c, i + 1) === 'من' && (keyAt(c, i + 2) === 'الشهر' || (keyAt(c, i + 2) === 'نفس' && keyAt(c, i + 3) === 'الشهر'))) return { to: i + 1, ...piece }
  return phases.has(keyAt(c, i + 1)) ? { to: i + 1, ...piece } : null
}
