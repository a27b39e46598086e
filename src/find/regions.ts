import { clauseAt } from './clauses.ts'
import type { Frame } from './frame.ts'
import { firstFrom } from './nearby.ts'
import type { TokenRange } from '../model.ts'
import type { Scene } from './scene.ts'
import type { SourceRemark } from './sources.ts'
import { hasSubjectBefore } from './subjects-before.ts'

/** Words between two clauses that belong to neither: كما أكد، فيما قالت، في حين ذكر. */
const CONNECTIVES: ReadonlySet<string> = new Set('وهو وهي ما الامر كما فيما بينما حين في اذ حيث لكن ولكن لكنه لكنها لكنهم وقد قد وكان كان كانت وكانت ثم وقت الوقت الذي نفسه ذاته الا انه انها غير وبدوره بدوره بدورها وفيما وبينما من ومن وذلك جانبه جانبها جهته جهتها ناحيته ناحيتها جهه اخري'.split(' '))

/**
 * Where what a frame governs ends: before the next frame that begins a clause of its own, before a source phrase behind a comma, at the latest with the sentence.
 * Token index for each frame. A frame inside another's content (أن المسؤولين أكدوا أن) does not end it.
 */
export function readRegionEnds(scene: Scene, frames: readonly Frame[], remarks: readonly SourceRemark[]): number[] {
  const independent = frames.filter(frame => isIndependent(scene, frame))
  const tails = readTails(scene)
  let commas: Int32Array | undefined
  return frames.map(frame => {
    const begin = frame.content?.from ?? frame.open
    let end = frame.relative ? Math.min((commas ??= nextCommas(scene))[begin] ?? Infinity, scene.sentenceEnd(frame.cue.from)) : scene.sentenceEnd(frame.cue.from)
    const next = independent[firstFrom(independent, begin + 1)]
    if (next !== undefined && next.cue.from < end) end = trimBack(scene, startOf(scene, next), begin)
    const remark = remarks[firstFrom(remarks, begin)]
    if (remark !== undefined && remark.cue.from < end && remark.cue.from > frame.cue.to + 1 && closes(scene, remark, end)) end = trimBack(scene, remark.cue.from, begin)
    const tail = tails[firstFrom(tails, begin + 2)]
    if (tail !== undefined && tail.cue.from < end) end = trimBack(scene, tail.cue.from, begin)
    return Math.max(end, begin)
  })
}

/** …، في إشارة إلى فلان, … في أول تصريح له: the writer's own words behind what was said. */
function readTails(scene: Scene): { readonly cue: TokenRange }[] {
  const tails: { readonly cue: TokenRange }[] = []
  for (let i = 1; i < scene.tokens.length; i++)
    if (scene.keyAt(i - 1) === 'في' && scene.within(i) === null && ((scene.keyAt(i) === 'اشاره' && POINTS.test(scene.keyAt(i + 1)) && !scene.opening.any(i, scene.sentenceEnd(i))) || (scene.keyAt(i) === 'اول' && TALK.test(scene.keyAt(i + 1))))) tails.push({ cue: { from: i - 1, to: i + 1 } })
  return tails
}
const POINTS = /^(الي|ل...+|منه|منها|منهم|واضحه|صريحه|ضمنيه)$/
const TALK = /^(تصريح|تعليق|رد|حديث|لقاء|ظهور|حوار)(ات)?$/

/** For each token the next comma outside quotation marks, where a relative clause is over. */
function nextCommas(scene: Scene): Int32Array {
  const next = new Int32Array(scene.tokens.length + 1).fill(scene.tokens.length)
  for (let i = scene.tokens.length - 1; i >= 0; i--) {
    const q = scene.opening.get(i)
    next[i] = q !== undefined ? next[(q.close ?? q.to - 1) + 1]! : scene.word(i).comma ? i : next[i + 1]!
  }
  return next
}

const isIndependent = (scene: Scene, frame: Frame): boolean => {
  if (isComment(scene, frame) || opposes(scene, frame)) return true
  if (frame.relative || frame.by === 'masdar' || wasInClause(scene, frame)) return false
  if (frame.by === 'participle') return frame.content !== null || scene.word(frame.cue.from - 1).comma || EXPRESSES.has(frame.verb.lemma)
  return frame.conjoined && (frame.content !== null || frame.subject !== null || goesOn(scene, frame)) && (frame.verb.sense !== 'name' || frame.subject === null || scene.keyAt(frame.cue.from - 1) === 'حين')
}

/** إن الحكومة كانت | تتوقع, إنه كان | يأمل: the clause has begun before كان. */
const wasInClause = (scene: Scene, { cue: { from }, subject }: Frame): boolean =>
  subject === null && /^كانت?$/.test(scene.keyAt(from - 1)) && from - 1 > scene.sentenceStart(from) && !scene.word(from - 2).comma && scene.word(from - 2).functionWord !== 'conjunction' && scene.word(from - 2).functionWord !== 'particle'

/** معربا عن شكره, also without a comma. */
const EXPRESSES: ReadonlySet<string> = new Set(['أعرب', 'عبر'])

/** …، وهو ما علق عليه الخبير, …، الأمر الذي رد عليه الوزير: somebody else takes up what was said. */
const isComment = (scene: Scene, { cue: { from }, subject }: Frame): boolean =>
  subject !== null && subject.kind !== 'unknown' && ((scene.keyAt(from - 1) === 'ما' && /^[وف]?(هو|هي|هذا)$/.test(scene.keyAt(from - 2))) || (scene.keyAt(from - 1) === 'الذي' && scene.keyAt(from - 2) === 'الامر'))

/** …، لكن النائبة منى كامل تنفي ذلك: behind لكن or فيما somebody stands before the verb. */
const opposes = (scene: Scene, frame: Frame): boolean => {
  if (frame.by !== 'verb' || frame.conjoined || frame.relative) return false
  const start = clauseAt(scene, frame.cue.from)
  return start > scene.sentenceStart(frame.cue.from) && /^و?(لكن|بينما|فيما)$/.test(scene.keyAt(start - 1)) && hasSubjectBefore(scene, frame.cue.from, { gender: frame.gender, conjunction: '' })
}

/** Where the clause of an independent frame begins. */
const startOf = (scene: Scene, frame: Frame): number => opposes(scene, frame) ? clauseAt(scene, frame.cue.from) : frame.cue.from

/** قالت إن الخطة ناقصة، ودعت إلى …: behind a comma و and a verb of saying go on with the speaker's doings. */
const goesOn = (scene: Scene, { cue, verb, open }: Frame): boolean =>
  ((scene.keyAt(cue.from).startsWith('و') && scene.word(cue.from - 1).comma) || (/^و?لكن(ه|ها|هم)$/.test(scene.keyAt(cue.from - 1)) && scene.word(cue.from - 2).comma)) && (verb.sense === 'say' || verb.sense === 'urge' || verb.sense === 'judge') && open < scene.sentenceEnd(cue.from)

/** A source phrase ends the content where nothing of the sentence but itself follows. */
const closes = (scene: Scene, remark: SourceRemark, end: number): boolean =>
  !(remark.source === null && scene.opening.has(remark.to + 1)) && (remark.to >= end - 1 || scene.word(remark.cue.from - 1).comma || scene.word(remark.cue.from - 1).dash)

/** Back over the comma and connectives that lead to the next clause. */
function trimBack(scene: Scene, at: number, begin: number): number {
  let end = at
  while (end > begin + 1 && (scene.word(end - 1).comma || scene.word(end - 1).dash || (CONNECTIVES.has(scene.keyAt(end - 1)) && !(scene.keyAt(end - 1) === 'الوقت' && !/^(نفسه|ذاته|الذي)$/.test(scene.keyAt(end)))) || scene.keyAt(end - 1) === 'و')) end--
  return end
}
