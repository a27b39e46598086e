import type { Quotation } from '../model.ts'
import { type Mention, namedMention, readMention } from './mentions.ts'
import { type Scene, withoutProclitic } from './scene.ts'
import type { Attribution, Stage } from './stage.ts'
import { topicOf } from './topics.ts'
import { holdsVerb, isWording, startsAsClause, wordCount } from './wording.ts'

/** Nothing but marks stands behind it in its sentence. */
const closesLine = (scene: Scene, q: Quotation): boolean => {
  const next = (q.close ?? q.to - 1) + 1
  return next >= scene.sentenceEnd(q.open) || scene.tokens[next]!.kind === 'mark'
}

/** The colon before the marks, or the dots that stand for one in the headline (بنكيران.. "…"); -1 where neither does. */
function colonBefore(scene: Scene, q: Quotation): number {
  if (scene.keyAt(q.open - 1) === ':') return q.open - 1
  let i = q.open
  while (scene.keyAt(i - 1) === '.' || scene.keyAt(i - 1) === '…') i--
  return q.open < (scene.opener?.to ?? 0) && q.open - i >= 1 && (q.open - i >= 2 || scene.keyAt(i) === '…') ? i : -1
}

/** فلان: "…", والوزير: "…" with nothing but the speaker before the colon. */
export function mentionBeforeColon({ scene, isName }: Pick<Stage, 'scene' | 'isName'>, q: Quotation): Mention | null {
  const colon = colonBefore(scene, q)
  const start = colon === q.open - 1 ? scene.sentenceStart(q.open) : scene.opener!.from
  if (colon <= start || colon - start > 14 || (colon < q.open - 1 && !(wordCount(scene, q) >= 3 && closesLine(scene, q)))) return null
  if (colon - start === 1 && isName(scene.keyAt(start)) && !scene.word(start).common && wordCount(scene, q) >= 3 && closesLine(scene, q)) return namedMention({ from: start, to: colon }) // بنكيران: "…"
  const end = scene.word(colon - 1).place !== '' && /^(من|في)$/.test(scene.keyAt(colon - 2)) && colon - 2 > start ? colon - 2 : colon // وزير الصحة من وهران: "…"
  const prefixed = (scene.word(start).title ?? scene.word(start).organisation)?.conjunction === 'و'
  const mention = readMention(prefixed ? withoutProclitic(scene, start) : scene, start, end, prefixed)
  return mention !== null && mention.to >= end - 1 && mention.kind !== 'unknown' ? mention : null
}

/** A whole sentence in marks behind a colon: who does something before it says it (يهز سامر رأسه: "…"); without a subject (تبتسم: "…") whoever spoke last. */
export function saidInSentence({ scene, isName, voices, last }: Stage, q: Quotation): Pick<Attribution, 'mention' | 'frame'> | null {
  const start = scene.sentenceStart(q.open)
  if (scene.keyAt(q.open - 1) !== ':' || !isSentence(scene, q) || isListed(scene, q) || scene.word(q.open - 2).naming?.weak === false) return null
  for (let i = q.open - 3; i >= start && i > q.open - 6; i--) if (NAMES.has(scene.word(i).naming?.lemma ?? '')) return null
  const topic = topicOf(scene, isName, start)
  if (topic !== null) return topic.to < q.open ? { mention: topic } : null
  const closing = q.open - start === 2 && /^و...?.?.?ت?$/.test(scene.keyAt(start)) && scene.word(start).title === null && scene.word(start).functionWord === '' && !scene.word(start).definite // وأتم: "…"
  const gender = /^[وف]?ت/.test(scene.keyAt(start)) || (closing && scene.keyAt(start).endsWith('ت')) ? 'f' : /^[وف]?ي/.test(scene.keyAt(start)) || closing ? 'm' : null
  if (gender === null || !(closing || scene.word(start).finite || (scene.word(start).plain && q.open - start === 2)) || q.open - start > 8) return null
  for (let n = last; n >= 0 && n > last - 4; n--) {
    const voice = voices[n]
    if (voice && !voice.nested) return voice.entity.kind === 'person' && voice.entity.gender === gender ? { frame: n } : null
  }
  return null
}

/** The marks hold a verb, or a noun with its predicate: الوزارة في غيبوبة. */
export function isSentence(scene: Scene, q: Quotation): boolean {
  if (holdsVerb(scene, q) || startsAsClause(scene, q) || wordCount(scene, q) >= 6) return true
  const last = scene.word(scene.tokens[q.to - 1]!.kind === 'mark' ? q.to - 2 : q.to - 1)
  if (!scene.word(q.from).definite || wordCount(scene, q) < 2 || last.definite || last.place !== '' || last.given !== '' || last.key.startsWith('لل')) return false
  for (let i = q.from + 1; i < q.to; i++) if (scene.word(i).functionWord === 'preposition' || scene.keyAt(i).startsWith('بال')) return true
  return !last.plain
}

/** Nouns whose name may stand some words behind them. */
const NAMES: ReadonlySet<string> = new Set(['اسم', 'عنوان', 'شعار', 'وسم', 'هاشتاغ', 'لقب'])

/** "…" و"…": names in a row. */
const isListed = (scene: Scene, q: Quotation): boolean => {
  const next = (q.close ?? q.to) + 1
  return scene.opening.has(next + 1) && (scene.word(next).comma || scene.keyAt(next) === 'و')
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
  if (q.open !== scene.opener?.from || q.close === null || wordCount(scene, q) < 2 || !isWording(scene, q) || !(holdsVerb(scene, q) || isLongTalk(scene, q))) return undefined
  let i = q.close + 1
  while (i < scene.opener.to && scene.tokens[i]!.kind === 'mark') i++
  const mention = readMention(scene, i, scene.sentenceEnd(Math.min(i, scene.opener.to - 1)))
  if (mention === null || mention.kind !== 'unknown') return mention
  return isName(scene.keyAt(i)) ? namedMention({ from: i, to: i + 1 }) : null
}

/** "مصداقية ورد على اتهامات بأن القائد غائب".. محرر يوضح */
function isLongTalk(scene: Scene, q: Quotation): boolean {
  if (wordCount(scene, q) < 6 || scene.keyAt(q.close! + 1) !== '.') return false
  for (let i = q.from; i < q.to; i++) if (scene.word(i).complementiser) return true
  return false
}
