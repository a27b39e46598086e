import { quotationMarks } from '../lexicon/marks.ts'
import type { ReportingVerb } from '../lexicon/verbs.ts'
import { isEmphatic } from '../lexicon/function-words.ts'
import { outletAt } from '../lexicon/outlets.ts'
import type { TokenRange } from '../model.ts'
import type { Entity } from './cast.ts'
import type { Voice } from './voice.ts'
import { reportsNobody } from './nobody.ts'
import type { Content, Frame } from './frame.ts'
import { isAddressee } from './addressees.ts'
import type { Mention } from './mentions.ts'
import { isNewsLearned } from './relays.ts'
import { isOccasionAt } from './occasions.ts'
import { firstFrom } from './nearby.ts'
import { type Scene, skipRemark } from './scene.ts'
import { voiceOfRemark } from './source-voices.ts'
import type { SourceRemark } from './sources.ts'
import { isWording, wordCount } from './wording.ts'

/** What somebody is reported to have said without quotation marks. */
export interface IndirectStatement {
  readonly start: number
  readonly end: number
  /** First token. */
  readonly from: number
  readonly voice: Voice
  readonly cue: TokenRange
  readonly lemma: string
  readonly rule: string
}

interface Given {
  readonly scene: Scene
  readonly frames: readonly Frame[]
  readonly ends: readonly number[]
  readonly remarks: readonly SourceRemark[]
  readonly voices: readonly (Voice | null)[]
  readonly meant: ReadonlyMap<Mention, Entity>
}

/** Shortest content that is a statement, in tokens. */
const SHORTEST = 2

/** In characters: longer is no sentence of news, and statements in each other would multiply the text. */
const LONGEST = 4_000

/** The content of every frame and source phrase that is not itself in quotation marks. */
export function findIndirect(given: Given): IndirectStatement[] {
  return [...given.frames.flatMap((_, n) => ofFrame(given, n) ?? []), ...given.remarks.flatMap(r => ofRemark(given, r) ?? [])].filter(s => s.end - s.start <= LONGEST)
}

function ofFrame(given: Given, n: number): IndirectStatement | null {
  const { scene, frames, ends, voices } = given
  const frame = frames[n]!
  const voice = voices[n]
  const { content } = frame
  if (frames[n + 1]?.content != null && content !== null && frames[n + 1]!.cue.from - content.from <= 1 && frames[n + 1]!.cue.from >= content.from && /^(نقل|روى|حكى)$/.test(frame.verb.lemma)) return null // نقل عنه أنه قال: "…"
  if (voice == null || (voice.nested && !(n > 0 && relaysAnother(given, n - 1))) || content === null || content.lead === 'quote' || !reports(scene, frame, voice)) return null
  const to = ends[n]!
  if (relaysAnother(given, n) || (to - content.from < SHORTEST && (frame.relative || !isOneWord(scene, content.from, to))) || isMostlyQuoted(scene, content.from, to) || isAllQuoted(scene, content)) return null
  return { voice, cue: frame.cue, lemma: frame.verb.lemma, rule: content.lead === 'clause' ? 'cue-then-clause' : 'cue-then-colon', ...spanOf(scene, content.from, to) }
}

/** مؤكدا أنها كاذبة: one word says it of the pronoun, and the clause is over. */
const isOneWord = (scene: Scene, from: number, to: number): boolean =>
  to - from === 1 && /ن(ه|ها|هم)$/.test(scene.keyAt(from - 1)) && scene.tokens[from]!.kind === 'word' && scene.word(from).functionWord === '' && !scene.word(from).clausal && scene.word(from).verbs.length === 0 && !/[^ا]ت$/.test(scene.keyAt(from)) && (to >= scene.sentenceEnd(from) || scene.word(to).comma)

/** نقلت وسائل إعلام أن الرئيس أكد أن …: those are the president's words. */
function relaysAnother({ frames, voices }: Given, n: number): boolean {
  const { verb, content } = frames[n]!
  const inner = frames[n + 1]
  return content !== null && RELAYS.has(verb.lemma) && inner?.content != null && voices[n + 1]?.mention != null && inner.cue.from - content.from <= 6
}
const RELAYS: ReadonlySet<string> = new Set(['نقل', 'تناقل', 'أورد'])

/** What somebody only thinks to himself, or wants done (أن يفعل), is not reported speech. */
const PRIVATE: ReadonlySet<string> = new Set('اعتقد ظن علم أمل تمنى خشي خاف شك أدرك أيقن آمن تصور تخيل نسي تذكر رجا حسب استشعر شعر أحس عرف اقتنع تخوف شكك طمح تطلع'.split(' '))

export const isPrivate = (verb: ReportingVerb): boolean => PRIVATE.has(verb.lemma)

const reports = (scene: Scene, frame: Frame, { mention }: Voice): boolean =>
  (!isPrivate(frame.verb) || (isNewsLearned(scene, frame) && mention !== null && bringsNews(scene, mention))) && !(frame.verb.sense === 'urge' && (scene.word(frame.content!.from).present || (/^[تن]/.test(scene.keyAt(frame.content!.from)) && scene.word(frame.content!.from).finite)))

const bringsNews = (scene: Scene, { kind, from }: Mention): boolean =>
  kind === 'source' || kind === 'media' || outletAt(i => scene.keyAt(i), scene.opening.has(from) ? from + 1 : from) > 0

/** The quotation marks hold the whole of it: that is a direct statement already. A name with its predicate is none: إن «حركة الشعب» تقدمت. */
function isMostlyQuoted(scene: Scene, from: number, to: number): boolean {
  const q = scene.opening.get(from)
  if (q !== undefined && q.close !== null && to - q.close > 1 && wordCount(scene, q) <= 4 && !isWording(scene, q)) return false
  return q !== undefined && ((q.close ?? q.to) - q.open + 1) * 10 >= (to - from) * 6
}

/** وقال: "…"، بينما …, أن "…"، دون تفاصيل: what follows the marks is the writer's own. */
function isAllQuoted(scene: Scene, { lead, from }: Content): boolean {
  const q = scene.opening.get(from)
  if (q === undefined || q.close === null || !(isWording(scene, q) || wordCount(scene, q) > 3)) return false
  const next = scene.word(q.close + 1).comma ? q.close + 2 : q.close + 1
  return (lead === 'colon' && next === q.close + 2) || WRITERS.has(scene.keyAt(next))
}
const WRITERS: ReadonlySet<string> = new Set(['بينما', 'فيما', 'وفيما', 'وبينما', 'دون', 'وسط', 'وذلك', 'وهو', 'وهي', 'مما'])

/** بحسب X، …: the clause behind; …، بحسب X: the clause before; سيسمح، بحسب X، بـ…: the clause round it. Not where a verb of saying holds the clause already. */
function ofRemark(given: Given, remark: SourceRemark): IndirectStatement | null {
  const voice = voiceOfRemark(given, remark)
  if (voice === null || (given.scene.word(remark.cue.from - 1).complementiser && !remark.leads)) return null // أنه حسب البحث، فإن
  const { scene, frames } = given
  const start = clauseFrom(given, remark)
  const range = remark.leads ? behind(scene, frames, remark) : splits(scene, start, remark) ? { from: start, to: behind(scene, frames, remark)?.to ?? remark.cue.from } : before(scene, start, remark)
  if (range === null || range.to - range.from < (RESULT.has(scene.keyAt(range.from - 1)) || tellsAll(scene, range) ? SHORTEST : 4)) return null
  const first = firstFrom(frames, scene.sentenceStart(remark.cue.from))
  const held = frames.slice(first, firstFrom(frames, range.to)).some(f => f.content !== null && !reportsNobody(scene, f) && holds(f, remark, range))
  if (held || isMostlyQuoted(scene, range.from, range.to) || (!remark.leads && tellsOfSpeech(given, remark, range, first))) return null
  return { voice, cue: remark.cue, lemma: remark.lemma, rule: remark.leads ? 'source-then-clause' : 'clause-then-source', ...spanOf(scene, range.from, range.to) }
}

/** وأكد متحدث باسم المحاكم نبأ الإفراج …، بحسب ما ذكرته وكالة فارس: whose words the outlet passes on is said by the clause itself. */
const tellsOfSpeech = ({ frames }: Given, { source }: SourceRemark, range: TokenRange, first: number): boolean =>
  source?.kind === 'media' && frames[first] !== undefined && frames[first]!.cue.from === range.from && frames[first]!.by === 'verb' && !/^(أطلع|أبلغ|أخبر)$/.test(frames[first]!.verb.lemma) && frames[first]!.subject !== null && frames[first]!.subject!.kind !== 'unknown'

/** ستغلق المدارس، وفق الوزارة: a verb and its subject are a sentence, however short. */
const tellsAll = (scene: Scene, { from }: TokenRange): boolean =>
  from === scene.sentenceStart(from) && scene.word(from).finite && scene.word(from).verbs.length === 0 && scene.word(from).organisation === null && scene.word(from).title === null

/** ووفق الوكالة، قال الوزير إن …; أكد الحزب، على لسان نائبه، أن …; قال الوزير إن …، على حد تعبيره: a verb reports the clause already. */
const holds = ({ cue, content }: Frame, remark: SourceRemark, { from, to }: TokenRange): boolean =>
  remark.leads ? content!.from <= from + 2 || cue.from <= from + 1 : content!.from < to || content!.from >= remark.to

/** Where the clause before a remark begins: with its sentence, or behind a formula that reports nobody (يذكر أن …، وفقا للموقع). */
function clauseFrom({ scene, frames }: Given, remark: SourceRemark): number {
  const start = scene.sentenceStart(remark.cue.from)
  const first = frames[firstFrom(frames, start)]
  return first?.content != null && first.cue.from <= start + 1 && first.content.from < remark.cue.from && reportsNobody(scene, first) ? first.content.from : start
}

/** سيسمح -حسب الوزير- للتجار بـ…, تهدف الخطة حسب الوزير إلى …: the clause is not over where its source stands. */
function splits(scene: Scene, start: number, { cue, source, to, inserted }: SourceRemark): boolean {
  if (source?.kind === 'document' && !source.definite && (scene.word(to).finite || scene.word(to).verbs.length > 0 || /^(علي|في|ب)(ه|ها)$/.test(scene.keyAt(to + 1))) && behindRelative(scene, to, scene.sentenceEnd(cue.from)) >= scene.sentenceEnd(cue.from)) return false // وفقا لدراسة | أشرف عليها باحثون
  const apart = isApart(scene, cue.from - 1) && isApart(scene, to)
  const next = apart ? to + 1 : to
  if (next >= scene.sentenceEnd(cue.from) || /^و?جاء$/.test(scene.keyAt(start))) return false
  return inserted === true || cue.from - start < 5 || (apart && (GOES_ON.has(scene.keyAt(next)) || scene.tokens[next]!.kind === 'digits' || /^[بل]..../.test(scene.keyAt(next))))
}
const GOES_ON: ReadonlySet<string> = new Set(['في', 'من', 'الي', 'علي', 'عن', 'مع'])
const isApart = (scene: Scene, i: number): boolean => scene.word(i).comma || scene.word(i).dash

/** Up to the sentence's end, or where a participle goes on reporting: بحسب الوزير، ارتفعت الأسعار، مضيفاً أن … */
function behind(scene: Scene, frames: readonly Frame[], remark: SourceRemark): TokenRange | null {
  const end = scene.sentenceEnd(remark.cue.from)
  const next = frames.slice(firstFrom(frames, remark.to), firstFrom(frames, end)).find(f => f.by === 'participle' && f.content !== null && scene.word(f.cue.from - 1).comma)
  const to = next?.cue.from ?? end
  let from = STATES.test(remark.lemma) ? contentBehind(scene, remark.to, to) : AS_SAID.test(remark.lemma) ? commaBehind(scene, remark.to, to) : skipRemark(scene.tokens, remark.to, to)
  if (isEmphatic(scene.keyAt(from))) from++
  if (isAddressee(scene, from)) from = behindRelative(scene, from, to)
  if (isModifier(scene, remark, from, to)) from = behindRelative(scene, from, to)
  if (scene.word(from).comma && scene.word(from + 1).functionWord === 'time') for (let i = from + 1; i < to && i < from + 5; i++) if (scene.word(i).comma && RESULT.has(scene.keyAt(i + 1))) from = i // ، اليوم الثلاثاء، فإن
  while (from < to && (scene.word(from).comma || RESULT.has(scene.keyAt(from)))) from++
  return from < to ? { from, to } : null
}

/** جاء في البيان أن …, ورد في الرسالة: …: without أن or a colon nothing is said. */
const STATES = /^(مما )?(جاء|ورد) في$/
function contentBehind(scene: Scene, from: number, to: number): number {
  for (let i = from; i < to; i++) if (scene.word(i).complementiser || scene.keyAt(i) === ':') return i + 1
  return to
}

/** كما أكد الوزير، ارتفعت الأسعار, also with في بيان before the comma: what else follows is what the verb governs (كما تحدث الوزير عن التعاون). */
const AS_SAID = /^(كما|مثلما)/
function commaBehind(scene: Scene, from: number, to: number): number {
  const at = skipRemark(scene.tokens, from, to)
  const occasion = isOccasionAt(scene, at) || isAddressee(scene, at) || scene.word(at).functionWord === 'time'
  for (let i = at; i < to && (i === at || occasion); i++) if (scene.word(i).comma || scene.word(i).dash) return /^و/.test(scene.keyAt(i + 1)) ? to : i
  return to
}
/** ووفق الدراسة التي نشرت أمس، … or فإن …: where the clause about the source is over. */
function behindRelative(scene: Scene, from: number, to: number): number {
  let comma = to
  for (let i = from; i < to && i < from + LONGEST_RELATIVE; i++) {
    if (/^ف(ان|انه|انها|انهم|قد)$/.test(scene.keyAt(i))) return i
    if (comma === to && scene.word(i).comma) comma = i
  }
  return comma
}
const LONGEST_RELATIVE = 32

/** The verb is the source's own (مصدر رفض, شهود تحدثوا), or has it as its object (دراسة أجراها). */
const describes = ({ number, gender }: Mention, verb: string): boolean =>
  /(ه|ها)$/.test(verb) || (number === 'pl' ? /(وا|ون)$/.test(verb) : (/^ت|ت$/.test(verb) && !TOLD.has(verb) ? 'f' : 'm') === gender)
/** Past of a man, though they begin with ت. */
const TOLD: ReadonlySet<string> = new Set(['تحدث', 'تكلم', 'تواصل', 'تحفظ'])

/** مصدر | رفض ذكر اسمه، فإن …, وثيقة | اطلعت عليها الصحيفة، …, تقرير | صادر عن البنك، فإن …: words about the source. */
function isModifier(scene: Scene, { source, to: behind }: SourceRemark, from: number, to: number): boolean {
  if (source !== null && behind > source.to && behindRelative(scene, from, to) < to) return true // بلاغ صادر عن الجامعة | توصلت به الجريدة، فإن
  const word = scene.word(from)
  if (word.functionWord === 'relative' || FOR_PERIOD.test(word.key)) return true
  if (source !== null && !source.definite && source.name === null && (word.finite || word.verbs.length > 0) && !/^[وف]/.test(word.key) && describes(source, word.key)) return behindRelative(scene, from, to) < to
  if (word.functionWord !== 'preposition' && !/^لصالح$|^بتكليف$|^بالتعاون$|^لحساب$/.test(word.key)) return false
  for (let i = from + 1; i < to && i < from + LONGEST_RELATIVE; i++) if (/^ف(ان|انه|انها|انهم|قد)$/.test(scene.keyAt(i))) return true
  return /^لصالح$|^بتكليف$|^بالتعاون$|^لحساب$/.test(word.key) && behindRelative(scene, from, to) < to
}

/** تقرير المندوبية | لشهر أبريل، … */
const FOR_PERIOD = /^ل(شهر|عام|سنه|فصل|موسم)$/

/** فإن، فقد: lead from the source to what it says. */
const RESULT: ReadonlySet<string> = new Set(['فان', 'فقد', 'ان', 'فانه', 'فانها'])

function before(scene: Scene, start: number, remark: SourceRemark): TokenRange | null {
  let to = remark.cue.from
  while (to > start && (scene.word(to - 1).comma || scene.keyAt(to - 1) === 'و' || scene.keyAt(to - 1) === '-')) to--
  return to > start ? { from: start, to } : null
}

function spanOf(scene: Scene, from: number, to: number): { start: number, end: number, from: number } {
  let end = to
  while (end > from + 1 && scene.tokens[end - 1]!.kind === 'mark' && (scene.word(end - 1).comma || scene.keyAt(end - 1) === '.' || (quotationMarks[scene.keyAt(end - 1)] !== undefined && scene.within(end - 1) === null && scene.within(end - 2)?.close !== end - 2))) end--
  return { from, start: scene.tokens[from]!.start, end: scene.tokens[end - 1]!.end }
}
