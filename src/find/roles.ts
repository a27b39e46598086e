import { isThing } from '../lexicon/common-nouns.ts'
import { closeBrackets, openBrackets } from '../lexicon/marks.ts'
import type { Organisation } from '../lexicon/organisations.ts'
import { officeStyles } from '../lexicon/titles.ts'
import type { TokenRange } from '../model.ts'
import { isAddressee } from './addressees.ts'
import { hasTanwin, lexeme } from './lexemes.ts'
import { isOccasionAt } from './occasions.ts'
import { doesSomething, isVerbalNoun } from './name-end.ts'
import { findName, leavesTitle } from './personal-names.ts'
import { isComplete, isGeneral, MAX_PHRASE, opensClause, segmentEnd } from './phrase-end.ts'
import { endsInTehMarbuta, type Scene, skipRemark } from './scene.ts'
import { holdsVerb, isNominalSentence } from './wording.ts'

const isHonorific = (key: string): boolean => { const t = lexeme(key).title; return t !== null && (t.kind === 'honorific' || (t.kind === 'rank' && t.lemma !== 'عسكري')) && !(t.definite && STYLES.has(t.lemma)) }
/** Stand before a title and without ال: سيادة الرئيس, but مجلس السيادة. */
const STYLES: ReadonlySet<string> = new Set(officeStyles)

/** سعادة | وزيرة الخارجية: the office alone says who. */
export const isStyled = (scene: Scene, i: number): boolean => {
  const { title: t } = scene.word(i)
  const next = scene.word(i + 1).title
  return t !== null && t.kind === 'honorific' && !t.definite && t.pronoun === '' && STYLES.has(t.lemma) && next !== null && next.kind !== 'honorific' && next.pronoun === ''
}

/** The title before a name, without honorifics and marks at its ends; null where nothing is left. قال لـ"الجريدة" الدكتور فلان: what marks enclose without the name is no title of it. */
export function titleBefore(scene: Scene, from: number, to: number): TokenRange | null {
  const heads = (i: number): boolean => i + 1 < to && (scene.word(i + 1).functionWord === 'preposition' || STANDING.test(scene.keyAt(i + 1))) || (scene.word(i).title?.definite === false && !(scene.word(i + 1).title?.kind === 'honorific' || /^ال(دكتور|مهندس)ه?$/.test(scene.keyAt(i + 1))) && (scene.word(i + 1).definite || scene.word(i + 1).organisation !== null)) // اللواء في الجيش, عميد القبول, عميدة كلية الطب
  const idle = (i: number): boolean => isTeamRank(scene, i, to) || scene.tokens[i]!.kind === 'mark' || scene.word(i).title?.abbreviation === true || /^(ال)?ركن$/.test(scene.keyAt(i)) || (isHonorific(scene.keyAt(i)) && !heads(i))
  const apart = (i: number): boolean => { const q = scene.within(i); return q !== null && q.to <= to }
  while (from < to && (idle(from) || apart(from))) from++
  const trim = (): void => { while (to > from && (idle(to - 1) || (/^(ال)?(دكتور|مهندس|طيار|حقوقي|طبيب)$/.test(scene.keyAt(to - 1)) && (scene.word(to - 2).title?.kind === 'rank' || scene.keyAt(to - 1) === 'دكتور'))) && scene.within(to - 1)?.close !== to - 1 && !closeBrackets.has(scene.keyAt(to - 1))) to-- }
  trim()
  for (let i = from + 1; i < to; i++) if (HE_IS.has(scene.keyAt(i)) || (openBrackets.has(scene.keyAt(i)) && skipRemark(scene.tokens, i, to) === to)) to = i // الناجي الوحيد | وهو الطفل, قائد القوات | (قسد)
  trim()
  return from < to ? { from, to } : null
}

/** الفريق أول ركن | عبد الفتاح, العميد أول: a rank and what belongs to it. */
const isTeamRank = (scene: Scene, i: number, to: number): boolean =>
  (scene.keyAt(i) === 'الفريق' && ((i + 1 === to && scene.word(i - 1).definite) || OF_RANK.has(scene.keyAt(i + 1)))) || (OF_RANK.has(scene.keyAt(i)) && (OF_RANK.has(scene.keyAt(i - 1)) || scene.keyAt(i - 1) === 'الفريق' || scene.word(i - 1).title?.kind === 'rank'))
const OF_RANK: ReadonlySet<string> = new Set('ركن الركن اول الاول مهندس طيار اركان حرب'.split(' '))

const HE_IS: ReadonlySet<string> = new Set(['وهو', 'وهي'])

/** الأستاذ الجامعي, العميد المتقاعد: a style that says what somebody is. */
const STANDING = /^ال(جامعي|محاضر|مشارك|مساعد|زاير|متقاعد|متفرغ)ه?$/

/** The title behind a name, with or without a comma: ناصر بوريطة وزير الشؤون الخارجية، … */
export function roleBehind(scene: Scene, from: number, to: number): TokenRange | null {
  let start = from < to ? skipRemark(scene.tokens, from, to) : from
  const comma = start < to && scene.word(start).comma
  if (comma) start++
  if (comma && HE_IS.has(scene.keyAt(start)) && scene.word(start + 1).title?.conjunction === '' && scene.word(start + 1).title?.pronoun === '') start++ // غاري كريشلو، وهو | محلل الطيران
  if (start >= to) return null
  const t = scene.word(start).title
  if (scene.keyAt(start) === 'صاحب' && /^ال(سمو|معالي|جلاله|فضيله|سعاده)$/.test(scene.keyAt(start + 1)) && !comma) return null // شكر أحمد العامري | صاحب السمو
  if (t !== null && !comma && (t.number !== 'sg' || (t.kind !== 'kin' && t.pronoun !== '' && !scene.word(start + 1).functionWord))) return null
  if (!comma && (scene.word(start).circumstance || (t !== null && !t.definite && /.....ا$/.test(scene.keyAt(start)) && hasTanwin(scene.keyAt(start)) && scene.keyAt(start + 1) !== 'باسم') || (scene.keyAt(start) === 'العالم' && scene.word(start + 1).functionWord === 'preposition'))) return null // رولا سعد | قائلة, أحمد | متحدثا, جولي | العالم
  if (opensClause(scene, start) || (t === null ? comma || !mayBeOffice(scene, start) : t.conjunction !== '' || t.preposition !== '')) return null
  const end = Math.min(segmentEnd(scene, start, to), start + MAX_PHRASE)
  let stop = start + 1
  while (stop < end && !beginsSaid(scene, stop) && !governs(scene, stop, start) && (scene.word(stop).functionWord !== 'time' || isGeneral(scene, stop)) && !isOccasionAt(scene, stop) && !isAddressee(scene, stop) && !isOwnedObject(scene, stop) && !isTaken(scene, stop) && !isMet(scene, stop)) stop++
  while (stop > start + 1 && LEFT_HANGING.has(scene.keyAt(stop - 1))) stop--
  if (!comma && t !== null && t.kind !== 'kin' && doesSomething(scene, from - 1) && holdsPerson(scene, start, stop)) return null // التقى الوزير حسين علي | رئيس الحكومة عماد خميس
  const urged = comma && scene.word(scene.sentenceStart(from)).verbs.some(f => f.verb.sense === 'urge') && findName(scene, start, stop) !== null
  return urged ? null : { from: start, to: stop } // ناشد أحمد موسى، رئيس الوزراء مصطفى مدبولي: whom he urges
}

/** رئيس الحكومة عماد خميس: an office and who holds it. */
function holdsPerson(scene: Scene, from: number, to: number): boolean {
  const name = findName(scene, from, to)
  return name !== null && name.from > from + 1 && name.to - name.from >= 2 && (scene.word(name.from).given !== '' || scene.word(name.from).plain) && scene.word(name.from - 1).definite
}

/** المدير الفني للفريق | عن ثقته, أمين الغرفة | إلى أهمية كذا: what a verb governs stands behind; المشرف على, السفير إلى, الحاصل على are one phrase. */
const governs = (scene: Scene, i: number, from: number): boolean =>
  GOVERNED.has(scene.keyAt(i)) && (isComplete(scene, i - 1) || scene.word(i - 1).place !== '' || (i > from + 1 && scene.word(i - 1).plain)) && leavesTitle(scene, i, from) && !isGoverning(scene.keyAt(i - 1)) && !(scene.keyAt(i) === 'الي' && SENT_TO.has(scene.word(from).title?.lemma ?? ''))
/** الدفاع عن, الحفاظ على, المطلع على, القائم على. */
const isGoverning = (key: string): boolean => /^ال(م.*|.ا..?)$/.test(key) || isVerbalNoun(key) || GOVERNING.has(key.replace(/^(ال|لل)/, ''))
const GOVERNING: ReadonlySet<string> = new Set('دفاع حفاظ رقابه قضاء بحث كشف تعبير اشراف وصايه هجره وصول حصول حث ترويج تعرف سيطره افراج عفو'.split(' '))
const GOVERNED: ReadonlySet<string> = new Set(['عن', 'الي', 'علي'])
const SENT_TO: ReadonlySet<string> = new Set(['سفير', 'مبعوث', 'موفد', 'رسول', 'مندوب'])
/** What no role ends in. */
const LEFT_HANGING: ReadonlySet<string> = new Set('في من الي علي عن مع حتي لدي بين خلال عند تحت ضد نحو قبل بعد قد ولا'.split(' '))

/** المحلل لدى البنك | "السوق متوازنة بشكل عام", بجامعة حلوان | تأكيده: what is said, no part of what somebody is. */
const beginsSaid = (scene: Scene, i: number): boolean => {
  const q = scene.opening.get(i)
  return (q !== undefined && (q.to - q.from > LONGEST_TITLE || (q.to - q.from > 4 && (isComplete(scene, i - 1) || holdsVerb(scene, q))) || (isComplete(scene, i - 1) && isNominalSentence(scene, q)))) || scene.word(i).masdars.some(m => m.possessor !== '')
}
/** Of a body or a work in marks, in tokens. */
const LONGEST_TITLE = 8

/** فلان الأكاديمي, but فلان | الموازنة: a definite word that no lexicon knows as a thing or a body. القائمة is a list, القائمة بأعمال the chargée d'affaires. */
const mayBeOffice = (scene: Scene, i: number): boolean =>
  scene.word(i).definite && !/^(الحق|الله)$/.test(scene.keyAt(i)) && scene.word(i).functionWord === '' && ((scene.word(i).organisation === null && scene.word(i).naming === null && !isThing(scene.keyAt(i)) && (/يه?$/.test(scene.keyAt(i)) || !doesSomething(scene, i))) || /^ب(ال)?اعمال$/.test(scene.keyAt(i + 1)))

/** وزير الصحة | وجود مخزون, وزير الدولة | علاقات التعاون: behind a definite word an indefinite thing is what the verb takes. */
const isTaken = (scene: Scene, i: number): boolean =>
  isComplete(scene, i - 1) && scene.tokens[i]!.kind === 'word' && !scene.word(i).definite && scene.word(i).functionWord === '' && scene.word(i).title === null && scene.word(i).place === '' && (isCrowd(scene.word(i).organisation) || scene.word(i).organisation === null) && (scene.word(i).organisation !== null || isThing(scene.keyAt(i)) || (!/^[وبلكف]/.test(scene.keyAt(i)) && isVerbalNoun(scene.keyAt(i)))) && !hasTanwin(scene.keyAt(i))

/** مدير شرطة دبي | الشائعة, رئيس بلدية صيدا | المعرض: behind a place a definite thing or person is what the verb takes. */
const isMet = (scene: Scene, i: number): boolean =>
  scene.word(i - 1).place !== '' && !scene.word(i - 1).definite && scene.word(i).definite && !/يه?$/.test(scene.keyAt(i)) && (isThing(scene.keyAt(i)) || scene.word(i).naming !== null || (scene.word(i).title?.number === 'sg' && scene.word(i).title?.kind === 'office'))

/** ظهير الأهلي | جماهير النادي. */
const isCrowd = (o: Organisation | null): boolean => o?.kind === 'group' && o.number === 'pl' && o.preposition === '' && o.conjunction === ''

/** المدير الفني للأهلي | حزنه, وزير المالية | رفضها: behind a definite word a noun with a pronoun is the object. */
const isOwnedObject = (scene: Scene, i: number): boolean =>
  isComplete(scene, i - 1) && !scene.word(i).definite && scene.word(i).functionWord === '' && /^[^وبل]..+(ه|ها|هم)$/.test(scene.keyAt(i)) && !endsInTehMarbuta(scene, i) && scene.word(i).given === '' && scene.word(i).title === null && scene.word(i).place === ''
