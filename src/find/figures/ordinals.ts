import { NOT_AFTER_FIRST, NOT_BEFORE_FIRST, RANK_NAMES, REGNAL } from '../../lexicon/named-numbers.ts'
import { isWord, keyAt, plainWordAt, spelledAt, tokenAt, wordAt, type Context } from './context.ts'
import { before } from './beside.ts'
import { countedAt, looksPlural } from './counted.ts'
import { afterLetters } from './numerals.ts'
import { wordSet } from './phrases.ts'
import type { Quantity } from './quantity.ts'
import { unitAt } from './units.ts'
import { prefixOf, type NumberWord } from './words.ts'

export interface RankFound { readonly to: number, readonly value: number, readonly start: number, readonly end: number }

const regnal = wordSet('regnal', () => REGNAL)
const rankNames = wordSet('rank-names', () => RANK_NAMES)
const notAfterFirst = wordSet('not-after-first', () => NOT_AFTER_FIRST)
const notBeforeFirst = wordSet('not-before-first', () => NOT_BEFORE_FIRST)

/** The value of a rank in words: الثالث, الحادية والعشرون, الرابع والعشرين بعد المائة. */
function rankValue(c: Context, i: number, word: NumberWord): { to: number, value: number } {
  let { value } = word, to = i + 1
  const ten = plainWordAt(c, to)
  if (ten?.role === 'digit' && ten.value === 10 && value < 10 && !ten.definite) { value += 10; to++ }
  else {
    const at = keyAt(c, to) === 'و' ? to + 1 : to
    const tens = wordAt(c, at)
    if (tens?.role === 'ten' && value < 10 && (at > to || tens.conjunction === 'و')) { value += tens.value; to = at + 1 }
  }
  const hundred = plainWordAt(c, to + 1)
  return keyAt(c, to) === 'بعد' && hundred?.role === 'hundred' ? { to: to + 2, value: value + hundred.value } : { to, value }
}

const isDefinite = (word: NumberWord): boolean => word.definite || word.stem.startsWith('ال')

/** Past a rank that is part of a name, لويس الرابع عشر: what it is made of is no number either. */
export function rejectedRank(c: Context, i: number): number | null {
  const word = wordAt(c, i)
  return word?.role === 'rank' ? rankValue(c, i, word).to : null
}

/** The rank that begins at token `i`: أول دولة, المرتبة الثانية, للعام الحادي عشر. */
export function readRank(c: Context, i: number): RankFound | null {
  const word = wordAt(c, i)
  if (word?.role !== 'rank') return null
  const definite = isDefinite(word)
  const { to, value } = rankValue(c, i, word)
  if (definite ? !definiteRank(c, i, to) : !indefiniteRank(c, i, to, word)) return null
  if (word.stem === 'حادي' && to === i + 1) return null
  return { to, value, start: afterLetters(c, tokenAt(c, i)!.start, prefixOf(word)), end: tokenAt(c, to - 1)!.end }
}

/** في الخامسة والثلاثين من عمره, ابن الرابعة والعشرين: years of age, said like a rank. */
export function readAge(c: Context, i: number): RankFound | null {
  const word = wordAt(c, i)
  if (word?.role !== 'rank' || !isDefinite(word) || !word.stem.endsWith('ه')) return null
  const { to, value } = rankValue(c, i, word)
  if (!/^(ابن|ابنه|بنت)$/.test(keyAt(c, i - 1)) && !isLifetime(c, to)) return null
  return { to, value, start: afterLetters(c, tokenAt(c, i)!.start, prefixOf(word)), end: tokenAt(c, to - 1)!.end }
}

/** من العمر, من عمره: what stands before is an age. */
export const isLifetime = (c: Context, i: number): boolean => keyAt(c, i) === 'من' && /^(العمر|عمر(ه|ها|هم|ي))$/.test(keyAt(c, i + 1))

/** سن الـ22, عمره 25: an age whose unit is not said. */
export const isAge = (c: Context, q: Quantity): boolean => /^[وف]?ب?(سن|عمر(ه|ها))$/.test(before(c, q)) && !unitAt(c, q.to) && !countedAt(c, q.to, q.low)?.noun

/** الثاني belongs to a definite noun before it; a bare name before it makes it part of the name. */
function definiteRank(c: Context, i: number, to: number): boolean {
  if (i === c.from) return true
  const before = keyAt(c, i - 1)
  if (isInitial(c, i)) return false
  if (wordAt(c, i)!.conjunction && isListOfRanks(c, i)) return true
  if (before === '(' || before === '«') return to > i + 1
  if (isFirstOfSeveral(c, i, to)) return false
  if (!isWord(c, i - 1) || regnal.has(before) || rankNames.has(before) || notBeforeFirst.has(before)) return false
  return /^[وف]?[بك]?(ال|لل)/.test(before) || /(ها|هم|نا|ه)$/.test(before) && !tokenAt(c, i - 1)!.key.endsWith('اه') && hasPronoun(c, i - 1)
}

/** الشكل الأولي, written with ي behind a masculine noun: the initial form, no first one. */
const isInitial = (c: Context, i: number): boolean =>
  keyAt(c, i).endsWith('الاولي') && spelledAt(c, i).endsWith('ي') && isWord(c, i - 1) && !/(ه|ات|ا|ي)$/.test(keyAt(c, i - 1)) && !/^ال(حرب|مر|يد|ساق|نفس)$/.test(keyAt(c, i - 1))

/** الساعات الأولى, المراكز الأربعة الأولى, المنتخب الوطني الأول: the first ones, and the first team. */
function isFirstOfSeveral(c: Context, i: number, to: number): boolean {
  const word = wordAt(c, i)!
  if (word.value !== 1 || to > i + 1) return false
  const noun = keyAt(c, i - 1)
  return FIRST_TEAM.test(noun) || FIRST_TEAM.test(keyAt(c, i - 2)) || FIRST_TEAM.test(keyAt(c, i - 3)) || wordAt(c, i - 1)?.role === 'digit' || (/ي$/.test(word.stem) && looksPlural(noun) && !/ه$/.test(noun))
}
const FIRST_TEAM = /^[وف]?(لل|[بل]?ال)(منتخب|فريق)$/

/** الثالث والرابع. */
const isListOfRanks = (c: Context, i: number): boolean => wordAt(c, i - 1)?.role === 'rank' || wordAt(c, i - 2)?.role === 'rank'

/** دوره, not دورة: the ه of a pronoun. */
const hasPronoun = (c: Context, i: number): boolean => !/ةً?$/.test(spelledAt(c, i))

const ARMY_RANKS = /^[وف]?[بل]?(ال|لل)?(فريق|ملازم|رقيب|عريف|وكيل|مساعد|جندي|نقيب|عميد|عقيد|رايد)$/

/** أول دولة, ثاني أكبر; مصدر ثالث. */
function indefiniteRank(c: Context, i: number, to: number, word: NumberWord): boolean {
  const before = keyAt(c, i - 1), next = keyAt(c, to)
  if (regnal.has(before) || !isWord(c, to) || notAfterFirst.has(next) || (next === 'من' && /^ا?مس$/.test(keyAt(c, to + 1)))) return i === c.from && to === c.to
  if (word.value === 1 && ARMY_RANKS.test(before)) return false // الفريق أول عبد الفتاح
  if (word.stem === 'اولي' && !spelledAt(c, i).endsWith('ى')) return false
  return word.stem !== 'حاديه'
}
