import { isPlainVerb } from '../../lexicon/common-verbs.ts'
import { ambiguousName, givenName } from '../../lexicon/names.ts'
import { place } from '../../lexicon/places.ts'
import { isWord, keyAt, tokenAt, wordAt, type Context } from './context.ts'
import { countedWordAt, isVerb } from './counted.ts'
import type { NumberWord } from './words.ts'
import { unitAt } from './units.ts'

/** Number words that are also other words; each says what must stand beside it to be the number. */
export function mayStand(c: Context, i: number, word: NumberWord): boolean {
  const whole = i === c.from && i + 1 === c.to
  if (whole) return true
  switch (word.stem) {
    case 'واحد': case 'واحده': case 'واحدا': return oneStands(c, i, word)
    case 'ست': return word.definite ? keyAt(c, i - 1).startsWith('ال') : countedWordAt(c, i + 1) || unitAt(c, i + 1) !== null || wordAt(c, i + 1) !== null
    case 'الاثنين': return wordAt(c, i + 1)?.role === 'ten'
    case 'اثنا': case 'اثني': case 'اثنتا': case 'اثنتي': return wordAt(c, i + 1)?.value === 10
    case 'الف': return THOUSAND_CUES.test(keyAt(c, i - 1)) || countedWordAt(c, i + 1) || unitAt(c, i + 1) !== null || wordAt(c, i + 1) !== null || keyAt(c, i + 1) === 'و'
    case 'ميه': case 'ميا': case 'ميتا': case 'ميتي': case 'ميتين': case 'ميتان': return raw(c, i).includes('ئ') || (wordAt(c, i + 1) !== null && !raw(c, i).includes('ً'))
    case 'مايه': return !word.definite || raw(c, i).includes('ئ') // الماية: water
    case 'بليون': case 'بليوني': return !VILLAGES.test(keyAt(c, i - 1))
    case 'صفر': return !word.definite
    case 'عشره': return !COMPANIONSHIP.test(keyAt(c, i + 1)) && (!word.definite || /^[وف]?(لل|[بك]?ال)/.test(keyAt(c, i - 1)) || countedWordAt(c, i + 1))
    case 'تسع': case 'سبع': case 'عشر': case 'ثمان': case 'خمس': return isWord(c, i + 1)
    case 'ستا': case 'تسعا': case 'خمسا': case 'سبعا': case 'اربعا': case 'عشرا': case 'ثلاثا': return wordAt(c, i + 1)?.role === 'ten' || isWord(c, i + 1)
    case 'الفي': return !(word.definite && isNameBefore(c, i)) // وجدي الألفي
    default: return !(word.definite && word.value === 2 && word.role === 'digit') && !(word.role === 'ten' && isNameBefore(c, i))
  }
}

/** ليندا عشرين, where nothing counted follows: a surname. */
const isNameBefore = (c: Context, i: number): boolean =>
  !wordAt(c, i)!.conjunction && givenName(keyAt(c, i - 1)) !== '' && !ambiguousName(keyAt(c, i - 1)) && !countedWordAt(c, i + 1) && unitAt(c, i + 1) === null

const raw = (c: Context, i: number): string => { const t = tokenAt(c, i)!; return c.text.slice(t.start, t.end) }

/** قرية بليون. */
const VILLAGES = /^[وف]?[بل]?(ال)?(قريه|بلده|بلدتي|قريتي|مدينه)$/

/** عشرة العمر, عشرة طيبة: living together. */
const COMPANIONSHIP = /^(ال)?(عمر|طيبه|زوجيه|حسنه)$/

/** Words after which ألف is the number, though nothing counted follows: أكثر من ألف. */
const THOUSAND_CUES = /^(من|الي|نحو|حوالي|قرابه|زهاء|علي|عن)$/

const IDIOMS = /^(ان|زايد|وقت|جانب|صف|صوت|مكان|راي|اتجاه|خط|نفس|قلب|رجل|يدا?|فم|كتله|كل|اي|لا|جهه)$/

/** ويأتون واحدا, اتحداهم واحدا: no noun. */
const isVerbBefore = (c: Context, i: number): boolean => { const key = keyAt(c, i - 1).replace(/^[وف](?=[يتن]..)/, ''); return isVerb(key) || isPlainVerb(key) || (/^[يتنا]...+هم$/.test(key)) }

/** حالة واحدة, واحد في المئة; not كل واحد, واحد من, في آن واحد. */
function oneStands(c: Context, i: number, word: NumberWord): boolean {
  const spaced = keyAt(c, i + 1) === 'و', next = wordAt(c, spaced ? i + 2 : i + 1)
  if (!spaced && next?.value === 10 && !next.conjunction) return true // وأحد عشر
  if (raw(c, i).includes('أ')) return false // وأحد منهم
  if (next && (spaced || next.conjunction === 'و') && (next.role === 'ten' || next.role === 'fraction')) return true
  if (keyAt(c, i + 1) === 'فاصله' || unitAt(c, i + 1)?.kind === 'percent') return true
  if (word.conjunction || word.preposition || keyAt(c, i + 1) === 'من' || !isWord(c, i - 1)) return false
  if (word.definite && !/^[وف]?(لل|[بك]?ال)/.test(keyAt(c, i - 1))) return false
  if ((word.stem === 'واحدا' && isVerbBefore(c, i)) || keyAt(c, i + 1) === 'تلو' || keyAt(c, i + 1) === keyAt(c, i) || keyAt(c, i - 1) === keyAt(c, i) || place(keyAt(c, i - 1)) === 'country') return false
  return !IDIOMS.test(keyAt(c, i - 1).replace(/^[وفبل](?=..)/, ''))
}
