import type { ReportingVerb } from '../lexicon/verbs.ts'
import type { Content } from './frame.ts'
import type { Mention } from './mentions.ts'
import { isPlainVerb, saysWe } from '../lexicon/common-verbs.ts'
import type { Scene } from './scene.ts'

/** وقال لقد فوجئت، قائلا خرجت: speech without colon or marks. */
export function saysBarely(scene: Scene, i: number, verb: ReportingVerb): boolean {
  if (!GOES_ON.has(verb.lemma) || i + 1 >= scene.sentenceEnd(i) || scene.opening.has(i + 1)) return false
  for (let j = i + 1; j <= i + 4 && j < scene.sentenceEnd(i); j++) if (scene.keyAt(j) === ':' && scene.opening.has(j + 1)) return false // قائلا بصوت مرتفع: "…"
  const next = scene.keyAt(i + 1)
  if (/^س[أن]..../.test(scene.text.slice(scene.tokens[i + 1]!.start, scene.tokens[i + 1]!.end))) return true
  return SPEAKS_NOW.has(next) || (/^قايل/.test(scene.keyAt(i)) && scene.tokens[i + 1]!.kind === 'word' && !scene.word(i + 1).complementiser && scene.word(i + 1).functionWord === '' && !scene.keyAt(i + 1).startsWith('ل'))
}
const SPEAKS_NOW: ReadonlySet<string> = new Set('لقد انا نحن اننا انني انت انتم'.split(' '))
export const GOES_ON: ReadonlySet<string> = new Set('قال أضاف تابع أردف استطرد أكمل'.split(' '))

/** In tokens: so far behind the cue its words show that they are speech. */
const SHOWS = 8

/** وقال الفنان هذا المعرض هو الأول لي, وأكمل، في عام 2013 قمنا …: speech without any sign, told by a verb behind قال, by a first person behind the others. */
export function bareSpeech(scene: Scene, i: number, verb: ReportingVerb, subject: Mention | null): Content | null {
  const end = scene.sentenceEnd(i)
  if (scene.opening.any(i, end)) return null
  const said = subject === null ? end : scene.word(subject.to).comma ? subject.to + 1 : subject.to
  if (said + 2 < end && verb.sense === 'say' && verb.takes.includes(':') && saysWeHere(scene, said)) return { lead: 'colon', from: said } // قال محمد معيط، وزير المالية، نبحث …, وأكد القاسم نحن نلعب
  if (!GOES_ON.has(verb.lemma)) return null
  if (subject === null && scene.word(i + 1).comma) return i + 4 < end ? { lead: 'colon', from: i + 2 } : null
  const from = subject?.to ?? i + 1
  if (end - from < 4 || scene.tokens[from]!.kind !== 'word' || scene.word(from).functionWord === 'relative' || /^(ل(ه|ها|هم|ي|نا)|وه[ويم].?|وقد)$/.test(scene.keyAt(from)) || (subject?.kind === 'unknown' && verb.lemma === 'قال')) return null
  for (let j = from; j < end && j < from + SHOWS; j++)
    if (isFirstPerson(scene, j) || (verb.lemma === 'قال' && (subject !== null || j === from) && j < from + 3 && scene.word(j).clausal && scene.word(from).functionWord !== 'preposition')) return { lead: 'colon', from }
  return null
}

/** نحن, نبحث, لن نتراجع, حققنا. */
function saysWeHere(scene: Scene, i: number): boolean {
  const key = scene.keyAt(i)
  if (/^(لن|لم|لا)$/.test(key)) return saysWe(scene.keyAt(i + 1))
  return key !== 'لدي' && (isFirstPerson(scene, i) || saysWe(key) || (/^.{3,}نا$/.test(key) && scene.word(i).given === '' && isPlainVerb(key.slice(0, -2))))
}

/** سنخرج, سأكتفي, نحن, لدينا, أعتقد: the writer of news does not speak so. */
const isFirstPerson = (scene: Scene, i: number): boolean =>
  FIRST_PERSON.has(scene.keyAt(i)) || (i < scene.tokens.length && /^س[أن].../.test(scene.text.slice(scene.tokens[i]!.start, scene.tokens[i]!.end)) && !/^سن(وا|وي|ت|غ|د)/.test(scene.keyAt(i)))
const FIRST_PERSON: ReadonlySet<string> = new Set('انا نحن اننا انني لدي لدينا علينا عندنا كنا قمنا معنا لاننا لانني لكننا لكنني فاننا كنت لست لسنا اريد نريد اعتقد نعتقد احب نحب اود نود نامل اتمني نتمني اشعر نشعر نحتاج نسعي نتطلع ساكون سنكون اكون نكون'.split(' '))
