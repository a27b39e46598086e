import type { Quotation } from '../model.ts'
import { type Mention, namedMention, readMention } from './mentions.ts'
import { type Scene, withoutProclitic } from './scene.ts'
import type { Stage } from './stage.ts'
import { holdsVerb, isWording, wordCount } from './wording.ts'

/** فلان: "…", والوزير: "…" with nothing but the speaker before the colon. */
export function mentionBeforeColon(scene: Scene, q: Quotation): Mention | null {
  const colon = q.open - 1
  const start = scene.sentenceStart(q.open)
  if (scene.keyAt(colon) !== ':' || colon - start > 14) return null
  const prefixed = (scene.word(start).title ?? scene.word(start).organisation)?.conjunction === 'و'
  const mention = readMention(prefixed ? withoutProclitic(scene, start) : scene, start, colon, prefixed)
  return mention !== null && mention.to >= colon - 1 && mention.kind !== 'unknown' ? mention : null
}

/** Before a colon, in tokens. */
const LONGEST_SPEAKER = 6

/** فلان: كلام "كلام": the quotation stands in what follows the colon. */
export function mentionBeforeClause({ scene, isName }: Stage, q: Quotation): Mention | null {
  const start = scene.sentenceStart(q.open)
  let colon = start + 1
  while (colon < q.open - 1 && colon < start + LONGEST_SPEAKER && scene.keyAt(colon) !== ':') colon++
  if (scene.keyAt(colon) !== ':' || colon >= q.open - 1) return null
  const mention = readMention(scene, start, colon)
  if (mention === null || mention.to < colon || mention.kind === 'place' || mention.kind === 'document' || mention.kind === 'media') return null
  return mention.kind === 'unknown' ? (isName(scene.keyAt(start)) ? namedMention({ from: start, to: colon }) : null) : mention
}

/** A whole clause in marks opens the headline; the one named behind it says it. Undefined where it is none. */
export function speakerOfHeadline({ scene, isName }: Stage, q: Quotation): Mention | null | undefined {
  if (q.open !== scene.blocks[0]?.from || q.close === null || wordCount(scene, q) < 2 || !isWording(scene, q) || !(holdsVerb(scene, q) || isLongTalk(scene, q))) return undefined
  let i = q.close + 1
  while (i < scene.blocks[0].to && scene.tokens[i]!.kind === 'mark') i++
  const mention = readMention(scene, i, scene.sentenceEnd(Math.min(i, scene.blocks[0].to - 1)))
  if (mention === null || mention.kind !== 'unknown') return mention
  return isName(scene.keyAt(i)) ? namedMention({ from: i, to: i + 1 }) : null
}

/** "مصداقية ورد على اتهامات بأن القائد غائب".. محرر يوضح */
function isLongTalk(scene: Scene, q: Quotation): boolean {
  if (wordCount(scene, q) < 6 || scene.keyAt(q.close! + 1) !== '.') return false
  for (let i = q.from; i < q.to; i++) if (scene.word(i).complementiser) return true
  return false
}
