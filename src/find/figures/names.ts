import { BEFORE_NAME_NUMBER } from '../../lexicon/named-numbers.ts'
import { isDigits, isGlued, isWord, keyAt, tokenAt, type Context } from './context.ts'
import { readLiteral } from './digits.ts'
import { wordSet } from './phrases.ts'
import { signBefore, unitAt } from './units.ts'

const namers = wordSet(() => BEFORE_NAME_NUMBER)

/** An address of a web page, a mail, a hashtag or an account: the token after all that is glued to it; null if none begins here. */
export function afterAddress(c: Context, i: number): number | null {
  const key = keyAt(c, i)
  if (key !== '#' && key !== '@' && key !== 'http' && key !== 'https' && key !== 'www') return null
  let to = i + 1
  while (to < c.to && (isGlued(c, to) || (to === i + 1 && key !== 'www'))) to++
  return to
}

/** اختبارات كوفيد 10000 are ten thousand. */
const LONGEST_NAME_NUMBER = 3

const DASH = /^[-–—_/]$/
const PHONE = 7

/** Digits that belong to a name, a code or a telephone: the token after them; null if they are a number. */
export function afterNamedDigits(c: Context, i: number): number | null {
  return afterCode(c, i) ?? afterTelephone(c, i)
}

/** كوفيد-19, F-16, 5G, جي 20, سو-35. */
function afterCode(c: Context, i: number): number | null {
  const before = tokenAt(c, i - 1), after = tokenAt(c, i + 1)
  if (signBefore(c, i)) return null
  if (after?.kind === 'latin' && after.glued && !unitAt(c, i + 1) && !/^(h|st|nd|rd|th)$/.test(after.key)) return i + 2
  if (!before) return null
  const glued = isGlued(c, i)
  if (before.kind === 'latin' && !/^(gmt|utc|[ap]m)$/.test(before.key)) return glued || !isYearLike(c, i) ? readLiteral(c, i)?.to ?? i + 1 : null
  if (before.key === '_' || before.key === '&' || (before.key === '+' && glued)) return glued ? (keyAt(c, i + 1) === ':' && isGlued(c, i + 2) ? i + 3 : i + 1) : null
  if (glued && DASH.test(before.key) && before.glued && isWord(c, i - 2) && !/^[وف]?[بلك]?(ال)?$/.test(keyAt(c, i - 2))) return i + 1
  if (glued && DASH.test(before.key) && before.glued && tokenAt(c, i - 2)?.kind === 'latin') return i + 1
  const name = before.key === '،' && glued ? i - 2 : i - 1
  return isWord(c, name) && namers.has(keyAt(c, name)) && keyAt(c, i).length <= LONGEST_NAME_NUMBER && isBareNumber(c, i) ? i + 1 : null
}

const isYearLike = (c: Context, i: number): boolean => /^(19|20)\d\d$/.test(keyAt(c, i))

/** Nothing of an amount behind it: في 5 دول is none of جي 20's kind. */
const isBareNumber = (c: Context, i: number): boolean => !unitAt(c, i + 1)

/** +966 11 …, 0096611…, 011-4567890. */
function afterTelephone(c: Context, i: number): number | null {
  const first = keyAt(c, i)
  if (!(first.startsWith('0') && first.length > 2) && keyAt(c, i - 1) !== '+') return null
  let to = i + 1, digits = first.length
  for (let at = to; at < c.to; at++) {
    if (isDigits(c, at)) { digits += keyAt(c, at).length; to = at + 1 }
    else if (!/^[-/.()]$/.test(keyAt(c, at)) || !isGlued(c, at)) break
  }
  return digits >= PHONE ? to : null
}
