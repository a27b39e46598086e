import { withoutArticle } from '../arabic/proclitics.ts'
import { isCommonNoun, isThing } from '../lexicon/common-nouns.ts'
import { isEmphatic } from '../lexicon/function-words.ts'
import { title } from '../lexicon/titles.ts'
import type { Quotation } from '../model.ts'
import { isAddressee } from './addressees.ts'
import { hasTanwin, isDefinite, lexeme } from './lexemes.ts'
import { beginsObject } from './objects.ts'
import { isOccasionAt } from './occasions.ts'
import { doesSomething, isOwned, isVerbalNoun } from './name-end.ts'
import { isForeignVerb } from './personal-names.ts'
import { endsInTehMarbuta, isAdverb, type Scene, skipRemark } from './scene.ts'

/** Longest phrase for a source without a name, in tokens. */
export const MAX_PHRASE = 14
export const REFUSING: ReadonlySet<string> = new Set('طلب طلبت طلبوا رفض رفضت رفضوا فضل فضلت فضلوا'.split(' '))

/** Where the first stretch of the phrase ends: a comma, a dash, a relative clause, the end. Brackets and names in quotation marks are passed over. */
export function segmentEnd(scene: Scene, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const q = scene.opening.get(i)
    if (q !== undefined) { i = q.close ?? q.to - 1; continue }
    const behind = skipRemark(scene.tokens, i, to)
    if (behind > i) { i = behind - 1; continue }
    const key = scene.keyAt(i)
    if (scene.word(i).comma || key === ':' || (scene.word(i).dash && !scene.tokens[i + 1]?.glued)) return i
    if (i > from && opensClause(scene, i)) return i
  }
  return to
}

/** كلارا تمار التي, كلود لوروا: behind a given name a verb's form is a surname where the phrase ends, and a plural's anyway. */
const isSurname = (scene: Scene, i: number): boolean =>
  (scene.word(i - 1).given !== '' || scene.word(i - 1).nameParticle) && (scene.tokens[i + 1]?.kind !== 'word' || scene.word(i + 1).functionWord !== '' || (scene.keyAt(i).startsWith('سي') && scene.word(i + 1).title !== null) || (scene.keyAt(i).endsWith('وا') && !/^[وف]/.test(scene.keyAt(i))))

/** الذي، أن، يهدف، وأضاف، مؤكداً: the phrase is over. */
export const opensClause = (scene: Scene, i: number): boolean => {
  const word = scene.word(i).functionWord
  if (word === 'relative' || word === 'complementiser' || scene.word(i).complementiser) return true
  if (scene.word(i).finite && !endsInTehMarbuta(scene, i)) return !isSurname(scene, i) && !isForeignVerb(scene, i)
  return scene.word(i).manner || (!endsInTehMarbuta(scene, i) && !isOfSources(scene, i) && (scene.word(i).circumstance || scene.word(i).says))
}

/** مصدرين | مطلعين: an adjective of sources, no circumstance. */
const isOfSources = (scene: Scene, i: number): boolean => {
  const [before, word] = [scene.word(i - 1).organisation, scene.word(i).organisation]
  return before?.kind === 'source' && word?.kind === 'source' && before.number === word.number
}

/** The noun that the phrase is about: behind أحد، بعض، كل، هذا. */
export function headAt(scene: Scene, from: number, to: number): number {
  let at = from
  while (at + 1 < to && (scene.keyAt(at) === '#' || (scene.keyAt(at) === 'من' && at > from) || ['quantifier', 'demonstrative'].includes(scene.word(at).functionWord))) at++
  return at
}

/** Where a phrase without a personal name ends. مصادر في حركة فتح goes on, مصادر في بيان does not. */
export function phraseEnd(scene: Scene, from: number, to: number): number {
  const limit = Math.min(segmentEnd(scene, from, to), from + MAX_PHRASE)
  const open = isOpenHead(scene.keyAt(headAt(scene, from, to)))
  let end = from
  for (let i = from; i < limit; i++) {
    const q = scene.opening.get(i)
    if (q !== undefined) {
      if (q.close === null || q.to - q.from > 6 || (scene.keyAt(i - 1) === 'ب' && isComplainedOf(scene, q.from, q.to)) || (/^[بل]..../.test(scene.keyAt(q.from)) && scene.word(q.from).given === '' && scene.word(q.from).place === '' && q.to - q.from > 1) || (q.to - q.from === 2 && isComplete(scene, i - 1) && scene.word(from).title !== null && isQuality(scene, q)) || (q.to - q.from > 2 && (scene.word(q.from).clausal || scene.word(q.from).verbs.length > 0 || (isComplete(scene, i - 1) && (isVerbalNoun(scene.keyAt(q.from)) || (q.to - q.from > 2 && !isComplete(scene, q.from) && scene.word(q.from).organisation === null && scene.word(q.from).naming === null && holdsKnownWord(scene, q))))))) break
      i = q.close
      end = i + 1
      if (isAnother(scene, end, limit) || (/^ب..../.test(scene.keyAt(end)) && isVerbalNoun(scene.keyAt(end).slice(1)))) break
      continue
    }
    if (scene.keyAt(i) === '#' || (scene.keyAt(i) === '_' && scene.tokens[i]!.glued)) continue
    if (scene.keyAt(i) === 'ب' && scene.opening.has(i + 1) && isComplainedOf(scene, i + 2, scene.opening.get(i + 1)!.to)) break
    if (scene.tokens[i]!.kind === 'mark' || (i > from && stopsPhrase(scene, i, from, limit, open))) break
    end = i + 1
  }
  while (end > from + 1 && scene.word(end - 1).functionWord === 'preposition' && scene.tokens[end - 1]!.kind === 'word' && !isOwnPreposition(scene, end - 1)) end--
  return end
}

/** رئيسة المفوضية الأوروبية | "الانتهاك الخطر": a definite noun with its adjective names no person. */
const isQuality = (scene: Scene, q: Quotation): boolean =>
  scene.word(q.from).definite && scene.word(q.from + 1).definite && scene.word(q.from).given === '' && scene.word(q.from).organisation === null && scene.word(q.from).place === ''

/** المحتجون | بـ"الغلاء الفاحش", النقابة | بـ"إقصاء" العمال: what the verb governs, but مصدر بـ"الداخلية". */
const isComplainedOf = (scene: Scene, from: number, to: number): boolean => {
  const key = withoutArticle(scene.keyAt(from))
  return isVerbalNoun(key) || (isThing(key) && to - from > 1 && scene.word(from).organisation === null)
}

/** الشرطة | "تحرك الضباط سريعا", but المنظمة "هيومن رايتس ووتش". */
const holdsKnownWord = (scene: Scene, q: Quotation): boolean => {
  for (let i = q.from; i < q.to; i++) if (scene.keyAt(i).length > 2 && (scene.word(i).common || scene.word(i).definite)) return true
  return false
}

/** حركة "فتح" | والفصائل الأخرى, دار "بالنسياغا" | إغليسياس: behind a name in marks another party, or another name. */
const isAnother = (scene: Scene, i: number, limit: number): boolean => {
  if (i >= limit || scene.tokens[i]!.kind !== 'word') return false
  const { key, plain, given, organisation, title, definite } = scene.word(i)
  if (organisation?.kind === 'document' && !definite) return true
  return /^وال/.test(key) ? (organisation ?? title) !== null : (plain || given !== '') && !definite && !/^[بلك]/.test(key)
}

/** مصدر، مسؤول، متحدث، الجهات: nouns whose في, باسم, من phrase tells which one. */
const isOpenHead = (key: string): boolean => { const { title, organisation } = lexeme(key), kind = organisation?.kind; return title !== null || kind === 'source' || kind === 'group' }

/** Behind a definite word no indefinite noun belongs to the phrase: المصنع | تراجع المبيعات. */
export const isComplete = (scene: Scene, i: number): boolean => scene.word(i).definite || isSomebodys(scene, i) || (/^(لل|وال|بال)/.test(scene.keyAt(i)) && scene.word(i).title?.definite !== false)

/** سموه, نائبه; but نائبة. */
const isSomebodys = (scene: Scene, i: number): boolean => { const t = scene.word(i).title; return t !== null && scene.word(i).given === '' && (t.pronoun !== '' || (t.tehOrHe && !endsInTehMarbuta(scene, i))) }

const continues = (scene: Scene, i: number): boolean => {
  const word = scene.word(i)
  return word.definite || (/^(لل|و)/.test(word.key) && !isThing(word.key) && word.verbs.every(f => f.conjunction !== '')) || scene.tokens[i]!.kind !== 'word' || word.place !== '' || word.functionWord !== '' || word.given !== '' || word.organisation?.preposition === 'ل' || (word.organisation?.preposition === 'ب' && word.organisation.kind === 'body' && scene.word(i + 1).definite) || (word.key.startsWith('ل') && !isThing(word.key) && scene.word(i + 1).definite) || (word.key.startsWith('ب') && ((word.key.startsWith('بال') && isPartOfOffice(word.key.slice(1))) || lexeme(word.key.slice(1)).place !== '' || REGION.has(word.key.slice(1)) || lexeme(word.key.slice(1)).key === 'حماس')) || isEmphatic(word.key)
}
/** المكلف | بالإعلام, but رحب الوزير | بالاتفاق, أهابت الشرطة | بالمواطنين. */
const isPartOfOffice = (key: string): boolean => { const { organisation, title } = lexeme(key); return !isThing(key) && organisation?.kind !== 'document' && (title ?? organisation)?.number !== 'pl' }
const OTHER: ReadonlySet<string> = new Set(['اخري', 'اخر', 'اخرون', 'اخرين'])

/** المعارضة | الحكومة, القاضي | المتهم, القائد | اللاعبين, الحماية المدنية | المواطنين: the object, no adjective of the subject. */
function isSecondNoun(scene: Scene, i: number): boolean {
  const [before, word] = [scene.word(i - 1), scene.word(i)]
  if (!word.definite || !before.definite) return false
  const number = before.organisation?.number ?? before.title?.number
  if (number === 'sg' && /(ين|ون|ات)$/.test(word.key)) return true
  if (word.title?.number === 'pl' && before.organisation?.number === 'sg') return true
  if ((word.title ?? word.organisation)?.number === 'pl' && word.key.endsWith('ين') && /(ه|ي)$/.test(before.key) && before.title === null) return true
  return (word.organisation?.kind === 'body' || (word.organisation?.kind === 'document' && !word.organisation.homograph)) && word.verbs.length === 0 && (!/(ي|يه)$/.test(word.key) || /^ال(مستشف|منتد|ملتق|مقه|مبن|مصل)ي$/.test(word.key)) && title(word.key) === null
}

/** الأمين العام, الادعاء العام, الاتحاد العمالي العام: no year, as in قال الوزير العام الماضي. */
export const isGeneral = (scene: Scene, i: number): boolean =>
  (scene.keyAt(i) === 'عام' && scene.word(i - 1).title !== null && !scene.word(i - 1).definite && scene.tokens[i + 1]?.kind === 'word') ||
  scene.keyAt(i) === 'العام' && (isOffice(scene, i - 1) || PUBLIC.has(scene.keyAt(i - 1)) || (/^ال.*ي$/.test(scene.keyAt(i - 1)) && isOffice(scene, i - 2))) && scene.word(i + 1).functionWord !== 'time'
/** المال العام, الشأن العام. */
const PUBLIC: ReadonlySet<string> = new Set('المال الراي القطاع النفع الشان الامن النقل الصالح المرفق النظام الدين التعليم الطب القانون التخطيط الاجتماع الفضاء الدخل الحق الوعي التوظيف'.split(' '))
const isOffice = (scene: Scene, i: number): boolean => (scene.word(i).title ?? scene.word(i).organisation) !== null

/** صندوق النقد | أحد الشروط: an object. */
const PARTS: ReadonlySet<string> = new Set(['احد', 'احدي', 'اي', 'بعض', 'كل', 'جميع', 'معظم', 'عده', 'كافه', 'ساير'])

/** مصدر موثوق به, جهات مرخص لها, زوجة المجني عليه: the preposition belongs to the participle. */
const isOwnPreposition = (scene: Scene, i: number): boolean =>
  /^(به|بها|بهم|له|لها|لهم|عليه|عليها|عليهم|فيه|فيها)$/.test(scene.keyAt(i)) && ((/^م/.test(scene.keyAt(i - 1)) && !scene.word(i - 1).definite) || /^المجني$|^المدعي$|^المعتدي$/.test(scene.keyAt(i - 1)))

/** المتهم | أمام النيابة, الوزير | خلال الجلسة: when and where, not which one. */
const CIRCUMSTANCES: ReadonlySet<string> = new Set('امام خلال بعد قبل منذ عقب اثر اثناء عبر حول بشان بخصوص رغم بسبب تجاه ازاء حيال حتي مع دون بدون وسط ضد رفقه برفقه'.split(' '))

/** رسالة | بعثت بها النقابة, بيان مشترك | صدر أمس. */
const SENT = /^(صدرت?|بعثت?|(وجه|رفع|نشر|اصدر|ارسل|كتب|اعد)ت?(ه|ها|هم)?)$/

/** المركز العربي | بالتعاون مع الجامعة. */
const WITH_WHOM: ReadonlySet<string> = new Set('بالتعاون بالشراكه بالتنسيق بالاشتراك بالتزامن بالاضافه بالمقابل لصالح لحساب بتكليف بحضور'.split(' '))

/** احتجاجات الطلبة | لليوم الخامس. */
const FOR_A_TIME: ReadonlySet<string> = new Set('لليوم لليله للمره للاسبوع للشهر للسنه للعام للموسم'.split(' '))

/** مصدر أمني | لوكالة الأنباء الفرنسية, للوكالة الوطنية للأنباء. */
function isAgency(scene: Scene, i: number): boolean {
  const o = scene.word(i).organisation
  if (o?.preposition !== 'ل' || (o.kind !== 'media' && o.lemma !== 'وكالة')) return false
  return o.kind === 'media' || [1, 2, 3].some(n => /^(ال|لل)?(انباء|انبا|صحافه)$/.test(scene.keyAt(i + n)))
}

/** الولايات المتحدة, حركة حماس, فرنسا: no other country belongs to the phrase behind such a word. */
const closesBody = (scene: Scene, i: number, from: number): boolean =>
  scene.word(i).place === 'country' || (i > from && (isComplete(scene, i) ? scene.word(from).title === null || NISBA.test(scene.keyAt(i)) : KNOWN_BODIES.has(scene.keyAt(i))))
const NISBA = /[^ا]يه?$/
const KNOWN_BODIES: ReadonlySet<string> = new Set('حماس داعش طالبان فتح القسام القاعده'.split(' '))

/** وزارة الصحة | في غزة, مكتب الإعلام في رئاسة الجمهورية, المشاركون في الاجتماع: the place or the occasion tells which one. */
const isWhere = (scene: Scene, i: number, from: number): boolean => {
  const next = scene.word(i + 1)
  if (/^ال(مشارك|مجتمع|متدخل|حاضر|محتج|متظاهر)(ون|ين|ات)$/.test(scene.keyAt(i - 1))) return true
  if (scene.word(from).organisation?.kind !== 'body' || i - from < 2) return false
  return (next.place !== '' && !/^[وبل]/.test(next.key)) || REGION.has(next.key) || /^(رياسه|مجلس|برلمان)$/.test(next.key)
}
const REGION: ReadonlySet<string> = new Set('منطقه اقليم جهه ولايه محافظه مدينه دار دايره عماله بلديه مقاطعه قطاع بلده'.split(' '))

/** Participles whose عن belongs to them. */
const ABSENT = /^ال(متغيب|غايب|منشق|منفصل|مبعد|معزول|متخلي|عاجز|متخلف|بعيد|مفرج)(ه|ين|ون)?$/

/** مصدر قريب من الرئيس اليمني عبد ربه منصور: whom the source is near belongs to the phrase. */
function isNear(scene: Scene, i: number, from: number): boolean {
  for (let k = from + 1; k < i && k < from + 4; k++) if (scene.keyAt(k) === 'من' && /^(ال)?(مقرب|قريب)/.test(scene.keyAt(k - 1))) return true
  return false
}

/** شركة الأدوية السويسرية | نوفارتس, صحيفة | ماركا, بنك الاستثمار | جولدمان ساكس: what is known by a name, and a word that no lexicon knows. */
function isTradeName(scene: Scene, i: number, from: number): boolean {
  if (!TRADES.has(scene.keyAt(from))) return false
  const { key, plain, common } = scene.word(i)
  const foreign = i === from + 1 && ((hasTanwin(key) && !common) || /.تا$/.test(key))
  if (!(plain || foreign) || /^[وبلكف]|[هت]$/.test(key) || isAdverb(scene, i) || (i > from + 1 && /يا$/.test(key)) || isThing(key) || isVerbalNoun(key) || isCommonNoun(key) || isCommonNoun(key.slice(0, -1))) return false
  for (let k = from + 1; k < i; k++) if (scene.word(k).title !== null || scene.tokens[k]!.kind === 'mark' || scene.word(k).functionWord !== '') return false
  return scene.tokens[i + 1]?.kind === 'mark' || scene.word(i + 1).complementiser || scene.word(i + 1).functionWord !== '' || scene.word(i + 1).plain
}
const TRADES: ReadonlySet<string> = new Set('شركه بنك مصرف صحيفه مجله شبكه قناه وكاله منصه'.split(' '))

function stopsPhrase(scene: Scene, i: number, from: number, limit: number, open: boolean): boolean {
  const key = scene.keyAt(i)
  const complete = isComplete(scene, i - 1)
  if (key === 'في' && scene.word(from).title?.lemma === 'متهم') return true // المتهم | في التحقيقات
  if (scene.word(i).opensSource && i > from && /^(ب?حسب|وفقا?|طبقا|نقلا)$/.test(key)) return true // مصادر | بحسب وسائل إعلام
  if (key === 'الحديث' && scene.keyAt(i + 1) === 'عن') return true // المدرب | الحديث عن
  if (scene.word(from).organisation?.kind === 'source' && isAgency(scene, i)) return true
  if (scene.word(from).title?.kind === 'honorific' && scene.word(from).title!.pronoun !== '' && scene.word(i).functionWord !== '') return true // سموه | لدى تدشينه
  if (i === from + 1 && /^لل./.test(key) && /^ال[^م]/.test(scene.keyAt(from)) && scene.word(from).title !== null && scene.word(i).organisation !== null) return true // القاضي | للدفاع
  if (i === from + 1 && (scene.word(from).place !== '' || scene.word(from).organisation?.definite === true) && scene.word(i).organisation?.kind === 'body' && (/^لل/.test(key) || (scene.word(from).place !== '' && scene.word(i).organisation?.preposition === '' && scene.word(i).organisation?.conjunction === ''))) return true // الهند | للسلطات, واشنطن | مجلس الأمن
  if (i > from && scene.word(from).organisation?.kind === 'document' && scene.word(i).given !== '' && /^(علي|في|ب)(ه|ها)$/.test(scene.keyAt(i + 1))) return true // دراسة حديثة | أشرف عليها
  if (i > from && scene.word(i).place === 'country' && !/^[وبلك]|يه$/.test(key) && closesBody(scene, i - 1, from)) return true // الجامعة العربية | إسرائيل
  if (i > from + 1 && isEmphatic(scene.keyAt(i - 1))) return true // الطبيب المذكور | المعلمة
  if (scene.word(i).definite && (scene.word(i).title ?? scene.word(i).organisation)?.number === 'pl' && KNOWN_BODIES.has(scene.keyAt(i - 1))) return true // حركة حماس | الوسطاء
  if (scene.word(i).plain && i - from > 2 && scene.word(i - 1).place !== '' && scene.keyAt(i - 2) === 'في' && scene.word(from).organisation?.kind === 'body') return true // هيئة الهلال الأحمر في جازان | بيشي
  if (/^(اكثر|اقل|افضل|اسوا|اكبر)$/.test(key) && complete) return true // المدرب | أكثر هدوءا
  if (i === from + 1 && /^بال/.test(key) && scene.word(from).title?.definite === true && lexeme(key.slice(1)).title?.kind === 'office') return true // المحافظ | بالوزير
  if (FOR_A_TIME.has(key) || WITH_WHOM.has(key) || (SENT.test(key) && scene.word(from).organisation?.kind === 'document') || isAddressee(scene, i) || isSecondNoun(scene, i) || beginsObject(scene, i, from) || (REFUSING.has(key) && !scene.word(i - 1).definite && /^عدم|^ال(كشف|افصاح)/.test(scene.keyAt(i + 1)))) return true
  if (i - 1 > from && scene.word(i - 1).place !== '' && !scene.word(i).definite && (isThing(key) || scene.word(i).organisation?.kind === 'document') && scene.word(i).organisation?.preposition !== 'ل' && !/^و/.test(key)) return true // بلدية صيدا | شكوى
  if (complete && isTradeName(scene, i, from)) return false
  if (i === from + 2 && TRADES.has(scene.keyAt(from)) && /ا$/.test(scene.keyAt(i - 1)) && !scene.word(i).definite && (scene.word(i).organisation !== null || isThing(key) || isOwned(scene, i))) return true // شركة موتورولا | مجموعة واسعة
  if ((complete && !continues(scene, i)) || (OTHER.has(scene.keyAt(i - 1)) && (i - 1 > from || !scene.word(i).definite))) return true
  const word = scene.word(i).functionWord
  if (complete && scene.word(i).given !== '' && !isNear(scene, i, from) && scene.word(i).functionWord === '' && !/^(ال|[بلك])/.test(key) && scene.word(i).place === '' && scene.word(from).organisation !== null && scene.word(i - 1).title === null) return true
  if (/ون$/.test(scene.keyAt(i - 1)) && !scene.word(i - 1).definite && (scene.word(i - 1).title ?? scene.word(i - 1).organisation)?.number === 'pl' && scene.word(i).definite) return true // ناشطون | السلطة
  if (/^ب..../.test(key) && !isDefinite(key.slice(1)) && scene.word(from).organisation?.kind === 'source' && scene.word(i).organisation === null && (isThing(key.slice(1)) || isVerbalNoun(key.slice(1)))) return true // مصادر يمنية | بسيطرة الجيش
  if (/^ب(?!ال)..../.test(key) && scene.tokens[i + 1]?.kind === 'word' && scene.word(i).place === '' && scene.word(from).organisation?.kind === 'body' && !scene.word(from).definite && isVerbalNoun(key.slice(1)) && scene.word(i).organisation === null) return true // محكمة سودانية | بتغريم
  if (complete && scene.word(i).definite && scene.word(i).masdars.length > 0 && scene.word(i).organisation === null && scene.word(i).title === null && i - from > 1) return true // رئيس الدبلوماسية الجزائرية | التأكيد
  if (/^ل..../.test(key) && scene.word(from).title !== null && complete && isVerbalNoun(key.slice(1)) && doesSomething(scene, from)) return true // رئيس المجلس | لإنهاء المشادة
  if (/^و...*(ها|هم|ه)$/.test(key) && !endsInTehMarbuta(scene, i) && complete) return true
  if (key === 'من' && scene.word(i - 1).functionWord === 'quantifier') return false
  if (word === 'preposition' && isOwnPreposition(scene, i)) return false
  if (key === 'علي' && (scene.word(i - 1).title?.lemma === 'مشرف' || /^ال(قايم|مشرف|عامل|ساهر)(ون|ين)$/.test(scene.keyAt(i - 1)))) return false
  if (key === 'عن' && /^ال(مسوول|مدافع)(ون|ين)$/.test(scene.keyAt(i - 1))) return false
  if (key === 'عن' && /^(لل|ال)(دفاع|كشف|بحث|تنقيب|تعبير)$/.test(scene.keyAt(i - 1)) && scene.word(i + 1).functionWord === '') return false // جمعية للدفاع | عن حقوق الإنسان
  if (key === 'عن' && ABSENT.test(scene.keyAt(i - 1)) && scene.word(i + 1).functionWord === '') return false // عضو البرلمان المتغيب | عن الجلسة
  if (key === 'عن' && scene.word(from).organisation?.kind === 'source') return true // مصدر قضائي | عن توقف التحقيق
  if (key === 'بلا' || scene.keyAt(i - 1) === 'بلا') return !/^(حدود|قيود)$/.test(scene.keyAt(key === 'بلا' ? i + 1 : i)) // أطباء بلا حدود
  if (key === 'في' && isWhere(scene, i, from)) return false
  if (word === 'preposition') return !open || CIRCUMSTANCES.has(key) || i + 1 >= limit || isOccasionAt(scene, i) || (scene.word(i + 1).functionWord !== '' && !(key === 'من' && /^(داخل|خارج|قلب|قيادات?)$/.test(scene.keyAt(i + 1)))) || key === 'الي' || key === 'علي' || (key === 'عن' && scene.word(i - 1).definite)
  if ((word === 'quantifier' || key === 'كافه' || key === 'ساير') && complete && PARTS.has(key) && !(key === 'اي' && scene.text[scene.tokens[i]!.start] === 'آ')) return true
  if (isGeneral(scene, i)) return false
  if (word !== '') return word !== 'quantifier' && (word !== 'demonstrative' || /^[بلفو]/.test(key))
  if (isAdverb(scene, i) || (!endsInTehMarbuta(scene, i) && (scene.word(i).masdars.some(m => m.possessor !== '') || scene.word(i).finite)) || (!endsInTehMarbuta(scene, i) && !isOfSources(scene, i) && scene.word(i).participles.some(p => p.accusative)) || scene.word(i).verbs.some(f => !f.verb.homograph && f.conjunction !== '')) return true
  return isOccasionAt(scene, i) || (hasTanwin(key) && !isTradeName(scene, i, from) && (scene.word(i).place === '' || (!/^[وبل]/.test(key) && scene.word(from).organisation === null && (complete || scene.word(i - 1).place !== ''))))
}
