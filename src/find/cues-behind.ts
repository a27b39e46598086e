import type { Quotation } from '../model.ts'
import { endsBehind } from './cues-before.ts'
import type { Frame } from './frame.ts'
import { type Mention, readMention } from './mentions.ts'
import type { Scene } from './scene.ts'
import type { SourceRemark } from './sources.ts'
import type { Stage } from './stage.ts'
import { holdsVerb, startsAsClause, wordCount } from './wording.ts'

/** "…"، قال فلان: the frame straight behind the quotation, or -1. */
export function frameBehind({ scene, frames, last }: Stage, q: Quotation): number {
  const behind = (q.close ?? q.to - 1) + 1
  const f = frames[last + 1]
  if (f === undefined || f.by !== 'verb' || f.cue.from > behind + 4 || f.conjoined && /^[وف]/.test(scene.keyAt(f.cue.from))) return -1
  for (let i = behind; i < f.cue.from; i++) if (!scene.word(i).comma && !isDots(scene, i) && !POINTERS.has(scene.keyAt(i))) return -1
  if (f.content !== null && (f.content.lead === 'clause' || (f.subject === null && !isAmidSpeech(f)))) return -1
  return f.subject !== null || f.verb.sense === 'say' ? last + 1 : -1
}

/** "…".. بهذه الكلمات */
export const isDots = (scene: Scene, i: number): boolean => scene.keyAt(i) === '…' || (scene.keyAt(i) === '.' && (scene.keyAt(i + 1) === '.' || scene.keyAt(i - 1) === '.'))

/** "…"، تقول وهي تصب الشاي، "…": the words before the verb and those behind it. */
const isAmidSpeech = ({ content, verb, conjoined }: Frame): boolean => content?.lead === 'quote' && verb.sense === 'say' && conjoined

/** "…"، هكذا أجاب فلان؛ "…"، هذا ما قاله فلان؛ "…"، بهذه الكلمات وصف فلان … */
const POINTERS: ReadonlySet<string> = new Set('كما هكذا هذا هذه بهذا بهذه وهذا وبهذه ما الكلمات العبارة العباره الجمله -'.split(' '))

/** "لن نتراجع"، قال الوزير: with few words it is speech where a speaker is named and a verb stands in it, or words point back to it. */
export const isSaidBefore = ({ scene, frames }: Stage, q: Quotation, n: number): boolean =>
  wordCount(scene, q) >= 3 || (frames[n]!.verb.sense === 'say' && (holdsVerb(scene, q) || startsAsClause(scene, q))) || (frames[n]!.subject !== null && (holdsVerb(scene, q) || startsAsClause(scene, q) || POINTERS.has(scene.keyAt(frames[n]!.cue.from - 1))))

/** "…".. بهذه الكلمات بدأ الوزير حديثه, "…"، عبارة يكررها المزارع: words that point back to the quotation, and whose they are; null where none follow. */
export function ownerBehind(scene: Scene, q: Quotation): Mention | null {
  if (q.close === null || q.depth > 0 || wordCount(scene, q) < 2) return null
  let i = q.close + 1
  while (scene.word(i).comma || scene.word(i).dash || isDots(scene, i)) i++
  if (i === q.close + 1 || i - q.close > 5) return null
  const start = i
  if (/^(بهذه|بهذا|بتلك|هذه|هكذا)$/.test(scene.keyAt(i))) i++
  const words = i
  while (WORDS.has(scene.keyAt(i))) i++
  if (scene.keyAt(i) === 'التي' || scene.keyAt(i) === 'الذي') i++
  if ((i === words && scene.keyAt(start) !== 'هكذا') || i === start || scene.tokens[i]?.kind !== 'word' || scene.word(i).definite || scene.word(i).functionWord !== '') return null
  const mention = readMention(scene, i + 1, scene.sentenceEnd(i))
  return mention !== null && mention.kind === 'person' && (mention.name !== null || mention.definite) ? mention : null
}
const WORDS: ReadonlySet<string> = new Set('كلمات الكلمات كلمه الكلمه عباره العباره عبارات العبارات جمله الجمله جمل بكلمات بعباره القليله الموثره القصيره'.split(' '))

/** بحسب فلان in the sentence of the quotation, before it or behind. */
export function remarkBeside({ scene, remarks, frames, last, lastRemark }: Stage, q: Quotation): SourceRemark | null {
  const before = remarks[lastRemark]
  if (before !== undefined && (before.source !== null || before.leads || q.open - before.to <= 1) && before.cue.from >= scene.sentenceStart(q.open)) return q.open >= before.to ? before : null
  const after = remarks[lastRemark + 1]
  if (after === undefined || after.cue.from >= scene.sentenceEnd(q.open)) return null
  const gap = after.cue.from - (q.close ?? q.to)
  const next = frames[last + 1]
  return gap <= 4 || (gap <= LONGEST_REST && (wordCount(scene, q) > 4 || startsAsClause(scene, q) || holdsVerb(scene, q) || scene.word(q.open - 1).functionWord === 'negation') && scene.word(after.cue.from - 1).comma && (next === undefined || next.cue.from > after.cue.from)) ? after : null
}

/** حتى لا "تفوتهم فرصة" الصيد الذي اقترب موعده، وفق ما صرح به الوزير: most of the clause between the marks and its source, in tokens. */
const LONGEST_REST = 14

/** "الطريق مقطوع منذ الفجر"، وفق مصدر أمني: the marks hold the sentence. */
const isSentenceBefore = (scene: Scene, q: Quotation, remark: SourceRemark): boolean =>
  q.open === scene.sentenceStart(q.open) && remark.cue.from > q.open && remark.cue.from - (q.close ?? q.to) <= 2 && wordCount(scene, q) >= 3

/** ووفق الوزارة فإن "…", بحسب البيان: "…", "…"، وفق مصدر: nothing of the writer's own beside the source. */
export const isAllSaid = (scene: Scene, q: Quotation, remark: SourceRemark): boolean =>
  remark.cue.from > q.open ? isSentenceBefore(scene, q, remark) : isStated(scene, q, remark) || fillsClause(scene, q) || ((scene.keyAt(q.open - 1) === ':' || (opensClause(scene, q.open - 1) && endsBehind(scene, q)) || (remark.leads && q.open - remark.to <= 1)) && wordCount(scene, q) >= 5)

/** جاء في بيان أصدرته الوزارة "…": nothing but the document's description before the marks. */
function isStated(scene: Scene, q: Quotation, remark: SourceRemark): boolean {
  if (!/^(جاء|ورد) في$/.test(remark.lemma) || q.open - remark.to > 12 || wordCount(scene, q) < 3) return false
  for (let i = remark.to; i < q.open; i++) if (scene.word(i).complementiser || scene.opening.has(i)) return false
  return endsBehind(scene, q)
}

/** فإن «الوضع تحت السيطرة».: all of the clause, which no name alone can be. */
const fillsClause = (scene: Scene, q: Quotation): boolean =>
  opensClause(scene, q.open - 1) && wordCount(scene, q) >= 2 && endsBehind(scene, q) && !scene.word((q.close ?? q.to - 1) + 1).comma && scene.tokens[(q.close ?? q.to - 1) + 1]?.kind !== 'word'

/** أن, فإن, فإنه */
const opensClause = (scene: Scene, i: number): boolean => scene.word(i).complementiser || /^فان(ه|ها|هم)?$/.test(scene.keyAt(i))
