import { isCommonNoun, isThing } from '../lexicon/common-nouns.ts'
import { lexeme } from './lexemes.ts'
import { endsInTehMarbuta, type Scene } from './scene.ts'

/** Where the subject is complete and the verb's object begins: النادي | العقوبة، البنك الأوروبي | اليونان، مصدر أمني | إيقاف المتهم، شركة «إيرباص» | براءة اختراع. */
export const beginsObject = (scene: Scene, i: number, from: number): boolean =>
  isOfPaper(scene, i) ? false : scene.word(i).definite ? (i === from + 1 && ANYBODY.has(scene.keyAt(from))) || scene.word(i - 1).definite && (isThing(scene.keyAt(i)) || isPlaceOfWork(scene, i) || disagrees(scene, i, from) || (scene.word(i).place !== '' && NISBA.test(scene.keyAt(i - 1)) && !NISBA.test(scene.keyAt(i))))
    : isAccusative(scene.keyAt(i)) || ((isThing(scene.keyAt(i)) || PUBLISHED.test(scene.keyAt(i))) && !agrees(scene, i) && closesSource(scene, i - 1, from)) || isTold(scene, i, from)

/** نفى مصدر | صحة الخبر, وأكد مسؤول | وفاة السائق: nobody is a source of health. */
const isTold = (scene: Scene, i: number, from: number): boolean =>
  i === from + 1 && /^(مصدر|مسوول|متحدث|ناطق)$/.test(scene.keyAt(from)) && isCommonNoun(scene.keyAt(i)) && !/^[وبل]|ي$/.test(scene.keyAt(i)) && scene.word(i).title === null && scene.word(i).organisation === null && scene.word(i + 1).definite

/** حركة حماس | تصريحات عباس, موقع ويكيليكس | لائحة. */
const PUBLISHED = /^(تصريح(ات)?|لايحه|بيان(ات)?|تقرير|رساله|دراسه|احصاييه|خطاب)$/

/** صحيفة المصري اليوم: the day belongs to the name. */
const isOfPaper = (scene: Scene, i: number): boolean => scene.word(i).functionWord === '' && /^ال(يوم|مساء|صباح)$/.test(scene.keyAt(i))

/** وزير الصحة | المستشفى, رئيسة الوزراء | الفريق: a noun that takes names, or a team; behind a rank none. */
const isPlaceOfWork = (scene: Scene, i: number): boolean =>
  (scene.word(i).naming?.weak === false && scene.word(i).organisation === null && !/يه?$/.test(scene.keyAt(i))) || (scene.keyAt(i) === 'الفريق' && scene.word(i + 1).given === '' && !scene.word(i + 1).plain)

/** Somebody who is nobody's: مواطن | الجهات المختصة. */
const ANYBODY: ReadonlySet<string> = new Set('مواطن مواطنه شخص شاب شابه فتاه طفل طفله امراه مسن مسنه مقيم وافد وافده زاير سايح متهم متهمه'.split(' '))

/** مصادر حكومية مطلعة: two adjectives of one noun. */
const agrees = (scene: Scene, i: number): boolean => scene.tokens[i - 1]!.kind === 'word' && endsInTehMarbuta(scene, i - 1) && endsInTehMarbuta(scene, i)

/** بيانا, تقريرا, وزيرا: no subject, nor part of one. */
export const isAccusative = (key: string): boolean =>
  key.length > 4 && key.endsWith('ا') && (lexeme(key).organisation ?? lexeme(key).title) !== null && (lexeme(key.slice(0, -1)).organisation ?? lexeme(key.slice(0, -1)).title) !== null

/** Behind a name in marks, a foreign word, a country, and behind مصدر أمني no bare noun belongs to the phrase. */
function closesSource(scene: Scene, i: number, from: number): boolean {
  const { kind } = scene.tokens[i]!
  if (kind === 'mark' || kind === 'latin' || (scene.word(i).place !== '' && i === from)) return true
  if (i > from && (scene.word(i).plain || scene.word(i).given !== '' || isNisba(scene, i)) && scene.word(from).organisation !== null) return true
  const head = scene.word(from)
  return i > from && !head.definite && (head.title?.number === 'sg' || head.organisation?.kind === 'source') && isNisba(scene, i)
}
const isNisba = (scene: Scene, i: number): boolean => scene.word(i).functionWord === '' && scene.word(i).organisation === null && NISBA.test(scene.keyAt(i))
const NISBA = /[^ا]ي(ه|ون|ين)?$/

/** الشرطة | الخطر, النادي | الخطوة, المشرفين | المهمة: an adjective has the gender of the one noun before it, and people are no she. */
function disagrees(scene: Scene, i: number, from: number): boolean {
  const [head, key] = [scene.word(from).organisation, scene.keyAt(i)]
  if (/[وي]ن$/.test(scene.keyAt(i - 1)) && (scene.word(i - 1).organisation ?? scene.word(i - 1).title)?.number === 'pl' && endsInTehMarbuta(scene, i)) return true
  if (i !== from + 1 || head === null || head.homograph || head.number !== 'sg') return false
  return head.gender === 'm' ? endsInTehMarbuta(scene, i) : !/[هايت]$/.test(key) && !INVARIABLE.has(key)
}
/** الشركة الأم, الدولة العضو, الكاتبة العام. */
const INVARIABLE: ReadonlySet<string> = new Set(['الام', 'العضو', 'العام', 'الهدف', 'الاعلي'])
