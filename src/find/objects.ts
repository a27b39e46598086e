import { isThing } from '../lexicon/common-nouns.ts'
import { endsInTehMarbuta, type Scene } from './scene.ts'

/** Where the subject is complete and the verb's object begins: النادي | العقوبة، البنك الأوروبي | اليونان، مصدر أمني | إيقاف المتهم، شركة «إيرباص» | براءة اختراع. */
export const beginsObject = (scene: Scene, i: number, from: number): boolean =>
  scene.word(i).definite ? scene.word(i - 1).definite && (isThing(scene.keyAt(i)) || disagrees(scene, i, from) || (scene.word(i).place !== '' && NISBA.test(scene.keyAt(i - 1)) && !NISBA.test(scene.keyAt(i)))) : isThing(scene.keyAt(i)) && !agrees(scene, i) && closesSource(scene, i - 1, from)

/** مصادر حكومية مطلعة: two adjectives of one noun. */
const agrees = (scene: Scene, i: number): boolean => scene.tokens[i - 1]!.kind === 'word' && endsInTehMarbuta(scene, i - 1) && endsInTehMarbuta(scene, i)

/** Behind a name in marks, a foreign word, a country, and behind مصدر أمني no bare noun belongs to the phrase. */
function closesSource(scene: Scene, i: number, from: number): boolean {
  const { kind } = scene.tokens[i]!
  if (kind === 'mark' || kind === 'latin' || (scene.word(i).place !== '' && i === from)) return true
  const head = scene.word(from)
  return i > from && !head.definite && (head.title?.number === 'sg' || head.organisation?.kind === 'source') && NISBA.test(scene.keyAt(i))
}
const NISBA = /[^ا]ي(ه|ون|ين)?$/

/** الشرطة | الخطر, النادي | الخطوة: an adjective has the gender of the one noun before it. */
function disagrees(scene: Scene, i: number, from: number): boolean {
  const [head, key] = [scene.word(from).organisation, scene.keyAt(i)]
  if (i !== from + 1 || head === null || head.homograph || head.number !== 'sg') return false
  return head.gender === 'm' ? endsInTehMarbuta(scene, i) : !/[هايت]$/.test(key) && !INVARIABLE.has(key)
}
/** الشركة الأم, الدولة العضو, الكاتبة العام. */
const INVARIABLE: ReadonlySet<string> = new Set(['الام', 'العضو', 'العام', 'الهدف', 'الاعلي'])
