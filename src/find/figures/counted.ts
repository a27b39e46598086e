import { memo } from '../../arabic/memo.ts'
import { COUNT_CUES, NOT_COUNTED, NOUNS_WITH_LAM, NOUNS_WITH_WAW } from '../../lexicon/counted.ts'
import type { Span } from '../../model.ts'
import { isWord, keyAt, tokenAt, wordAt, type Context } from './context.ts'
import type { Numeral } from './numerals.ts'
import { wordSet } from './phrases.ts'

/** The noun that a number counts: its head as written, without tanwin. */
export interface Counted { readonly to: number, readonly noun: string | null, readonly span: Span | null }

const notCounted = wordSet(() => NOT_COUNTED)
const wawNouns = wordSet(() => NOUNS_WITH_WAW)
const lamNouns = wordSet(() => NOUNS_WITH_LAM)
const cues = wordSet(() => COUNT_CUES)

/** May a word be the noun after a number? Function words, verbs in the imperfect and words with و are none. */
const mayBeCounted = memo((key: string): boolean =>
  key.length > 1 && !notCounted.has(key) && !(key.startsWith('ال') && key.length > 4) && !key.startsWith('لل') && !/^(بال|كال|فال|وال|ول|وب)/.test(key) &&
  (!key.startsWith('و') || wawNouns.has(key)) && (!key.startsWith('ل') || lamNouns.has(key)) && !/^ي(?!وم|مني|اباني|خت|هود|ونان|رق|ورو|ختا|سار|تيم|تامي|افع)/.test(key) && !/^(ت|س[يت])\S+ون$/.test(key) && !/^سي(?!ار|د|ن|اح|اس|ف|خ|ول)\S{3}/.test(key) && !/\S{3}وا$/.test(key))

/** The noun right after a number, at token `i`: 210 خلايا, 14 نائباً. */
export function countedAt(c: Context, i: number, numeral: Numeral): Counted | null {
  if (keyAt(c, i) === 'من') return countedFrom(c, i)
  if (/^من(هم|ها|هن|ه|ا|كم)$/.test(keyAt(c, i))) return { to: i + 1, noun: null, span: null }
  if (!isWord(c, i) || wordAt(c, i)?.role === 'rank' || !mayBeCounted(keyAt(c, i))) return null
  return { to: i + 1, ...headOf(c, i, numeral) }
}

/** عشرة آلاف من موظفيها, 200 من الرؤوس. */
function countedFrom(c: Context, i: number): Counted | null {
  const key = keyAt(c, i + 1)
  if (!isWord(c, i + 1)) return null
  if (key === 'اصل') return { to: i, noun: null, span: null }
  const definite = key.startsWith('ال') || /(ها|هم|نا|ه|هن)$/.test(key)
  if (!definite) return { to: i, noun: null, span: null }
  const token = tokenAt(c, i + 1)!
  return { to: i + 2, noun: c.text.slice(token.start, token.end), span: { start: token.start, end: token.end } }
}

/** After 11 to 99 the noun stands in the accusative, its alef of tanwin often unmarked: 84 عضوا. */
function headOf(c: Context, i: number, numeral: Numeral): { noun: string, span: Span } {
  const token = tokenAt(c, i)!, raw = c.text.slice(token.start, token.end)
  const last = Number(BigInt(Math.trunc(Number(numeral.value))) % 100n)
  const accusative = last >= 11 && last <= 99 && /..[^ا]ا$/.test(raw)
  const noun = raw.replace(/(اي)(اً|ًا)$/, '$1ا').replace(/اً$|ًا$/, '')
  return { noun: noun !== raw ? noun : accusative ? raw.slice(0, -1) : raw, span: { start: token.start, end: token.end } }
}

/** عددهم 14: counted, though the noun stands elsewhere. */
export const countCueBefore = (c: Context, i: number): boolean => {
  for (let at = i - 1; at >= c.from && at >= i - 4 && isWord(c, at); at--) if (cues.has(keyAt(c, at).replace(/^[ولبف](?=.{4})/, '')) || cues.has(keyAt(c, at))) return true
  return false
}

const PLURAL_SHAPES = /^(ا..ا.|..و.|..ا.|...اء|ا....اء|ا..ه|.وا..|م.ا..|م.ا.ي.|.[وا]ا?ي.|ا.ا..|ت.ا.ي.|..اي.|.وا.ي.|..ا.ي.|...ي|.و.|ا.ا.|.يا.)$/

/** A noun without what is written onto its front: للسنوات, والأشهر. */
export const nounOf = (key: string): string => key.replace(/^[وف]?(لل|[بك]?ال)/, '')

/** Is a noun plural, by its ending or the shape of a broken plural? الساعات, ركابها, المعادن. */
export const looksPlural = memo((key: string): boolean => {
  const bare = nounOf(key).replace(/(ها|هم|هن|نا)$/, '')
  return /(ات|ون|ين|وا)$/.test(bare) && bare.length > 3 ? true : PLURAL_SHAPES.test(bare) && !SINGULAR.has(bare)
})

/** Singular nouns that have the shape of a plural. */
const SINGULAR = new Set(['يوم', 'عام', 'اسبوع', 'كتاب', 'حساب', 'مجال', 'نظام', 'عنوان', 'موسم', 'حزب', 'دور', 'هدف', 'شهر', 'قرن', 'فوز', 'مهرجان', 'مسار', 'سوق', 'قسم', 'عدد', 'يناير', 'مركز', 'ملتقي', 'منتدي', 'موتمر', 'معرض', 'مستوي', 'مبني', 'حريق', 'فريق', 'طريق', 'رييس', 'وزير', 'جدار', 'قطاع', 'اجتماع', 'لقاء', 'عيد', 'ملك'])
