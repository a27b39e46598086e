import { place } from '../../lexicon/places.ts'
import { isDigits, isWord, keyAt, tokenAt, type Context } from './context.ts'
import { countedWordAt, isDefiniteNoun, isVerb, looksPlural, nounOf } from './counted.ts'
import { articleBefore } from './numerals.ts'
import type { Quantity } from './quantity.ts'
import { unitAt, type UnitFound } from './units.ts'

/** للاتحادات is الاتحادات, للاعب لاعب, وهزيمة هزيمة. */
export const bareNoun = (word: string): string => word.replace(/^[وف]?ل(?=لا(عب|جئ|ئح|فت))/, '').replace(/^[وف]?لل/, 'ال').replace(/^[وف]?[بك]?(?=ال)/, '').replace(/^[وب](?=.{4})/, '')

/** The word before the number, و and a preposition with ال written onto it kept. */
export const before = (c: Context, q: Quantity): string => keyAt(c, articleBefore(c, q.from) || /^["«“”(]$/.test(keyAt(c, q.from - 1)) ? q.from - 2 : q.from - 1)

export const bareCue = (key: string): string => key.replace(/^[وف](?=..)/, '')

/** The definite noun that a definite number follows: السنوات السبع, ركابها الـ84. */
export function nounBefore(c: Context, q: Quantity): number | null {
  const article = isDigits(c, q.from) && articleBefore(c, q.from)
  if (!q.low.definite || (isDigits(c, q.from) && !article) || /^[وف]?لل/.test(keyAt(c, q.from))) return null
  let at = q.from - (article ? 2 : 1)
  if (/^["«“”(]$/.test(keyAt(c, at))) at--
  return isWord(c, at) && (/^[وف]?[بلك]?(ال|لل)/.test(keyAt(c, at)) || /(ها|هم|هن|نا|ه)$/.test(keyAt(c, at))) ? at : null
}

/** الذكرى الأربعين, القرن الواحد والعشرين: tens in words after a singular noun are a rank. */
export const tensAfterNoun = (c: Context, q: Quantity): number | null => (q.low.written === 'words' && q.low.value >= 20 ? nounBefore(c, q) : null)

/** السبع, الثلاثة are never ranks; العشرين and الـ15 may be. */
export const isCardinal = (c: Context, q: Quantity): boolean => !isDigits(c, q.from) && q.low.value < 20

/** المباريات الودية الأربع: the adjective is not what is counted. */
export const headBefore = (c: Context, at: number | null): number | null =>
  at !== null && /^ال\S+(يه|ي)$/.test(keyAt(c, at)) && /^[وف]?(لل|[بك]?ال)/.test(keyAt(c, at - 1)) && looksPlural(keyAt(c, at - 1)) ? at - 1 : at

/** كيس أرز واحد, كيلو سكر واحد: what is counted is what it is measured by. */
const CONTAINERS = /^(كيس|كيلو|علبه|صندوق|رغيف|كوب|قنينه|زجاجه|لتر|طن|قطعه|حبه|ربطه|شريط|برميل|رزمه|جرعه|صحن|طبق)$/

/** وأنا واحد, قال واحد: no nouns. */
const SMALL_WORDS = /^[وف]?(انا|انت|هو|هي|هم|لكن|ثم|او|قال|علي|الي|في|من|عن|مع)$/

/** حادثة واحدة, مشكلة كبيرة واحدة: behind a noun in ة the adjective in ة is not what is counted. */
export function nounOfOne(c: Context, one: number): number | null {
  const feminine = (i: number): boolean => isWord(c, i) && c.text[tokenAt(c, i)!.end - 1] === 'ة'
  if (!isWord(c, one - 1) || isVerb(keyAt(c, one - 1)) || !(isDefiniteNoun(c, one - 1) || /^[وفبلك]/.test(keyAt(c, one - 1)) || countedWordAt(c, one - 1)) || SMALL_WORDS.test(keyAt(c, one - 1))) return null
  if (CONTAINERS.test(keyAt(c, one - 2)) && !/^[بلك]?ال/.test(keyAt(c, one - 1))) return one - 2
  if (/^[بلك](?!ال)...../.test(keyAt(c, one - 1))) return one - 1
  return feminine(one) && feminine(one - 1) && feminine(one - 2) ? one - 2 : one - 1
}

/** مواطنين اثنين, فتاتان. */
export function isDual(c: Context, i: number): boolean {
  const key = isWord(c, i) ? keyAt(c, i) : ''
  const bare = key.replace(/^[وفب](?=.{5})/, '')
  return /...(ين|ان)$/.test(key) && !/^[وف]/.test(keyAt(c, i + 1)) && !isDefiniteNoun(c, i) && ![key, bare].some(k => place(k) !== '' || /^ت..ي.$|^(فقدان|ضمان|بيان|عنوان|ميدان|عدوان|اعلان|برلمان|مهرجان|نيسان|رمضان|شعبان|حزيران|لبنان)$/.test(k)) && unitEndingAt(c, i + 1) === null
}

/** The unit whose last token stands before `to`. */
export function unitEndingAt(c: Context, to: number): UnitFound | null {
  for (const from of [to - 2, to - 1]) {
    if (from < c.from || !isWord(c, from)) continue
    const key = keyAt(c, from)
    const unit = unitAt(c, from, nounOf(key)) ?? unitAt(c, from, key.replace(/^[وف]?[بل]?(?=...)/, ''))
    if (unit?.to === to) return unit
  }
  return null
}
