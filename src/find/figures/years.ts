import { isGlued, keyAt, type Context } from './context.ts'
import { bareCue } from './beside.ts'
import { countedAt } from './counted.ts'
import { eraAt, isYear } from './day-month-year.ts'
import type { Draft } from './draft.ts'
import { afterClosers, draft } from './measured.ts'
import type { Numeral } from './numerals.ts'
import type { Quantity } from './quantity.ts'

const isPlainYear = (n: Numeral): boolean => n.literal?.plain === true && isYear(n.literal.digits)
/** سنة ألفين وأربعة عشر. */
export const isSpokenYear = (q: Quantity): boolean => q.low.written === 'words' && q.high === null && q.low.value >= 1000 && q.low.value <= 2100
export const areYears = (q: Quantity): boolean => isPlainYear(q.low) && (q.high === null || isPlainYear(q.high))

/** 2014م and 1436هـ; before our millennium only where the era is spelled out: 568 ميلاديا. */
export const isEraYear = (c: Context, q: Quantity): boolean =>
  q.low.literal?.plain === true && (/^(1[34]|19|20)\d\d$/.test(q.low.literal.digits) || (Number(q.values[0]) < 2000 && keyAt(c, q.to) !== 'م'))

export const yearDraft = (c: Context, q: Quantity, rule: string): Draft => {
  const era = eraAt(c, q.to)
  return draft(q, 'year', rule, { measurable: false, to: era ? era.to : q.to })
}

/** السنوات ما بين, خلال الفترة من: a little before. */
export function periodBefore(c: Context, q: Quantity): boolean {
  for (let at = q.from - 1; at >= c.from && at >= q.from - 4; at--) if (/^[وفبل]?(ال)?(سنوات|اعوام|فتره|مده|حقبه|مواسم|عامي)$/.test(keyAt(c, at))) return true
  return false
}

/** Nothing counted behind a year: في 2020، «وايز» 2015. */
export function isYearByPlace(c: Context, q: Quantity): boolean {
  const cue = bareCue(keyAt(c, q.from - 1))
  if (/^(الي|عند|بلغ|بلغت|نحو|حوالي|قرابه|زهاء|من|عن|علي|ب|مستوي|اكثر|اقل)$/.test(cue) && !(cue === 'من' && (q.high || /^[وفبل]?(ال|لل)(ربع|نصف|شهر|ثلث|فصل)$/.test(keyAt(c, q.from - 2)) || /^[وفبل]?(ال|لل)(ربع|نصف|شهر|ثلث|فصل)$/.test(keyAt(c, q.from - 3)) || /^(ابتداء|بدءا|انطلاقا|اعتبارا|ابتداءا)$/.test(keyAt(c, q.from - 2))))) return false
  return countedAt(c, afterClosers(c, q), q.low) === null && !isGlued(c, q.to) || /^[.،,;؛:)»"”]$/.test(keyAt(c, q.to))
}
