import type { Quotation } from '../model.ts'
import { isPrivate } from './indirect.ts'
import type { Scene } from './scene.ts'
import type { Stage } from './stage.ts'
import { holdsVerb, isWording, wordCount } from './wording.ts'

const isStatement = (stage: Stage): boolean => stage.previous !== null && stage.previous.attribution.kind !== 'term'

/** Another piece of the same sentence: "…"، لكن "…" */
export function joinsPrevious(stage: Stage, q: Quotation): boolean {
  const { scene, previous } = stage
  if (!isStatement(stage) || previous!.quotation.open < scene.sentenceStart(q.open)) return false
  return isWording(scene, q) || corrects(scene, previous!.quotation, q)
}

/** لن تكون "…" وإنما "…": the second is the speaker's as the first is. */
const corrects = (scene: Scene, before: Quotation, q: Quotation): boolean =>
  before.close === q.open - 2 && /^(وانما|انما|بل|وليس|وليست|لا)$/.test(scene.keyAt(q.open - 1))

/** ورأت الصحيفة أن …. "…": a sentence in marks straight behind what somebody is reported to have said. */
export function frameInSentenceBefore({ scene, frames, ends, voices, last }: Stage, q: Quotation): number {
  const f = frames[last]
  if (f === undefined || f.content === null || voices[last] == null || voices[last].nested || isPrivate(f.verb)) return -1
  if (q.open !== scene.sentenceStart(q.open) || wordCount(scene, q) < 6 || !holdsVerb(scene, q)) return -1
  const end = scene.sentenceEnd(f.cue.from)
  return q.open - end <= 2 && ends[last]! >= end - 1 && inSameBlock(scene, f.cue.from, q.open) ? last : -1
}

const inSameBlock = (scene: Scene, a: number, b: number): boolean => scene.blocks.some(block => block.from <= a && b < block.to)

/** A sentence of its own straight behind a statement: the same talk goes on. */
export function continuesPrevious(stage: Stage, q: Quotation): boolean {
  const { scene, previous } = stage
  if (!isStatement(stage) || q.open !== scene.sentenceStart(q.open) || wordCount(scene, q) < 5) return false
  const end = previous!.quotation.close ?? previous!.quotation.to
  return q.open - end <= 3
}

/** من جهته, من جانبها, من ناحية أخرى: somebody else begins. */
const OPENERS: ReadonlySet<string> = new Set('جهته جهتها جهتهم جانبه جانبها جانبهم ناحيته ناحيتها جهه جانب ناحيه'.split(' '))

/** Longer words in marks in the next sentence, which names no other source: the same talk. */
export function talkGoesOn(stage: Stage, q: Quotation): boolean {
  const { scene, previous, frames, last } = stage
  if (!isStatement(stage) || wordCount(scene, q) < 7 || OPENERS.has(scene.keyAt(scene.sentenceStart(q.open) + 1)) || (last >= 0 && frames[last]!.cue.from >= scene.sentenceStart(q.open))) return false
  const end = scene.sentenceEnd(previous!.quotation.open)
  return scene.sentenceStart(q.open) - end <= 2
}
