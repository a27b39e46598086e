import { isCommonNoun, isThing } from '../lexicon/common-nouns.ts'
import { isFiniteVerb, isPlainVerb } from '../lexicon/common-verbs.ts'
import { isEmphatic } from '../lexicon/function-words.ts'
import { isFamily, knownSurname } from '../lexicon/names.ts'
import { officeStyles, type Title } from '../lexicon/titles.ts'
import type { Quotation, TokenRange } from '../model.ts'
import { isAddressee } from './addressees.ts'
import { hasTanwin, isDefinite, lexeme, type Lexeme } from './lexemes.ts'
import { isLetters, isOn, isOwned, isSureName, isTradeSurname, isVerbalNoun, nameEnd, NO_SURNAMES, phraseEndsAt } from './name-end.ts'
import { endsInTehMarbuta, isAdverb, type Scene, skipRemark } from './scene.ts'

/** The first personal name in the stretch of tokens, or null. The stretch begins a noun phrase. */
export function findName(scene: Scene, from: number, to: number): TokenRange | null {
  const head = scene.word(from).organisation
  const rank = isRank(scene, from)
  if (head !== null && scene.word(from).title === null && !rank && !(head.kind === 'source' && head.number === 'sg')) return null
  const people = isNationality(scene, from)
  let titled = rank || people
  const headed = titled || scene.word(from).title !== null
  for (let i = from; i < to; i++) {
    const q = scene.opening.get(i)
    if (q !== undefined) {
      if (headed && i > from && isNamedInMarks(scene, q)) return { from: q.from, to: q.to }
      i = (q.close ?? q.to) - (q.close === null ? 1 : 0)
      continue
    }
    const behind = i > from ? skipRemark(scene.tokens, i, to) : i
    if (behind > i && (scene.word(i + 1).given === '' || isPersonalTitle(scene.keyAt(behind)))) { i = behind - 1; continue } // قائد القوات (قسد) مظلوم عبدي, الفنان (أبو علي) السيد حسن
    if (i > from && scene.keyAt(i).startsWith('ل') && scene.word(i).title?.number !== 'pl' && isAddressee(scene, i)) return null // مسؤول أمني | لوكالة أنباء …
    if (i > from && /^بال/.test(scene.keyAt(i)) && lexeme(scene.keyAt(i).slice(1)).title?.kind === 'office' && lexeme(scene.keyAt(i).slice(1)).title?.number === 'sg') return null // الرئيس السيسي | بالرئيس الفرنسي ماكرون
    if (i > from && isEmphatic(scene.keyAt(i))) return null // المسؤول ذاته
    if (i > from && (isPraised(scene, i, from) || (scene.keyAt(i) === 'من' && NEAR.test(scene.keyAt(i - 1)) && scene.word(i + 1).title !== null))) return null
    if (i > from && scene.word(i).masdars.some(m => m.preposition === 'ب' && m.verb.lemma === 'قال')) return null
    if (i > from && (!headed || leavesTitle(scene, i, from) || isCompany(scene, i) || scene.keyAt(i) === 'ما')) return null
    if (i > from + 1 && isNamesake(scene, i, from)) continue
    if (i > from + 1 && isScholarsOwn(scene, i)) { i++; continue }
    if (i > from + 1 && isNamedAfter(scene, i)) { i = Math.max(i, nameEnd(scene, i, to) - 1); continue }
    if (startsName(scene, i, from, titled)) {
      const end = nameEnd(scene, i, to)
      if (end > i && isSure(scene, i, end, from, to)) return { from: i, to: end }
    }
    const t = scene.word(i).title
    if (t !== null && scene.word(i).functionWord === '' && t.number === 'sg' && (!t.homograph || i === from)) titled = true
  }
  return null
}

/** أشاد النائب | بجهود الوزير خالد, شكر المحافظ | رئيس الجامعة خالد: behind a verb of praise and a definite office whom its holder praises. */
function isPraised(scene: Scene, i: number, from: number): boolean {
  const head = scene.word(from).title
  if (i !== from + 1 || head?.definite !== true || (head.kind !== 'office' && head.kind !== 'profession') || !PRAISES.test(scene.keyAt(from - 1))) return false
  const { key, title, given } = scene.word(i)
  if (/^ب.../.test(key)) return PRAISED.test(key) && (given === '' || scene.word(i + 1).title?.kind === 'office')
  return title?.kind === 'office' && title.number === 'sg' && key !== 'المدير' && !/يه?$/.test(key)
}
const PRAISES = /^[وف]?(اشاد|شكر|هنا|كرم|حيا|عزي|ثمن|رحب|نوه)ت?$/
const PRAISED = /^ب(جهود|جهد|دور|مبادر(ه|ات)|موقف|مواقف|قرار|زياره|تعاون|دعم|اداء|اهتمام|حرص|حضور|توجيهات|تعيين|فوز|نجاح)$/
/** مسؤول مقرب | من الرئيس محمود. */
const NEAR = /^(ال)?(مقرب|قريب)(ه|ون|ين|ان)?$/

/** الدكتور "عبدالعزيز الزهراني": a person's name in marks behind an office that is complete. */
const isNamedInMarks = (scene: Scene, q: Quotation): boolean =>
  q.close !== null && q.to - q.from >= 2 && q.to - q.from <= 5 && (scene.word(q.from).given !== '' || isUnknownName(scene, q)) && (isCountry(scene, q.open - 1) || isPersonalTitle(scene.keyAt(q.open - 1)) || (scene.word(q.open - 1).definite && scene.word(q.open - 1).organisation === null && scene.word(q.open - 1).naming === null) || (scene.word(q.open - 1).title?.pronoun ?? '') !== '') && nameEnd(scene, q.from, q.to) === q.to

/** "فاسيبي نيبينزيا": two or three words, and no lexicon knows one of them. */
function isUnknownName(scene: Scene, q: Quotation): boolean {
  for (let i = q.from; i < q.to; i++) if (scene.tokens[i]!.kind !== 'word' || !scene.word(i).plain || scene.word(i).definite || isCommonNoun(scene.keyAt(i)) || /ه$/.test(scene.keyAt(i))) return false
  return q.to - q.from <= 3
}

/** سفير روسيا "…", المندوب الدائم لروسيا "…". */
const isCountry = (scene: Scene, i: number): boolean => scene.word(i).place === 'country' || (/^ل/.test(scene.keyAt(i)) && lexeme(scene.keyAt(i).slice(1)).place === 'country')

/** الفريق جمال محمد: a general, no team. */
const isRank = (scene: Scene, i: number): boolean => scene.keyAt(i) === 'الفريق' && (isBranched(scene, i) || scene.word(i + 1).given !== '' && !scene.word(i + 1).definite) && (isBranched(scene, i) || continuesAsName(scene, i + 2) || scene.word(i + 2).title !== null)

/** الفريق أول عبد الفتاح, الفريق أول ركن محمد, الفريق مهندس كامل. */
function isBranched(scene: Scene, i: number): boolean {
  let name = i + 1
  while (BRANCH.test(scene.keyAt(name))) name++
  return name > i + 1 && (scene.word(name).given !== '' || scene.word(name).compoundHead || scene.word(name).opensName)
}

/** والدة الشهيد سامي الحربي, شقيق محمد: nobody of that name; شقيقه محمد is, and عم الشهيد ضيف الله may be. */
export function relativeOf(scene: Scene, from: number, name: TokenRange): boolean {
  if (isAnothers(scene, from, name) || speaksForBoss(scene, from, name)) return true
  const t = scene.word(from).title
  if (t === null || t.kind !== 'kin' || t.pronoun !== '' || (t.tehOrHe && !endsInTehMarbuta(scene, from)) || t.definite || t.number !== 'sg' || scene.word(from).given !== '' || name.from === from) return false
  if (name.from > from + 1 && (t.gender === 'f') === (scene.word(name.from).given === 'f')) return false
  for (let i = from + 1; i < name.from; i++) if (scene.word(i).comma || scene.word(i).title === null) return false
  return true
}

/** زوجة المعارض الروسي أليكسي نافالني, والد الطفل محمد, محامي الرئيس السابق محمد: the name is that of whom the second title means. */
function isAnothers(scene: Scene, from: number, name: TokenRange): boolean {
  const [head, other] = [scene.word(from).title, scene.word(from + 1).title]
  if (head === null || head.definite || head.number !== 'sg' || head.pronoun !== '' || name.from < from + 2) return false
  if ((other === null ? !/^ال(معارض|معتقل|موقوف|مختطف)ه?$/.test(scene.keyAt(from + 1)) : !other.definite || other.number !== 'sg') || !HANGERS_ON.has(head.lemma)) return false
  if (head.gender === 'f' && scene.word(name.from).given === 'f') return false
  for (let i = from + 2; i < name.from; i++) if (!scene.word(i).definite || scene.tokens[i]!.kind === 'mark') return false
  return true
}
const HANGERS_ON: ReadonlySet<string> = new Set(['والد', 'والدة', 'زوجة', 'زوج', 'أرملة', 'خطيبة', 'محام', 'محامي', 'سكرتير', 'مرافق', 'سائق'])

/** المتحدث باسم الرئيس الروسي فلاديمير بوتين: behind a personal office the name that everybody knows is its holder's. */
function speaksForBoss(scene: Scene, from: number, name: TokenRange): boolean {
  const head = scene.word(from).title
  const at = scene.keyAt(from + 1) === 'باسم' ? from + 2 : scene.keyAt(from + 2) === 'باسم' ? from + 3 : bossAt(scene, from, name.from)
  if (at < 0 || at >= name.from || !SERVANTS.has(head?.lemma ?? '') || (head!.gender === 'f' && scene.word(name.from).given === 'f')) return false
  const office = scene.word(at).title ?? lexeme(scene.keyAt(at).replace(/^لل/, 'ال')).title
  return office !== null && office.number === 'sg' && office.kind === 'office' && name.to > name.from + 1 && knownSurname(scene.keyAt(name.to - 1))
}

const SERVANTS: ReadonlySet<string> = new Set(['متحدث', 'ناطق', 'مستشار', 'كبير', 'مساعد', 'سكرتير', 'مبعوث', 'محامي', 'محام'])

/** كبير المستشارين القانونيين | للرئيس باراك أوباما, مستشار | الرئيس محمود عباس; -1 where no ruler stands before the name. */
function bossAt(scene: Scene, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) if (/^(ال|لل)(رييس|ملك)$/.test(scene.keyAt(i)) && (scene.word(from).title?.definite === false)) return i
  return -1
}

/** وقال الصيني جانغ يونغلي: the adjective of a people, alone before a name. */
const isNationality = (scene: Scene, i: number): boolean =>
  /^ال.{2,}يه?$/.test(scene.keyAt(i)) && !scene.word(i).common && i > scene.sentenceStart(i) && isExpected(scene, i) && scene.tokens[i + 2]?.kind === 'word' && (scene.word(i + 1).given !== '' || scene.word(i + 1).plain || scene.word(i + 1).compoundHead) && !scene.word(i + 1).definite && (scene.word(i + 2).given !== '' || scene.word(i + 2).plain || scene.word(i + 2).compoundTail)

/** A name that no lexicon knows, where nothing but a name can stand: two words or more behind the comma that closes a title. */
export function apposedName(scene: Scene, from: number, to: number): TokenRange | null {
  if (from >= to || !isLetters(scene, from) || !(scene.word(from).plain || (scene.word(from).definite && !scene.word(from).common))) return null
  const end = nameEnd(scene, from, to)
  return end - from >= 2 && end - from <= 4 && (end >= to || scene.tokens[end]!.kind === 'mark') ? { from, to: end } : null
}

/** والد العائلة ووالدتها, الرئيس السيسي والفريق كامل الوزير: somebody else begins. */
const isCompany = (scene: Scene, i: number): boolean => { const t = scene.word(i).title; return (scene.keyAt(i) === 'والفريق' && scene.word(i + 1).given !== '') || t !== null && t.conjunction === 'و' && ((t.pronoun !== '' && t.kind === 'kin') || (t.definite && t.number === 'sg' && (t.kind === 'rank' || t.kind === 'honorific') && (knownSurname(scene.keyAt(i - 1)) || scene.word(i - 1).given !== '' || scene.word(i - 1).plain))) }

/** عميد كلية بجامعة الملك عبدالعزيز: the king has given a thing his name, and is not spoken of. */
const isNamesake = (scene: Scene, i: number, from: number): boolean =>
  i - 2 > from && RULERS.has(scene.keyAt(i - 1)) && !scene.word(i - 2).definite && !scene.keyAt(i - 2).startsWith('لل') && scene.word(i - 2).naming !== null
/** أستاذ القانون بجامعة | محمد الخامس: behind an institution without ال the name is its own. */
const isNamedAfter = (scene: Scene, i: number): boolean =>
  INSTITUTIONS.has(scene.word(i - 1).organisation?.lemma ?? scene.word(i - 1).naming?.lemma ?? '') && !scene.word(i - 1).definite && (scene.word(i).compoundHead || (scene.word(i).given !== '' && !scene.word(i).ambiguousName))
/** جامعة بن طفيل | رشيد لزرق, كلية ابن زهر | أحمد التازي: an institution's scholar, and then who is spoken of. */
const isScholarsOwn = (scene: Scene, i: number): boolean =>
  /^ا?بن$/.test(scene.keyAt(i)) && INSTITUTIONS.has(scene.word(i - 1).organisation?.lemma ?? scene.word(i - 1).naming?.lemma ?? '') && !scene.word(i - 1).definite
const INSTITUTIONS: ReadonlySet<string> = new Set(['جامعة', 'كلية', 'مستشفى', 'مطار', 'ملعب', 'مؤسسة', 'معهد', 'مدرسة', 'ثانوية', 'مسجد', 'ميدان', 'جائزة', 'مركز', 'قاعة', 'جامع', 'شارع', 'أكاديمية'])
const RULERS: ReadonlySet<string> = new Set('الملك الملكه الامير الاميره الامام الشيخ السلطان الرييس الشهيد الخليفه'.split(' '))

/** A title's own phrase has في, باسم and the like; behind إلى, على, مع stands something else: دعا الكاتب إلى التصدي لرئيس …. */
export const leavesTitle = (scene: Scene, i: number, from: number): boolean =>
  scene.word(i).functionWord === 'preposition' && !TITLE_PREPOSITIONS.has(scene.keyAt(i)) && !(scene.keyAt(i) === 'عن' ? /^ال(مدافع|مسوول|متحدث|معبر)ه?$/ : /^ال(مطلع|حاصل|قايم|مشرف|مقبل)ه?$/).test(scene.keyAt(i - 1)) && scene.keyAt(i + 1) !== 'مستوي' && !(scene.keyAt(i) === 'علي' && !isOn(scene, i)) && !(scene.keyAt(i) === 'علي' && isSupervisor(scene, i, from)) && !(scene.keyAt(i) === 'عن' && SENT_BY.has(scene.word(from).title?.lemma ?? ''))
/** المشرف على التحرير, المشرف العام على القناة. */
const isSupervisor = (scene: Scene, i: number, from: number): boolean => scene.word(i - 1).title?.lemma === 'مشرف' || (i === from + 2 && scene.word(from).title?.lemma === 'مشرف')
/** النائب عن دائرة …, المسؤول عن ملف …. */
const SENT_BY: ReadonlySet<string> = new Set(['مسؤول', 'مستشار', 'نائب', 'برلماني', 'عضو', 'ممثل', 'مرشح', 'نقابي', 'سيناتور', 'متحدث', 'ناطق', 'منتخب', 'وكيل'])
const TITLE_PREPOSITIONS: ReadonlySet<string> = new Set(['في', 'لدي', 'ب', 'ل', 'فيها', 'لها', 'له', 'من', 'بن', 'باسم', 'باسمه', 'باسمها', 'باسمهم', 'عند', 'لديها', 'بها', 'بقياده', 'وسط', 'شرق', 'غرب', 'شمال', 'جنوب'])

/** One unknown word is a name only where the phrase ends behind it: وزير الخارجية بوريطة، but not وزير الخارجية بحضور كذا. */
function isSure(scene: Scene, i: number, end: number, from: number, to: number): boolean {
  if (end - i > 1 || i === from || scene.word(i).given !== '' || isPersonalTitle(scene.keyAt(i - 1))) return true
  return end >= to || scene.tokens[end]!.kind === 'mark' || scene.word(end).functionWord === 'time' || scene.word(end).functionWord === 'complementiser'
}

/**
 * Does a name begin at `i`? In order: behind a rank or honorific nearly any word; a given name at the phrase's beginning or behind a title;
 * an unknown indefinite word where the title's own phrase is complete (وزير الخارجية الفلاني كذا): Arabic adds no other noun there.
 */
function startsName(scene: Scene, i: number, from: number, titled: boolean): boolean {
  if (!isLetters(scene, i) || isOn(scene, i) || isAdverb(scene, i) || isAddressee(scene, i)) return false
  const word = scene.word(i)
  if (isOwned(scene, i) && (isCommonNoun(word.key) || /..ت(ه|ها|هم)$/.test(word.key))) return false // المحافظ | جولته
  const titleBefore = i > from ? lexeme(scene.keyAt(i - 1)).title : null
  if (titleBefore?.gender === 'f' && /..[^ا]ت$/.test(word.key) && word.given === '') return false // المتهمة | حضرت
  if (titleBefore?.lemma === 'متهم' && word.given === '' && !continuesAsName(scene, i + 1)) return false
  if (BRANCH.test(word.key) && lexeme(scene.keyAt(i - 1)).title !== null) return false // العقيد ركن | حاتم كريم, النقيب بحري | جين كامبل
  if (i === scene.sentenceStart(i) && word.ambiguousName && isPlainVerb(word.key) && scene.word(i + 1).given === '' && isCommonNoun(scene.keyAt(i + 1))) return false // صدر أمر
  if (word.key === 'امين' && /^(ال)?(سر|مال|صندوق)$/.test(scene.keyAt(i + 1))) return false // أمين سر المجلس
  if (word.key === 'خلف' && scene.word(i + 1).definite && !/ي$/.test(scene.keyAt(i + 1))) return false // خلف الفائز
  if (word.manner || NO_NAMES.has(word.key) || speaksFor(scene, i) || (word.key.startsWith('و') && isDefinite(word.key.slice(1)))) return false
  const first = i === from
  const before = first ? '' : scene.keyAt(BRANCH.test(scene.keyAt(i - 1)) && i - 2 >= from && lexeme(scene.keyAt(i - 2)).title?.kind === 'rank' ? i - 2 : i - 1)
  if (before === 'سان' || before === 'سانتا' || before === 'سانت') return false // جامعة سان دييغو
  if (scene.tokens[i]!.kind === 'latin') return titled && isPersonalTitle(before)
  if (word.definite && first) return isExpected(scene, i) && lexeme(word.key.slice(2)).given !== '' && !word.common && continuesAsName(scene, i + 1)
  if (word.definite && lexeme(before).title?.kind === 'rank' && !lexeme(before).title!.definite) return false
  if (word.definite && !first && isVerbalNoun(word.key.slice(2)) && (!/^الم.ا..ه$/.test(word.key) || isCommonNoun(word.key) || isThing(word.key)) && word.given === '' && scene.word(i - 1).title?.kind !== 'honorific') return false // هبة الجندي | الإفراج
  if (word.definite && word.given !== '' && titled && closesPhrase(scene, i - 1) && (continuesFirstName(scene, i + 1) || (!word.ambiguousName && isNisba(scene, i + 1)))) return true // الرئيس التونسي | المنصف المرزوقي
  if (word.definite) return isPersonalTitle(before) && !word.common && !isAdjective(lexeme(before), word.key)
  if ((word.opensName && !isEpithet(scene, i)) || (word.compoundHead && scene.word(i + 1).compoundTail)) return (first || titled) && isLetters(scene, i + 1) && scene.word(i + 1).functionWord === ''
  if (first && word.title !== null && (word.title.kind === 'rank' || word.title.lemma === 'نجم' || isThing(scene.keyAt(i + 1))) && word.given !== '' && scene.word(i + 1).definite && !scene.word(i + 1).compoundTail && !(word.key === 'عماد' && isNisba(scene, i + 1))) return false // عميد الكلية, مالك المزرعة
  if (word.given !== '') return (first || titled) && (!(word.common || word.ambiguousName) || (titled ? isStyledName(scene, i) || (continuesAsName(scene, i + 1) || isWordySurname(scene, i + 1) || isTradeSurname(scene, i + 1, scene.sentenceEnd(i))) && (isPersonalTitle(before) || closesPhrase(scene, i - 1) || (scene.word(i - 1).plain && scene.word(i + 1).plain)) : isSureName(scene, i + 1) || ((continuesAsName(scene, i + 1) || isTradeSurname(scene, i + 1, scene.sentenceEnd(i))) && isExpected(scene, i))))
  if (first) return isForeignPair(scene, i)
  if (word.common && !isForeignVerb(scene, i)) return false
  if (/^بال..../.test(word.key) && word.given === '') return false // القيادي | بالجهاد
  if (/^[بلك]/.test(word.key) && (lexeme(before).title?.pronoun ?? '') !== '') return false
  if (/^[بلك]/.test(word.key) && (lexeme(word.key.slice(1)).common || (/^[بل]/.test(word.key) && endsInTehMarbuta(scene, i))) && lexeme(before).title?.kind !== 'honorific') return false
  return isPersonalTitle(before) || (titled && closesPhrase(scene, i - 1) && word.plain && !/^[بلك]/.test(word.key))
}

/** المرزوقي, الحمامي: no word besides. */
const isNisba = (scene: Scene, i: number): boolean => /^ال.{3,}ي$/.test(scene.keyAt(i)) && !scene.word(i).common

/** Behind a rank: العقيد ركن, النقيب بحري. */
const BRANCH = /^(ال)?(ركن|بحري|طيار|متقاعد|مهندس|دكتور|طبيب|حقوقي|اول)$|^(اركان|حرب)$/

/** المتحدث | باسم الجيش, الناطقة | باسمها; but النائب | باسم يوسف. */
const speaksFor = (scene: Scene, i: number): boolean =>
  /^باسم(ه|ها|هم)?$/.test(scene.keyAt(i)) && !endsInTehMarbuta(scene, i) && (/^(ال)?(متحدث|ناطق)ه?$/.test(scene.keyAt(i - 1)) || (/^ال(رسمي|اعلامي|عسكري|سابق)ه?$/.test(scene.keyAt(i - 1)) && /^(ال)?(متحدث|ناطق)ه?$/.test(scene.keyAt(i - 2))) || !continuesAsName(scene, i + 1) || (scene.word(i + 1).plain && scene.word(i + 1).given === '' && scene.word(i - 1).title === null))

/** الديوان | الملكي, الرسول | وأولي الأمر. */
const NO_NAMES: ReadonlySet<string> = new Set(['نفسي', 'نفسك', 'نفسه', 'نفسها', 'يونايتد', 'سيتي', 'هوتسبير', 'الملكي', 'الملكيه', 'تعالي', 'واولي', 'واولو'])

/** ابن مدينة وهران, ابن العاصمة: where somebody comes from. */
const isEpithet = (scene: Scene, i: number): boolean =>
  /^(ابن|ولد)$/.test(scene.keyAt(i)) && scene.word(i + 1).given === '' && (scene.keyAt(i + 1) === 'الناس' || isThing(scene.keyAt(i + 1)) || scene.word(i + 1).naming !== null || scene.word(i + 1).place !== '' || scene.word(i + 1).organisation !== null)

/** الوزير السابق، الرئيس الإيراني: behind an office the adjective is no surname. */
const isAdjective = (before: Lexeme, key: string): boolean =>
  before.title!.kind === 'honorific' ? ACADEMIC.has(key) : before.title!.kind !== 'rank' && (/(ي|يه|ين|ون)$/.test(key) || OFFICE_ADJECTIVES.has(key) || (before.title!.gender === 'f' && key.endsWith('ه')) || (isCommonNoun(key) && !isThing(key)))

/** الأستاذ الجامعي. */
const ACADEMIC: ReadonlySet<string> = new Set('الجامعي الجامعيه المحاضر المحاضره المشارك المشاركه المساعد المساعده الباحث الباحثه الزاير الزايره المتعاقد المبرز المبرزه الكبير الكبيره المعروف المعروفه'.split(' '))

/** السيد, الدكتورة. */
const isStyle = ({ kind, lemma }: Title): boolean => kind === 'honorific' || lemma === 'دكتور' || lemma === 'بروفيسور'

/** الدكتورة يين كاو, المهندس ويدودو: behind a style or rank with ال a word that only looks like a verb begins a name. */
export function isForeignVerb(scene: Scene, i: number): boolean {
  const [before, word] = [scene.word(i - 1).title, scene.word(i)]
  return before !== null && before.definite && before.pronoun === '' && (before.kind === 'rank' || isStyle(before)) &&
    word.finite && word.verbs.length === 0 && word.title === null && !isPlainVerb(word.key) && scene.tokens[i + 1]?.kind === 'word'
}

/** الأمين العام، الوزير السابق: no surnames. */
const OFFICE_ADJECTIVES: ReadonlySet<string> = new Set('العام العامه الاول الاولي الثاني المساعد المساعده السابق السابقه الاسبق الحالي الجديد الجديده الاعلي المنتدب المكلف المكلفه الراحل الرئيس المدير المناوب الاسبق المنتخب المخلوع المقال المستقيل'.split(' '))

/** مرغريتا سيمونيان رئيسة …: two words that no lexicon knows where a subject is expected, with a title, a mark or a clause behind them. */
function isForeignPair(scene: Scene, i: number): boolean {
  const [a, b] = [scene.word(i), scene.word(i + 1)]
  if (a.naming !== null || !(a.plain || (!a.common && hasTanwin(a.key))) || !(b.plain || b.given !== '' || (/^ال.{3,}ي$/.test(b.key) && !b.common && (scene.word(i + 2).title?.definite === false)) || (b.title !== null && scene.word(i + 2).plain && i > scene.sentenceStart(i))) || scene.tokens[i + 1]?.kind !== 'word' || !isExpected(scene, i) || /(ون|ين|ات)$/.test(a.key) || (a.key.endsWith('ه') && (endsInTehMarbuta(scene, i) || !b.plain || scene.word(i + 2).title === null)) || (/(ون|ين|ات|يه)$/.test(b.key) && scene.word(i + 2).title === null) || (/^[ولبكف]/.test(b.key) && isWritten(b.key))) return false
  const c = scene.word(i + 2)
  return i + 2 >= scene.sentenceEnd(i) || scene.tokens[i + 2]!.kind === 'mark' || c.title !== null || c.functionWord !== '' || c.complementiser || c.plain
}

/** وزيره, بالقطار: a word of the language with something written onto it; فيورينا has the look of a verb alone. */
function isWritten(key: string): boolean {
  const rest = lexeme(key.slice(1))
  return rest.definite || (rest.common && !(key.startsWith('في') && rest.finite && rest.verbs.length === 0 && !isPlainVerb(rest.key)))
}

/** Behind a verb or at the beginning of a clause a subject is expected. */
const isExpected = (scene: Scene, i: number): boolean => {
  if (i === scene.sentenceStart(i)) return true
  const { verbs, finite } = scene.word(i - 1)
  return verbs.length > 0 || finite || scene.tokens[i - 1]!.kind === 'mark'
}

/** الدكتور نادر | عن أقسام المستشفى, الدكتورة أمل، …: a style and the first name alone. */
const isStyledName = (scene: Scene, i: number): boolean => {
  const { title } = scene.word(i - 1)
  return title !== null && title.definite && (isStyle(title) || title.kind === 'rank') && (scene.tokens[i + 1]?.kind === 'mark' || scene.word(i + 1).complementiser || /^(عن|في|خلال)$/.test(scene.keyAt(i + 1)) || isThing(scene.keyAt(i + 1)))
}

const continuesAsName = (scene: Scene, i: number): boolean => {
  const { key, given, nameParticle, plain, definite, common, compoundTail } = scene.word(i)
  if (given === '' && /^.{3,}نا$/.test(key) && !knownSurname(key) && isFiniteVerb(key.slice(0, -2))) return false // القاسم | دخلنا
  return isLetters(scene, i) && !isOn(scene, i) && (given !== '' || nameParticle || plain || compoundTail || (definite && !common) || isTrade(scene.word(i)) || isFamily(scene.keyAt(i)) || knownSurname(scene.keyAt(i)) || isForeignYa(scene, i))
}

/** مدير الميناء الطاهر | بن سالم, الصادق | عبد الله. */
const continuesFirstName = (scene: Scene, i: number): boolean =>
  scene.word(i).nameParticle || (scene.word(i).compoundHead && scene.word(i + 1).compoundTail) || (scene.word(i).given !== '' && !scene.word(i).ambiguousName) ||
  (scene.word(i).definite && !scene.word(i).common && scene.word(i).given === '' && !isThing(scene.keyAt(i)) && !OFFICE_ADJECTIVES.has(scene.keyAt(i)) && !/(ي|يه|ين|ون|ات)$/.test(scene.keyAt(i)) && phraseEndsAt(scene, i + 1, scene.sentenceEnd(i))) // التونسي | الطيب البكوش

/** مراد يوجيل, كمال يشار: a verb by its look alone, where the phrase ends. */
const isForeignYa = (scene: Scene, i: number): boolean =>
  /^ي..../.test(scene.keyAt(i)) && scene.word(i).finite && scene.word(i).verbs.length === 0 && !isPlainVerb(scene.keyAt(i)) && phraseEndsAt(scene, i + 1, scene.sentenceEnd(i))

/** النجار, الحداد: what a family is called, where a name is expected. */
const isTrade = ({ key, title }: Lexeme): boolean => title !== null && title.definite && title.number === 'sg' && title.kind === 'profession' && /^ال[^م]/.test(key) && !NO_SURNAMES.has(key)

/** وزير المالية حسين الشيخ, نجيب ميقاتي: behind a title and a given name even a known word is a surname where the phrase ends with it. */
const isWordySurname = (scene: Scene, i: number): boolean => {
  const { functionWord, verbs, finite, organisation } = scene.word(i)
  return scene.tokens[i]?.kind === 'word' && functionWord === '' && verbs.length === 0 && !finite && organisation === null && phraseEndsAt(scene, i + 1, scene.sentenceEnd(i))
}

/** A word behind which the phrase is complete: الخارجية، السعودي، مصر, a foreign word, a bracket. */
const closesPhrase = (scene: Scene, i: number): boolean => {
  const key = scene.keyAt(i)
  const kind = scene.tokens[i]!.kind
  return kind === 'digits' || isDefinite(key) || /^(لل|وال|بال)|^باسم(ه|ها|هم)$/.test(key) || (BRANCH.test(key) && lexeme(scene.keyAt(i - 1)).title !== null) || isOwned(scene, i) || lexeme(key).place !== '' || kind === 'latin' || kind === 'mark'
}

/** A title that stands straight before a name: الدكتور، معالي، العميد، الرئيس، الوزير. */
function isPersonalTitle(key: string): boolean {
  const t = lexeme(key).title
  return t !== null && t.number === 'sg' && !(t.kind === 'honorific' && t.definite && officeStyles.includes(t.lemma)) && (t.homograph ? (t.kind === 'honorific' || t.lemma === 'شيخ') && t.definite : t.kind === 'rank' || isStyle(t) || t.definite)
}
