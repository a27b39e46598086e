/**
 * Phrases that name a source without a clause of their own: بحسب الشركة, على حد قوله, كما ذكر الشاهد;
 * nouns for the occasions and texts in which one speaks. Ordinary spelling, no harakat.
 */
import { fold } from '../arabic/fold.ts'
import { endsInAny } from '../arabic/letters.ts'
import { lookup } from '../arabic/lookup.ts'
import { memo } from '../arabic/memo.ts'
import { readings, startsConjoined } from '../arabic/proclitics.ts'
import { reportingVerb, type ReportingForm } from './verbs.ts'

/**
 * `words`: the phrase; … stands where the source does (ل… : written onto its first word), قال before … for any verb of reporting.
 * `source`: `after` it; the `pronoun` of its last word (written here as ه); `verb`: after its verb, as that verb's subject.
 */
export interface SourcePhrase {
  readonly words: string
  readonly source: 'after' | 'pronoun' | 'verb'
  readonly example: string
}

export const sourcePhrases: readonly SourcePhrase[] = [
  // بحسب and its like, the source behind them
  { words: 'بحسب …', source: 'after', example: 'نجح الاختبار، بحسب الشركة' },
  { words: 'حسب …', source: 'after', example: 'الطريق مغلق حسب شهود' },
  { words: 'بحسب ما قال …', source: 'verb', example: 'الوضع مستقر بحسب ما أفاد به الطبيب' },
  { words: 'حسب ما قال …', source: 'verb', example: 'غادر الوفد حسب ما ذكرت الصحيفة' },
  { words: 'حسبما قال …', source: 'verb', example: 'بدأ التوزيع حسبما أعلنت الوزارة' },
  { words: 'بحسب تصريحات …', source: 'after', example: 'سيعود قريبا بحسب تصريحات المدرب' },
  { words: 'حسب تصريحات …', source: 'after', example: 'سيعود قريبا حسب تصريحات المدرب' },
  { words: 'حسب تعبير …', source: 'after', example: 'الخطوة "ضرورية" حسب تعبير الوزير' },
  { words: 'بحسب تعبير …', source: 'after', example: 'الخطوة "ضرورية" بحسب تعبير الوزير' },
  { words: 'حسب تعبيره', source: 'pronoun', example: 'كان اليوم "تاريخيا" حسب تعبيره' },
  { words: 'بحسب تعبيره', source: 'pronoun', example: 'كان اليوم "تاريخيا" بحسب تعبيرها' },
  { words: 'حسب قوله', source: 'pronoun', example: 'لم يحضر أحد حسب قوله' },
  { words: 'بحسب قوله', source: 'pronoun', example: 'لم يحضر أحد بحسب قوله' },
  { words: 'حسب قول …', source: 'after', example: 'لم يحضر أحد حسب قول الجيران' },
  { words: 'بحسب قول …', source: 'after', example: 'لم يحضر أحد بحسب قول الجيران' },
  { words: 'حسب وصفه', source: 'pronoun', example: 'هذا "ظلم" حسب وصفه' },
  { words: 'بحسب وصفه', source: 'pronoun', example: 'هذا "ظلم" بحسب وصفهم' },
  { words: 'حسب رأيه', source: 'pronoun', example: 'الحل قريب حسب رأيه' },
  { words: 'بحسب رأيه', source: 'pronoun', example: 'الحل قريب بحسب رأيه' },
  { words: 'بحسب رأي …', source: 'after', example: 'الحل قريب بحسب رأي الخبير' },
  { words: 'حسب رأي …', source: 'after', example: 'الحل قريب حسب رأي الخبير' },
  { words: 'حسب زعمه', source: 'pronoun', example: 'هو صاحب الحق حسب زعمه' },
  { words: 'بحسب زعمه', source: 'pronoun', example: 'هو صاحب الحق بحسب زعمهم' },
  { words: 'حسب ادعائه', source: 'pronoun', example: 'هو صاحب الأرض حسب ادعائه' },
  { words: 'بحسب ادعائه', source: 'pronoun', example: 'هو صاحب الأرض بحسب ادعائه' },
  { words: 'حسب اعتقاده', source: 'pronoun', example: 'الفوز ممكن حسب اعتقاده' },
  { words: 'بحسب تصريحه', source: 'pronoun', example: 'الفوز ممكن بحسب تصريحه' },
  { words: 'حسب تصريحه', source: 'pronoun', example: 'الفوز ممكن حسب تصريحه' },
  { words: 'بحسب تصريحاته', source: 'pronoun', example: 'الفوز ممكن بحسب تصريحاتها' },
  { words: 'حسب تصريحاته', source: 'pronoun', example: 'الفوز ممكن حسب تصريحاتها' },
  { words: 'بحسب كلامه', source: 'pronoun', example: 'الفوز ممكن بحسب كلامه' },
  { words: 'حسب كلامه', source: 'pronoun', example: 'الفوز ممكن حسب كلامه' },
  { words: 'بحسب روايته', source: 'pronoun', example: 'بدأ الحريق ليلا بحسب روايته' },
  { words: 'حسب روايته', source: 'pronoun', example: 'بدأ الحريق ليلا حسب روايته' },
  { words: 'بحسب رواية …', source: 'after', example: 'بدأ الحريق ليلا بحسب رواية الجيران' },
  { words: 'حسب رواية …', source: 'after', example: 'بدأ الحريق ليلا حسب رواية الجيران' },
  { words: 'بحسبه', source: 'pronoun', example: 'الخطة ناجحة بحسبه' },
  { words: 'حسبه', source: 'pronoun', example: 'الخطة ناجحة حسبه' },
  // وفق
  { words: 'وفق …', source: 'after', example: 'انخفضت الأسعار وفق تقرير البنك' },
  { words: 'وفقا ل…', source: 'after', example: 'انخفضت الأسعار وفقا للبنك' },
  { words: 'وفقا لما قال …', source: 'verb', example: 'انخفضت الأسعار وفقا لما أعلنه البنك' },
  { words: 'وفق ما قال …', source: 'verb', example: 'عاد الهدوء وفق ما أكد شهود' },
  { words: 'وفقما قال …', source: 'verb', example: 'عاد الهدوء وفقما أكد شهود' },
  { words: 'وفق تعبيره', source: 'pronoun', example: 'هذه "مهزلة" وفق تعبيره' },
  { words: 'وفق تعبير …', source: 'after', example: 'هذه "مهزلة" وفق تعبير النائب' },
  { words: 'وفقا لتعبيره', source: 'pronoun', example: 'هذه "مهزلة" وفقا لتعبيره' },
  { words: 'وفق قوله', source: 'pronoun', example: 'لم يتغير شيء وفق قوله' },
  { words: 'وفقا لقوله', source: 'pronoun', example: 'لم يتغير شيء وفقا لقوله' },
  { words: 'وفق وصفه', source: 'pronoun', example: 'هذه "كارثة" وفق وصفها' },
  { words: 'وفقا لوصفه', source: 'pronoun', example: 'هذه "كارثة" وفقا لوصفها' },
  { words: 'وفق زعمه', source: 'pronoun', example: 'هو بريء وفق زعمه' },
  { words: 'وفق تصريحه', source: 'pronoun', example: 'هو بريء وفق تصريحه' },
  { words: 'وفق تصريحاته', source: 'pronoun', example: 'هو بريء وفق تصريحاته' },
  { words: 'وفقا لتصريحاته', source: 'pronoun', example: 'هو بريء وفقا لتصريحاته' },
  { words: 'وفق تصريحات …', source: 'after', example: 'هو بريء وفق تصريحات محاميه' },
  { words: 'وفقا لتصريحات …', source: 'after', example: 'هو بريء وفقا لتصريحات محاميه' },
  { words: 'وفق رأيه', source: 'pronoun', example: 'الحل قريب وفق رأيه' },
  { words: 'وفقا لرأيه', source: 'pronoun', example: 'الحل قريب وفقا لرأيه' },
  { words: 'وفق رواية …', source: 'after', example: 'هرب السائق وفق رواية شاهد' },
  { words: 'وفقا لرواية …', source: 'after', example: 'هرب السائق وفقا لرواية شاهد' },
  { words: 'وفق روايته', source: 'pronoun', example: 'هرب السائق وفق روايته' },
  { words: 'وفق كلامه', source: 'pronoun', example: 'هرب السائق وفق كلامه' },
  { words: 'على وفق ما قال …', source: 'verb', example: 'هرب السائق على وفق ما ذكر الجيران' },
  // others of the same kind
  { words: 'طبقا ل…', source: 'after', example: 'وصل العدد إلى ألف طبقا للوزارة' },
  { words: 'طبقا لما قال …', source: 'verb', example: 'وصل العدد إلى ألف طبقا لما ذكرته الوزارة' },
  { words: 'تبعا ل…', source: 'after', example: 'سيغلق المعبر تبعا لمصدر حدودي' },
  { words: 'نقلا عن …', source: 'after', example: 'أعلنت الإذاعة الخبر نقلا عن مصدر طبي' },
  { words: 'نقلا عما قال …', source: 'verb', example: 'جاء الخبر نقلا عما ذكرت الوكالة' },
  { words: 'استنادا إلى …', source: 'after', example: 'كتبت المجلة ذلك استنادا إلى وثائق' },
  { words: 'استنادا ل…', source: 'after', example: 'كتبت المجلة ذلك استنادا لوثائق' },
  { words: 'بناء على تصريحات …', source: 'after', example: 'توقف العمل بناء على تصريحات المدير' },
  { words: 'اعتمادا على …', source: 'after', example: 'نشر الخبر اعتمادا على شهادات' },
  { words: 'بالاستناد إلى …', source: 'after', example: 'نشر الخبر بالاستناد إلى شهادات' },
  // على
  { words: 'على حد قول …', source: 'after', example: 'الفريق جاهز على حد قول المدرب' },
  { words: 'على حد قوله', source: 'pronoun', example: 'الفريق جاهز على حد قوله' },
  { words: 'على حد تعبير …', source: 'after', example: 'الفريق "جاهز" على حد تعبير المدرب' },
  { words: 'على حد تعبيره', source: 'pronoun', example: 'الفريق "جاهز" على حد تعبيرها' },
  { words: 'على حد وصف …', source: 'after', example: 'كان "مخيفا" على حد وصف السكان' },
  { words: 'على حد وصفه', source: 'pronoun', example: 'كان "مخيفا" على حد وصفه' },
  { words: 'على حد زعم …', source: 'after', example: 'الخبر صحيح على حد زعم الموقع' },
  { words: 'على حد زعمه', source: 'pronoun', example: 'الخبر صحيح على حد زعمه' },
  { words: 'على حد ما قال …', source: 'verb', example: 'الخبر صحيح على حد ما ذكر الموقع' },
  { words: 'على حد توصيفه', source: 'pronoun', example: 'هو "خطأ" على حد توصيفه' },
  { words: 'على حد ادعائه', source: 'pronoun', example: 'هو "خطأ" على حد ادعائها' },
  { words: 'على حد رأيه', source: 'pronoun', example: 'هو خطأ على حد رأيه' },
  { words: 'على حد تصريحه', source: 'pronoun', example: 'هو خطأ على حد تصريحه' },
  { words: 'على حد تصوره', source: 'pronoun', example: 'هو خطأ على حد تصوره' },
  { words: 'على حد اعتقاده', source: 'pronoun', example: 'هو خطأ على حد اعتقاده' },
  { words: 'على حد كلامه', source: 'pronoun', example: 'هو خطأ على حد كلامهم' },
  { words: 'على لسان …', source: 'after', example: 'نفى النادي الخبر على لسان رئيسه' },
  { words: 'على لسانه', source: 'pronoun', example: 'نقلت الصحيفة الخبر على لسانه' },
  { words: 'على رأي …', source: 'after', example: 'الوقت من ذهب على رأي المثل' },
  // opinions
  { words: 'في رأي …', source: 'after', example: 'القرار متأخر في رأي المراقبين' },
  { words: 'في رأيه', source: 'pronoun', example: 'القرار متأخر في رأيه' },
  { words: 'برأي …', source: 'after', example: 'القرار متأخر برأي المراقبين' },
  { words: 'برأيه', source: 'pronoun', example: 'القرار متأخر برأيه' },
  { words: 'في نظر …', source: 'after', example: 'القرار عادل في نظر السكان' },
  { words: 'في نظره', source: 'pronoun', example: 'القرار عادل في نظره' },
  { words: 'بنظره', source: 'pronoun', example: 'القرار عادل بنظره' },
  { words: 'في تقديره', source: 'pronoun', example: 'ستنتهي الأزمة قريبا في تقديره' },
  { words: 'بتقديره', source: 'pronoun', example: 'ستنتهي الأزمة قريبا بتقديره' },
  { words: 'في تقدير …', source: 'after', example: 'ستنتهي الأزمة قريبا في تقدير الخبراء' },
  { words: 'في اعتقاده', source: 'pronoun', example: 'ستنتهي الأزمة قريبا في اعتقاده' },
  { words: 'باعتقاده', source: 'pronoun', example: 'ستنتهي الأزمة قريبا باعتقاده' },
  { words: 'من وجهة نظر …', source: 'after', example: 'الصفقة خاسرة من وجهة نظر المستثمرين' },
  { words: 'من وجهة نظره', source: 'pronoun', example: 'الصفقة خاسرة من وجهة نظره' },
  // the way somebody put it
  { words: 'بتعبير …', source: 'after', example: 'الأزمة "عابرة" بتعبير الوزير' },
  { words: 'بتعبيره', source: 'pronoun', example: 'الأزمة "عابرة" بتعبيره' },
  { words: 'بعبارة …', source: 'after', example: 'الأزمة "عابرة" بعبارة الوزير' },
  { words: 'كما قال …', source: 'verb', example: 'اللقاء "مثمر" كما وصفه السفير' },
  { words: 'مثلما قال …', source: 'verb', example: 'اللقاء مثمر مثلما قال السفير' },
  { words: 'على نحو ما قال …', source: 'verb', example: 'اللقاء مثمر على نحو ما ذكر السفير' },
  { words: 'بشهادة …', source: 'after', example: 'كان عادلا بشهادة خصومه' },
  { words: 'باعتراف …', source: 'after', example: 'فشلت الخطة باعتراف أصحابها' },
  { words: 'باعترافه', source: 'pronoun', example: 'فشلت الخطة باعترافه' },
  { words: 'بتأكيد …', source: 'after', example: 'الموسم ناجح بتأكيد الخبراء' },
  // what a document says
  { words: 'جاء في …', source: 'after', example: 'وجاء في البيان أن اللقاء كان وديا' },
  { words: 'مما جاء في …', source: 'after', example: 'ومما جاء في الرسالة: "نحن معكم"' },
  { words: 'ورد في …', source: 'after', example: 'وورد في التقرير أن العدد ارتفع' },
  { words: 'كما جاء في …', source: 'after', example: 'اللقاء كان وديا كما جاء في البيان' },
  { words: 'كما ورد في …', source: 'after', example: 'اللقاء كان وديا كما ورد في البيان' },
  { words: 'بحسب ما جاء في …', source: 'after', example: 'العدد ارتفع بحسب ما جاء في التقرير' },
  { words: 'بحسب ما ورد في …', source: 'after', example: 'العدد ارتفع بحسب ما ورد في التقرير' },
  { words: 'حسب ما جاء في …', source: 'after', example: 'العدد ارتفع حسب ما جاء في التقرير' },
  { words: 'حسب ما ورد في …', source: 'after', example: 'العدد ارتفع حسب ما ورد في التقرير' },
  { words: 'حسبما جاء في …', source: 'after', example: 'العدد ارتفع حسبما جاء في التقرير' },
  { words: 'حسبما ورد في …', source: 'after', example: 'العدد ارتفع حسبما ورد في التقرير' },
  { words: 'وفق ما جاء في …', source: 'after', example: 'العدد ارتفع وفق ما جاء في التقرير' },
  { words: 'وفق ما ورد في …', source: 'after', example: 'العدد ارتفع وفق ما ورد في التقرير' },
  { words: 'وفقا لما جاء في …', source: 'after', example: 'العدد ارتفع وفقا لما جاء في التقرير' },
  { words: 'وفقا لما ورد في …', source: 'after', example: 'العدد ارتفع وفقا لما ورد في التقرير' },
  { words: 'طبقا لما جاء في …', source: 'after', example: 'العدد ارتفع طبقا لما جاء في التقرير' },
  { words: 'طبقا لما ورد في …', source: 'after', example: 'العدد ارتفع طبقا لما ورد في التقرير' },
  { words: 'على ما قال …', source: 'verb', example: 'عادت الكهرباء على ما أفاد مراسلنا' },
  { words: 'على ما جاء في …', source: 'after', example: 'عادت الكهرباء على ما جاء في البلاغ' },
  { words: 'بموجب ما قال …', source: 'verb', example: 'يمدد العقد بموجب ما أعلنته الإدارة' },
]

/** Not sources where they stand behind وفق, حسب and بحسب: وفقا للقانون, حسب الحاجة, وفق خطة. */
export const unlikelySources: readonly string[] = [
  'تصنيفات', 'تعاريف', 'تعريفات', 'أنماط', 'ناموس', 'ديانة', 'مذهب', 'عقيدة', 'سنن', 'ترتيبات', 'تفاهمات', 'تفاهم', 'اتفاق', 'اتفاقات', 'جزاءات', 'عقوبات', 'حصص', 'نماذج', 'مخطط', 'مخططات', 'مرجعيات', 'مقررات', 'أنظمة', 'نظم', 'خيارات', 'تقسيم', 'توزيع',
  'منطق', 'مقدمة', 'أطر', 'إرشادات', 'مرتبة', 'صدارة', 'ترتيب', 'إطار', 'سياق', 'ختام', 'منسوب',
  'قانون', 'دستور', 'نظام', 'معايير', 'معيار', 'شروط', 'شرط', 'ضوابط', 'قواعد', 'قاعدة', 'مبدأ', 'مبادئ', 'أسس', 'أساس', 'إجراءات', 'آلية', 'آليات', 'منهج', 'منهجية', 'نهج', 'منهجيات',
  'طريقة', 'أسلوب', 'صيغة', 'مقاربة', 'منظور', 'خطة', 'خطط', 'برنامج', 'جدول', 'استراتيجية', 'سياسة', 'سياسات', 'أولويات', 'أولوية', 'أهداف', 'بروتوكول', 'مواصفات', 'متطلبات', 'مقتضيات', 'أحكام',
  'حاجة', 'احتياجات', 'حجم', 'نوع', 'نوعية', 'درجة', 'قيمة', 'كمية', 'عدد', 'مساحة', 'سن', 'عمر', 'أعمار', 'جنس', 'جنسية', 'فئة', 'فئات', 'أسبقية', 'أقدمية', 'قدرة', 'طاقة', 'إمكانات', 'إمكانيات',
  'ظروف', 'حالة', 'طبيعة', 'منطقة', 'توقيت', 'تاريخ', 'موعد', 'مواعيد', 'رغبة', 'طلب', 'مزاج', 'هوى', 'ذوق', 'أصول', 'عرف', 'أعراف', 'عادة', 'عادات', 'تقاليد', 'شريعة', 'سنة', 'نموذج', 'نمط',
  'مستوى', 'مستويات', 'أداء', 'نتيجة', 'وضع', 'أوضاع', 'تطورات', 'مستجدات', 'متغيرات', 'معطى', 'سعر', 'أسعار', 'نسبة', 'نسب', 'احتمالات', 'أحجام', 'كميات', 'درجات', 'مساحات', 'متوسط', 'معدل', 'حساب', 'تسعيرة', 'تعريفة', 'قرعة', 'تصنيف', 'لائحة', 'لوائح', 'عقد', 'رؤية', 'مادة', 'مواد', 'بند', 'بنود', 'فصل', 'اسم', 'أسماء', 'عامل', 'عوامل', 'تعليمات', 'توجيهات', 'أوامر', 'خطوات', 'تسلسل', 'أبجدية', 'مقاس', 'مقاسات', 'مقاييس', 'ميزانية', 'إرادة', 'مشيئة', 'اختيار', 'تفضيل', 'تفضيلات', 'موضة', 'فصيلة', 'صنف', 'أصناف', 'خريطة', 'خارطة', 'مثل', 'أمثال',
]

/** What one says something in: في تصريح لـ…, في كلمته, خلال مؤتمر صحفي, على حسابه. Singular, then plurals. */
export const sayingNouns: readonly (readonly [singular: string, ...plurals: string[]])[] = [
  // by word of mouth
  ['تصريح'], ['حديث', 'أحاديث'], ['حوار'], ['مقابلة'], ['كلمة'], ['خطاب'], ['خطبة', 'خطب'], ['مداخلة'], ['لقاء'], ['مؤتمر'], ['ندوة'], ['محاضرة'], ['إحاطة'], ['إيجاز'], ['مكالمة'], ['اتصال'], ['جلسة'], ['اجتماع'],
  ['شهادة'], ['إفادة'], ['مرافعة'], ['تدخل'], ['دردشة'], ['نقاش'], ['مناظرة'], ['عرض', 'عروض'], ['رواية'], ['قول', 'أقوال'], ['كلام'], ['سؤال', 'أسئلة'], ['جواب', 'أجوبة'], ['إجابة'], ['رد', 'ردود'], ['تعليق'],
  ['تعقيب'], ['توضيح'], ['معرض'], ['سياق'], ['ختام'], ['مستهل'], ['استقبال'], ['برنامج', 'برامج'], ['حلقة'], ['تسجيل'], ['مقطع', 'مقاطع'], ['بث'], ['إعلان'], ['وصف', 'أوصاف'], ['تحذير'], ['نداء'], ['دعوة'], ['اعتراف'],
  ['ملاحظة'], ['مطالبة'], ['انتقاد'], ['تبرير'], ['تلميح'], ['إشارة'], ['زعم', 'مزاعم'], ['ادعاء'], ['رأي', 'آراء'], ['تقييم'], ['قراءة'], ['تحليل'], ['توقع'], ['تقدير'], ['مقولة'], ['عبارة'], ['لسان'], ['تأكيد'],
  // in writing
  ['بيان'], ['بلاغ'], ['تقرير', 'تقارير'], ['رسالة', 'رسائل'], ['تغريدة'], ['تدوينة'], ['منشور'], ['مقال'], ['مقالة'], ['مذكرة'], ['برقية'], ['نص', 'نصوص'], ['وثيقة', 'وثائق'], ['كتاب', 'كتب'], ['دراسة'], ['تعميم', 'تعاميم'],
  ['افتتاحية'], ['صفحة'], ['حساب'], ['مدونة'], ['موقع', 'مواقع'], ['خبر', 'أخبار'], ['عدد', 'أعداد'], ['نشرة'], ['مراسلة'], ['ورقة', 'أوراق'], ['وصية', 'وصايا'], ['قرار'], ['مرسوم', 'مراسيم'], ['شكوى', 'شكاوى'], ['عريضة', 'عرائض'], ['توصية'],
]

// ---- lookups

/** A source phrase found in the text. */
export interface SourceMatch {
  readonly phrase: SourcePhrase
  /** How many tokens it takes; the source begins behind them, with its ل still on it after وفقا and the like. */
  readonly length: number
  readonly conjunction: '' | 'و' | 'ف'
  /** Whose pronoun ends it, for `pronoun`. */
  readonly possessor: '' | 'm' | 'f' | 'pl'
  /** The verb in it, for `verb`. */
  readonly verb: ReportingForm | null
}

/** One word of a phrase: said as it is, with any pronoun (قول for قوله), any reporting verb, or ل written onto the source. */
type Step = { readonly key: string } | { readonly noun: string } | 'verb' | 'li'

interface Compiled { readonly phrase: SourcePhrase, readonly steps: readonly Step[] }

function compile(phrase: SourcePhrase): Compiled {
  const words = phrase.words.split(' ').filter(word => word !== '…')
  const steps = words.map((word, i): Step =>
    word === 'ل…' ? 'li'
    : phrase.source === 'verb' && i === words.length - 1 ? 'verb'
    : phrase.source === 'pronoun' && i === words.length - 1 ? { noun: fold(word).slice(0, -1) }
    : { key: fold(word) })
  return { phrase, steps }
}

/** A ل… matches any word with ل: what is spelled out goes before it. */
const weight = ({ steps }: Compiled): number => steps.filter(step => step !== 'li').length

/** By first word; longer phrases first, so that على حد قوله is not على حد قول and a stranger. */
const byFirstWord = lookup('source-phrases', () => {
  const compiled = new Map<string, Compiled[]>()
  for (const one of sourcePhrases.map(compile)) {
    const first = one.steps[0]!
    const keys = typeof first === 'object' && 'key' in first ? [first.key] : typeof first === 'object' ? PRONOUNS.map(([p]) => first.noun + p) : []
    for (const key of keys) compiled.set(key, [...compiled.get(key) ?? [], one])
  }
  for (const list of compiled.values()) list.sort((a, b) => weight(b) - weight(a))
  return compiled
})

const PRONOUNS = [['هما', 'pl'], ['هم', 'pl'], ['هن', 'pl'], ['ها', 'f'], ['ه', 'm']] as const

/** The pronoun on a noun of the phrase, '' if the word is another one. A hamza changes its seat: ادعائه, ادعاؤه. */
function possessorOn(noun: string, key: string): SourceMatch['possessor'] {
  if (!key.startsWith(noun)) return ''
  return PRONOUNS.find(([pronoun]) => key.length === noun.length + pronoun.length && key.endsWith(pronoun))?.[1] ?? ''
}

const isSource = (form: ReportingForm): boolean => form.person === 3 && form.verb.sense !== 'urge' && form.verb.sense !== 'judge'

/** Words that lead back to ما behind a verb: ما أفاد به فلان, ما أشار إليه فلان. */
const RETURNS = new Set(['به', 'بها', 'عنه', 'عنها', 'إليه', 'إليها', 'عليه', 'عليها', 'فيه', 'فيها'].map(fold))

type KeyAt = (index: number) => string | undefined

function matchSteps({ phrase, steps }: Compiled, keyAt: KeyAt, at: number, conjunction: SourceMatch['conjunction'], first: string): SourceMatch | null {
  let possessor: SourceMatch['possessor'] = '', verb: ReportingForm | null = null
  let to = at
  for (const step of steps) {
    const key = to === at ? first : keyAt(to)
    if (key === undefined) return null
    if (step === 'li') return key[0] === 'ل' ? { phrase, length: to - at, conjunction, possessor, verb } : null
    if (step === 'verb') {
      verb = reportingVerb(key).find(isSource) ?? null
      if (!verb || verb.conjunction) return null
      if (RETURNS.has(keyAt(to + 1) ?? '')) to++
    } else if ('noun' in step) {
      possessor = possessorOn(step.noun, key)
      if (!possessor) return null
    } else if (step.key !== key) return null
    to++
  }
  return { phrase, length: to - at, conjunction, possessor, verb }
}

/** Does some source phrase begin with the folded word, with or without و or ف before it? */
export const opensSource = (key: string): boolean => fronts(key).some(([, word]) => byFirstWord.get(word) !== undefined)

/** The longest source phrase that begins at a token, with or without و or ف before it; null if there is none. */
export function sourcePhraseAt(keyAt: KeyAt, at: number): SourceMatch | null {
  const key = keyAt(at)
  if (key === undefined) return null
  for (const [conjunction, word] of fronts(key))
    for (const one of byFirstWord.get(word) ?? []) {
      const match = matchSteps(one, keyAt, at, conjunction, word)
      if (match) return match
    }
  return null
}

function fronts(key: string): readonly (readonly ['' | 'و' | 'ف', string])[] {
  return startsConjoined(key) && key.length > 2 ? [['', key], [key.startsWith('و') ? 'و' : 'ف', key.slice(1)]] : [['', key]]
}

const sayingForms = lookup('saying-nouns', () => {
  const sayings = new Map<string, true>()
  for (const [singular, ...plurals] of sayingNouns)
    for (const form of [singular, ...plurals, (singular.endsWith('ة') ? singular.slice(0, -1) : singular) + 'ات']) sayings.set(fold(form), true)
  return sayings
})

/** A noun of saying before a pronoun: كلمت(ه) كلمه, ادعاي(ه) ادعاء, اراو(هم) اراء. */
const beforePronoun = (stem: string): readonly string[] =>
  stem.endsWith('ت') ? [stem.slice(0, -1) + 'ه', stem] : /ا[وي]$/.test(stem) ? [stem.slice(0, -1) + 'ء', stem] : [stem]

const isSaying = (word: string): boolean =>
  sayingForms.get(word) !== undefined || (endsInAny(word, 'هامن') && PRONOUNS.some(([pronoun]) => word.endsWith(pronoun) && beforePronoun(word.slice(0, -pronoun.length)).some(stem => sayingForms.get(stem) !== undefined)))

/** Is the folded word, with ال or a pronoun or neither, what something is said in: تصريح, كلمتها, المؤتمر? */
export const isSayingNoun = (key: string): boolean => isSaying(key) || (key.startsWith('ال') && isSaying(key.slice(2)))

let unlikely: Set<string> | undefined

/** The word behind وفق, حسب is a measure, not a source: للقانون, الحاجة, خطتها. */
export const unlikelySource: (key: string) => boolean = memo(key => {
  unlikely ??= new Set(unlikelySources.map(fold))
  return readings(key).some(({ stem, definite }) => unlikely!.has(stem) || (!definite && (unlikely!.has(stem.replace(/ت(ه|ها|هم)$/, 'ه')) || unlikely!.has(stem.replace(/(ها|هم)$/, '')))))
})
