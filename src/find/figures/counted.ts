import { memo } from '../../arabic/memo.ts'
import { isPlainVerb } from '../../lexicon/common-verbs.ts'
import { COUNT_CUES, NOT_COUNTED, NOUNS_WITH_BEH, NOUNS_WITH_FEH, NOUNS_WITH_KAF, NOUNS_WITH_LAM, NOUNS_WITH_WAW } from '../../lexicon/counted.ts'
import type { Span } from '../../model.ts'
import { isDigits, isWord, keyAt, spelledAt, tokenAt, wordAt, writtenAt, type Context } from './context.ts'
import type { Numeral } from './numerals.ts'
import { wordSet } from './phrases.ts'

/** The noun that a number counts: its head as written, without tanwin. */
export interface Counted { readonly to: number, readonly noun: string | null, readonly span: Span | null }

const notCounted = wordSet('not-counted', () => NOT_COUNTED)
const cues = wordSet('count-cues', () => COUNT_CUES)

/** Letters that are prepositions or conjunctions before a word, and the nouns that begin with them all the same. */
const lettered: readonly (readonly [letter: string, nouns: { has: (key: string) => boolean }])[] = [
  ['و', wordSet('nouns-with-waw', () => NOUNS_WITH_WAW)], ['ل', wordSet('nouns-with-lam', () => NOUNS_WITH_LAM)], ['ب', wordSet('nouns-with-beh', () => NOUNS_WITH_BEH)], ['ك', wordSet('nouns-with-kaf', () => NOUNS_WITH_KAF)], ['ف', wordSet('nouns-with-feh', () => NOUNS_WITH_FEH)],
]

/** May a word be the noun after a number? Function words, definite nouns, prepositional phrases and verbs are none. */
const mayBeCounted = memo((key: string): boolean =>
  key.length > 1 && !notCounted.has(key) && !isVerb(key) && !(/^[ت]/.test(key) && isPlainVerb(key)) && (OPEN_LETTERS.test(key) || lettered.every(([letter, nouns]) => !key.startsWith(letter) || nouns.has(key) || nouns.has(key.replace(/ا$/, '')))))

/** ف and ك begin nouns oftener than phrases after a number; a sound plural is a noun whatever its first letter. */
const OPEN_LETTERS = /^ف(?!ي|قد|قط|وق|ا?ن|كا?ن|لم|لن|قال|س|ارت|ت|كيف|هو|هي|عل|لا|ما)|^ك(?!ان|ما|ل|ذلك|ي|اف|عدد|ون|ثير)|^[بك](?!ال)\S{3,}ات$/

/** Shapes of verbs that no counted noun has: قتلوا, يعانون, سيشارك, أعلنت, تتحدث, تمثل. */
const VERB_SHAPES = /^ي(?!وم|مني|اباني|خت|هود|ونان|رق|ورو|سار|تيم|تامي|افع)|\S{3}وا$|^سي(?!ار|د|ن|اح|اس|اج|جار|ف|خ|ول|ل)\S{3}|^تت|^ت[^اويه]{3}$|^ت\S+ون$|\S{3}[^ا]ت$|\S{3}تا$/
export const isVerb = (key: string): boolean => VERB_SHAPES.test(key) && !/^(تهمه|انترنت|سكوت|كبريت|حانوت|تابوت|تحدي)$/.test(key)

/** Is the word at `i` a noun that could be counted? */
export const countedWordAt = (c: Context, i: number): boolean => isWord(c, i) && !isDefiniteNoun(c, i) && (mayBeCounted(keyAt(c, i)) || spelledAt(c, i) === 'آلية') // آلية, but إليه

/** الجنود, not ألوية: the alef of ال bears no hamza. */
export const isDefiniteNoun = (c: Context, i: number): boolean => isWord(c, i) && /^ا[\u064B-\u0652]?ل/.test(c.text.slice(tokenAt(c, i)!.start, tokenAt(c, i)!.end)) && keyAt(c, i).length > 4 && !notCounted.has(keyAt(c, i))

/** The noun right after a number, at token `i`: 210 خلايا, 14 نائباً. */
export function countedAt(c: Context, i: number, numeral: Pick<Numeral, 'value' | 'vague'>): Counted | null {
  if (numeral.vague && isWord(c, i) && isDefiniteNoun(c, i)) return { to: i + 1, ...headOf(c, i, numeral) }
  if (keyAt(c, i) === 'من') return countedFrom(c, i)
  const again = wordAt(c, i)
  if (again?.role === 'ten' && !again.conjunction && String(again.value) === String(numeral.value) && isDigits(c, i - 1)) return countedAt(c, i + 1, numeral) // 60 ستين أستاذة
  if (/^من(هم|ها|هن|ه|ا|كم)$/.test(keyAt(c, i))) return { to: i + 1, noun: null, span: null }
  if (!countedWordAt(c, i) || wordAt(c, i)?.role === 'rank') return null
  return { to: i + 1, ...headOf(c, i, numeral) }
}

/** عشرة آلاف من سكانها, 300 من الماعز. */
function countedFrom(c: Context, i: number): Counted | null {
  const key = keyAt(c, i + 1)
  if (!isWord(c, i + 1)) return null
  if (key === 'اصل') return { to: i, noun: null, span: null }
  const token = tokenAt(c, i + 1)!
  const definite = (key.startsWith('ال') && !isTimeNoun(key)) || /(ها|هم|نا|ه|هن)$/.test(spelledAt(c, i + 1))
  if (!definite) return { to: i, noun: null, span: null }
  return { to: i + 2, noun: c.text.slice(token.start, token.end), span: { start: token.start, end: token.end } }
}

/** 15 من الشهر and 3 من الليلة count nothing. */
const isTimeNoun = (key: string): boolean => /^ال(شهر|عام|سنه|ليله|يوم|عمر|دوري|ماده|قانون|دستور|نظام)$/.test(key)

/** After 11 to 99 the noun stands in the accusative, its alef of tanwin often unmarked: 84 عضوا. */
function headOf(c: Context, i: number, numeral: Pick<Numeral, 'value' | 'vague'>): { noun: string, span: Span } {
  const { start, end } = tokenAt(c, i)!
  const last = Number(BigInt(Math.trunc(Number(numeral.value))) % 100n)
  const accusative = last >= 11 && last <= 99
  const bare = (noun: string): string => /(اً|ًا)$/.test(noun) ? noun.replace(/(اي)(اً|ًا)$/, '$1ا').replace(/اً$|ًا$/, '') : accusative && /..[^ا]ا$/.test(noun) ? noun.slice(0, -1) : noun
  return { noun: writtenAt(c, i, bare), span: { start, end } }
}

/** عددهم 14: counted, though the noun stands elsewhere. */
export const countCueBefore = (c: Context, i: number): boolean => {
  for (let at = i - 1; at >= c.from && at >= i - 4 && isWord(c, at); at--) if (cues.has(keyAt(c, at).replace(/^[ولبف](?=.{4})/, '')) || cues.has(keyAt(c, at))) return true
  return false
}

const PLURAL_SHAPES = /^(ا..ا.|..و.|..ا.|...اء|ا....اء|ا..ه|.وا..|م.ا..|م.ا.ي.|.[وا]ا?ي.|ا.ا..|ت.ا.ي.|..اي.|.وا.ي.|..ا.ي.|.و.|ا.ا.|.يا.)$/

/** A noun without what is written onto its front: للسنوات, والأشهر. */
export const nounOf = (key: string): string => key.replace(/^[وف]?(لل|[بك]?ال)/, '')

/** Is a noun plural, by its ending or the shape of a broken plural? الساعات, ركابها, المعادن. */
export const looksPlural = memo((key: string): boolean => {
  const bare = nounOf(key).replace(/(ها|هم|هن|نا)$/, '')
  return /(ات|ون|ين|وا)$/.test(bare) && bare.length > 3 ? true : PLURAL_SHAPES.test(bare) && !SINGULAR.has(bare)
})

/** Singular nouns that have the shape of a plural. */
const SINGULAR = new Set(['يوم', 'عام', 'اسبوع', 'كتاب', 'حساب', 'مجال', 'نظام', 'عنوان', 'موسم', 'حزب', 'دور', 'هدف', 'شهر', 'قرن', 'فوز', 'مهرجان', 'مسار', 'سوق', 'قسم', 'عدد', 'يناير', 'مركز', 'ملتقي', 'منتدي', 'موتمر', 'معرض', 'مستوي', 'مبني', 'حريق', 'فريق', 'طريق', 'رييس', 'وزير', 'جدار', 'قطاع', 'اجتماع', 'لقاء', 'عيد', 'ملك', 'نهايي', 'خالي', 'ساعه'])
