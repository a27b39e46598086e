import type { ReportingVerb } from '../lexicon/verbs.ts'
import { isModal } from './complementisers.ts'
import { skipHidingName } from './clause-starts.ts'
import type { Content, Frame } from './frame.ts'
import { isAddressee } from './addressees.ts'
import { readMention } from './mentions.ts'
import { isQuality, reachFrom } from './reach.ts'
import { endsInTehMarbuta, type Scene } from './scene.ts'

/** مؤكداً أن، مشيرة إلى أن، قائلين: a circumstance of the clause that it stands in. */
export function readParticiple(scene: Scene, i: number): Frame | null {
  const form = scene.word(i).participles.find(p => p.accusative) ?? (isUnmarked(scene, i) ? scene.word(i).participles[0] : undefined)
  if (form === undefined || skipHidingName(scene, i) > i || isNominal(scene, i) || (form.gender === 'f' && form.number === 'sg' && form.verb.homograph && !endsInTehMarbuta(scene, i))) return null
  const reach = reachFrom(scene, i, form.verb)
  if (isAdjective(scene, i, form.verb, reach.content)) return null
  if (form.verb.homograph && reach.content === null && !scene.word(i - 1).comma) return null
  return {
    cue: { from: i, to: i + 1 }, verb: form.verb, by: 'participle', gender: form.gender, number: form.number, person: 3, passive: false,
    conjoined: true, future: false, object: false, relative: false, subject: null, content: reach.content, open: reach.content === null ? i + 1 : reach.end,
  }
}

/** …، معتبر أن, …، مضيف أن: without the alef that the accusative should have. */
export const isUnmarked = (scene: Scene, i: number): boolean =>
  scene.word(i - 1).comma && scene.word(i + 1).complementiser && /^م[^ا].../.test(scene.keyAt(i)) && scene.word(i).participles.some(p => !p.accusative && p.gender === 'm' && p.number === 'sg' && !p.verb.homograph && p.verb.sense !== 'judge')

/** A feminine participle in ة may be an adjective or a noun: دعوة, متحدثة. It is a circumstance at the beginning of a clause only. */
const isNominal = (scene: Scene, i: number): boolean => {
  if (i === scene.sentenceStart(i)) return false
  return scene.word(i - 1).functionWord === 'preposition'
}

/** دعوة، متابعة، حديثة in ة without a comma before them: a circumstance only where أن stands close behind. */
const isAdjective = (scene: Scene, i: number, verb: ReportingVerb, content: Content | null): boolean => {
  if (i > scene.sentenceStart(i) && isQuality(scene, i)) return true
  if (i === scene.sentenceStart(i) || verb.lemma === 'قال' || !endsInTehMarbuta(scene, i) || scene.tokens[i - 1]!.kind === 'mark') return false
  if (content?.lead === 'clause' && content.from - i <= 4 && (verb.sense === 'say' || verb.sense === 'think')) return false
  return verb.homograph === true || !/^[وف]/.test(scene.keyAt(i))
}

/** مزاعم الجيش بأن, تأكيد الوزارة أن, إعلان الشركة أنها: a noun of saying with its owner and أن close behind. */
const OWNED: ReadonlySet<string> = new Set('زعم أكد أعلن صرح اتهم اعترف شكا حذر وعد تعهد'.split(' '))
function isOwned(scene: Scene, i: number): boolean {
  const owner = readMention(scene, i + 1, Math.min(scene.sentenceEnd(i), i + 10))
  if (owner === null || isAddressee(scene, i + 1) || scene.word(i + 1).organisation?.preposition === 'ل' || scene.word(i + 1).title?.preposition === 'ل' || owner.kind === 'unknown' || owner.kind === 'document') return false
  for (let k = owner.from; k < owner.to; k++) if (scene.word(k).verbs.length > 0) return false
  const next = scene.word(owner.to).functionWord === 'preposition' && !scene.word(owner.to).complementiser ? owner.to + 1 : owner.to
  return scene.word(next).complementiser
}

/** ووصف الوزير تصريحات باريس بأنها غير مسؤولة: it is the minister who describes them. */
function isWhatIsDescribed(scene: Scene, i: number, content: number): boolean {
  if (!/^بان(ه|ها)?$/.test(scene.keyAt(content)) && !/^بان(ه|ها)?$/.test(scene.keyAt(content - 1))) return false
  for (let j = i - 1; j >= scene.sentenceStart(i) && j > i - DESCRIBED_WITHIN; j--) if (scene.word(j).verbs.some(f => f.verb.lemma === 'وصف')) return true
  return false
}
const DESCRIBED_WITHIN = 14

/** يمكننا القول إن, الجدير ذكره أن: nobody's words. */
const NO_OWNER = /يمكننا$|^[وف]?(ال|ي|ت)?جدير?$/

/** قوله إن، بقولها: "…"، تأكيده أن. */
export function readMasdar(scene: Scene, i: number): Frame | null {
  const form = scene.word(i).masdars.find(m => (m.possessor !== '' && m.verb.sense === 'say' && !endsInTehMarbuta(scene, i)) || m.verb.lemma === 'قال' || m.verb.lemma === 'ادعى' || (m.preposition === 'ب' && m.definite && m.verb.sense === 'say' && m.verb.lemma !== 'ذكر' && (scene.word(i + 1).complementiser || scene.keyAt(i + 1) === ':')) || (OWNED.has(m.verb.lemma) && m.possessor === '' && !m.definite && isOwned(scene, i)) || (scene.keyAt(i) === 'رد' && /^[وف]?جاء$/.test(scene.keyAt(i - 1))))
  if (form === undefined || (scene.keyAt(i - 1) === 'في' && form.verb.lemma !== 'زعم') || isModal(scene.keyAt(i - 1)) || NO_OWNER.test(scene.keyAt(i - 1))) return null
  const reach = reachFrom(scene, i, form.verb)
  if (reach.content !== null && form.possessor === '' && isWhatIsDescribed(scene, i, reach.content.from)) return null
  if (reach.content === null || (reach.content.lead === 'quote' && reach.content.from > i + 2) || (reach.content.lead === 'colon' && form.verb.lemma === 'أمل') || (form.definite && form.verb.lemma === 'قال' && reach.content.from > i + 5)) return null
  const owner = form.possessor === '' && !form.definite ? readMention(scene, i + 1, reach.end) : null
  if (form.possessor === '' && owner === null && ((reach.end > i + 1 && !(form.definite && form.preposition !== '')) || form.number === 'pl')) return null
  return {
    cue: { from: i, to: i + 1 }, verb: form.verb, by: 'masdar', gender: form.possessor === 'f' ? 'f' : 'm', number: form.possessor === 'pl' ? 'pl' : 'sg',
    person: 3, passive: false, conjoined: false, future: false, object: false, relative: false, subject: owner, content: reach.content, open: reach.end,
  }
}
