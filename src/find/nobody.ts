import { clauseAt } from './clauses.ts'
import type { Frame } from './frame.ts'
import { readMention } from './mentions.ts'
import { isOccasionAt } from './occasions.ts'
import type { Scene } from './scene.ts'

/** لم يقل إن, قال تعالى: what nobody of the article said. */
export const isNobodys = (scene: Scene, frame: Frame): boolean => isDenied(scene, frame) || (frame.by === 'verb' && scene.keyAt(frame.cue.from - 1) === 'من' && isPresent(scene.keyAt(frame.cue.from)) && /^[وف]?(هناك|ثمه|هنالك|منهم|منا)$/.test(scene.keyAt(frame.cue.from - 2))) || HOLY.has(scene.keyAt(frame.cue.to)) || /^(ال)?(صلاه|سلام|صلوات)$/.test(scene.keyAt(frame.cue.to + 1)) && /^علي(ه|ها|هم)$/.test(scene.keyAt(frame.cue.to)) || (scene.keyAt(frame.cue.to) === 'عز' && scene.keyAt(frame.cue.to + 1) === 'وجل')

/** A verb without a subject that any rule knows, and yet not said by whoever spoke before: a formula, or a stranger stands beside it. */
export const isStrangers = (scene: Scene, frame: Frame): boolean =>
  isFormula(scene, frame) || isThere(scene, frame) || /^(لي|لنا)$/.test(scene.keyAt(frame.cue.to)) || (SAYS.has(frame.verb.lemma) && (hasStranger(scene, frame) || followsStranger(scene, frame)))

/** Narrator's formulas that report nobody, without a subject: يذكر أن، يشار إلى أن، يعتقد أن. */
const FORMULAS: ReadonlySet<string> = new Set(['ذكر', 'أشار', 'اعتقد', 'توقع', 'رجح', 'افترض', 'زعم', 'ظن', 'قدر', 'خشي', 'لاحظ', 'احتمل', 'استبعد', 'روى', 'حكى', 'أشيع', 'أمل', 'رجا', 'نقل', 'أورد', 'عد', 'اعتبر', 'فهم', 'علم', 'عرف', 'اشتبه', 'خمن', 'طلب', 'قرر'])

/** Without a subject, or in the passive: يذكر أن, قيل إن. */
export const reportsNobody = (scene: Scene, frame: Frame): boolean => frame.passive || (frame.subject === null && isFormula(scene, frame))

const isFormula = (scene: Scene, frame: Frame): boolean =>
  /^[وف]?تبين$/.test(scene.keyAt(frame.cue.from)) ||
  scene.tokens[frame.cue.from] !== undefined && frame.by === 'verb' && FORMULAS.has(frame.verb.lemma) && isPresent(scene.keyAt(frame.cue.from)) && frame.gender === 'm' && frame.number === 'sg' &&
  frame.content?.lead === 'clause' && frame.open <= frame.cue.to + 1

/** قال تعالى, قوله سبحانه: nobody of the article speaks. */
const HOLY: ReadonlySet<string> = new Set(['تعالي', 'سبحانه', 'عزوجل', 'جل'])

const isPresent = (key: string): boolean => /^[وف]?ي/.test(key)

/** لم يكشف عن أن …, لا يقول إن …: what somebody did not say. (لا يعتقد أن, لم يستبعد أن tell what he thinks.) */
const isDenied = (scene: Scene, { cue, verb, by }: Frame): boolean =>
  by === 'verb' && (verb.sense === 'say' || verb.sense === 'show' || scene.keyAt(cue.to) === 'احد') && /^[وف]?(لم|لن|لا)$/.test(scene.keyAt(cue.from - 1))

/** هناك مثل صيني يقول: somebody or something that is there. */
function isThere(scene: Scene, { cue, conjoined }: Frame): boolean {
  const start = scene.sentenceStart(cue.from)
  return !conjoined && /^[وف]?(هناك|ثمه|هنالك)$/.test(scene.keyAt(start)) && cue.from - start >= 2 && cue.from - start <= 5
}

/** المثل الشعبي يقول: a definite noun phrase that no rule knows fills the clause before the verb. */
function followsStranger(scene: Scene, frame: Frame): boolean {
  const start = clauseAt(scene, frame.cue.from)
  if (start >= frame.cue.from || !/^[وف]?ال/.test(scene.keyAt(start)) || frame.conjoined) return false
  const mention = readMention(scene, start, frame.cue.from)
  return mention !== null && mention.kind === 'unknown' && mention.to === frame.cue.from
}

/** Verbs behind which a noun can only be who speaks. */
const SAYS: ReadonlySet<string> = new Set(['قال', 'صرح', 'أضاف', 'أردف', 'علق'])

/** وقال ديون القائم بأعماله: somebody stands behind the verb whom no rule knows; whoever spoke before is not meant. */
function hasStranger(scene: Scene, { cue, open }: Frame): boolean {
  const word = scene.word(cue.to)
  if (scene.tokens[cue.to]?.kind === 'digits') return true // قال 53 في المائة
  return open > cue.to && scene.tokens[cue.to]?.kind === 'word' && (word.plain || word.definite) && !word.common && !/^[بلك]|[اه]$|ات$/.test(word.key) && !isOccasionAt(scene, cue.to) && word.participles.length === 0
}
