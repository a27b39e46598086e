import { fold } from '../arabic/fold.ts'
import type { Quotation } from '../model.ts'
import { endsBehind } from './cues-before.ts'
import type { Frame } from './frame.ts'
import { isPrivate } from './indirect.ts'
import { isDefinite, lexeme } from './lexemes.ts'
import { skipOccasion } from './occasions.ts'
import type { Scene } from './scene.ts'
import type { Stage } from './stage.ts'
import { isPersonalName } from './named-things.ts'
import { holdsVerb, wordCount } from './wording.ts'

/** No sentence of news has more frames. */
const MOST_FRAMES = 64

/** The frame whose governed words hold the quotation, or -1: the nearest cue before it in its sentence. */
export function frameRound(stage: Stage, q: Quotation): number {
  const { scene, frames, ends, last } = stage
  for (let n = last; n >= 0 && n > last - MOST_FRAMES && frames[n]!.cue.from >= scene.sentenceStart(q.open); n--) {
    const f = frames[n]!
    if (q.open < (f.content?.from ?? f.open) || q.open >= ends[n]!) continue
    if (f.content === null && (!governs(f) || (f.verb.homograph && f.subject === null && !isComplement(stage, q, n)))) continue
    return n
  }
  return -1
}

/** وقال: "…"، لكن "…": a second sentence in the words of the same verb. */
export const goesOn = ({ scene, frames }: Stage, q: Quotation, n: number): boolean => {
  const { content } = frames[n]!
  return content !== null && content.lead !== 'clause' && scene.opening.has(content.from) && wordCount(scene, q) >= 5 && holdsVerb(scene, q)
}

/** أعلنت الهيئة عن … في "الدورة الثالثة لجائزة الكتاب": without أن, a definite phrase that the verb does not govern names something, however long. */
export const isNameBeside = ({ scene, frames }: Stage, q: Quotation, n: number): boolean =>
  frames[n]!.content === null && isNominal(scene, q) && !holdsVerb(scene, q) && scene.keyAt(q.open - 1) === 'في' && !frames[n]!.verb.takes.some(c => fold(c) === 'في')

const isNominal = (scene: Scene, q: Quotation): boolean => scene.word(q.from).definite || scene.word(q.from).naming !== null || scene.word(q.from).organisation !== null

/** وقال: "…"، "…": nothing but commas behind a direct statement of the same verb. */
export function isNextInRow({ scene, previous }: Stage, q: Quotation, n: number): boolean {
  if (previous === null || previous.attribution.kind !== 'direct' || previous.attribution.frame !== n || (previous.quotation.close ?? q.open) >= q.open - 1) return false
  for (let i = (previous.quotation.close ?? previous.quotation.to) + 1; i < q.open; i++) if (!scene.word(i).comma && scene.keyAt(i) !== 'و') return false
  return true
}

/** A formula (يذكر أن) or a mere thought (نتطلع أن) makes no wording of a name. */
export const reportsIt = ({ scene, frames, voices }: Stage, q: Quotation, n: number): boolean =>
  (voices[n] !== null && (!isPrivate(frames[n]!.verb) || wordCount(scene, q) >= 5)) || (wordCount(scene, q) >= 6 && holdsVerb(scene, q))

/** Without أن or a colon only some verbs leave what they govern open to wording: أشاد بـ"…", وصفه بأنه, نفى "…". */
const governs = (f: Frame): boolean => !f.passive && f.verb.takes.length > 0

/** اتهمه بـ"ارتكاب جرائم", دعا إلى "ضبط النفس": an indefinite phrase in the words of who blames, praises or demands. */
const isCharge = (scene: Scene, f: Frame, q: Quotation): boolean =>
  (f.verb.sense === 'judge' || f.verb.sense === 'urge') && (wordCount(scene, q) >= 6 ? !isNominalName(scene, q) : wordCount(scene, q) >= 2 && isIndefinite(scene, q))

/** دعا إلى المشاركة في "المؤتمر الدولي الثالث لتنمية الواحات والصحاري": long names there are, too. */
const isNominalName = (scene: Scene, q: Quotation): boolean => scene.word(q.from).naming !== null || scene.word(q.from).organisation !== null

const isIndefinite = (scene: Scene, q: Quotation): boolean => {
  const first = scene.keyAt(q.from)
  return scene.tokens[q.from]!.kind === 'word' && !isDefinite(first) && lexeme(first).place === '' && lexeme(first).given === '' && lexeme(first).organisation === null
}

/** The quotation is itself what the verb governs: أشاد بـ"الجهود المخلصة", على "ضرورة الحوار". */
export function isComplement({ scene, frames }: Stage, q: Quotation, n: number): boolean {
  const f = frames[n]!
  if (isCharge(scene, f, q)) return true
  if (f.content !== null) return false
  if (isQuality(scene, f, q) || isRegarded(scene, f, q)) return true
  const gap = q.open - f.open
  const named = f.verb.sense === 'name' && (q.open - f.cue.to <= 8 || scene.keyAt(q.open - 1) === 'ب')
  return (wordCount(scene, q) >= 2 || isJudgement(scene, f, q)) && (named || gap <= 1 && (f.verb.sense !== 'write' || f.verb.takes.some(c => fold(c) === scene.keyAt(q.open - 1))) && /^(ب|علي|الي|عن|من|ل)$/.test(scene.keyAt(q.open - 1)) || isGoverned(scene, f, q))
}

/** ودان رئيس الحكومة "الانتهاك الخطير": straight behind the subject a definite noun with its adjective, which names nothing, is what the verb governs. */
export function isJudged({ scene, frames, last }: Stage, q: Quotation): boolean {
  const f = frames[last]
  if (f === undefined || f.verb.sense !== 'judge' || f.content !== null || f.subject === null || f.subject.to !== q.open || !f.verb.takes.includes('object') || wordCount(scene, q) < 2 || wordCount(scene, q) > 4) return false
  const { definite, given, place, organisation, naming, title } = scene.word(q.from)
  return definite && scene.word(q.from + 1).definite && given === '' && place === '' && organisation === null && naming === null && title === null
}

/** اعتبر النائب القرار "ضربة لحقوق الدفاع": what something is held for. */
const isRegarded = (scene: Scene, f: Frame, q: Quotation): boolean =>
  /^(اعتبر|عد)$/.test(f.verb.lemma) && isIndefinite(scene, q) && wordCount(scene, q) >= 2 && scene.word(q.open - 1).definite && q.open - f.cue.to <= 8

/** تحدثت عن اقتراع "هادئ ومنظم": what the speaker says of the indefinite noun that the verb governs. */
function isQuality(scene: Scene, { verb, open }: Frame, q: Quotation): boolean {
  const noun = scene.word(q.open - 1)
  return q.open === open + 2 && wordCount(scene, q) >= 2 && verb.takes.some(c => fold(c) === scene.keyAt(open)) && scene.tokens[q.open - 1]!.kind === 'word' && !noun.definite && noun.naming === null && noun.organisation === null && noun.title === null && noun.given === '' && noun.place === '' && mayPredicate(scene, q)
}

/** حذر الحارس من "الثقة الزائدة", تحدث أمس عن "هجمات متكررة": the first preposition of the verb's own stands before the marks. */
function isGoverned(scene: Scene, { verb, cue, open }: Frame, q: Quotation): boolean {
  const preposition = scene.keyAt(q.open - 1)
  if (!verb.takes.some(c => fold(c) === preposition) || scene.word(q.open - 1).functionWord !== 'preposition') return false
  let reach = q.open - open
  for (let i = cue.to; i < q.open - 1; i++) {
    const behind = skipOccasion(scene, i)
    if (behind > i) { if (i >= open) reach -= behind - i; i = behind; continue }
    if (scene.word(i).comma || ((scene.word(i).functionWord === 'relative' || scene.word(i).finite) && verb.sense !== 'urge') || scene.keyAt(i) === preposition || (preposition === 'ب' && scene.keyAt(i).startsWith('بال'))) return false
  }
  return reach <= (verb.sense === 'urge' ? 24 : 8)
}

/** وصف اللقاء بـ"المثمر": one word says what the speaker thinks of it; a name (سمى ابنه "صابرا", وصفه بـ"أبو مازن") does not. */
const isJudgement = (scene: Scene, f: Frame, q: Quotation): boolean =>
  (f.verb.lemma === 'وصف' || f.verb.lemma === 'نعت') && scene.keyAt(q.open - 1) === 'ب' && scene.tokens[q.from]!.kind === 'word' && scene.word(q.from).given === '' && scene.word(q.from).place === '' && scene.word(q.from).organisation === null

/** ما سماه "…", من وصفهم بـ"…": a naming verb with its pronoun right before the marks. */
export function callsIt({ scene, frames, last }: Stage, q: Quotation): boolean {
  const f = frames[last]
  return f !== undefined && f.object && !f.passive && scene.word(q.from).functionWord !== 'preposition' && NAMING.has(f.verb.sense) && !(f.verb.lemma === 'أطلق' && wordCount(scene, q) <= 2) && (q.open === f.open || q.open - f.cue.to <= (scene.keyAt(q.open - 1) === 'ب' || scene.keyAt(q.open - 1) === 'من' ? 1 : 0))
}
const NAMING: ReadonlySet<string> = new Set(['name', 'think', 'judge'])

/** أن اللجنة "مقبرة للملف", أن الأرباح المتداولة "وهمية", وأن الوزير "فشل" في مهمته: the subject alone stands before the marks, and the clause has no other predicate. */
export function isPredicate({ scene, frames, voices }: Stage, q: Quotation, n: number): boolean {
  const { content } = frames[n]!
  return voices[n] !== null && content?.lead === 'clause' && isPredicateBehind(scene, q, clauseStart(scene, content.from, q.open))
}

/** Behind the last أن before the marks: أن الفيلم "ممل" | وأن الرواية "ضعيفة". */
function clauseStart(scene: Scene, from: number, to: number): number {
  for (let i = to - 1; i > from && i > to - LONGEST_TOLD - 1; i--) if (scene.word(i).complementiser || scene.keyAt(i) === 'وان') return i + 1
  return from
}
/** Of a clause whose predicate stands in marks, in tokens. */
const LONGEST_SUBJECT = 5

/** أن الخطة التي أعدتها الوزارة "قابلة للتنفيذ": a clause about the subject, and nothing that closes it. */
function relativeIn(scene: Scene, from: number, to: number): boolean {
  let found = false
  for (let i = from; i < to; i++) {
    if (scene.tokens[i]!.kind !== 'word' || scene.word(i).complementiser) return false
    found ||= scene.word(i).functionWord === 'relative'
  }
  return found
}
const LONGEST_TOLD = 12

/** Do the marks hold what the clause that begins at `from` says of its subject? */
export function isPredicateBehind(scene: Scene, q: Quotation, from: number): boolean {
  const length = q.open - from
  const told = relativeIn(scene, from, q.open)
  const placed = !told && length > 2 && isInPlace(scene, from, q.open)
  if (length < 1 || length > (told || placed ? LONGEST_TOLD : LONGEST_SUBJECT) || !mayPredicate(scene, q) || !closesClause(scene, q)) return false
  if (placed) return true
  if (told) return scene.word(from).definite && scene.word(q.from).organisation === null && scene.word(q.from).title === null
  for (let i = from; i < q.open; i++) if (scene.tokens[i]!.kind !== 'word' || scene.word(i).functionWord !== '' || scene.word(i).finite || (i > from + 1 && scene.word(i - 1).definite && !scene.word(i).definite)) return false
  return scene.word(q.open - 1).definite || scene.word(q.open - 1).place !== '' || (length === 1 && /(ه|ها|هم)$/.test(scene.keyAt(q.open - 1)))
}

/** الوضع في الجنوب, شبكات الصرف في مدينة الحوطة: a definite subject and where it is. */
function isInPlace(scene: Scene, from: number, to: number): boolean {
  const at = scene.keyAt(to - 2) === 'في' ? to - 2 : scene.keyAt(to - 3) === 'في' && scene.word(to - 2).naming !== null ? to - 3 : -1
  if (at <= from || (scene.word(to - 1).place === '' && !scene.word(to - 1).definite) || !(scene.word(at - 1).definite || /(ه|ها|هم)$/.test(scene.keyAt(at - 1)))) return false
  for (let i = from; i < at; i++) if (scene.tokens[i]!.kind !== 'word' || scene.word(i).functionWord !== '' || scene.word(i).finite) return false
  return true
}

/** Indefinite, and nobody's name. */
const mayPredicate = (scene: Scene, q: Quotation): boolean =>
  scene.tokens[q.from]!.kind === 'word' && !isDefinite(scene.keyAt(q.from)) && scene.word(q.from).place === '' && (scene.word(q.from).given === '' || scene.word(q.from).common || scene.word(q.from).ambiguousName) && !isPersonalName(scene, q)

/** Nothing but an adjunct without a verb stands between the marks and the end of the clause. */
function closesClause(scene: Scene, q: Quotation): boolean {
  const behind = (q.close ?? q.to) + 1
  if (endsBehind(scene, q) || /^لكن|^بل$/.test(scene.keyAt(behind))) return true
  if (scene.word(behind).functionWord !== 'preposition' && !/^[بل]..../.test(scene.keyAt(behind))) return false
  for (let i = behind; i < scene.sentenceEnd(q.open) && !scene.word(i).comma && !scene.word(i).complementiser && scene.keyAt(i) !== 'وان'; i++) if (scene.word(i).finite || scene.word(i).says || scene.opening.has(i)) return false
  return true
}
