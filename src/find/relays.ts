import type { Frame } from './frame.ts'
import { type Mention, readMention } from './mentions.ts'
import type { Scene } from './scene.ts'

/** How far behind the verb the source of the words stands, in tokens. */
const REACH = 24

/** نقلت الوكالة عن مسؤول أن، أفادت الوكالة نقلا عن شهود بأن، أكد الحزب على لسان رئيسه أن، علمت الصحيفة من مصادر أن: whose words they are; null where the subject's own. */
export function relayedFrom(scene: Scene, frame: Frame): Mention | null {
  const { cue, verb, by, content } = frame
  const end = Math.min(scene.sentenceEnd(cue.from), cue.to + REACH, content?.from ?? cue.to + 16)
  if (isNewsLearned(scene, frame)) return sourceBehindFrom(scene, cue.to, end)
  for (let i = cue.to; i < end && by === 'verb'; i++) {
    const at = scene.keyAt(i) === 'عن' && (verb.lemma === 'نقل' || (verb.lemma === 'روى' && content?.lead === 'clause') || scene.keyAt(i - 1) === 'نقلا') ? i + 1 : scene.keyAt(i) === 'لسان' && scene.keyAt(i - 1) === 'علي' ? i + 1 : -1
    if (at < 0) continue
    const mention = readMention(scene, at, end)
    return mention === null || mention.kind === 'document' || (verb.lemma !== 'نقل' && !canSpeak(mention)) ? null : mention
  }
  return null
}

/** وعلمت الصحيفة أن, علم لدى الولاية أن: as it is reported. What a man comes to know is his own affair. */
export const isNewsLearned = (scene: Scene, { cue, verb, by }: Frame): boolean => by === 'verb' && verb.lemma === 'علم' && /^[وف]?علمت?$/.test(scene.keyAt(cue.from))

function sourceBehindFrom(scene: Scene, from: number, end: number): Mention | null {
  for (let i = from; i < end; i++) {
    const mention = scene.keyAt(i) === 'من' ? readMention(scene, i + 1, end) : null
    if (mention?.kind === 'source') return mention
  }
  return null
}

const canSpeak = (m: Mention): boolean => m.name !== null || (m.kind !== 'unknown' && m.kind !== 'place' && m.kind !== 'document')

/** وانتشرت رسالة جاء فيها أن: the document that the pronoun means. */
export function documentBefore(scene: Scene, { cue, verb }: Frame): Mention | null {
  if (!/^(جاء|ورد)$/.test(verb.lemma) || !/^في(ه|ها)$/.test(scene.keyAt(cue.to))) return null
  for (let i = cue.from - 1; i >= scene.sentenceStart(cue.from) && i > cue.from - 30; i--) {
    const o = scene.word(i).organisation
    if (o?.kind === 'document' && o.gender === (scene.keyAt(cue.to) === 'فيه' ? 'm' : 'f')) return readMention(scene, i, cue.from)
  }
  return null
}

/** نقلت الوكالة عن الحرس قوله: behind عن stands who said it. */
export function transmittedFrom(scene: Scene, { cue, gender }: Frame): Mention | null {
  const start = scene.sentenceStart(cue.from)
  for (let i = cue.from - 1; i > start && i > cue.from - REACH; i--) {
    if (scene.keyAt(i) !== 'عن') continue
    const mention = readMention(scene, i + 1, cue.from)
    return mention === null || !(canSpeak(mention) || mention.kind === 'document') || (mention.name === null && mention.number === 'sg' && mention.gender !== gender) ? null : mention
  }
  return null
}

/** قال الوزير في تصريح نقلته الوكالة: "…"، في مذكرة اطلعت الصحيفة عليها «…»: whoever passed the words on does not speak them. */
export const carriesWords = (scene: Scene, { cue, by, object, verb }: Frame): boolean =>
  by === 'verb' && (object ? CARRYING : SEEING).has(verb.lemma) && [1, 2].some(back => isWords(scene, cue.from - back))
const CARRYING: ReadonlySet<string> = new Set(['نقل', 'أورد', 'نشر', 'بث', 'أذاع', 'تداول', 'رصد'])
const SEEING: ReadonlySet<string> = new Set(['اطلع', 'حصل', 'تلقى', 'تسلم', 'وصل'])

/** تصريحات, بيان, مذكرة بحثية: without ال. */
const isWords = (scene: Scene, i: number): boolean => {
  const word = scene.word(i)
  return scene.tokens[i]?.kind === 'word' && !word.definite && (word.occasion || word.organisation?.kind === 'document')
}
