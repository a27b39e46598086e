import { withoutArticle, withoutConjunction } from '../arabic/proclitics.ts'
import { isCommonNoun, isThing } from '../lexicon/common-nouns.ts'
import { conjoinedName, isFamily, knownSurname } from '../lexicon/names.ts'
import { isAddressee } from './addressees.ts'
import { hasTanwin, isDefinite, lexeme, type Lexeme } from './lexemes.ts'
import { endsInTehMarbuta, isAdverb, type Scene } from './scene.ts'

/** Longest personal name, in tokens: سلطان بن عبد العزيز آل سعود and some more. */
const MAX_NAME = 9

export const isLetters = (scene: Scene, i: number): boolean => { const kind = scene.tokens[i]?.kind; return kind === 'word' || kind === 'latin' }

/** على, the preposition; folded it looks like the name علي. */
export const isOn = (scene: Scene, i: number): boolean => scene.keyAt(i) === 'علي' && scene.text.charCodeAt(scene.tokens[i]!.end - 1) === 0x649

/** Behind a name that is a common word too (اكبر، هيكل) and no title: a word that can only be a name. */
export const isSureName = (scene: Scene, i: number): boolean => {
  const { given, ambiguousName, nameParticle, compoundHead } = scene.word(i)
  return (given !== '' && !ambiguousName) || nameParticle || compoundHead
}

/** ماتياس برونر | الجدل, ليلى بنعمر | المخيم: behind a given name what follows the ب is no word. */
function isForeignName(scene: Scene, j: number, i: number): boolean {
  const rest = lexeme(scene.keyAt(j).slice(1))
  return j === i + 1 && scene.word(i).given !== '' && scene.word(j).plain && rest.plain && !isVerbalNoun(rest.key) && !/^ت|(ه|ات|ين)$/.test(rest.key) && (scene.word(j + 1).definite || (scene.word(j + 1).plain && !scene.word(i).ambiguousName))
}

/** One past the first name: سالم |, عبد المنعم |. */
const firstNameEnd = (scene: Scene, i: number): number => isCompound(scene, i) ? i + 2 : i + 1
const isCompound = (scene: Scene, i: number): boolean => scene.word(i).compoundHead && scene.word(i + 1).compoundTail
/** The last word of a first name. */
const isFirstName = (scene: Scene, i: number): boolean => scene.word(i).given !== '' || isCompound(scene, i - 1)

/** One past the last word of a name that begins at `i`. */
export function nameEnd(scene: Scene, i: number, to: number): number {
  const first = firstNameEnd(scene, i) - 1
  let surnames = 0
  let j = i
  for (; j < to && j < i + MAX_NAME && !scene.opening.has(j); j++) {
    if (isHyphen(scene, j)) continue
    if (!isLetters(scene, j) || isOn(scene, j) || (j > i && (isAdverb(scene, j) || conjoinedName(scene.keyAt(j)) || isAddressee(scene, j)))) break
    const word = scene.word(j)
    if (j > i && /^[بل]/.test(word.key) && word.given === '' && lexeme(word.key.slice(1)).functionWord === 'quantifier') break // حبيب | بكل ثقة
    if (j > i && word.key === 'زاده' && !scene.word(j + 1).definite) continue // حسن زاده
    if (j > i && word.circumstance && word.given === '') break // رولا سعد | قائلة
    if (j > i && WHOM_ALL_ADDRESS.test(word.key) && scene.word(j + 1).functionWord === 'preposition') break // جولي | العالم
    if (BLESSED.test(word.key) && scene.keyAt(j + 1) === 'الله') break // الفاروق | رضوان الله عليه
    if (word.key === 'عبد' && /^ال/.test(scene.keyAt(j + 1)) && !scene.word(j + 1).common) continue
    if (word.key === 'بني' && j > i && scene.word(j + 1).given !== '') { j++; continue } // زياد بني هاني
    if (j === i || (word.nameParticle && !isAbe(scene, j)) || joinsBefore(scene, j)) continue
    if (j > i + 1 && word.given === '' && /^(..ي.ا|م...+ا)$/.test(word.key)) break
    if (/^ال(ملقب|مكني|مسمي|مدعوو?|شهير)ه?$/.test(word.key) || (DWELLING.test(word.key) && /^(في|ب|من|علي|لدي|الي)$|^ب(ال)?..../.test(scene.keyAt(j + 1)))) break // مارسيلو بيلسا | الملقب, سالم عمران | المقيم في
    if (j === i + 1 && scene.word(i).given === '' && word.given === '' && /^ل..../.test(word.key) && !knownSurname(word.key) && knownSurname(scene.keyAt(i))) break // نتنياهو | لرانتشي
    if (word.key === 'الحق' && !scene.word(j - 1).compoundHead && scene.keyAt(j - 1) !== 'جاد') break // منح شافيز | الحق في الترشح
    if (isClosingSurname(scene, j, first, to)) { surnames++; continue }
    const given = (j === first + 1 && isFirstName(scene, first) && (isFamily(withoutArticle(word.key)) || knownSurname(word.key) || (TRIBE.test(word.key) && !word.common && phraseEndsAt(scene, j + 1, to)) || (word.definite && lexeme(word.key.slice(2)).given !== '' && phraseEndsAt(scene, j + 1, to)))) || (word.given !== '' && (!(word.ambiguousName && word.common) || isMonthSurname(scene, j, first, to) || isLastName(scene, j, first, to) || isSureName(scene, j + 1) || isGivenSurname(scene, j, first, to))) || (word.key === 'علي' && scene.text[scene.tokens[j]!.end - 1] === 'ي')
    if (!given && !word.definite && (startsObject(scene, j) || (endsInTehMarbuta(scene, j) && isOwned(scene, j + 1)) || (word.common && word.title?.kind !== 'honorific' && !isTradeSurname(scene, j, to) && (j > i + 1 || !phraseEndsAt(scene, j + 1, to))))) break
    if (!given && j === i + 1 && /^ل..../.test(word.key) && word.organisation?.preposition === 'ل') break // ألتمان | لفريق, القاسم | لوفد
    if (!given && (isAdjunct(word) || isObject(scene, j, i) || (/^ب../.test(word.key) && !knownSurname(word.key) && (isThing(word.key.slice(1)) || isVerbalNoun(word.key.slice(1)))))) break
    if (!given && word.definite && isThing(word.key) && (scene.word(i).given === '' || j > i + 1 || isVerbalNoun(word.key) || endsInTehMarbuta(scene, j) || scene.word(j + 1).key.startsWith('ب'))) break
    if (j > i + 1 && !word.definite && word.ambiguousName && isThing(word.key)) break
    if (!given && (endsName(word) || (j >= i + 2 && word.title !== null && !isPeopleSurname(scene, j, to))) && !isNisbaSurname(scene, j, first, to) && !isTradeSurname(scene, j, to) && !isForeignWaw(scene, j, first, to) && !(j === i + 1 && word.finite && phraseEndsAt(scene, j + 1, to))) break
    if (surnames > 0 && (word.definite || !given) && !isSecondNisba(scene, j, to)) break
    if (!given && /^[بل]/.test(word.key) && isOwned(scene, j) && lexeme(word.key.slice(1)).common) break
    if (!given && !word.definite && (j > i + 1 || (/^[بل]|^ك(ال|ما$)/.test(word.key) && word.title?.kind !== 'honorific' && !isForeignName(scene, j, i))) && !phraseEndsAt(scene, j + 1, to) && !(isThing(scene.keyAt(j + 1)) && !scene.word(j + 1).definite)) break
    if (word.definite && ((!given && /(ين|ون|ات|يه)$/.test(word.key) && !isRareSurname(scene, j, first, to) && scene.keyAt(j - 2) !== 'بنت') || (j === i + 1 && scene.word(i).plain && scene.word(i).given === '' && !/ي$/.test(word.key) && !phraseEndsAt(scene, j + 1, to)))) break
    if (word.definite && word.key !== 'الزهراء' && word.key !== 'الزهرا') surnames++
  }
  while (j > i + 1 && scene.word(j - 1).nameParticle && !isAbe(scene, j - 1)) j--
  return j
}

/** حمادة هلال | عن, النائب نزيه متى | على: a given name that is a word too, behind a sure one or behind a title, where the phrase ends. */
const isGivenSurname = (scene: Scene, j: number, first: number, to: number): boolean =>
  j === first + 1 && isFirstName(scene, first) && (!scene.word(first).ambiguousName || scene.word(first - 1).title !== null) && !scene.word(j).definite && (scene.word(j).functionWord === '' || scene.keyAt(j) === 'متي') && scene.word(j).verbs.length === 0 && phraseEndsAt(scene, j + 1, to)

/** Who is called upon. */
const WHOM_ALL_ADDRESS = /^(العالم|الجميع|اوروبا|افريقيا|اسيا)$/

const BLESSED = /^(رضوان|رضي|رحمه|حفظه|صلي|صلوات|ادامه|اعزه|يحفظه|وفقه|سلام)$/

/** Who lives, works, comes from somewhere. */
const DWELLING = /^ال(مقيم|قاطن|ساكن|نازح|لاجي|منحدر|مولود|متواجد|موجود|موقوف|محتجز|معتقل|عايد|قادم|حايز|متخصص|عامل|مقرب|متهم)ه?$/

/** العواملة, الطراونة: families by their plural. */
const TRIBE = /^ال[^م].ا[^ي][^ي]ه$/

/** فاسيلي نيبينزيا إن, أحمد كوريا، …, جاكي هو، …: between a sure given name and a mark or أن nearly any word is a surname. */
function isClosingSurname(scene: Scene, j: number, first: number, to: number): boolean {
  const { key, common, definite, place, title } = scene.word(j)
  if (j !== first + 1 || !isFirstName(scene, first) || scene.word(first).ambiguousName || definite || !(isClosedAt(scene, j + 1, to) || isForeignEnding(scene, j)) || isOwned(scene, j) || /^(لل|بال)|ا$/.test(key) && isWrittenAdverb(scene, j)) return false
  if (key === 'هو' || place !== '' || (title !== null && key.endsWith('و'))) return true
  const rest = lexeme(key.slice(1))
  return !common && !(/^[بل]/.test(key) && (rest.common || isCommonNoun(rest.key) || isVerbalNoun(rest.key) || endsInTehMarbuta(scene, j)))
}
/** فاسيلي نيبينزيا | في وقت سابق: in ا, but no accusative of a word. */
const isForeignEnding = (scene: Scene, j: number): boolean =>
  /....ا$/.test(scene.keyAt(j)) && !scene.word(j).common && !isCommonNoun(scene.keyAt(j).slice(0, -1)) && !isWrittenAdverb(scene, j) && /^(في|خلال|عبر|امس|اليوم)$/.test(scene.keyAt(j + 1))
/** شكرا, لاحقاً. */
const isWrittenAdverb = (scene: Scene, j: number): boolean => /[\u064B]/.test(scene.text.slice(scene.tokens[j]!.start, scene.tokens[j]!.end)) || isCommonNoun(scene.keyAt(j).slice(0, -1))

/** جورج متى: behind a sure given name and before a mark or أن even a small word is a name. */
const isLastName = (scene: Scene, j: number, i: number, to: number): boolean =>
  j === i + 1 && !scene.keyAt(j + 1).startsWith('ب') && isFirstName(scene, i) && !scene.word(i).ambiguousName && isClosedAt(scene, j + 1, to) && !isOn(scene, j)

/** كيري | اغتيال المسؤولين: a bare noun with a definite one behind it is an object. */
const startsObject = (scene: Scene, j: number): boolean =>
  (scene.word(j + 1).definite || isThing(scene.keyAt(j + 1)) || scene.word(j + 1).organisation?.preposition === '' || scene.word(j + 1).functionWord === 'demonstrative') && scene.word(j).given === '' && (isThing(scene.keyAt(j)) || isVerbalNoun(scene.keyAt(j)) || /..يه$/.test(scene.keyAt(j)))

/** النائب حسن كامل | المدينة, كمال عون | المعرض, رستم | هجومه, كاستيكس | الجزائر: behind a verb that says nothing what is known as a thing, or has ال and stands third, is its object. */
function isObject(scene: Scene, j: number, i: number): boolean {
  const { key, definite, naming } = scene.word(j)
  if (isOwned(scene, j) && !definite) return isCommonNoun(key) || /..ت(ه|ها|هم)$/.test(key)
  if (definite && scene.word(j).place === 'country') return true
  if (!definite || scene.word(j - 1).nameParticle || scene.word(j - 2).nameParticle || scene.word(j - 1).compoundHead || !doesSomething(scene, i)) return false
  return naming !== null || (j >= i + 2 && scene.word(i).given !== '' && !/يه?$/.test(key) && lexeme(key.slice(2)).given === '')
}

/** Before the phrase stands a verb that says nothing. */
export function doesSomething(scene: Scene, i: number): boolean {
  for (let j = i - 1; j >= scene.sentenceStart(i) && j > i - 10; j--) {
    const word = scene.word(j)
    if (word.verbs.length > 0 || scene.tokens[j]!.kind === 'mark') return false
    if (word.finite) return true
  }
  return false
}

/** سواريز | لمحادثة الحكم: ل or ب before a word that everybody knows. */
const isAdjunct = ({ key, given }: Lexeme): boolean =>
  /^[بل]..../.test(key) && given === '' && !knownSurname(key) && (isThing(key.slice(1)) || isVerbalNoun(key.slice(1)) || /(ها|هم)$/.test(key))

/** شغفه, مسيرتها: somebody's. */
export const isOwned = (scene: Scene, j: number): boolean => scene.tokens[j] !== undefined && /(ه|ها|هم)$/.test(scene.keyAt(j)) && !endsInTehMarbuta(scene, j) && scene.word(j).given === '' && scene.word(j).masdars.length === 0

/** التقديم, استقبال, الإطلاق, مبايعة: no family has such a name. */
export const isVerbalNoun = (key: string): boolean => /^(ال)?(ت..ي.|است..ا.ه?|ا.ت.ا.|ان..ا.|ا..ا.|م.ا..ه)$/.test(key)

/** بثينة شعبان: behind a given name, at the phrase's end, a month's name is a surname. */
const isMonthSurname = (scene: Scene, j: number, i: number, to: number): boolean =>
  j === i + 1 && scene.word(j).functionWord === 'time' && isFirstName(scene, i) && phraseEndsAt(scene, j + 1, to)

/** إيميلي واتسون, جيمس وينستون: behind a given name, at the phrase's end, the و of a foreign surname. */
const isForeignWaw = (scene: Scene, j: number, i: number, to: number): boolean =>
  j === i + 1 && isFirstName(scene, i) && !scene.word(i).ambiguousName && scene.word(j).key.startsWith('و') && scene.word(j).plain && lexeme(scene.word(j).key.slice(1)).plain && !/(ه|ها|هم|ات|ين|يه)$/.test(scene.word(j).key) && phraseEndsAt(scene, j + 1, to)

/** سليم البدوي: behind a given name a nisba is a surname, whatever people it also names. */
const isNisbaSurname = (scene: Scene, j: number, i: number, to: number): boolean =>
  j === i + 1 && isFirstName(scene, i) && /^ال.*ي$/.test(scene.keyAt(j)) && (scene.word(j).organisation?.kind === 'group' || scene.word(j).title?.kind === 'people') && phraseEndsAt(scene, j + 1, to)

/** سعيد راشد اليتيم: behind two names, at the phrase's end, what people are called is what a family is called. */
const isPeopleSurname = (scene: Scene, j: number, to: number): boolean => {
  const t = scene.word(j).title
  return t !== null && t.definite && t.number === 'sg' && (t.kind === 'people' || t.kind === 'kin') && scene.word(j - 1).given !== '' && phraseEndsAt(scene, j + 1, to)
}

/** إدريس الأزمي الإدريسي, فاطمة الزهراء المنصوري: a second nisba that no lexicon knows closes the name. */
const isSecondNisba = (scene: Scene, j: number, to: number): boolean =>
  /^ال.{3,}ي$/.test(scene.keyAt(j)) && !scene.word(j).common && lexeme(scene.keyAt(j).slice(2)).place === '' && phraseEndsAt(scene, j + 1, to)

/** سعيد راشد اليتيم، علي القاضي: behind a given name and before a mark or أن a trade or a state is a surname; an office (محمد الوزير) is none. */
export const isTradeSurname = (scene: Scene, j: number, to: number): boolean => {
  const { title, key } = scene.word(j)
  if (isOfficeSurname(scene, j)) return true
  if (title?.kind === 'profession' && title.number === 'sg' && !title.definite && !hasTanwin(key) && (scene.word(j - 1).given !== '' || scene.word(j - 1).compoundTail)) return endsAtVerbs(scene, j + 1, to)
  return title !== null && title.number === 'sg' && (/^ال[^م]/.test(key) || SURNAME_OFFICES.has(key)) && !NO_SURNAMES.has(key) && title.kind !== 'people' && scene.word(j - 1).given !== '' && (title.kind !== 'office' && title.kind !== 'rank' || SURNAME_OFFICES.has(key)) && (isClosedAt(scene, j + 1, to) || (SURNAME_OFFICES.has(key) && (/^[بل]..../.test(scene.keyAt(j + 1)) || isThing(scene.keyAt(j + 1)) || (scene.word(j + 1).masdars.length > 0 && !scene.word(j + 1).definite) || isVerbalNoun(withoutArticle(scene.keyAt(j + 1))))))
}
/** كامل الوزير، نائب رئيس الوزراء, كامل الوزير وزير النقل: behind one given name an office with ال, where his own office stands behind it. */
const isOfficeSurname = (scene: Scene, j: number): boolean => {
  const { title, key } = scene.word(j)
  if (title === null || !title.definite || title.number !== 'sg' || title.pronoun !== '' || NO_SURNAMES.has(key) || scene.word(j - 1).given === '' || scene.word(j - 2).given !== '' || scene.word(j - 2).nameParticle) return false
  const next = scene.word(j + 1).comma ? j + 2 : j + 1
  return next < scene.sentenceEnd(j) && scene.word(next).title !== null && !scene.word(next).title!.definite && scene.word(next).title!.kind === 'office' && scene.word(next).title!.pronoun === ''
}
/** عمرو أديب | على هزيمة الفريق, عبد العزيز مقري | رئيس الحركة: no trade has such words behind it. */
const endsAtVerbs = (scene: Scene, i: number, to: number): boolean =>
  i >= to || scene.word(i).comma || scene.keyAt(i) === ':' || scene.word(i).complementiser || /^(علي|عن|الي)$/.test(scene.keyAt(i)) || (scene.word(i).title !== null && !scene.word(i).title!.definite && scene.word(i).title!.kind === 'office')
const SURNAME_OFFICES: ReadonlySet<string> = new Set('المعلم الموذن المطران القاضي المفتي الامير الشيخ السلطان الباشا العمده المختار النقيب القايد الملا العدل الحارس الزعيم الشريك الخليفه الامين الجندي العريف'.split(' '))

export const NO_SURNAMES: ReadonlySet<string> = new Set('الدكتور الاستاذ البروفيسور البروفسور الشهيد القتيل الجريح الاسير السجين الضحيه اللاعب الكاتب الباحث الصحفي الصحافي الاعلامي'.split(' '))

/** A mark, أن, لـ«الصحيفة»: nothing else of the noun phrase follows. */
const isClosedAt = (scene: Scene, i: number, to: number): boolean =>
  i >= to || scene.tokens[i]!.kind === 'mark' || scene.word(i).complementiser || /^ف?قد$/.test(scene.keyAt(i)) || (scene.keyAt(i) === 'ل' && scene.opening.has(i + 1))

/** جواد الزيات، فضل البوعينين: behind a given name, at the phrase's end, a word that no lexicon knows is a surname in spite of its ending. */
const isRareSurname = (scene: Scene, j: number, i: number, to: number): boolean =>
  j === i + 1 && isFirstName(scene, i) && !/ي(ين|ون)$|^الت..يه$/.test(scene.keyAt(j)) && !scene.word(j).common && !lexeme(scene.keyAt(j).slice(2)).common && phraseEndsAt(scene, j + 1, to)

/** Nothing of the phrase follows: a mark, a small word, a title. */
export const phraseEndsAt = (scene: Scene, i: number, to: number): boolean =>
  i >= to || scene.tokens[i]!.kind === 'mark' || scene.word(i).functionWord !== '' || scene.word(i).complementiser || scene.word(i).title !== null || scene.word(i).masdars.some(m => m.possessor !== '') || conjoinedName(scene.keyAt(i)) || /^[بل]/.test(scene.keyAt(i))

/** الله behind عبد, a word behind بن, the half behind a hyphen. */
const joinsBefore = (scene: Scene, j: number): boolean =>
  (scene.word(j - 1).nameParticle && !isAbe(scene, j - 1) && scene.word(j).functionWord !== 'demonstrative') || isHyphen(scene, j - 1) || (scene.word(j - 1).compoundHead && scene.word(j).compoundTail) || (scene.keyAt(j - 1) === 'عبد' && /^ال/.test(scene.keyAt(j)) && !scene.word(j).common)

/** شينزو آبي, آبي أحمد: no أبي. */
const isAbe = (scene: Scene, j: number): boolean => scene.keyAt(j) === 'ابي' && scene.text[scene.tokens[j]!.start] === 'آ'

/** جان-بيار: a hyphen with letters on both sides. */
const isHyphen = (scene: Scene, j: number): boolean =>
  scene.keyAt(j) === '-' && scene.tokens[j]!.glued && scene.tokens[j + 1]?.glued === true && isLetters(scene, j + 1)

/** يوسف الشاهد. */
const isWitness = ({ organisation, definite }: Lexeme): boolean => definite && organisation!.homograph && organisation!.kind === 'source' && organisation!.number === 'sg'

/** أبناء هنية | الثلاثة, رونالدو | ثلاثة أهداف. */
const NUMBER = /^(ال)?(ثلاث|اربع|خمس|ست|سبع|ثماني|تسع|عشر)ه$/

/** What cannot be a surname: a word of another class, a second noun joined by و, a number, an adverb in ـاً. */
function endsName(word: Lexeme): boolean {
  const { key } = word
  if (word.finite || word.manner || word.functionWord !== '' || (word.organisation !== null && !isWitness(word)) || word.occasion) return true
  if (word.says || word.masdars.some(m => m.preposition === 'ب') || word.participles.some(p => p.accusative) || word.masdars.some(m => m.possessor !== '')) return true
  if (word.title !== null && !word.title.homograph && !(word.title.kind === 'honorific' && !word.definite)) return true
  if (key.startsWith('و') && key.length > 3 && joinsNoun(key)) return true
  return key.startsWith('لل') || NUMBER.test(key) || hasTanwin(key) || (/^ت..ي.ا$/.test(key) && word.given === '') || (/..ها$/.test(key) && word.given === '')
}

/** وزملاؤه, والوفد: و is "and". In وارن, ووكر it is the name's own letter. */
function joinsNoun(key: string): boolean {
  const rest = withoutConjunction(key)
  return isDefinite(rest) || lexeme(rest).common || lexeme(rest).given !== '' || lexeme(rest).compoundHead || rest.length > 4 || /(ه|ها|هم)$/.test(rest)
}
