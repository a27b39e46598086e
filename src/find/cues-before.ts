import { fold } from '../arabic/fold.ts'
import type { Quotation } from '../model.ts'
import type { Frame } from './frame.ts'
import type { Scene } from './scene.ts'
import type { Stage } from './stage.ts'
import { holdsVerb, isWording, wordCount } from './wording.ts'

/** The frame whose content opens with this quotation, or -1. */
export function frameOpening({ frames, last }: Stage, q: Quotation): number {
  for (let n = last; n >= 0 && n > last - 3; n--) {
    const content = frames[n]!.content
    if (content !== null && content.from === q.open) return n
  }
  return -1
}

/** وقال المدرب: "فوز مستحق": behind a colon nothing but words, however like a name. */
export function isAnswer(stage: Stage, q: Quotation): boolean {
  const n = frameOpening(stage, q)
  return n >= 0 && stage.frames[n]!.content!.lead === 'colon' && stage.frames[n]!.verb.sense !== 'name'
}

/** أن «الفنار» لن تدخل: a short quotation behind أن with which the clause only begins. */
export function isSubjectOfClause({ scene, frames }: Stage, q: Quotation, n: number): boolean {
  if (frames[n]!.content!.lead !== 'clause' || q.close === null || wordCount(scene, q) > 4 || isWording(scene, q) || /ان(ه|ها|هم)$/.test(scene.keyAt(q.open - 1))) return false
  return !endsBehind(scene, q)
}

/** Nothing of the writer's own stands in the clause: behind a colon; a sentence straight behind the verb; behind أن up to the end. */
export function wholeClause({ scene, frames, ends }: Stage, q: Quotation, n: number): boolean {
  const frame = frames[n]!
  const { lead } = frame.content!
  if (lead === 'colon') return true
  if (lead === 'quote') return (SPEECH.has(frame.verb.lemma) || ((holdsVerb(scene, q) || wordCount(scene, q) > 12) && !governsBefore(scene, frame, q))) && !(scene.word(q.from).functionWord === 'preposition' && frame.verb.takes.some(c => fold(c) === scene.keyAt(q.from)))
  if (isPredicateOfPronoun(scene, q) || (frame.verb.sense === 'name' && !/ن$/.test(scene.keyAt(q.open - 1)))) return false
  return endsBehind(scene, q) || (q.close ?? q.to) + 1 >= ends[n]!
}

/** Verbs whose object can be nothing but words. */
const SPEECH: ReadonlySet<string> = new Set(['قال', 'أضاف', 'تابع', 'أردف', 'استطرد', 'أكمل'])

/** وصفها بأنها "مشجعة لكنها محدودة": a short predicate, whose subject stands before the marks. */
function isPredicateOfPronoun(scene: Scene, q: Quotation): boolean {
  if (!/ن(ه|ها|هم)$/.test(scene.keyAt(q.open - 1)) || wordCount(scene, q) > 5) return false
  const negated = scene.word(q.from).functionWord === 'negation'
  if (negated && !scene.keyAt(q.open - 1).endsWith('ها')) return false
  const first = scene.word(negated ? q.from + 1 : q.from)
  return !first.finite && !first.present && first.verbs.length === 0
}

/** عبر عن استغرابه "…", أشار إلى مقتل "…", ثمنت "…": the words in marks belong to what the writer's own verb governs. */
function governsBefore(scene: Scene, { verb, subject, cue }: Frame, q: Quotation): boolean {
  if (verb.sense !== 'say') return !scene.word(q.from).complementiser
  for (let i = subject?.to ?? cue.to; i < q.open; i++) {
    const { key } = scene.word(i)
    if (verb.takes.some(c => fold(c) === key) || (verb.takes.includes('ب') && key.startsWith('ب') && key.length > 3)) return true
  }
  return false
}

export const endsBehind = (scene: Scene, q: Quotation): boolean => {
  const behind = (q.close ?? q.to - 1) + 1
  return behind >= scene.sentenceEnd(q.open) || scene.tokens[behind]!.kind === 'mark' || (/^[وف]/.test(scene.keyAt(behind)) && scene.keyAt(behind) !== 'في')
}
