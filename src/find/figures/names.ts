import { NOT_COUNTED } from '../../lexicon/counted.ts'
import { BEFORE_NAME_NUMBER, MODELS, TELEPHONES } from '../../lexicon/named-numbers.ts'
import { isDigits, isGlued, isWord, keyAt, tokenAt, type Context } from './context.ts'
import { readLiteral } from './digits.ts'
import { countedWordAt, nounOf } from './counted.ts'
import { monthPhrase } from './day-month-year.ts'
import { wordSet } from './phrases.ts'
import { signBefore, unitAt } from './units.ts'

const namers = wordSet('before-name-number', () => BEFORE_NAME_NUMBER)
const models = wordSet('models', () => MODELS)
const telephones = wordSet('telephones', () => TELEPHONES)
const notCounted = wordSet('not-counted', () => NOT_COUNTED)

/** اختبارات كوفيد 10000 are ten thousand. */
const LONGEST_NAME_NUMBER = 3
/** More digits are a code. */
const LONGEST_AMOUNT = 30
/** Words of a title that ends with a number. */
const LONGEST_TITLE = 3
/** Digits of a telephone, and of a number that its words call one. */
const TELEPHONE = 7
const SHORTEST_TOLD = 5

/** An address of a web page, a mail, a hashtag or an account: the token after all that is glued to it; null if none begins here. */
export function afterAddress(c: Context, i: number): number | null {
  const key = keyAt(c, i)
  if (key !== '#' && key !== '@' && key !== 'http' && key !== 'https' && key !== 'www') return null
  let to = i + 1
  while (to < c.to && (isGlued(c, to) || (to === i + 1 && key !== 'www'))) to++
  return to
}


/** Digits that belong to a name, a code or a telephone: the token after them; null if they are a number. */
export function afterNamedDigits(c: Context, i: number): number | null {
  if (keyAt(c, i).length > LONGEST_AMOUNT) return i + 1
  return afterMarker(c, i) ?? afterLatin(c, i) ?? afterTelephone(c, i) ?? afterSign(c, i) ?? afterWordName(c, i)
}

/** Numbers that count the items of a list (1- إيقاف, 2. دعم) or point to a note ([15], (27)(28)). */
function afterMarker(c: Context, i: number): number | null {
  const before = keyAt(c, i - 1), after = keyAt(c, i + 1)
  if (before === '[' && after === ']') return i + 2
  if (before === '(' && after === ')' && ((keyAt(c, i + 2) === '(' && isDigits(c, i + 3) && keyAt(c, i + 4) === ')') || (keyAt(c, i - 2) === ')' && keyAt(c, i - 4) === '(' && isDigits(c, i - 3)))) return i + 2
  const opens = i === c.from || /^[.:;؛،]$/.test(before)
  return opens && keyAt(c, i).length <= 2 && isGlued(c, i + 1) && /^[-.)–]$/.test(after) && !isDigits(c, i + 2) && isWord(c, i + 2) ? i + 2 : null
}

/** F-16, iOS 11, 5G, C9-10; not 50 km, USD 50, GMT 15:00. */
function afterLatin(c: Context, i: number): number | null {
  const after = tokenAt(c, i + 1)
  if (after?.kind === 'latin' && after.glued && !unitAt(c, i + 1) && !/^(h|st|nd|rd|th)$/.test(after.key)) return i + 2
  const name = isGlued(c, i) && isDash(c, i - 1) ? tokenAt(c, i - 2) : tokenAt(c, i - 1)
  if (isGlued(c, i) && name !== undefined && c.text.slice(name.start, name.end) === 'Le') return i + 1 // Le360, no pounds
  if (name?.kind !== 'latin' || /^(gmt|utc|[ap]m)$/.test(name.key) || monthPhrase(c, i - 1)) return null
  return signBefore(c, i) || (!isGlued(c, i) && isYearLike(c, i)) ? null : readLiteral(c, i)?.to ?? i + 1
}

/** مجموعة 5+1, GMT+04:00, رؤية_2030. */
function afterSign(c: Context, i: number): number | null {
  const before = keyAt(c, i - 1)
  if (keyAt(c, i + 1) === '+' && isDigits(c, i + 2) && isGlued(c, i + 2)) return i + 3
  if (!isGlued(c, i) || (before !== '_' && before !== '&' && before !== '+')) return null
  return keyAt(c, i + 1) === ':' && isGlued(c, i + 2) ? i + 3 : i + 1
}

const isDash = (c: Context, i: number): boolean => /^[-–—_/]$/.test(keyAt(c, i))
const isYearLike = (c: Context, i: number): boolean => /^(19|20)\d\d$/.test(keyAt(c, i))

/** كوفيد-19, سو-35, جي 20, نوكيا6, من طراز إمبراير فينوم 300; not جيتكس2017, آبار56%, اختبارات كوفيد 10000. */
function afterWordName(c: Context, i: number): number | null {
  if (/^[-–—ـ]$/.test(keyAt(c, i - 1)) && isNamer(c, i - 2)) return i + 1
  const glued = isGlued(c, i), dashed = glued && (isDash(c, i - 1) || keyAt(c, i - 1) === '،')
  const at = dashed ? i - 2 : i - 1, name = keyAt(c, at)
  if (!isWord(c, at) || isYearLike(c, i) || unitAt(c, readLiteral(c, i)?.to ?? i + 1)) return null
  if (dashed && isGlued(c, i - 1) && isDash(c, i - 1)) return isProclitic(name) ? null : readLiteral(c, i)?.to ?? i + 1
  if (keyAt(c, i).length > LONGEST_NAME_NUMBER) return null
  if (endsTitle(c, i)) return i + 1
  const literal = readLiteral(c, i)
  if (isNamer(c, at)) return literal?.to ?? i + 1
  if (glued && !dashed) return literal?.plain && isName(c, at) && !countedWordAt(c, i + 1) && !isDash(c, i + 1) ? i + 1 : null
  return [i - 2, i - 3, i - 4].some(k => models.has(keyAt(c, k))) ? i + 1 : null
}

const isNamer = (c: Context, i: number): boolean => { const noun = nounOf(keyAt(c, i)); return namers.has(noun) || namers.has(noun.replace(/^[وف](?=..)/, '')) }

/** «عيد طيبة 36», "جنيف 2": a number at the end of a short title in quotation marks. */
function endsTitle(c: Context, i: number): boolean {
  if (!/^[»"”]$/.test(keyAt(c, i + 1)) || notCounted.has(keyAt(c, i - 1))) return false
  for (let at = i - 1; at >= c.from && at >= i - LONGEST_TITLE && isWord(c, at); at--) if (/^[«"“”]$/.test(keyAt(c, at - 1))) return true
  return false
}

const isProclitic = (key: string): boolean => /^[وف]?[بلك]?(ال)?$/.test(key)

/** A word onto which a number is written without being a preposition, a verb or a word that lost its space (ورفعة5). */
const isName = (c: Context, i: number): boolean => keyAt(c, i).length > 2 && !isProclitic(keyAt(c, i)) && !keyAt(c, i).endsWith('ه') && !notCounted.has(keyAt(c, i).replace(/^[وف]/, ''))

/** +966 11 …, 0096611…, 011-4567890, هاتف 4567890. */
function afterTelephone(c: Context, i: number): number | null {
  const first = keyAt(c, i)
  const told = first.length >= SHORTEST_TOLD && [i - 1, i - 2, i - 3, i + 1, i + 2].some(at => telephones.has(keyAt(c, at)))
  if (!(first.startsWith('0') && first.length > 2) && keyAt(c, i - 1) !== '+' && !told) return null
  let to = i + 1, digits = first.length
  for (let at = to; at < c.to; at++) {
    if (isDigits(c, at) && (isGlued(c, at) || keyAt(c, i - 1) === '+')) { digits += keyAt(c, at).length; to = at + 1 }
    else if (!/^[-/.()]$/.test(keyAt(c, at)) || !isGlued(c, at)) break
  }
  return digits >= TELEPHONE || told ? to : null
}
