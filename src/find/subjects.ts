import { isThing } from '../lexicon/common-nouns.ts'
import { isSayingNoun } from '../lexicon/sources.ts'
import type { ReportingForm } from '../lexicon/verbs.ts'
import { isEmphatic } from '../lexicon/function-words.ts'
import { isAddressee } from './addressees.ts'
import { skipSubjectAdjuncts } from './adjuncts.ts'
import type { Reach } from './frame.ts'
import { isDefinite, type Lexeme } from './lexemes.ts'
import { type Gender, type Mention, namedMention, readMention } from './mentions.ts'
import { beginsObject } from './objects.ts'
import { endsInTehMarbuta, type Scene } from './scene.ts'
import { hasSubjectBefore } from './subjects-before.ts'
import { isWording } from './wording.ts'

/** The subject between the verb and its complement, adjuncts passed over; null where the verb stands alone. */
export function readSubject(scene: Scene, from: number, { end, content }: Reach, form: ReportingForm, isName: (key: string) => boolean): Mention | null {
  const to = TELLS.has(form.verb.lemma) ? firstMarks(scene, from, end) : content === null ? marksGoverned(scene, from, end) : end
  if (SUBJECT_BEFORE.test(scene.keyAt(from - 2)) || hasSubjectBefore(scene, from - 1, form)) return null
  const at = skipSubjectAdjuncts(scene, from, to, isName)
  if (at < 0 || at >= to) return null
  const q = scene.opening.get(at)
  if (q !== undefined && content === null && isWording(scene, q)) return null
  const read = knownName(scene, at, to, isName) ?? readMention(scene, at, to)
  const accusers = read !== null && ACCUSES.has(form.verb.lemma) ? accusersEnd(scene, read) : -1
  const mention = accusers > 0 ? { ...read!, to: accusers, name: null, role: null, number: 'pl' as const } : read !== null && read.name === null && ACCUSES.has(form.verb.lemma) && isFollowedByObject(scene, read) ? { ...read, to: read.from + 1 } : read
  if (mention === null || !agrees(scene, form, mention) || (scene.opening.has(mention.from) && from - 1 > scene.sentenceStart(from - 1) && TELLS.has(form.verb.lemma))) return null
  if (mention.number === 'pl' && /ين$/.test(scene.keyAt(mention.from)) && mention.definite) return null
  if (ACCUSES.has(form.verb.lemma) && !form.object && mention === read && isObject(scene, mention, to, form.gender)) return null
  if (isTalk(scene, mention, form)) return null
  if (form.verb.lemma === 'أضاف' && mention.kind === 'place' && content === null && scene.keyAt(mention.to) === 'الي' && scene.keyAt(mention.to + 1) !== 'ذلك') return null // وأضافت السعودية إلى القائمة
  if (mention.kind !== 'unknown') return mention
  return standsAlone(scene, mention, to, content !== null, isName) ? { ...mention, gender: form.number === 'sg' && ONLY_PEOPLE.has(form.verb.lemma) ? form.gender : mention.gender } : null // قال الدبيبة
}

/** Where ب or إلى stands before marks: what they hold is no part of the subject. */
function marksGoverned(scene: Scene, from: number, to: number): number {
  for (let i = from; i < to; i++) if (scene.opening.has(i + 1) && (scene.keyAt(i) === 'ب' || scene.keyAt(i) === 'الي')) return i
  return to
}

/** واتهم الحكومة بـ"…", ووصف الخطة بأنها …: one noun before ب is whom it is said of. */
export const ACCUSES: ReadonlySet<string> = new Set(['اتهم', 'وصف', 'نعت', 'شبه', 'لقب'])
/** ووصف الخبراء | النتائج بأنها: of two definite nouns the second is described. */
const isFollowedByObject = (scene: Scene, { from, to, name }: Mention): boolean =>
  name === null && to > from + 1 && scene.word(from).definite && scene.word(from + 1).definite && (isThing(scene.keyAt(from + 1)) || scene.word(from + 1).organisation?.kind === 'document')
/** اتهم ناشطون بارزون | مبارك بأنه: a plural in ون is whoever accuses, what follows without ون is accused; -1 where nothing follows. */
function accusersEnd(scene: Scene, { from, to }: Mention): number {
  let end = from
  while (end < to && /..ون$/.test(scene.keyAt(end))) end++
  return end > from && end < to && (scene.word(from).title ?? scene.word(from).organisation)?.number === 'pl' && scene.word(end).functionWord === '' && scene.tokens[end]!.kind === 'word' && !scene.word(end).definite && !/^و/.test(scene.keyAt(end)) ? end : -1
}
const isObject = (scene: Scene, { from, to, name, kind, gender }: Mention, end: number, of: Gender): boolean => {
  for (let i = from + 1; name === null && i < to; i++) if (scene.keyAt(i) === 'ب' || (/^ب...../.test(scene.keyAt(i)) && scene.word(i).given === '')) return true
  if (name !== null && to - from > 2) return false
  if (name === null && kind !== 'person' && gender !== of && scene.word(to).functionWord === 'relative' && /^بان/.test(scene.keyAt(end))) return true // الدول التي تترك الفيروس | بأنها
  let next = scene.word(to).comma ? to + 1 : to
  if (/^ل/.test(scene.keyAt(next))) while (next < to + 6 && next < end && scene.tokens[next]!.kind === 'word' && !/^ب(ان|$)/.test(scene.keyAt(next))) next++ // الحل السياسي لهذه الأزمة | بأنه
  return scene.keyAt(next) === 'ب' || (next >= end && /^بان/.test(scene.keyAt(end))) || /^بان/.test(scene.keyAt(next))
}

/** Verbs of people, so that the verb tells a man from a woman of a name that no lexicon knows. */
const ONLY_PEOPLE: ReadonlySet<string> = new Set(['قال', 'أضاف', 'صرح', 'أردف', 'علق', 'تابع', 'استطرد', 'أجاب'])

/** وكتبت | تغريدة, واختتم | حديثه, وجدد | الحديث: words are what one writes, ends and takes up again. */
const isTalk = (scene: Scene, { kind, name, from }: Mention, { verb }: ReportingForm): boolean =>
  name === null && ((kind === 'document' && verb.sense === 'write') || (TAKEN_UP.has(verb.lemma) && isOwnTalk(scene.word(from))))
const isOwnTalk = ({ key, definite, masdars }: Lexeme): boolean =>
  (!definite || key === 'الحديث') && !/^(بيان|بلاغ|تقرير|مقال)$/.test(key) && (isSayingNoun(key) || masdars.some(m => m.possessor !== ''))
const TAKEN_UP: ReadonlySet<string> = new Set('ختم اختتم أنهى استهل بدأ جدد واصل تابع استأنف وجه'.split(' '))

/** كشف أنه حذر الرئيس من …, لكنه أبلغ الوزير: the pronoun is the subject, who stands behind the verb is not. */
const SUBJECT_BEFORE = /^[وفلب]?(ان|لكن|كان)(ه|ها|هم|هما)$/

/** مصادر أبلغت «الصحيفة» أن: marks straight behind them hold who was told. */
const TELLS: ReadonlySet<string> = new Set(['أبلغ', 'أخبر', 'أعلم', 'أطلع', 'حدث'])

function firstMarks(scene: Scene, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) if (scene.opening.has(i)) return i
  return to
}

/** A surname that the article has with its full name: كلوب, نادال. */
function knownName(scene: Scene, from: number, to: number, isName: (key: string) => boolean): Mention | null {
  const word = scene.word(from)
  if (word.compoundHead && scene.word(from + 1).compoundTail) return null // عبد الواحد
  if ((word.definite && !isBareSurname(scene, from, to)) || word.title?.homograph === false || word.functionWord !== '' || word.given !== '' || !isName(word.key)) return null
  let end = from + 1
  while (end < to && scene.tokens[end]!.kind === 'word' && !scene.word(end).common && isName(scene.keyAt(end))) end++
  return namedMention({ from, to: end })
}

/** وقال الشاهد لدى وصوله: a surname with ال, no adjective or genitive behind it. */
const isBareSurname = (scene: Scene, i: number, to: number): boolean =>
  i + 1 >= to || scene.tokens[i + 1]!.kind === 'mark' || isAddressee(scene, i + 1) || scene.word(i + 1).organisation?.preposition === 'ل' || scene.word(i + 1).title?.definite === true || (scene.word(i + 1).functionWord !== '' && scene.word(i + 1).functionWord !== 'relative' && scene.keyAt(i + 1) !== 'باسم')

/** A phrase that no lexicon knows is the subject only where nothing but adjuncts parts it from the complement, and it is no object (معرفتها). */
function standsAlone(scene: Scene, mention: Mention, to: number, hasContent: boolean, isName: (key: string) => boolean): boolean {
  const key = scene.keyAt(mention.from)
  if (isName(key) || isEmphatic(scene.keyAt(mention.to - 1))) return true
  if (scene.word(mention.from).functionWord === 'demonstrative') return false
  if (/^(اكثر|اقل|جمله|ضروره|اهميه|وجوب|حرص)$/.test(key) || scene.word(mention.from).masdars.some(m => m.possessor !== '')) return false
  if (hasContent && mention.to >= to && scene.keyAt(to) === ':') return true
  if (scene.word(mention.from).masdars.length > 0 || (isThing(key) && !isDefinite(key) && mention.to < to) || (mention.to - mention.from > 1 && /(ها|هم|ه)$/.test(scene.keyAt(mention.to - 1)) && !endsInTehMarbuta(scene, mention.to - 1))) return false
  if (!hasContent || (/(ه|ها|هم)$/.test(key) && !isDefinite(key) && scene.text[scene.tokens[mention.from]!.end - 1] !== 'ة') || /ات$/.test(key)) return false
  return mention.to >= to || (scene.word(mention.from).plain && beginsObject(scene, mention.to, mention.from)) || skipSubjectAdjuncts(scene, mention.to, to, isName) < 0 || scene.word(mention.to).comma
}

/** وأكدت نائب المحافظ: offices that women hold in the masculine. */
const OFFICES_OF_WOMEN: ReadonlySet<string> = new Set('نايب مدير وكيل رييس عضو امين محافظ سفير وزير عميد مستشار نقيب قاض استاذ ممثل مقرر'.split(' '))

/** A verb before its subject agrees in gender only; a broken plural or a body may take either. */
const agrees = (scene: Scene, form: ReportingForm, mention: Mention): boolean => {
  if (form.passive || mention.kind === 'unknown') return true
  if (mention.name !== null) return mention.role === null || mention.role.from > mention.name.from || scene.word(mention.name.from).given !== mention.gender || form.number !== 'sg' || mention.gender === form.gender || OFFICES_OF_WOMEN.has(mention.head)
  if (mention.number !== 'sg') return true
  return mention.gender === form.gender || (form.gender === 'f' && mention.kind === 'person' && OFFICES_OF_WOMEN.has(mention.head))
}
