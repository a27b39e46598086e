/**
 * Function words: the small words between names, verbs and nouns. Ordinary spelling, no harakat; pronouns written behind them
 * are known and not listed (إليه, أنها, لكنهم); nor is و or ف before them.
 */
import { fold } from '../arabic/fold.ts'
import { endsInAny } from '../arabic/letters.ts'
import { lookup } from '../arabic/lookup.ts'
import { startsConjoined } from '../arabic/proclitics.ts'

export type FunctionWord = 'preposition' | 'conjunction' | 'particle' | 'pronoun' | 'demonstrative' | 'relative' | 'negation' | 'time' | 'quantifier' | 'complementiser'

/** Open the content of a verb of saying: أن, إن, بأن, with any pronoun: أنه, بأنها, إنهم. */
export const complementisers: readonly string[] = [
  'أن', 'بأن', 'بألا',
]

/** Stand before a noun; with a pronoun: إليه, عنها, لديهم. */
export const prepositions: readonly string[] = [
  // plain
  'في', 'من', 'إلى', 'على', 'عن', 'مع', 'حتى', 'منذ', 'خلال', 'عبر', 'بين', 'لدى', 'عند', 'تحت', 'فوق', 'أمام', 'وراء', 'خلف', 'حول', 'نحو', 'ضد',
  'تجاه', 'إزاء', 'حيال', 'وسط', 'ضمن', 'داخل', 'خارج', 'قرب', 'بجانب', 'دون', 'بدون', 'سوى', 'عدا', 'قبيل', 'بعيد', 'قبل', 'بعد', 'غير', 'بغير', 'مثل', 'كمثل',
  'بلا', 'ل', 'ب', 'ك', 'به', 'بها', 'بهم', 'بهما', 'له', 'لها', 'لهم', 'لهما', 'لنا', 'لي', 'بنا', 'بي', 'لك', 'لكم', 'بك', 'بكم',
  // of cause, aim, time and manner
  'رغم', 'برغم', 'بالرغم', 'بسبب', 'جراء', 'نتيجة', 'بفضل', 'بفعل', 'لأجل', 'بغية', 'بهدف', 'بغرض', 'قصد', 'بقصد', 'عقب', 'إثر', 'غداة', 'عشية',
  'أثناء', 'إبان', 'غضون', 'طوال', 'طيلة', 'بحلول', 'اعتبارا', 'ابتداء', 'انطلاقا', 'بدءا', 'بشأن', 'بخصوص', 'بصدد', 'بموجب', 'بمقتضى', 'بناء',
  'استنادا', 'وفق', 'وفقا', 'بحسب', 'حسب', 'طبقا', 'تبعا', 'نقلا', 'خلافا', 'بخلاف', 'مقابل', 'بدلا', 'بدل', 'عوضا', 'عوض', 'فضلا', 'إضافة',
  'بالإضافة', 'علاوة', 'ناهيك', 'باتجاه', 'صوب', 'لصالح', 'باسم', 'برفقة', 'رفقة', 'بصحبة', 'بحضور', 'بمشاركة', 'برئاسة', 'برعاية', 'بقيادة',
  'بمناسبة', 'بواسطة', 'بمعية', 'بالنسبة', 'نظرا', 'بمعدل', 'بقيمة', 'بنسبة', 'ضمنها', 'جانب',
  // with ما and من
  'مما', 'بما', 'لما', 'عما', 'فيما', 'ممن', 'عمن', 'لمن', 'بمن', 'كيما', 'كون', 'بكون', 'لكون',
]

/** Join clauses: لكن, حيث, إذا, لأن; with a pronoun: لكنه, لأنها. */
export const conjunctions: readonly string[] = [
  'و', 'ف', 'أو', 'أم', 'ثم', 'بل', 'لكن', 'حيث', 'إذ', 'إذا', 'إذن', 'لو', 'لولا', 'لوما', 'كما', 'بينما', 'عندما', 'حينما', 'حين', 'حالما', 'كلما',
  'ريثما', 'طالما', 'لطالما', 'قلما', 'أينما', 'حيثما', 'مهما', 'كيفما', 'بعدما', 'قبلما', 'منذما', 'مثلما', 'حسبما', 'وفقما', 'رغما', 'لأن', 'كي',
  'لكي', 'كيلا', 'لكيلا', 'لئلا', 'إما', 'سواء', 'خصوصا', 'خاصة', 'لاسيما', 'سيما', 'بيد', 'علما', 'بحيث', 'وإلا', 'إلا', 'لذا', 'لذلك', 'بالتالي',
  'وعليه', 'كذلك', 'أيضا', 'هكذا', 'كذا', 'بالمقابل', 'فإن', 'إنما', 'لكأن', 'لما',
]

/** Of emphasis, question, future and wish: قد, هل, سوف, ليت. */
export const particles: readonly string[] = [
  'قد', 'لقد', 'سوف', 'هل', 'أ', 'يا', 'أيها', 'أيتها', 'ليت', 'لعل', 'عسى', 'ربما', 'كم', 'كيف', 'أين', 'متى', 'لماذا', 'ماذا', 'هلا', 'نعم', 'أجل',
  'بلى', 'كلا', 'ها', 'أي', 'أية', 'فقط', 'حقا', 'طبعا', 'فعلا', 'بالفعل', 'تماما', 'تقريبا', 'نوعا', 'جدا', 'للغاية', 'معا', 'جميعا', 'أيا', 'مجرد',
  'بالذات', 'تحديدا', 'بالتحديد', 'عموما', 'إجمالا', 'إذا', 'هاهنا', 'هنا', 'هناك', 'هنالك', 'ثمة', 'ثم', 'مرة', 'مرارا', 'تكرارا', 'مجددا', 'أخيرا',
  'نفسه', 'نفسها', 'ذاته', 'ذاتها', 'أنفسهم', 'عينه', 'عينها',
  // whose turn it is: من جهته, بدوره
  'جهته', 'جهتها', 'جهتهم', 'جهتهما', 'جانبه', 'جانبها', 'جانبهم', 'جانبهما', 'ناحيته', 'ناحيتها', 'ناحيتهم', 'بدوره', 'بدورها', 'بدورهم', 'بدورهما',
]

/** Of pious formulas behind a name: محمد صلى الله عليه وسلم, عمر رضي الله عنه, الشيخ زايد رحمه الله. The name ends before them. */
export const pieties: readonly string[] = ['صلى', 'وسلم', 'رضي', 'رحمه', 'رحمها', 'رحمهم', 'يرحمه', 'يرحمها', 'يرحمهم', 'حفظه', 'حفظها', 'حفظهم', 'يحفظه', 'يحفظها', 'أيده', 'سبحانه', 'ثراه']

/** Stand for persons: هو, هي, هم. */
export const pronouns: readonly string[] = [
  'أنا', 'نحن', 'أنت', 'أنتم', 'أنتما', 'أنتن', 'هو', 'هي', 'هما', 'هم', 'هن', 'إياه', 'إياها', 'إياهم', 'إياي', 'إيانا', 'إياك',
]

/** Point: هذا, تلك, هؤلاء. */
export const demonstratives: readonly string[] = [
  'هذا', 'هذه', 'هذان', 'هذين', 'هاتان', 'هاتين', 'هؤلاء', 'ذلك', 'تلك', 'ذانك', 'تانك', 'أولئك', 'ذاك', 'تيك', 'هاته', 'هاذين', 'بهذا', 'بهذه',
  'بذلك', 'بتلك', 'لهذا', 'لهذه', 'لذلك', 'لتلك', 'كهذا', 'كهذه', 'كذلك', 'كتلك', 'بهؤلاء', 'لهؤلاء',
]

/** Open a clause about the noun before: الذي, التي, اللذان. */
export const relatives: readonly string[] = [
  'الذي', 'التي', 'الذين', 'اللذان', 'اللذين', 'اللتان', 'اللتين', 'اللواتي', 'اللاتي', 'اللائي', 'ما', 'من', 'ماذا', 'أيما',
]

/** Deny: لا, لم, لن, ليس. */
export const negations: readonly string[] = [
  'لا', 'لم', 'لن', 'ليس', 'ليست', 'ليسوا', 'ليسا', 'ليستا', 'لسنا', 'لست', 'لسن', 'ما', 'غير', 'عدم', 'بعدم', 'دون', 'كلا', 'لات', 'لما', 'بلا',
]

/** When: the parts of the day, weekdays, months, words like أمس and لاحقا. */
export const times: readonly string[] = [
  // parts of the day and days
  'أمس', 'اليوم', 'غدا', 'البارحة', 'الليلة', 'صباح', 'صباحا', 'الصباح', 'مساء', 'المساء', 'ظهرا', 'عصر', 'عصرا', 'ليل', 'ليلا', 'ليلة', 'فجر',
  'فجرا', 'الفجر', 'نهار', 'نهارا', 'منتصف', 'يوم', 'يوما', 'يومي', 'يومين', 'الآن', 'حاليا', 'السبت', 'الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء',
  'الخميس', 'الجمعة', 'عطلة',
  // months
  'يناير', 'فبراير', 'مارس', 'أبريل', 'مايو', 'يونيو', 'يونيه', 'يوليو', 'يوليه', 'أغسطس', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر', 'كانون', 'شباط',
  'آذار', 'نيسان', 'أيار', 'حزيران', 'تموز', 'آب', 'أيلول', 'تشرين', 'جانفي', 'فيفري', 'أفريل', 'ماي', 'جوان', 'جويلية', 'أوت', 'غشت', 'شتنبر',
  'نونبر', 'دجنبر', 'يوليوز', 'محرم', 'صفر', 'ربيع', 'جمادى', 'رجب', 'شعبان', 'رمضان', 'شوال',
  // stretches
  'عام', 'العام', 'سنة', 'السنة', 'شهر', 'الشهر', 'أسبوع', 'الأسبوع', 'ساعة', 'الساعة', 'دقيقة', 'لحظة', 'فترة', 'الفترة', 'مدة', 'موسم', 'قرن',
  'عقد', 'الماضي', 'الماضية', 'المقبل', 'المقبلة', 'القادم', 'القادمة', 'الجاري', 'الجارية', 'الحالي', 'الحالية', 'الفائت', 'المنصرم', 'المنصرمة',
  'المنقضي', 'الأخير', 'الأخيرة', 'التالي', 'التالية',
  // adverbs
  'مؤخرا', 'لاحقا', 'سابقا', 'قريبا', 'حديثا', 'قديما', 'دائما', 'أحيانا', 'أبدا', 'غالبا', 'عادة', 'فورا', 'حالا', 'توا', 'سلفا', 'مسبقا', 'آنفا',
  'آنذاك', 'حينها', 'حينئذ', 'عندئذ', 'وقتها', 'يومئذ', 'بعدئذ', 'بعدها', 'قبلها', 'مبكرا', 'متأخرا', 'سريعا', 'باكرا', 'يوميا', 'أسبوعيا', 'شهريا',
  'سنويا', 'مبدئيا', 'ساعتها',
  'يومها', 'ليلتها', 'لحظتها', 'ساعتئذ', 'حينذاك', 'آنئذ',
]

/** Count without a number: كل, بعض, معظم. */
export const quantifiers: readonly string[] = [
  'كل', 'كلا', 'كلتا', 'جميع', 'كافة', 'سائر', 'بعض', 'معظم', 'أغلب', 'غالبية', 'أكثر', 'أقل', 'عدة', 'عديد', 'العديد', 'عدد', 'كثير', 'الكثير',
  'قليل', 'القليل', 'بضع', 'بضعة', 'أحد', 'إحدى', 'أي', 'أية', 'مزيد', 'المزيد', 'مختلف', 'شتى', 'جل', 'نصف', 'ثلث', 'ربع', 'مئات', 'آلاف', 'عشرات',
  'ملايين', 'المئات', 'الآلاف', 'العشرات', 'الملايين', 'مجموعة', 'باقي', 'بقية', 'أول', 'ثاني', 'آخر', 'أخرى', 'آخرون', 'آخرين', 'نفس', 'ذات',
]

/** In this order: a word of two lists (ما, لما, غير) is what the first of them says. */
const LISTS: readonly (readonly [FunctionWord, readonly string[]])[] = [
  ['complementiser', complementisers], ['preposition', prepositions], ['conjunction', conjunctions], ['negation', negations], ['relative', relatives], ['pronoun', pronouns],
  ['demonstrative', demonstratives], ['quantifier', quantifiers], ['time', times], ['particle', particles], ['particle', pieties],
]

const words = lookup('function-words', () => {
  const index = new Map<string, FunctionWord>()
  for (const [kind, list] of LISTS)
    for (const word of list) if (!index.has(fold(word))) index.set(fold(word), kind)
  return index
})

/** Kinds that take a pronoun behind them, أنها, إليه, كلهم, and the few of other kinds: لكنها, لأنهم. */
const TAKES_PRONOUN: ReadonlySet<FunctionWord | ''> = new Set(['complementiser', 'preposition', 'quantifier'] as const)
const ALSO: ReadonlySet<string> = new Set(['لكن', 'لان', 'فان', 'ليت', 'لعل', 'عسي'])

/** Have a pronoun already. */
const OWNED: ReadonlySet<string> = new Set(['لي', 'بي', 'لك', 'بك', 'له', 'به', 'لنا', 'بنا', 'لا', 'ما'])

/** Not ي and ك: خارجي, داخلي are adjectives. */
const PRONOUNS = ['هما', 'هم', 'هن', 'ها', 'نا', 'ني', 'كم', 'ه'] as const

/** Shortest word that a pronoun stands behind: أن, عن, مع. */
const MIN_STEM = 2

function withPronoun(key: string): FunctionWord | '' {
  if (!endsInAny(key, 'هامني')) return ''
  for (const pronoun of PRONOUNS) {
    if (key.length < MIN_STEM + pronoun.length || !key.endsWith(pronoun)) continue
    const stem = key.slice(0, -pronoun.length)
    const kind = OWNED.has(stem) ? '' : words.get(stem) ?? ''
    if (TAKES_PRONOUN.has(kind) || ALSO.has(stem)) return kind
  }
  return ''
}

const kindOf = (key: string): FunctionWord | '' => words.get(key) ?? withPronoun(key)

/** What kind of function word a folded word is, '' if none: وفي, أنها, لكنه, الذين, أمس. */
export const functionWord: (key: string) => FunctionWord | '' = key => {
  const kind = kindOf(key)
  return kind || !startsConjoined(key) || key.length < 3 || key === GUARDIAN ? kind : kindOf(key.slice(1))
}

/** ولي العهد, ولي الأمر: no و and لي. */
const GUARDIAN = 'ولي'

/** ذاته, نفسها, عينه, أنفسهم, المذكور behind a noun: the very one. */
export const isEmphatic = (key: string): boolean => EMPHATIC.test(key)
const EMPHATIC = /^((ذات|نفس|عين|انفس)(ه|ها|هم)|المذكوره?)$/
