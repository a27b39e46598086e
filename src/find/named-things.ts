import { type NamingNoun, scareLeadAt } from '../lexicon/naming.ts'
import { isThing } from '../lexicon/common-nouns.ts'
import { outletMatch } from '../lexicon/outlets.ts'
import type { Quotation } from '../model.ts'
import { hasTanwin, type Lexeme, lexeme } from './lexemes.ts'
import { nameEnd } from './name-end.ts'
import { isAccusative } from './objects.ts'
import { isAdverb, type Scene } from './scene.ts'
import { agreesWithNoun, holdsVerb, isAdjunct, isDescription, isQualityPair, startsAsClause, wordCount } from './wording.ts'

/** شعار "…", لـ"سبق", مراسل "الأناضول", ما يسمى "…" */
export function namesThing(scene: Scene, q: Quotation): boolean {
  const before = q.open - 1
  if (before < scene.sentenceStart(q.open)) return false
  const key = scene.keyAt(before)
  if (key === 'ل' || key === 'لل') return wordCount(scene, q) <= 4 && !isDescription(scene, q)
  const naming = namingOf(lexeme(key))
  if (goesOnFromNoun(scene, q)) return false
  if (naming !== null || (LAUNCHES.has(key) && scene.word(q.from).functionWord === '')) return wordCount(scene, q) <= 5 && !startsAsClause(scene, q) && !holdsVerb(scene, q)
  if (isAccusative(key)) return false // ممثلا "قلبه على الشغل"
  if (lexeme(key).organisation !== null || lexeme(key).title !== null) return wordCount(scene, q) <= 4 && !startsAsClause(scene, q) && !holdsVerb(scene, q)
  return scene.word(before - 1).naming?.weak === false && wordCount(scene, q) <= 4 && lexeme(key).functionWord === '' && !lexeme(key).finite && !holdsVerb(scene, q)
}

/** فيلمي "…" و"…", كتابي: two of what is named, or the noun itself. */
const namingOf = ({ key, naming, common, definite }: Lexeme): NamingNoun | null =>
  naming ?? (!common && !definite && /...ي$/.test(key) ? lexeme(key.slice(0, -1)).naming : null)

/** شركة "غلوبال نكسوس", موقع "سيكولوجي توداي", صحيفتي «ذا إيدج ويكلي»: behind what has a name, words of which no lexicon knows any. */
export function isForeignName(scene: Scene, q: Quotation): boolean {
  const before = scene.word(q.open - 1)
  if (q.open <= scene.sentenceStart(q.open) || before.definite || (namingOf(before) === null && before.organisation === null) || wordCount(scene, q) < 2 || wordCount(scene, q) > 4) return false
  for (let i = q.from; i < q.to; i++) {
    const { key, definite, common, finite, functionWord, verbs } = scene.word(i)
    if (scene.tokens[i]!.kind !== 'word' ? scene.tokens[i]!.kind === 'mark' : definite || functionWord !== '' || verbs.length > 0 || (common && !(finite && /^[وي]/.test(key))) || /ا?ً/.test(scene.text.slice(scene.tokens[i]!.start, scene.tokens[i]!.end))) return false
  }
  return true
}

/** طرح "تشات", إطلاق "نبض": what is brought out has a name. */
export const LAUNCHES: ReadonlySet<string> = new Set('طرح اطلاق اصدار تدشين افتتاح تصوير انتاج بث تطوير اقتناء اقتباس'.split(' '))

/** برنامجا "صارما", الطريق "بأجسادهم", الأمر "أولوية مطلقة": no name of what stands before. */
const goesOnFromNoun = (scene: Scene, q: Quotation): boolean =>
  isManner(scene, q) || isQualityPair(scene, q) || (wordCount(scene, q) === 1 ? agreesWithNoun(scene, q) || isAdjunct(scene, q) : scene.word(q.open - 1).definite && isDescription(scene, q))

/** Longest title of a thing, in words. */
const LONGEST_TITLE = 14

/** تحت شعار "…", فيلم "…", ما يسمى "…": the noun or phrase says that a name or a title follows. */
export const isTitled = (scene: Scene, q: Quotation): boolean =>
  q.open - 1 >= scene.sentenceStart(q.open) && wordCount(scene, q) <= LONGEST_TITLE && ((namingOf(scene.word(q.open - 1))?.weak === false && isTitle(scene, q)) || /^[بل]?مناسبه$/.test(scene.keyAt(q.open - 1)) || followsScareLead(scene, q) || isInPlace(scene, q) || isRole(scene, q) || isBlessing(scene, q) || isNextTitle(scene, q) || isSlogan(scene, q) || relatesTo(scene, q) || isOutlet(scene, q))

/** الشعار الوطني «…», شعار الدورة هو «…»: what the watchword is. */
const isSlogan = (scene: Scene, q: Quotation): boolean => {
  let at = q.open - 1
  if (scene.keyAt(at) === 'هو') at--
  return scene.word(at).definite && /^[وفبل]?(ال)?شعار$/.test(scene.keyAt(at - 1)) && wordCount(scene, q) <= LONGEST_TITLE
}

/** مسلسلي "باب أزرق" و"قبل الفجر": and another of them. */
const isNextTitle = (scene: Scene, q: Quotation): boolean => {
  const before = scene.keyAt(q.open - 1) === 'و' ? scene.within(q.open - 2) : null
  return before !== null && before.close === q.open - 2 && !holdsVerb(scene, q) && namingOf(scene.word(before.open - 1))?.weak === false && wordCount(scene, q) <= wordCount(scene, before) + 2 && isTitled(scene, before)
}

/** أمير البلاد "حفظه الله ورعاه". */
const isBlessing = (scene: Scene, q: Quotation): boolean =>
  q.to - q.from <= 5 && /^(حفظ|رعا|اعز|صلي|رضي|رحم|طيب|ايد|وفق|سدد|ادام)(ه|ها|هما|هم)?$/.test(scene.keyAt(q.from)) && (scene.keyAt(q.from + 1) === 'الله' || scene.keyAt(q.from + 2) === 'الله')

/** أحمد المسماري "المتحدث الرسمي باسم الجيش"، …: what somebody is, in marks. */
const isRole = (scene: Scene, q: Quotation): boolean =>
  q.close !== null && scene.word(q.close + 1).comma && /^(office|profession)$/.test(scene.word(q.from).title?.kind ?? '') && scene.word(q.from).title?.number === 'sg' && !holdsVerb(scene, q) && (scene.word(q.open - 1).given !== '' || scene.word(q.open - 1).plain || (/ي$/.test(scene.keyAt(q.open - 1)) && !scene.word(q.open - 1).common))

/** في "حي ثعبات", قرب "مخيم الجليل": a place by its name. */
const isInPlace = (scene: Scene, q: Quotation): boolean =>
  (/^(في|من|الي|قرب|داخل|وسط|نحو)$/.test(scene.keyAt(q.open - 1)) || (scene.word(q.open - 1).naming !== null && !scene.word(q.open - 1).definite)) && PLACES.has(scene.word(q.from).naming?.lemma ?? '') && !scene.word(q.from).definite && wordCount(scene, q) >= 2 && wordCount(scene, q) <= 3 && !holdsVerb(scene, q)
const PLACES: ReadonlySet<string> = new Set('حي منطقة جبل شارع سوق قرية مدينة مخيم ساحة ميدان مطار معبر سجن مستشفى جامعة مدرسة فندق ملعب قاعة وادي جزيرة'.split(' '))

/** بيان تلقته "سودان تربيون": an outlet's name and nothing else. */
function isOutlet(scene: Scene, q: Quotation): boolean {
  const match = outletMatch(k => k < q.to ? scene.keyAt(k) : undefined, q.from)
  return match !== null && !match.ambiguous && match.length === q.to - q.from && scene.keyAt(q.open - 1) !== ':'
}

/** الدراسة المتعلقة بـ"تطوير السوق", الوثيقة الخاصة "بشروط العقد": the title of what is spoken of. */
const relatesTo = (scene: Scene, q: Quotation): boolean =>
  scene.keyAt(q.open - 1) === 'ب' ? RELATING.has(scene.keyAt(q.open - 2)) : RELATING.has(scene.keyAt(q.open - 1)) && scene.keyAt(q.from).startsWith('ب')
const RELATING: ReadonlySet<string> = new Set('المتعلق المتعلقه الخاص الخاصه المعنون المعنونه الموسوم الموسومه المعني المعنيه'.split(' '))

/** شعار "لا للغلاء" and برنامج "تبنى شجرة" are titles; برنامجا "صارما" and المؤشرات "تدل على تراجع" go on with the sentence. */
function isTitle(scene: Scene, q: Quotation): boolean {
  if (scene.word(q.from).functionWord === 'negation' || (scene.word(q.from).finite && !(wordCount(scene, q) === 2 && !scene.word(q.open - 1).definite)) || goesOnFromNoun(scene, q)) return false
  return !scene.word(q.open - 1).definite || !(startsAsClause(scene, q) || holdsVerb(scene, q))
}

/** إلى الشوارع "سلميا ومن دون خوف", قراهم "بشجاعة", بأزمة "لأول مرة منذ الحرب": how and when, behind a noun that needs no name. */
const isManner = (scene: Scene, q: Quotation): boolean =>
  scene.keyAt(q.from) === 'لاول' || (wordCount(scene, q) > 1 && (isAdverb(scene, q.from) || hasTanwin(scene.keyAt(q.from)) || isAdjunct(scene, q) || isWith(scene.word(q.from))) && (scene.word(q.open - 1).definite || /(ه|ها|هم)$/.test(scene.keyAt(q.open - 1))))
const isWith = ({ key, given, place, organisation }: Lexeme): boolean => /^ب..../.test(key) && given === '' && place === '' && organisation === null

/** The marks hold a person's name and nothing else. */
export const isPersonalName = (scene: Scene, q: Quotation): boolean =>
  q.to - q.from >= 2 && !/ان(ه|ها|هم)$/.test(scene.keyAt(q.open - 1)) && ((scene.word(q.from).given !== '' && !(scene.word(q.from).ambiguousName && isThing(scene.keyAt(q.from)) && scene.word(q.from + 1).given === '')) || (scene.word(q.from).opensName && !/^(ابن|ولد|بنت)$/.test(scene.keyAt(q.from))) || (/^(ابن|ولد|بنت)$/.test(scene.keyAt(q.from)) && scene.word(q.from + 1).given !== '')) && nameEnd(scene, q.from, q.to) === q.to

/** ما يسمى "…", المعروف بـ"…": the lead ends right before the marks. */
function followsScareLead(scene: Scene, q: Quotation): boolean {
  for (let at = q.open - 1; at >= scene.sentenceStart(q.open) && at >= q.open - 5; at--)
    if (at + scareLeadAt(k => scene.keyAt(k), at) === q.open) return true
  return false
}
