import { isThing } from '../lexicon/common-nouns.ts'
import { knownSurname } from '../lexicon/names.ts'
import { isAddressee } from './addressees.ts'
import { isOccasionAt } from './occasions.ts'
import { nameEnd } from './name-end.ts'
import { findName } from './personal-names.ts'
import { lexeme } from './lexemes.ts'
import { type Scene, skipRemark } from './scene.ts'

/** Words between a verb and its subject that are neither: أيضا، بدوره، اليوم. */
const ADVERBS: ReadonlySet<string> = new Set('بذلك بهذا ذلك ايضا كذلك بدوره بدورها بدورهم مجددا سابقا لاحقا قايلا حينها حينذاك بالتالي رسميا صراحه بوضوح تحديدا النظر الانتباه'.split(' '))

/** رد عليه الوزير, وقال له الطبيب: the subject is still to come. */
export const WITH_PRONOUN = /^((علي|الي|ل|ب|مع|في|عن|من|عند|لدي)(ه|ها|هم|هما)|لي|لنا|لك|لكم)$/

/** قال عليه السلام. */
const isPiety = (scene: Scene, i: number): boolean => /^(ال)?(صلاه|سلام|صلوات|رحمه|رضوان)$/.test(scene.keyAt(i))

/**
 * Where the subject begins behind a verb: time, addressee, occasion and asides are passed over.
 * -1 where only such words stand before the complement. قال في تصريح لـ«عكاظ» رئيس اللجنة محمد الأحمدي إن
 */
export function skipSubjectAdjuncts(scene: Scene, from: number, to: number, isName: (key: string) => boolean): number {
  let i = from
  while (i < to) {
    const t = scene.tokens[i]!
    const behind = skipRemark(scene.tokens, i, to)
    if (behind > i) { i = behind; continue }
    if (scene.opening.has(i)) return i
    const marks = t.key === 'ل' ? scene.opening.get(i + 1) : undefined
    if (marks !== undefined) { i = (marks.close ?? marks.to - 1) + 1; continue }
    if (scene.word(i).comma || ADVERBS.has(t.key) || (scene.word(i).manner && !t.key.startsWith('ب')) || (WITH_PRONOUN.test(t.key) && !isPiety(scene, i + 1) && !/^[وف]?(اطلع|حصل|توصل)ت?$/.test(scene.keyAt(i - 1)))) { i++; continue }
    if (scene.word(i).dash) { i = behindAside(scene, i, to); continue }
    if (t.key === 'علي' && isAli(scene, i)) return i
    const kind = scene.word(i).functionWord
    if (t.key === 'اول' && scene.keyAt(i + 1) === 'من' && scene.keyAt(i + 2) === 'امس') { i += 3; continue }
    if (kind === 'time' && !isNamedLikeTime(scene, i)) { i++; continue }
    if (kind === 'preposition' || isAddressee(scene, i) || isOccasionAt(scene, i) || (!isName(t.key) && (isAttached(scene, i) || isAdverbial(scene, i)))) {
      const next = behindAdjunct(scene, i + 1, to)
      if (next < 0) return -1
      i = next
      continue
    }
    return kind === '' || kind === 'quantifier' || kind === 'demonstrative' || scene.word(i).given !== '' ? i : -1
  }
  return -1
}

/** رجب طيب, صباح الخالد: a name behind the verb, not a time of the day or a month. */
const isNamedLikeTime = (scene: Scene, i: number): boolean => {
  const next = scene.word(i + 1)
  return scene.word(i).given !== '' && scene.tokens[i + 1]?.kind === 'word' && (next.given !== '' || (!next.common && (next.plain || next.definite)))
}

/** علي before a surname, written with ي: the name, not the preposition. */
const isAli = (scene: Scene, i: number): boolean => {
  const next = scene.word(i + 1)
  return scene.text[scene.tokens[i]!.end - 1] === 'ي' && (next.plain || next.given !== '' || next.nameParticle || (next.definite && !next.common))
}

/** -في كلمة له-: an aside between dashes. */
function behindAside(scene: Scene, i: number, to: number): number {
  for (let j = i + 1; j < to && j < i + 14; j++) if (scene.word(j).dash) return j + 1
  return i + 1
}

/** ب, ل written onto a noun: بمناسبة، للمرة، لوكالة، بمرارة. The names that begin so are known to the lexicon or to the article, or stand as foreign names do. */
const isAttached = (scene: Scene, i: number): boolean => {
  const { key, given, title, organisation, functionWord } = scene.word(i)
  return functionWord !== 'quantifier' && (/^[بل]./.test(key) || (key[0] === 'ك' && isKnownWord(key.slice(1)))) && key.length >= 3 && given === '' && (title === null || title.preposition !== '') && (organisation === null || organisation.preposition !== '') && !knownSurname(key) && !isForeign(scene, i)
}

/** كرئيس, كنتيجة, but كابريلس. */
const isKnownWord = (key: string): boolean => { const { common, definite, given } = lexeme(key); return common || definite || given !== '' || isThing(key) }

/** قال كليجدار أوغلو, قالت بيتاني بارون: what follows the letter is no word, nor is the next one; in بمرارة شديدة, بلهجة حادة one is. */
function isForeign(scene: Scene, i: number): boolean {
  const { key } = scene.word(i)
  const rest = lexeme(key.slice(1))
  if (!scene.word(i).plain || rest.common || rest.definite || rest.given !== '' || key.startsWith('لل') || /[هت]$/.test(key) || /^ت...$/.test(rest.key)) return false
  const next = scene.word(i + 1)
  return scene.tokens[i + 1]?.kind === 'word' && (next.given !== '' || next.nameParticle || (next.definite ? !next.common && !isThing(next.key) : next.plain && !/(ه|ات)$/.test(next.key)))
}

/** شارحا، مخاطبا الشعب، ردا على سؤال: a circumstance in the accusative. */
const isAdverbial = (scene: Scene, i: number): boolean => {
  if (scene.word(i).circumstance) return true
  if ((scene.word(i).organisation ?? scene.word(i).title)?.pronoun) return false
  const raw = scene.text.slice(scene.tokens[i]!.start, scene.tokens[i]!.end)
  return /(ًا?|اً)$/.test(raw) || (raw.length >= 4 && raw.endsWith('ا') && !raw.startsWith('ال') && scene.word(i).given === '' && scene.word(i).place === '')
}

/** Behind a prepositional phrase: its comma, or a title with a name that cannot belong to it. */
function behindAdjunct(scene: Scene, from: number, to: number): number {
  for (let j = from; j < to; j++) {
    const q = scene.opening.get(j)
    if (q !== undefined) { j = q.close ?? q.to - 1; continue }
    const behind = skipRemark(scene.tokens, j, to)
    if (behind > j) { j = behind - 1; continue }
    if (scene.word(j).comma) return opensSubject(scene, j + 1, to) ? j + 1 : behindAdjunct(scene, j + 1, to)
    if (j > from && opensSubject(scene, j, to) && !continuesPhrase(scene, j)) return j
  }
  return -1
}

/** قال لوكالة الأنباء مصدر أمني, وأكد لـ«الصحيفة» مصدر خاص: a source without ال and without a preposition. */
function isUnnamedSource(scene: Scene, j: number): boolean {
  const o = scene.word(j).organisation
  return o !== null && o.kind === 'source' && !o.definite && o.preposition === '' && o.conjunction === ''
}

/** A title without a proclitic, with a name behind it before the complement; or a name itself. */
function opensSubject(scene: Scene, j: number, to: number): boolean {
  if (j >= to) return false
  const { title: t, given, ambiguousName, functionWord } = scene.word(j)
  if (isUnnamedSource(scene, j)) return true
  if (t === null && given !== '' && !ambiguousName && functionWord === '') return (scene.word(j - 1).title === null || scene.word(j - 2).occasion) && nameEnd(scene, j, to) > j + 1
  return t !== null && t.preposition === '' && t.conjunction === '' && t.kind !== 'kin' && findName(scene, j, to) !== null
}

/** Behind a preposition or an unfinished construct the title belongs to the adjunct: في لقاء مع وزير، في مكتب رئيس. */
function continuesPhrase(scene: Scene, j: number): boolean {
  const before = scene.tokens[j - 1]!
  if (before.kind === 'mark') return false
  const kind = lexeme(before.key).functionWord
  return kind === 'preposition' || (kind === '' && !before.key.startsWith('ال') && before.kind === 'word' && before.end - before.start > 1 && !before.key.endsWith('ي'))
}
