/**
 * Verbs that report: what somebody said, thought, showed, asked for, judged, named or wrote. One verb a line, in ordinary
 * spelling without harakat, its example is run as a test. To add a verb, add its line; conjugate.ts knows its forms.
 */
import { conjugate, type Gender, type Number, type Tense, type VerbForm } from '../arabic/conjugate.ts'
import { fold } from '../arabic/fold.ts'
import { endsInAny } from '../arabic/letters.ts'
import { lookup } from '../arabic/lookup.ts'
import { nounLookup, nounReadings } from '../arabic/nouns.ts'
import { startsConjoined } from '../arabic/proclitics.ts'

/** What may follow the verb; `:` stands for words in quotation marks straight away, `object` for a plain noun. */
export type Complement = 'أن' | 'إن' | 'إلى أن' | 'على أن' | 'بأن' | 'من أن' | 'عن أن' | ':' | 'إلى' | 'على' | 'ب' | 'من' | 'عن' | 'object'

/** `show` is what documents and figures do; `urge` wants something done; `judge` praises, blames or denies. */
export type Sense = 'say' | 'think' | 'show' | 'urge' | 'judge' | 'name' | 'write'

export interface ReportingVerb {
  /** Past, masculine singular: قال. */
  readonly lemma: string
  /** Present, masculine singular: يقول. */
  readonly present: string
  /** قائل, or '' where news does not use it. */
  readonly participle: string
  /** قول, or '' where news does not use it. */
  readonly masdar: string
  /** Clauses first, then prepositions and the plain object. */
  readonly takes: readonly Complement[]
  readonly sense: Sense
  /** It means other things too, or is spelled like a verb that does: شهد, جاء, حمل. A form alone proves no speech. */
  readonly homograph?: true | undefined
  /** Its past, masculine singular, is spelled like a noun or a particle: ذكر, رد, بين. Its other forms are not: ذكرت, ردوا, يبين. */
  readonly noun?: true | undefined
  readonly example: string
}

export const reportingVerbs: readonly ReportingVerb[] = [
  // say: the plain verbs of saying
  { lemma: 'قال', present: 'يقول', participle: 'قائل', masdar: 'قول', takes: ['إن', 'أن', ':', 'بأن', 'عن أن', 'على', 'object'], sense: 'say', example: 'وقال الوزير إن الأسعار ستنخفض' },
  { lemma: 'أضاف', present: 'يضيف', participle: 'مضيف', masdar: 'إضافة', takes: ['أن', 'إن', ':', 'بأن'], sense: 'say', example: 'وأضاف أن العمل سيبدأ قريباً' },
  { lemma: 'أكد', present: 'يؤكد', participle: 'مؤكد', masdar: 'تأكيد', takes: ['أن', 'على أن', 'بأن', ':', 'إن', 'object', 'على'], sense: 'say', example: 'أكدت الوزيرة أن الحوار مستمر' },
  { lemma: 'أوضح', present: 'يوضح', participle: 'موضح', masdar: 'توضيح', takes: ['أن', 'بأن', ':', 'إن', 'object'], sense: 'say', example: 'أوضح المدير أن الطريق مغلق' },
  { lemma: 'تابع', present: 'يتابع', participle: 'متابع', masdar: 'متابعة', takes: ['أن', 'إن', ':', 'بأن', 'object'], sense: 'say', homograph: true, example: 'وتابع أن الاجتماع كان مثمراً' },
  { lemma: 'أردف', present: 'يردف', participle: 'مردف', masdar: '', takes: ['أن', 'إن', ':', 'بأن', 'ب'], sense: 'say', example: 'وأردفت: "لن نتراجع"' },
  { lemma: 'صرح', present: 'يصرح', participle: 'مصرح', masdar: 'تصريح', takes: ['بأن', 'أن', 'إن', ':', 'ب'], sense: 'say', example: 'صرح المتحدث بأن الهدوء عاد' },
  { lemma: 'ذكر', present: 'يذكر', participle: 'ذاكر', masdar: 'ذكر', takes: ['أن', 'بأن', 'إن', ':', 'object'], sense: 'say', noun: true, example: 'وذكرت الصحيفة أن اللقاء تأجل' },
  { lemma: 'أفاد', present: 'يفيد', participle: 'مفيد', masdar: 'إفادة', takes: ['بأن', 'أن', 'إن', ':', 'ب'], sense: 'say', example: 'أفادت مصادر طبية بأن الجريح نجا' },
  { lemma: 'أعلن', present: 'يعلن', participle: 'معلن', masdar: 'إعلان', takes: ['أن', 'عن أن', 'بأن', 'إن', ':', 'object', 'عن'], sense: 'say', example: 'أعلن الجيش أن العملية انتهت' },
  { lemma: 'كشف', present: 'يكشف', participle: 'كاشف', masdar: 'كشف', takes: ['أن', 'عن أن', 'بأن', 'إن', ':', 'عن', 'object'], sense: 'say', homograph: true, example: 'كشف المصدر أن الاتفاق وشيك' },
  { lemma: 'بين', present: 'يبين', participle: 'مبين', masdar: 'تبيين', takes: ['أن', 'بأن', 'إن', ':', 'object'], sense: 'say', noun: true, example: 'وبينت أن المشروع يشمل ثلاث مدن' },
  { lemma: 'شدد', present: 'يشدد', participle: 'مشدد', masdar: 'تشديد', takes: ['على أن', 'أن', 'إن', ':', 'على', 'ب'], sense: 'say', example: 'وشدد على أن القرار نهائي' },
  { lemma: 'أشار', present: 'يشير', participle: 'مشير', masdar: 'إشارة', takes: ['إلى أن', 'بأن', 'إن', ':', 'إلى'], sense: 'say', example: 'أشار الخبير إلى أن السوق متعطشة' },
  { lemma: 'لفت', present: 'يلفت', participle: 'لافت', masdar: 'لفت', takes: ['إلى أن', 'أن', 'إن', ':', 'إلى', 'object'], sense: 'say', example: 'ولفت إلى أن الموسم كان جيداً' },
  { lemma: 'نوه', present: 'ينوه', participle: 'منوه', masdar: 'تنويه', takes: ['بأن', 'إلى أن', 'أن', 'إن', ':', 'ب', 'إلى', 'object'], sense: 'say', example: 'ونوه بأن التسجيل مجاني' },
  { lemma: 'استطرد', present: 'يستطرد', participle: 'مستطرد', masdar: 'استطراد', takes: ['أن', 'إن', ':'], sense: 'say', example: 'واستطرد قائلاً: "نحن معكم"' },
  { lemma: 'علق', present: 'يعلق', participle: 'معلق', masdar: 'تعليق', takes: ['بأن', 'أن', 'إن', ':', 'على', 'ب'], sense: 'say', example: 'علق المدرب على النتيجة قائلاً: "نستحق الفوز"' },
  { lemma: 'رد', present: 'يرد', participle: 'راد', masdar: 'رد', takes: ['بأن', 'أن', 'إن', ':', 'على', 'ب'], sense: 'say', noun: true, example: 'ورد الرئيس بأن الأمر محسوم' },
  { lemma: 'أجاب', present: 'يجيب', participle: 'مجيب', masdar: 'إجابة', takes: ['بأن', 'أن', 'إن', ':', 'عن', 'على', 'ب', 'object'], sense: 'say', example: 'وأجاب بأن الملف مفتوح' },
  { lemma: 'حكى', present: 'يحكي', participle: 'حاكي', masdar: 'حكاية', takes: ['أن', 'إن', ':', 'عن', 'object'], sense: 'say', noun: true, example: 'وحكت الجدة أن البيت كان كبيراً' },
  { lemma: 'روى', present: 'يروي', participle: 'راوي', masdar: 'رواية', takes: ['أن', 'إن', ':', 'عن', 'object'], sense: 'say', noun: true, example: 'وروى شاهد أن النار اندلعت ليلاً' },
  { lemma: 'سرد', present: 'يسرد', participle: 'سارد', masdar: 'سرد', takes: ['أن', 'إن', ':', 'object'], sense: 'say', noun: true, example: 'وسردت المتحدثة قصتها' },
  { lemma: 'قص', present: 'يقص', participle: '', masdar: '', takes: ['أن', ':', 'على', 'object'], sense: 'say', homograph: true, example: 'وقص الرجل ما جرى' },
  { lemma: 'أخبر', present: 'يخبر', participle: 'مخبر', masdar: 'إخبار', takes: ['أن', 'بأن', 'إن', ':', 'object'], sense: 'say', example: 'وأخبر الصحفيين أن الرحلة ألغيت' },
  { lemma: 'أبلغ', present: 'يبلغ', participle: 'مبلغ', masdar: 'إبلاغ', takes: ['أن', 'بأن', 'إن', ':', 'object', 'ب'], sense: 'say', example: 'وأبلغ الوزير نظيره أن بلاده مستعدة' },
  { lemma: 'أعلم', present: 'يعلم', participle: 'معلم', masdar: 'إعلام', takes: ['أن', 'بأن', 'إن', ':', 'object', 'ب'], sense: 'say', homograph: true, example: 'وأعلم المجلس بأن المهلة انتهت' },
  { lemma: 'أطلع', present: 'يطلع', participle: 'مطلع', masdar: 'اطلاع', takes: ['أن', 'على', 'object'], sense: 'say', example: 'وأطلع الوفد على سير العمل' },
  { lemma: 'أنبأ', present: 'ينبئ', participle: 'منبئ', masdar: 'إنباء', takes: ['أن', 'بأن', 'object', 'ب'], sense: 'say', example: 'وأنبأ الحاضرين بأن الخبر صحيح' },
  { lemma: 'أحاط', present: 'يحيط', participle: 'محيط', masdar: 'إحاطة', takes: ['أن', 'بأن', 'object'], sense: 'say', homograph: true, example: 'وأحاط المبعوث المجلس علماً بأن الهدنة صامدة' },
  { lemma: 'ختم', present: 'يختم', participle: 'خاتم', masdar: 'ختام', takes: ['أن', 'بأن', ':', 'ب', 'object'], sense: 'say', homograph: true, example: 'وختم بأن الطريق طويل' },
  { lemma: 'اختتم', present: 'يختتم', participle: 'مختتم', masdar: 'اختتام', takes: ['أن', 'بأن', ':', 'ب', 'object'], sense: 'say', homograph: true, example: 'واختتم حديثه قائلاً: "الأمل كبير"' },
  { lemma: 'واصل', present: 'يواصل', participle: 'مواصل', masdar: 'مواصلة', takes: ['أن', 'إن', ':', 'object'], sense: 'say', homograph: true, example: 'وواصل: "سنعمل ليل نهار"' },
  { lemma: 'استأنف', present: 'يستأنف', participle: 'مستأنف', masdar: 'استئناف', takes: ['أن', 'إن', ':', 'object'], sense: 'say', homograph: true, example: 'واستأنف: "هذا ما نريده"' },
  { lemma: 'أكمل', present: 'يكمل', participle: 'مكمل', masdar: 'إكمال', takes: ['أن', 'إن', ':', 'object'], sense: 'say', homograph: true, example: 'وأكملت: "لم أكن وحدي"' },
  { lemma: 'استكمل', present: 'يستكمل', participle: 'مستكمل', masdar: 'استكمال', takes: ['أن', 'إن', ':', 'object'], sense: 'say', homograph: true, example: 'واستكمل: "نحن فريق واحد"' },
  { lemma: 'زاد', present: 'يزيد', participle: 'زائد', masdar: '', takes: ['أن', 'إن', ':', 'ب', 'object'], sense: 'say', homograph: true, example: 'وزاد أن البلاد بخير' },
  { lemma: 'استدرك', present: 'يستدرك', participle: 'مستدرك', masdar: 'استدراك', takes: ['أن', 'إن', ':', 'بأن'], sense: 'say', example: 'واستدرك أن الوقت لم يفت' },
  { lemma: 'استرسل', present: 'يسترسل', participle: 'مسترسل', masdar: 'استرسال', takes: ['أن', 'إن', ':'], sense: 'say', example: 'واسترسل: "عشنا أياماً صعبة"' },
  { lemma: 'مضى', present: 'يمضي', participle: 'ماضي', masdar: 'مضي', takes: ['أن', ':'], sense: 'say', homograph: true, example: 'ومضى يقول: "لا عودة إلى الوراء"' },
  { lemma: 'أسهب', present: 'يسهب', participle: 'مسهب', masdar: 'إسهاب', takes: ['أن', ':'], sense: 'say', example: 'وأسهب: "القصة قديمة"' },
  { lemma: 'عقب', present: 'يعقب', participle: 'معقب', masdar: 'تعقيب', takes: ['بأن', 'أن', 'إن', ':', 'على', 'ب'], sense: 'say', homograph: true, example: 'وعقب على القرار قائلاً: "هذا ظلم"' },
  { lemma: 'تحدث', present: 'يتحدث', participle: 'متحدث', masdar: 'حديث', takes: ['عن أن', 'أن', 'إن', ':', 'عن', 'ب'], sense: 'say', example: 'وتحدث عن أن الأزمة عابرة' },
  { lemma: 'تكلم', present: 'يتكلم', participle: 'متكلم', masdar: 'كلام', takes: ['عن أن', 'أن', ':', 'عن'], sense: 'say', example: 'وتكلمت عن سنوات الغربة' },
  { lemma: 'تطرق', present: 'يتطرق', participle: 'متطرق', masdar: 'تطرق', takes: ['إلى أن', 'إلى'], sense: 'say', example: 'وتطرق إلى أن التمويل متوفر' },
  { lemma: 'تناول', present: 'يتناول', participle: 'متناول', masdar: 'تناول', takes: ['object'], sense: 'say', homograph: true, example: 'وتناول في كلمته أوضاع البلاد' },
  { lemma: 'أورد', present: 'يورد', participle: 'مورد', masdar: 'إيراد', takes: ['أن', 'إن', ':', 'object'], sense: 'say', example: 'وأورد التقرير أن الخسائر كبيرة' },
  { lemma: 'أدلى', present: 'يدلي', participle: 'مدلي', masdar: 'إدلاء', takes: ['ب'], sense: 'say', example: 'وأدلى بتصريح للصحافة' },
  { lemma: 'أبان', present: 'يبين', participle: 'مبين', masdar: 'إبانة', takes: ['أن', 'إن', ':', 'عن أن', 'object'], sense: 'say', homograph: true, example: 'وأبان أن التجارب ناجحة' },
  { lemma: 'أفصح', present: 'يفصح', participle: 'مفصح', masdar: 'إفصاح', takes: ['عن أن', 'أن', ':', 'عن'], sense: 'say', example: 'وأفصحت عن أن الصفقة تمت' },
  { lemma: 'باح', present: 'يبوح', participle: 'بائح', masdar: 'بوح', takes: ['بأن', 'أن', 'ب'], sense: 'say', example: 'وباح بأنه كان خائفاً' },
  { lemma: 'صارح', present: 'يصارح', participle: 'مصارح', masdar: 'مصارحة', takes: ['بأن', 'أن', ':', 'object', 'ب'], sense: 'say', example: 'وصارح جمهوره بأنه سيعتزل' },
  { lemma: 'جهر', present: 'يجهر', participle: '', masdar: '', takes: ['بأن', 'ب'], sense: 'say', homograph: true, example: 'وجهر برأيه أمام الجميع' },
  { lemma: 'أعرب', present: 'يعرب', participle: 'معرب', masdar: 'إعراب', takes: ['عن أن', 'عن'], sense: 'say', example: 'وأعرب عن ثقته في الفوز' },
  { lemma: 'عبر', present: 'يعبر', participle: 'معبر', masdar: 'تعبير', takes: ['عن أن', ':', 'عن', 'object'], sense: 'say', noun: true, example: 'وعبرت عن سعادتها بالجائزة' },
  { lemma: 'أقر', present: 'يقر', participle: 'مقر', masdar: 'إقرار', takes: ['بأن', 'أن', 'إن', ':', 'ب', 'object'], sense: 'say', example: 'وأقر المتهم بأنه كان هناك' },
  { lemma: 'اعترف', present: 'يعترف', participle: 'معترف', masdar: 'اعتراف', takes: ['بأن', 'أن', 'إن', ':', 'ب'], sense: 'say', example: 'واعترف الحارس بأنه نام' },
  { lemma: 'سلم', present: 'يسلم', participle: 'مسلم', masdar: 'تسليم', takes: ['بأن', 'أن', 'ب'], sense: 'say', homograph: true, example: 'وسلم بأن الخطة أخفقت' },
  { lemma: 'زعم', present: 'يزعم', participle: 'زاعم', masdar: 'زعم', takes: ['أن', 'بأن', 'إن', ':', 'object'], sense: 'say', example: 'وزعمت الصحيفة أن اللاعب سيرحل' },
  { lemma: 'ادعى', present: 'يدعي', participle: 'مدعي', masdar: 'ادعاء', takes: ['أن', 'بأن', 'إن', ':', 'object'], sense: 'say', example: 'وادعى أنه صاحب الأرض' },
  { lemma: 'نقل', present: 'ينقل', participle: 'ناقل', masdar: 'نقل', takes: ['أن', 'عن أن', 'إن', ':', 'عن', 'object'], sense: 'say', noun: true, example: 'ونقلت الوكالة عن مصدر أن المعبر أغلق' },
  { lemma: 'تناقل', present: 'يتناقل', participle: 'متناقل', masdar: 'تناقل', takes: ['أن', 'object'], sense: 'say', example: 'وتناقلت المواقع أن النجم مريض' },
  { lemma: 'تداول', present: 'يتداول', participle: 'متداول', masdar: 'تداول', takes: ['أن', 'object'], sense: 'say', example: 'وتداول ناشطون أن المدرسة أغلقت' },
  { lemma: 'أذاع', present: 'يذيع', participle: 'مذيع', masdar: 'إذاعة', takes: ['أن', 'عن', 'object'], sense: 'say', example: 'وأذاع التلفزيون أن الحكومة استقالت' },
  { lemma: 'بث', present: 'يبث', participle: 'باث', masdar: 'بث', takes: ['أن', ':', 'object'], sense: 'say', homograph: true, example: 'وبثت القناة أن الرهائن أحرار' },
  { lemma: 'أشاع', present: 'يشيع', participle: 'مشيع', masdar: 'إشاعة', takes: ['أن', 'object'], sense: 'say', example: 'وأشاع خصومه أنه هرب' },
  { lemma: 'روج', present: 'يروج', participle: 'مروج', masdar: 'ترويج', takes: ['أن', 'بأن', 'ب', 'object'], sense: 'say', example: 'وروجت حسابات أن المصرف أفلس' },
  { lemma: 'قرأ', present: 'يقرأ', participle: 'قارئ', masdar: 'قراءة', takes: [':', 'object'], sense: 'say', homograph: true, example: 'وقرأ المتحدث بيان الحزب' },
  { lemma: 'تلا', present: 'يتلو', participle: 'تالي', masdar: 'تلاوة', takes: [':'], sense: 'say', homograph: true, example: 'وتلا الأمين العام البيان' },
  { lemma: 'شرح', present: 'يشرح', participle: 'شارح', masdar: 'شرح', takes: ['أن', 'إن', ':', 'object'], sense: 'say', noun: true, example: 'وشرح أن الدواء يؤخذ صباحاً' },
  { lemma: 'فسر', present: 'يفسر', participle: 'مفسر', masdar: 'تفسير', takes: ['بأن', 'أن', 'إن', ':', 'ب', 'object'], sense: 'say', example: 'وفسر الباحث ذلك بأن المياه دافئة' },
  { lemma: 'فصل', present: 'يفصل', participle: 'مفصل', masdar: 'تفصيل', takes: ['أن', ':', 'object'], sense: 'say', homograph: true, example: 'وفصلت الوثيقة مراحل الخطة' },
  { lemma: 'برر', present: 'يبرر', participle: 'مبرر', masdar: 'تبرير', takes: ['بأن', 'أن', 'إن', ':', 'ب', 'object'], sense: 'say', example: 'وبرر غيابه بأن الطائرة تأخرت' },
  { lemma: 'علل', present: 'يعلل', participle: 'معلل', masdar: 'تعليل', takes: ['بأن', 'أن', 'ب', 'object'], sense: 'say', example: 'وعلل القرار بأن الموارد شحيحة' },
  { lemma: 'عزا', present: 'يعزو', participle: 'عازي', masdar: 'عزو', takes: ['إلى أن', 'إلى', 'object'], sense: 'say', example: 'وعزا الارتفاع إلى أن الطلب زاد' },
  { lemma: 'أرجع', present: 'يرجع', participle: 'مرجع', masdar: 'إرجاع', takes: ['إلى أن', 'إلى', 'object'], sense: 'say', homograph: true, example: 'وأرجعت التراجع إلى أن الأمطار قليلة' },
  { lemma: 'نسب', present: 'ينسب', participle: 'ناسب', masdar: 'نسب', takes: ['إلى أن', 'إلى', 'object'], sense: 'say', homograph: true, example: 'ونسبت الصحيفة إلى مسؤول أن الخلاف كبير' },
  { lemma: 'لمح', present: 'يلمح', participle: 'ملمح', masdar: 'تلميح', takes: ['إلى أن', 'بأن', 'أن', 'إن', 'إلى'], sense: 'say', example: 'ولمح إلى أنه سيترشح' },
  { lemma: 'ألمح', present: 'يلمح', participle: 'ملمح', masdar: 'إلماح', takes: ['إلى أن', 'بأن', 'أن', 'إن', 'إلى'], sense: 'say', example: 'وألمحت إلى أن التعديل قريب' },
  { lemma: 'أومأ', present: 'يومئ', participle: 'مومئ', masdar: 'إيماء', takes: ['إلى أن', 'إلى'], sense: 'say', example: 'وأومأ إلى أن الباب مفتوح' },
  { lemma: 'لوح', present: 'يلوح', participle: 'ملوح', masdar: 'تلويح', takes: ['بأن', 'إلى أن', 'ب', 'إلى'], sense: 'say', homograph: true, example: 'ولوح بأنه سيستقيل' },
  { lemma: 'نبه', present: 'ينبه', participle: 'منبه', masdar: 'تنبيه', takes: ['إلى أن', 'بأن', 'أن', 'إن', ':', 'إلى', 'object', 'من'], sense: 'say', example: 'ونبه إلى أن المخزون ينفد' },
  { lemma: 'استعرض', present: 'يستعرض', participle: 'مستعرض', masdar: 'استعراض', takes: ['object'], sense: 'say', example: 'واستعرض الوزير ما تحقق' },
  { lemma: 'عرض', present: 'يعرض', participle: 'عارض', masdar: 'عرض', takes: ['أن', 'object', 'على'], sense: 'say', homograph: true, example: 'وعرض أن يتوسط بين الطرفين' },
  { lemma: 'سجل', present: 'يسجل', participle: 'مسجل', masdar: 'تسجيل', takes: ['أن', 'إن', ':', 'object'], sense: 'say', homograph: true, example: 'وسجلت الجمعية أن الأوضاع تدهورت' },
  { lemma: 'أبرز', present: 'يبرز', participle: 'مبرز', masdar: 'إبراز', takes: ['أن', 'بأن', 'إن', ':', 'object'], sense: 'say', homograph: true, example: 'وأبرز المتدخل أن التعليم أولوية' },
  { lemma: 'كرر', present: 'يكرر', participle: 'مكرر', masdar: 'تكرار', takes: ['أن', 'بأن', 'إن', ':', 'object'], sense: 'say', example: 'وكرر أن بلاده لن تتنازل' },
  { lemma: 'جدد', present: 'يجدد', participle: 'مجدد', masdar: 'تجديد', takes: ['أن', 'إن', 'object'], sense: 'say', homograph: true, example: 'وجدد التأكيد على موقف بلاده' },
  { lemma: 'ردد', present: 'يردد', participle: 'مردد', masdar: 'ترديد', takes: ['أن', 'إن', ':', 'object'], sense: 'say', example: 'وردد المشجعون: "نحن الأبطال"' },
  { lemma: 'هتف', present: 'يهتف', participle: 'هاتف', masdar: 'هتاف', takes: ['بأن', ':', 'ب'], sense: 'say', example: 'وهتف المتظاهرون: "عاش الوطن"' },
  { lemma: 'صاح', present: 'يصيح', participle: 'صائح', masdar: 'صياح', takes: ['بأن', ':', 'ب'], sense: 'say', example: 'وصاح الطفل: "أبي عاد"' },
  { lemma: 'صرخ', present: 'يصرخ', participle: 'صارخ', masdar: 'صراخ', takes: ['بأن', ':', 'ب'], sense: 'say', example: 'وصرخت الأم: "أين ولدي؟"' },
  { lemma: 'همس', present: 'يهمس', participle: 'هامس', masdar: 'همس', takes: ['بأن', ':', 'ب'], sense: 'say', example: 'وهمس في أذنه: "اصبر"' },
  { lemma: 'نادى', present: 'ينادي', participle: 'منادي', masdar: 'مناداة', takes: ['بأن', ':', 'ب', 'object'], sense: 'say', homograph: true, example: 'ونادى المحتجون بأن تعاد الأموال' },
  { lemma: 'خاطب', present: 'يخاطب', participle: 'مخاطب', masdar: 'مخاطبة', takes: [':', 'object'], sense: 'say', example: 'وخاطب الحضور قائلاً: "أنتم الأمل"' },
  { lemma: 'حدث', present: 'يحدث', participle: 'محدث', masdar: '', takes: ['أن', ':', 'object', 'عن'], sense: 'say', homograph: true, example: 'وحدث أصدقاءه أنه سيسافر' },
  { lemma: 'توجه', present: 'يتوجه', participle: 'متوجه', masdar: 'توجه', takes: ['إلى', 'ب'], sense: 'say', homograph: true, example: 'وتوجه إلى الشباب قائلاً: "اعملوا"' },
  { lemma: 'ناقش', present: 'يناقش', participle: 'مناقش', masdar: 'مناقشة', takes: ['object'], sense: 'say', homograph: true, example: 'وناقش الطرفان سبل التعاون' },
  { lemma: 'سأل', present: 'يسأل', participle: 'سائل', masdar: 'سؤال', takes: [':', 'object', 'عن'], sense: 'say', example: 'وسأل النائب: "أين الميزانية؟"' },
  { lemma: 'تساءل', present: 'يتساءل', participle: 'متسائل', masdar: 'تساؤل', takes: [':', 'عن'], sense: 'say', example: 'وتساءلت: "لماذا الآن؟"' },
  { lemma: 'استفسر', present: 'يستفسر', participle: 'مستفسر', masdar: 'استفسار', takes: [':', 'عن'], sense: 'say', example: 'واستفسر عن موعد الرحلة' },
  { lemma: 'استشهد', present: 'يستشهد', participle: 'مستشهد', masdar: 'استشهاد', takes: ['بأن', 'ب'], sense: 'say', homograph: true, example: 'واستشهد بأن التجربة نجحت' },
  { lemma: 'حلف', present: 'يحلف', participle: 'حالف', masdar: 'حلف', takes: ['أن', 'بأن', 'إن', 'ب'], sense: 'say', homograph: true, example: 'وحلف أنه لم يكن يعلم' },
  { lemma: 'أقسم', present: 'يقسم', participle: 'مقسم', masdar: '', takes: ['أن', 'بأن', 'إن', 'ب'], sense: 'say', example: 'وأقسم أنه بريء' },
  { lemma: 'جزم', present: 'يجزم', participle: 'جازم', masdar: 'جزم', takes: ['بأن', 'أن', 'إن', ':', 'ب'], sense: 'say', example: 'وجزم بأن الفريق سيفوز' },
  { lemma: 'جادل', present: 'يجادل', participle: 'مجادل', masdar: 'مجادلة', takes: ['بأن', 'أن', 'إن', ':'], sense: 'say', example: 'وجادل بأن القانون قديم' },
  { lemma: 'حاجج', present: 'يحاجج', participle: 'محاجج', masdar: 'محاججة', takes: ['بأن', 'أن', 'إن'], sense: 'say', example: 'وحاجج بأن الأدلة ناقصة' },
  { lemma: 'احتج', present: 'يحتج', participle: 'محتج', masdar: 'احتجاج', takes: ['بأن', 'أن', 'على', 'ب'], sense: 'say', example: 'واحتج بأن المهلة قصيرة' },
  { lemma: 'دافع', present: 'يدافع', participle: 'مدافع', masdar: 'دفاع', takes: ['بأن', 'عن'], sense: 'say', homograph: true, example: 'ودافع عن قراره أمام النواب' },
  { lemma: 'أصر', present: 'يصر', participle: 'مصر', masdar: 'إصرار', takes: ['على أن', 'أن', ':', 'على'], sense: 'say', example: 'وأصر على أن الحوار ممكن' },
  { lemma: 'تمسك', present: 'يتمسك', participle: 'متمسك', masdar: 'تمسك', takes: ['بأن', 'ب'], sense: 'say', homograph: true, example: 'وتمسك بأن الحق معه' },
  { lemma: 'اشتكى', present: 'يشتكي', participle: 'مشتكي', masdar: 'شكوى', takes: ['من أن', 'أن', 'من'], sense: 'say', example: 'واشتكى السكان من أن المياه مقطوعة' },
  { lemma: 'شكا', present: 'يشكو', participle: 'شاكي', masdar: 'شكوى', takes: ['من أن', 'أن', 'من'], sense: 'say', example: 'وشكا التجار من أن الزبائن قلة' },
  { lemma: 'تذمر', present: 'يتذمر', participle: 'متذمر', masdar: 'تذمر', takes: ['من أن', 'من'], sense: 'say', example: 'وتذمر المسافرون من التأخير' },
  { lemma: 'اعتذر', present: 'يعتذر', participle: 'معتذر', masdar: 'اعتذار', takes: ['بأن', 'عن أن', 'عن'], sense: 'say', example: 'واعتذر عن أنه تأخر' },
  { lemma: 'شهد', present: 'يشهد', participle: 'شاهد', masdar: 'شهادة', takes: ['بأن', 'أن', 'على أن', 'ب'], sense: 'say', homograph: true, example: 'وشهد الحارس بأنه رأى اللص' },
  { lemma: 'استهل', present: 'يستهل', participle: 'مستهل', masdar: 'استهلال', takes: ['بأن', 'ب', 'object'], sense: 'say', homograph: true, example: 'واستهل كلمته بقوله: "مرحباً"' },
  { lemma: 'مازح', present: 'يمازح', participle: 'ممازح', masdar: 'ممازحة', takes: [':', 'object'], sense: 'say', example: 'ومازح زملاءه: "كبرنا"' },
  { lemma: 'سخر', present: 'يسخر', participle: 'ساخر', masdar: 'سخرية', takes: [':', 'من'], sense: 'say', example: 'وسخر من الشائعات' },
  { lemma: 'مزح', present: 'يمزح', participle: 'مازح', masdar: 'مزاح', takes: [':'], sense: 'say', example: 'ومزح قائلاً: "سأعود طفلاً"' },
  { lemma: 'تفوه', present: 'يتفوه', participle: '', masdar: '', takes: ['ب'], sense: 'say', example: 'وتفوه بكلام غريب' },
  { lemma: 'أشعر', present: 'يشعر', participle: 'مشعر', masdar: 'إشعار', takes: ['بأن', 'object', 'ب'], sense: 'say', homograph: true, example: 'وأشعر الشركة بأن العقد انتهى' },
  { lemma: 'أفضى', present: 'يفضي', participle: 'مفضي', masdar: 'إفضاء', takes: ['بأن', 'ب'], sense: 'say', example: 'وأفضى إليه بأنه متعب' },
  { lemma: 'أسر', present: 'يسر', participle: '', masdar: '', takes: ['بأن', 'أن', 'ب'], sense: 'say', homograph: true, example: 'وأسر إليه بأن الصفقة فشلت' },
  { lemma: 'بشر', present: 'يبشر', participle: 'مبشر', masdar: 'تبشير', takes: ['بأن', 'أن', 'ب', 'object'], sense: 'say', homograph: true, example: 'وبشر المزارعين بأن الموسم وفير' },
  { lemma: 'طمأن', present: 'يطمئن', participle: 'مطمئن', masdar: 'طمأنة', takes: ['إلى أن', 'أن', 'بأن', 'object', 'إلى'], sense: 'say', example: 'وطمأن المواطنين إلى أن السلع متوفرة' },
  { lemma: 'وجه', present: 'يوجه', participle: 'موجه', masdar: 'توجيه', takes: ['بأن', 'object'], sense: 'say', homograph: true, example: 'ووجه الرئيس بأن تفتح الطرق' },
  { lemma: 'راسل', present: 'يراسل', participle: 'مراسل', masdar: 'مراسلة', takes: ['object'], sense: 'say', homograph: true, example: 'وراسلت النقابة الوزير' },
  { lemma: 'خطب', present: 'يخطب', participle: 'خاطب', masdar: 'خطاب', takes: [':'], sense: 'say', homograph: true, example: 'وخطب في الناس: "اتحدوا"' },
  { lemma: 'أفتى', present: 'يفتي', participle: 'مفتي', masdar: 'إفتاء', takes: ['بأن', 'أن', 'ب'], sense: 'say', example: 'وأفتى الشيخ بأن الصيام واجب' },
  { lemma: 'أوجز', present: 'يوجز', participle: 'موجز', masdar: 'إيجاز', takes: [':', 'object'], sense: 'say', example: 'وأوجز خطته بالقول: "سنبدأ غداً"' },
  { lemma: 'لخص', present: 'يلخص', participle: 'ملخص', masdar: 'تلخيص', takes: [':', 'object', 'ب'], sense: 'say', example: 'ولخص المشهد قائلاً: "لا غالب ولا مغلوب"' },
  { lemma: 'أجمل', present: 'يجمل', participle: '', masdar: '', takes: [':', 'object'], sense: 'say', homograph: true, example: 'وأجمل حديثه قائلاً: "النتيجة عادلة"' },
  { lemma: 'ذهب', present: 'يذهب', participle: 'ذاهب', masdar: 'ذهاب', takes: ['إلى أن'], sense: 'say', homograph: true, example: 'وذهب المحلل إلى أن السوق تجاوزت القاع' },
  { lemma: 'قطع', present: 'يقطع', participle: 'قاطع', masdar: 'قطع', takes: ['بأن'], sense: 'say', homograph: true, example: 'وقطع المتحدث بأن القرار نهائي' },
  { lemma: 'تعلل', present: 'يتعلل', participle: 'متعلل', masdar: 'تعلل', takes: ['بأن', 'أن', 'ب'], sense: 'say', example: 'وتعلل بأن الطريق مقطوع' },
  { lemma: 'تذرع', present: 'يتذرع', participle: 'متذرع', masdar: 'تذرع', takes: ['بأن', 'أن', 'ب'], sense: 'say', example: 'وتذرعت الشركة بأن المورد تأخر' },
  { lemma: 'استذكر', present: 'يستذكر', participle: 'مستذكر', masdar: 'استذكار', takes: ['أن', ':', 'object'], sense: 'say', example: 'واستذكر أن الحي كان بستاناً' },
  { lemma: 'استرجع', present: 'يسترجع', participle: 'مسترجع', masdar: 'استرجاع', takes: ['أن', ':', 'object'], sense: 'say', homograph: true, example: 'واسترجع أيام الطفولة' },
  { lemma: 'سرب', present: 'يسرب', participle: 'مسرب', masdar: 'تسريب', takes: ['أن', 'object'], sense: 'say', homograph: true, example: 'وسربت مصادر أن الاتفاق جاهز' },
  { lemma: 'جاهر', present: 'يجاهر', participle: 'مجاهر', masdar: 'مجاهرة', takes: ['بأن', 'أن', 'ب'], sense: 'say', example: 'وجاهر بأنه لا يؤيد الخطة' },
  { lemma: 'قاطع', present: 'يقاطع', participle: 'مقاطع', masdar: 'مقاطعة', takes: [':', 'object'], sense: 'say', homograph: true, example: 'وقاطعه النائب: "هذا غير صحيح"' },
  { lemma: 'استوضح', present: 'يستوضح', participle: 'مستوضح', masdar: 'استيضاح', takes: [':', 'عن'], sense: 'say', example: 'واستوضح عن أسباب التأخير' },
  { lemma: 'تمتم', present: 'يتمتم', participle: 'متمتم', masdar: 'تمتمة', takes: [':', 'ب'], sense: 'say', example: 'وتمتم العجوز: "الحمد لله"' },
  { lemma: 'غنى', present: 'يغني', participle: 'مغني', masdar: 'غناء', takes: [':', 'object'], sense: 'say', homograph: true, example: 'وغنى الجمهور: "عائدون"' },
  { lemma: 'أنشد', present: 'ينشد', participle: 'منشد', masdar: 'إنشاد', takes: [':', 'object'], sense: 'say', homograph: true, example: 'وأنشد الشاعر: "يا دار ما فعلت بك الأيام"' },
  { lemma: 'تنبأ', present: 'يتنبأ', participle: 'متنبئ', masdar: 'تنبؤ', takes: ['بأن', 'أن', 'ب'], sense: 'think', example: 'وتنبأ الخبراء بأن الشتاء سيكون بارداً' },
  // think: opinions, guesses, hopes and fears
  { lemma: 'رأى', present: 'يرى', participle: 'رائي', masdar: 'رأي', takes: ['أن', 'إن', ':', 'object'], sense: 'think', noun: true, example: 'ورأى المحلل أن الفرصة سانحة' },
  { lemma: 'اعتبر', present: 'يعتبر', participle: 'معتبر', masdar: 'اعتبار', takes: ['أن', 'بأن', 'إن', ':', 'object'], sense: 'think', example: 'واعتبرت النقابة أن الزيادة هزيلة' },
  { lemma: 'اعتقد', present: 'يعتقد', participle: 'معتقد', masdar: 'اعتقاد', takes: ['أن', 'بأن', 'إن', ':', 'ب'], sense: 'think', example: 'ويعتقد الباحثون أن النهر جف' },
  { lemma: 'ظن', present: 'يظن', participle: 'ظان', masdar: 'ظن', takes: ['أن', 'إن', ':'], sense: 'think', example: 'وظن الجيران أن البيت خال' },
  { lemma: 'توقع', present: 'يتوقع', participle: 'متوقع', masdar: 'توقع', takes: ['أن', 'بأن', 'إن', ':', 'object'], sense: 'think', example: 'وتوقع البنك أن ينمو الاقتصاد' },
  { lemma: 'رجح', present: 'يرجح', participle: 'مرجح', masdar: 'ترجيح', takes: ['أن', 'إن', 'object'], sense: 'think', example: 'ورجح المصدر أن يستقيل الوزير' },
  { lemma: 'قدر', present: 'يقدر', participle: 'مقدر', masdar: 'تقدير', takes: ['أن', 'بأن', 'إن', 'object', 'ب'], sense: 'think', homograph: true, example: 'وقدرت الشركة أن الخسائر محدودة' },
  { lemma: 'استبعد', present: 'يستبعد', participle: 'مستبعد', masdar: 'استبعاد', takes: ['أن', 'إن', 'object'], sense: 'think', example: 'واستبعد المدرب أن يشارك القائد' },
  { lemma: 'افترض', present: 'يفترض', participle: 'مفترض', masdar: 'افتراض', takes: ['أن', 'إن', 'object'], sense: 'think', example: 'وافترض العلماء أن الكوكب بارد' },
  { lemma: 'خمن', present: 'يخمن', participle: 'مخمن', masdar: 'تخمين', takes: ['أن', 'بأن', 'object'], sense: 'think', example: 'وخمن الحاضرون أن السعر سيرتفع' },
  { lemma: 'حسب', present: 'يحسب', participle: 'حاسب', masdar: '', takes: ['أن'], sense: 'think', homograph: true, example: 'وحسب الناس أن الأمر انتهى' },
  { lemma: 'أمل', present: 'يأمل', participle: 'آمل', masdar: 'أمل', takes: ['أن', 'إن', 'ب', 'إلى', 'object'], sense: 'think', homograph: true, example: 'ويأمل المنظمون أن يحضر الجمهور' },
  { lemma: 'تأمل', present: 'يتأمل', participle: 'متأمل', masdar: 'تأمل', takes: ['أن', 'object'], sense: 'think', homograph: true, example: 'وتأملت الأسرة أن يعود الغائب' },
  { lemma: 'تمنى', present: 'يتمنى', participle: 'متمني', masdar: 'تمني', takes: ['أن', 'إن', 'object'], sense: 'think', example: 'وتمنى أن يعم السلام' },
  { lemma: 'رجا', present: 'يرجو', participle: 'راجي', masdar: 'رجاء', takes: ['أن', 'object'], sense: 'think', homograph: true, example: 'ورجا أن يجد الجميع عملاً' },
  { lemma: 'خشي', present: 'يخشى', participle: '', masdar: '', takes: ['أن', 'من أن', 'من', 'object'], sense: 'think', example: 'وخشي الأهالي أن ينهار السد' },
  { lemma: 'تخوف', present: 'يتخوف', participle: 'متخوف', masdar: 'تخوف', takes: ['من أن', 'أن', 'من'], sense: 'think', homograph: true, example: 'وتخوف التجار من أن تركد السوق' },
  { lemma: 'خاف', present: 'يخاف', participle: 'خائف', masdar: 'خوف', takes: ['أن', 'من أن', 'من'], sense: 'think', example: 'وخافت الأم أن يمرض ابنها' },
  { lemma: 'شك', present: 'يشك', participle: 'شاك', masdar: 'شك', takes: ['أن', 'بأن', 'ب'], sense: 'think', homograph: true, example: 'وشك الحكم في أن الكرة عبرت الخط' },
  { lemma: 'شكك', present: 'يشكك', participle: 'مشكك', masdar: 'تشكيك', takes: ['أن', 'ب'], sense: 'think', example: 'وشككت المعارضة في النتائج' },
  { lemma: 'ارتأى', present: 'يرتئي', participle: 'مرتئي', masdar: 'ارتئاء', takes: ['أن', 'إن', 'object'], sense: 'think', example: 'وارتأت اللجنة أن تؤجل القرار' },
  { lemma: 'تصور', present: 'يتصور', participle: 'متصور', masdar: 'تصور', takes: ['أن', 'إن', 'object'], sense: 'think', homograph: true, example: 'وتصور المهندس أن الجسر سيصمد' },
  { lemma: 'تخيل', present: 'يتخيل', participle: 'متخيل', masdar: 'تخيل', takes: ['أن', 'object'], sense: 'think', example: 'وتخيل الكاتب أن المدينة غرقت' },
  { lemma: 'آمن', present: 'يؤمن', participle: 'مؤمن', masdar: 'إيمان', takes: ['بأن', 'أن', 'ب'], sense: 'think', homograph: true, example: 'ويؤمن المدرب بأن الحظ لا يكفي' },
  { lemma: 'أيقن', present: 'يوقن', participle: 'موقن', masdar: 'إيقان', takes: ['بأن', 'أن', 'إن', 'ب'], sense: 'think', example: 'وأيقن الجميع أن الأزمة كبيرة' },
  { lemma: 'اقتنع', present: 'يقتنع', participle: 'مقتنع', masdar: 'اقتناع', takes: ['بأن', 'أن', 'ب'], sense: 'think', example: 'واقتنع بأن السفر أفضل' },
  { lemma: 'أدرك', present: 'يدرك', participle: 'مدرك', masdar: 'إدراك', takes: ['أن', 'بأن', 'إن', 'object'], sense: 'think', homograph: true, example: 'وأدركت القيادة أن الوقت ضيق' },
  { lemma: 'علم', present: 'يعلم', participle: 'عالم', masdar: 'علم', takes: ['أن', 'بأن', 'إن', 'object', 'ب', 'من'], sense: 'think', homograph: true, example: 'وعلمت الصحيفة أن العقد وقع' },
  { lemma: 'لاحظ', present: 'يلاحظ', participle: 'ملاحظ', masdar: 'ملاحظة', takes: ['أن', 'بأن', 'إن', ':', 'object'], sense: 'think', example: 'ولاحظ المراقبون أن الإقبال ضعيف' },
  { lemma: 'تذكر', present: 'يتذكر', participle: 'متذكر', masdar: 'تذكر', takes: ['أن', 'بأن', 'إن', ':', 'object'], sense: 'think', homograph: true, example: 'وتذكرت أن والدها كان صياداً' },
  { lemma: 'نسي', present: 'ينسى', participle: 'ناسي', masdar: 'نسيان', takes: ['أن', 'object'], sense: 'think', homograph: true, example: 'ونسي اللاعب أن المباراة انتهت' },
  { lemma: 'زكى', present: 'يزكي', participle: 'مزكي', masdar: 'تزكية', takes: ['object'], sense: 'think', homograph: true, example: 'وزكى المجلس المرشح' },
  { lemma: 'وثق', present: 'يثق', participle: 'واثق', masdar: 'ثقة', takes: ['بأن', 'أن', 'ب'], sense: 'think', homograph: true, example: 'وتثق المنظمة بأن العدالة ستتحقق' },
  { lemma: 'راهن', present: 'يراهن', participle: 'مراهن', masdar: 'رهان', takes: ['على أن', 'بأن', 'على'], sense: 'think', homograph: true, example: 'وراهن على أن السوق ستتعافى' },
  { lemma: 'عول', present: 'يعول', participle: 'معول', masdar: 'تعويل', takes: ['على أن', 'بأن', 'على'], sense: 'think', example: 'ويعول النادي على أن يعود المصابون' },
  { lemma: 'تحسر', present: 'يتحسر', participle: 'متحسر', masdar: 'تحسر', takes: ['على'], sense: 'think', homograph: true, example: 'وتحسر على أيام الشباب' },
  { lemma: 'استشعر', present: 'يستشعر', participle: 'مستشعر', masdar: 'استشعار', takes: ['أن', 'object'], sense: 'think', example: 'واستشعر النادي أن اللقب قريب' },
  { lemma: 'تطلع', present: 'يتطلع', participle: 'متطلع', masdar: 'تطلع', takes: ['إلى أن', 'إلى'], sense: 'think', homograph: true, example: 'وتطلع إلى أن يزور المدينة' },
  { lemma: 'استنتج', present: 'يستنتج', participle: 'مستنتج', masdar: 'استنتاج', takes: ['أن', 'بأن', 'إن', 'object', 'من'], sense: 'show', example: 'واستنتج الباحثون أن النوم مهم' },
  { lemma: 'اشتبه', present: 'يشتبه', participle: 'مشتبه', masdar: 'اشتباه', takes: ['بأن', 'أن', 'ب'], sense: 'think', example: 'واشتبهت الشرطة بأن الحريق متعمد' },
  { lemma: 'احتمل', present: 'يحتمل', participle: 'محتمل', masdar: 'احتمال', takes: ['أن', 'object'], sense: 'think', example: 'واحتمل الأطباء أن العدوى قديمة' },
  { lemma: 'تكهن', present: 'يتكهن', participle: 'متكهن', masdar: 'تكهن', takes: ['بأن', 'أن', 'ب'], sense: 'think', noun: true, example: 'وتكهنت الصحيفة بأن المدرب سيرحل' },
  { lemma: 'مال', present: 'يميل', participle: 'مائل', masdar: 'ميل', takes: ['إلى أن'], sense: 'think', homograph: true, example: 'ويميل الخبراء إلى أن السبب بشري' },
  { lemma: 'تأكد', present: 'يتأكد', participle: 'متأكد', masdar: 'تأكد', takes: ['من أن', 'أن'], sense: 'think', homograph: true, example: 'وتأكد الأطباء من أن المريض تعافى' },
  { lemma: 'شعر', present: 'يشعر', participle: '', masdar: 'شعور', takes: ['بأن', 'أن', 'ب'], sense: 'think', homograph: true, example: 'وشعرت بأن الحياة توقفت' },
  { lemma: 'حبذ', present: 'يحبذ', participle: 'محبذ', masdar: 'تحبيذ', takes: ['أن', 'object'], sense: 'think', example: 'وحبذ المدرب أن يبقى اللاعب' },
  { lemma: 'رغب', present: 'يرغب', participle: 'راغب', masdar: 'رغبة', takes: ['أن', 'ب'], sense: 'think', homograph: true, example: 'ويرغب النادي في أن يستعيد اللقب' },
  { lemma: 'نوى', present: 'ينوي', participle: 'ناوي', masdar: 'نية', takes: ['أن'], sense: 'think', homograph: true, example: 'وينوي الكاتب أن يصدر رواية' },
  { lemma: 'حلم', present: 'يحلم', participle: 'حالم', masdar: 'حلم', takes: ['بأن', 'أن', 'ب'], sense: 'think', homograph: true, example: 'ويحلم اللاعب بأن يرفع الكأس' },

  // show: documents, studies, figures
  { lemma: 'أظهر', present: 'يظهر', participle: 'مظهر', masdar: 'إظهار', takes: ['أن', 'بأن', 'إن', ':', 'object'], sense: 'show', example: 'وأظهرت الدراسة أن النسبة تراجعت' },
  { lemma: 'أثبت', present: 'يثبت', participle: 'مثبت', masdar: 'إثبات', takes: ['أن', 'بأن', 'إن', 'object'], sense: 'show', example: 'وأثبتت التحاليل أن الماء نقي' },
  { lemma: 'دل', present: 'يدل', participle: 'دال', masdar: 'دلالة', takes: ['على أن', 'على'], sense: 'show', homograph: true, example: 'وتدل الأرقام على أن السوق تنتعش' },
  { lemma: 'دلل', present: 'يدلل', participle: 'مدلل', masdar: 'تدليل', takes: ['على أن', 'بأن', 'على'], sense: 'show', example: 'ودلل على أن الخطة ناجحة' },
  { lemma: 'خلص', present: 'يخلص', participle: 'خالص', masdar: 'خلاصة', takes: ['إلى أن', 'بأن', 'أن', 'إن', 'إلى'], sense: 'show', homograph: true, example: 'وخلص التقرير إلى أن الأسباب تقنية' },
  { lemma: 'استخلص', present: 'يستخلص', participle: 'مستخلص', masdar: 'استخلاص', takes: ['أن', 'إن', 'object', 'من'], sense: 'show', example: 'واستخلصت اللجنة أن الخلل إداري' },
  { lemma: 'توصل', present: 'يتوصل', participle: 'متوصل', masdar: 'توصل', takes: ['إلى أن', 'إلى'], sense: 'show', example: 'وتوصل العلماء إلى أن الفيروس ضعيف' },
  { lemma: 'عكس', present: 'يعكس', participle: 'عاكس', masdar: 'عكس', takes: ['أن', 'object'], sense: 'show', homograph: true, example: 'ويعكس الاستطلاع أن الناس متفائلون' },
  { lemma: 'برهن', present: 'يبرهن', participle: 'مبرهن', masdar: 'برهنة', takes: ['على أن', 'أن', 'بأن', 'على', 'object'], sense: 'show', example: 'وبرهنت التجربة على أن الطريقة سليمة' },
  { lemma: 'رصد', present: 'يرصد', participle: 'راصد', masdar: 'رصد', takes: ['أن', 'إن', 'object'], sense: 'show', homograph: true, example: 'ورصد التقرير أن الأسعار ارتفعت' },
  { lemma: 'نص', present: 'ينص', participle: 'ناص', masdar: 'نص', takes: ['على أن', 'بأن', 'على'], sense: 'show', homograph: true, example: 'وينص الاتفاق على أن تسحب القوات' },
  { lemma: 'قضى', present: 'يقضي', participle: 'قاضي', masdar: 'قضاء', takes: ['بأن', 'أن', 'ب'], sense: 'show', homograph: true, example: 'وقضت المحكمة بأن العقد باطل' },
  { lemma: 'تضمن', present: 'يتضمن', participle: 'متضمن', masdar: 'تضمن', takes: ['أن', ':', 'object'], sense: 'show', homograph: true, example: 'وتضمن البيان أن الزيارة قريبة' },
  { lemma: 'ورد', present: 'يرد', participle: 'وارد', masdar: 'ورود', takes: ['أن', ':'], sense: 'show', homograph: true, example: 'وورد في الوثيقة أن الأرض عامة' },
  { lemma: 'جاء', present: 'يجيء', participle: '', masdar: '', takes: ['أن', ':'], sense: 'show', homograph: true, example: 'وجاء في البيان أن اللقاء كان ودياً' },
  { lemma: 'اشترط', present: 'يشترط', participle: 'مشترط', masdar: 'اشتراط', takes: ['أن', 'object'], sense: 'show', example: 'واشترط القانون أن يكون المترشح مقيماً' },
  { lemma: 'أحصى', present: 'يحصي', participle: 'محصي', masdar: 'إحصاء', takes: ['object'], sense: 'show', example: 'وأحصى المرصد خمسين حالة' },
  { lemma: 'انتهى', present: 'ينتهي', participle: 'منتهي', masdar: 'انتهاء', takes: ['إلى أن'], sense: 'show', homograph: true, example: 'وانتهت اللجنة إلى أن الحادث عرضي' },
  { lemma: 'وجد', present: 'يجد', participle: '', masdar: '', takes: ['أن', 'إن'], sense: 'show', homograph: true, example: 'ووجد الباحثون أن القهوة مفيدة' },
  { lemma: 'اكتشف', present: 'يكتشف', participle: 'مكتشف', masdar: 'اكتشاف', takes: ['أن', 'object'], sense: 'show', homograph: true, example: 'واكتشف العلماء أن الكوكب بارد' },
  { lemma: 'أوحى', present: 'يوحي', participle: 'موحي', masdar: 'إيحاء', takes: ['بأن', 'أن', 'ب'], sense: 'show', homograph: true, example: 'وتوحي الأرقام بأن الأزمة تنحسر' },

  // urge: what somebody wants done
  { lemma: 'دعا', present: 'يدعو', participle: 'داعي', masdar: 'دعوة', takes: ['إلى أن', ':', 'إلى', 'object'], sense: 'urge', example: 'ودعت المنظمة إلى أن تفتح المعابر' },
  { lemma: 'طالب', present: 'يطالب', participle: 'مطالب', masdar: 'مطالبة', takes: ['بأن', 'أن', ':', 'ب', 'object'], sense: 'urge', noun: true, example: 'وطالب العمال بأن ترفع الأجور' },
  { lemma: 'طلب', present: 'يطلب', participle: 'طالب', masdar: 'طلب', takes: ['أن', ':', 'object', 'من'], sense: 'urge', homograph: true, example: 'وطلبت المحكمة أن يحضر الشاهد' },
  { lemma: 'حث', present: 'يحث', participle: 'حاث', masdar: 'حث', takes: ['على أن', 'على', 'إلى', 'object'], sense: 'urge', example: 'وحث الأطراف على أن تتحاور' },
  { lemma: 'حض', present: 'يحض', participle: 'حاض', masdar: 'حض', takes: ['على أن', 'على', 'إلى', 'object'], sense: 'urge', homograph: true, example: 'وحضت الوزارة المواطنين على التلقيح' },
  { lemma: 'أوصى', present: 'يوصي', participle: 'موصي', masdar: 'توصية', takes: ['بأن', 'أن', 'ب', 'object'], sense: 'urge', example: 'وأوصت اللجنة بأن يخفض السعر' },
  { lemma: 'وصى', present: 'يوصي', participle: 'موصي', masdar: 'توصية', takes: ['بأن', 'أن', 'ب', 'object'], sense: 'urge', example: 'ووصى الطبيب مريضه بأن يرتاح' },
  { lemma: 'نصح', present: 'ينصح', participle: 'ناصح', masdar: 'نصيحة', takes: ['بأن', 'أن', ':', 'ب', 'object'], sense: 'urge', noun: true, example: 'ونصح الأطباء بأن يشرب الصائم الماء' },
  { lemma: 'ناشد', present: 'يناشد', participle: 'مناشد', masdar: 'مناشدة', takes: ['أن', 'بأن', ':', 'object'], sense: 'urge', example: 'وناشدت الأسرة السلطات أن تتدخل' },
  { lemma: 'أمر', present: 'يأمر', participle: 'آمر', masdar: 'أمر', takes: ['بأن', 'أن', 'ب', 'object'], sense: 'urge', homograph: true, example: 'وأمر القاضي بأن يسجن المتهم' },
  { lemma: 'اقترح', present: 'يقترح', participle: 'مقترح', masdar: 'اقتراح', takes: ['أن', 'بأن', 'إن', ':', 'object'], sense: 'urge', example: 'واقترح النائب أن تؤجل الجلسة' },
  { lemma: 'تعهد', present: 'يتعهد', participle: 'متعهد', masdar: 'تعهد', takes: ['بأن', 'أن', ':', 'ب', 'object'], sense: 'urge', noun: true, example: 'وتعهد الرئيس بأن يحارب الفساد' },
  { lemma: 'وعد', present: 'يعد', participle: 'واعد', masdar: 'وعد', takes: ['بأن', 'أن', ':', 'ب', 'object'], sense: 'urge', noun: true, example: 'ووعدت الشركة بأن تعوض المتضررين' },
  { lemma: 'هدد', present: 'يهدد', participle: 'مهدد', masdar: 'تهديد', takes: ['بأن', 'أن', ':', 'ب', 'object'], sense: 'urge', example: 'وهدد الحزب بأنه سينسحب' },
  { lemma: 'توعد', present: 'يتوعد', participle: 'متوعد', masdar: 'توعد', takes: ['بأن', 'أن', ':', 'ب', 'object'], sense: 'urge', noun: true, example: 'وتوعد الخصم بأن يرد' },
  { lemma: 'حذر', present: 'يحذر', participle: 'محذر', masdar: 'تحذير', takes: ['من أن', 'أن', 'بأن', 'إن', ':', 'من', 'object'], sense: 'urge', noun: true, example: 'وحذرت المنظمة من أن المجاعة قريبة' },
  { lemma: 'التزم', present: 'يلتزم', participle: 'ملتزم', masdar: 'التزام', takes: ['بأن', 'أن', 'ب'], sense: 'urge', homograph: true, example: 'والتزمت الحكومة بأن تدفع الأجور' },
  { lemma: 'شجع', present: 'يشجع', participle: 'مشجع', masdar: 'تشجيع', takes: ['على أن', 'على', 'object'], sense: 'urge', example: 'وشجع الشباب على أن يشاركوا' },
  { lemma: 'حرض', present: 'يحرض', participle: 'محرض', masdar: 'تحريض', takes: ['على أن', 'على', 'object'], sense: 'urge', homograph: true, example: 'وحرض أنصاره على الاحتجاج' },
  { lemma: 'التمس', present: 'يلتمس', participle: 'ملتمس', masdar: 'التماس', takes: ['أن', 'object'], sense: 'urge', example: 'والتمس الدفاع أن يبرأ المتهم' },
  { lemma: 'ألح', present: 'يلح', participle: 'ملح', masdar: 'إلحاح', takes: ['على أن', 'أن', 'على'], sense: 'urge', example: 'وألح على أن تعقد الجلسة' },
  { lemma: 'اتفق', present: 'يتفق', participle: 'متفق', masdar: 'اتفاق', takes: ['على أن', 'أن', 'على'], sense: 'urge', example: 'واتفق الجانبان على أن تستمر المشاورات' },
  { lemma: 'أجمع', present: 'يجمع', participle: 'مجمع', masdar: 'إجماع', takes: ['على أن', 'أن', 'على'], sense: 'urge', homograph: true, example: 'وأجمع الخبراء على أن الخطة واقعية' },
  { lemma: 'عاهد', present: 'يعاهد', participle: 'معاهد', masdar: 'معاهدة', takes: ['أن', 'على أن', 'object'], sense: 'urge', example: 'وعاهد الجمهور على أن يعود أقوى' },
  { lemma: 'أنذر', present: 'ينذر', participle: 'منذر', masdar: 'إنذار', takes: ['بأن', 'من أن', 'object', 'ب'], sense: 'urge', example: 'وأنذرت البلدية الباعة بأن المهلة انتهت' },
  { lemma: 'استعجل', present: 'يستعجل', participle: 'مستعجل', masdar: 'استعجال', takes: ['أن', 'object'], sense: 'urge', example: 'واستعجل النواب الحكومة' },
  { lemma: 'أوعز', present: 'يوعز', participle: 'موعز', masdar: 'إيعاز', takes: ['بأن', 'إلى', 'ب'], sense: 'urge', example: 'وأوعز الوزير بأن تفتح المدارس' },
  { lemma: 'أهاب', present: 'يهيب', participle: 'مهيب', masdar: 'إهابة', takes: ['أن', 'بأن', 'ب'], sense: 'urge', example: 'وأهابت الوزارة بالمواطنين أن يلتزموا منازلهم' },

  // judge: praise, blame, feeling
  { lemma: 'أشاد', present: 'يشيد', participle: 'مشيد', masdar: 'إشادة', takes: ['بأن', 'أن', ':', 'ب'], sense: 'judge', example: 'وأشادت الوزيرة بجهود المتطوعين' },
  { lemma: 'انتقد', present: 'ينتقد', participle: 'منتقد', masdar: 'انتقاد', takes: ['أن', ':', 'object'], sense: 'judge', example: 'وانتقد النائب بطء الأشغال' },
  { lemma: 'اتهم', present: 'يتهم', participle: 'متهم', masdar: 'اتهام', takes: ['بأن', 'أن', 'object', 'ب'], sense: 'judge', homograph: true, example: 'واتهمت النيابة المدير بأنه أخفى الوثائق' },
  { lemma: 'ندد', present: 'يندد', participle: 'مندد', masdar: 'تنديد', takes: ['بأن', 'أن', ':', 'ب'], sense: 'judge', example: 'ونددت المنظمة بالهجوم' },
  { lemma: 'رحب', present: 'يرحب', participle: 'مرحب', masdar: 'ترحيب', takes: ['بأن', 'أن', ':', 'ب'], sense: 'judge', noun: true, example: 'ورحبت الدول بالاتفاق' },
  { lemma: 'نفى', present: 'ينفي', participle: 'نافي', masdar: 'نفي', takes: ['أن', 'بأن', 'إن', ':', 'object'], sense: 'judge', noun: true, example: 'ونفت الشركة أن تكون قد أفلست' },
  { lemma: 'رفض', present: 'يرفض', participle: 'رافض', masdar: 'رفض', takes: ['أن', 'بأن', 'إن', ':', 'object'], sense: 'judge', noun: true, example: 'ورفض الوزير أن يعلق على الخبر' },
  { lemma: 'أبدى', present: 'يبدي', participle: 'مبدي', masdar: 'إبداء', takes: ['أن', 'object'], sense: 'judge', example: 'وأبدى المدرب رضاه عن الأداء' },
  { lemma: 'ثمن', present: 'يثمن', participle: 'مثمن', masdar: 'تثمين', takes: [':', 'object'], sense: 'judge', noun: true, example: 'وثمن الأمين العام دور الوسطاء' },
  { lemma: 'أثنى', present: 'يثني', participle: 'مثني', masdar: 'ثناء', takes: [':', 'على'], sense: 'judge', example: 'وأثنى المدير على الطلاب' },
  { lemma: 'امتدح', present: 'يمتدح', participle: 'ممتدح', masdar: 'امتداح', takes: [':', 'object'], sense: 'judge', example: 'وامتدح القائد شجاعة الجنود' },
  { lemma: 'مدح', present: 'يمدح', participle: 'مادح', masdar: 'مدح', takes: ['object'], sense: 'judge', noun: true, example: 'ومدح النقاد الفيلم' },
  { lemma: 'هنأ', present: 'يهنئ', participle: 'مهنئ', masdar: 'تهنئة', takes: ['بأن', ':', 'object', 'ب', 'على'], sense: 'judge', homograph: true, example: 'وهنأ الرئيس المنتخب بالفوز' },
  { lemma: 'بارك', present: 'يبارك', participle: 'مبارك', masdar: 'مباركة', takes: [':', 'object'], sense: 'judge', homograph: true, example: 'وبارك الشيخ الخطوة' },
  { lemma: 'شكر', present: 'يشكر', participle: 'شاكر', masdar: 'شكر', takes: ['أن', ':', 'object', 'على'], sense: 'judge', noun: true, example: 'وشكر اللاعب جمهوره' },
  { lemma: 'نعى', present: 'ينعى', participle: 'ناعي', masdar: 'نعي', takes: [':', 'object'], sense: 'judge', noun: true, example: 'ونعت النقابة الفنان الراحل' },
  { lemma: 'أدان', present: 'يدين', participle: 'مدين', masdar: 'إدانة', takes: ['أن', 'بأن', ':', 'object'], sense: 'judge', example: 'وأدان المجلس التفجير' },
  { lemma: 'دان', present: 'يدين', participle: 'دائن', masdar: '', takes: ['object'], sense: 'judge', homograph: true, example: 'ودانت باريس الهجوم' },
  { lemma: 'شجب', present: 'يشجب', participle: 'شاجب', masdar: 'شجب', takes: [':', 'object'], sense: 'judge', noun: true, example: 'وشجب الحزب الاعتداء' },
  { lemma: 'استنكر', present: 'يستنكر', participle: 'مستنكر', masdar: 'استنكار', takes: ['أن', ':', 'object'], sense: 'judge', example: 'واستنكرت الجمعية القرار' },
  { lemma: 'استهجن', present: 'يستهجن', participle: 'مستهجن', masdar: 'استهجان', takes: ['أن', ':', 'object'], sense: 'judge', example: 'واستهجن النائب صمت الحكومة' },
  { lemma: 'استغرب', present: 'يستغرب', participle: 'مستغرب', masdar: 'استغراب', takes: ['أن', 'من أن', ':', 'object'], sense: 'judge', example: 'واستغرب المدرب إلغاء الهدف' },
  { lemma: 'استهزأ', present: 'يستهزئ', participle: 'مستهزئ', masdar: 'استهزاء', takes: ['ب'], sense: 'judge', example: 'واستهزأ بالتهديدات' },
  { lemma: 'تعجب', present: 'يتعجب', participle: 'متعجب', masdar: 'تعجب', takes: ['من أن', ':', 'من'], sense: 'judge', example: 'وتعجب من أن الطلب رفض' },
  { lemma: 'أسف', present: 'يأسف', participle: 'آسف', masdar: 'أسف', takes: ['أن', 'من أن', ':', 'على'], sense: 'judge', homograph: true, example: 'ويأسف النادي لأن اللاعب رحل' },
  { lemma: 'تأسف', present: 'يتأسف', participle: 'متأسف', masdar: 'تأسف', takes: ['أن', 'على'], sense: 'judge', example: 'وتأسفت لما جرى' },
  { lemma: 'ندم', present: 'يندم', participle: 'نادم', masdar: 'ندم', takes: ['أن', 'على'], sense: 'judge', homograph: true, example: 'وندم على أنه ترك الدراسة' },
  { lemma: 'افتخر', present: 'يفتخر', participle: 'مفتخر', masdar: 'افتخار', takes: ['بأن', 'أن', 'ب'], sense: 'judge', example: 'وافتخر بأنه ابن القرية' },
  { lemma: 'فخر', present: 'يفخر', participle: 'فخور', masdar: 'فخر', takes: ['بأن', 'أن', 'ب'], sense: 'judge', homograph: true, example: 'ويفخر النادي بأن له تاريخاً' },
  { lemma: 'تباهى', present: 'يتباهى', participle: 'متباهي', masdar: 'تباه', takes: ['بأن', 'أن', 'ب'], sense: 'judge', example: 'وتباهى بأنه صاحب الفكرة' },
  { lemma: 'تفاخر', present: 'يتفاخر', participle: 'متفاخر', masdar: 'تفاخر', takes: ['بأن', 'أن', 'ب'], sense: 'judge', example: 'وتفاخر بأنه لم يخسر' },
  { lemma: 'لام', present: 'يلوم', participle: 'لائم', masdar: 'لوم', takes: ['على', 'object'], sense: 'judge', homograph: true, example: 'ولام المدرب الحكم' },
  { lemma: 'عاتب', present: 'يعاتب', participle: 'معاتب', masdar: 'عتاب', takes: ['object', 'على'], sense: 'judge', example: 'وعاتب اللاعب جمهوره' },
  { lemma: 'وبخ', present: 'يوبخ', participle: 'موبخ', masdar: 'توبيخ', takes: ['object', 'على'], sense: 'judge', example: 'ووبخ المدير الموظف' },
  { lemma: 'هاجم', present: 'يهاجم', participle: 'مهاجم', masdar: 'مهاجمة', takes: [':', 'object'], sense: 'judge', homograph: true, example: 'وهاجم الإعلامي رئيس النادي' },
  { lemma: 'أنكر', present: 'ينكر', participle: 'منكر', masdar: 'إنكار', takes: ['أن', 'بأن', 'إن', 'object'], sense: 'judge', example: 'وأنكر المتهم أنه سرق' },
  { lemma: 'كذب', present: 'يكذب', participle: 'مكذب', masdar: 'تكذيب', takes: ['أن', 'object'], sense: 'judge', noun: true, example: 'وكذبت الوزارة الخبر' },
  { lemma: 'فند', present: 'يفند', participle: 'مفند', masdar: 'تفنيد', takes: ['أن', ':', 'object'], sense: 'judge', example: 'وفند المصدر الشائعات' },
  { lemma: 'دحض', present: 'يدحض', participle: 'داحض', masdar: 'دحض', takes: ['أن', 'object'], sense: 'judge', noun: true, example: 'ودحضت الدراسة تلك الفكرة' },
  { lemma: 'عارض', present: 'يعارض', participle: 'معارض', masdar: 'معارضة', takes: ['أن', 'object'], sense: 'judge', homograph: true, example: 'وعارضت موسكو القرار' },
  { lemma: 'اعترض', present: 'يعترض', participle: 'معترض', masdar: 'اعتراض', takes: ['على أن', 'بأن', 'على'], sense: 'judge', example: 'واعترض النائب على المادة' },
  { lemma: 'تحفظ', present: 'يتحفظ', participle: 'متحفظ', masdar: 'تحفظ', takes: ['على أن', 'على'], sense: 'judge', homograph: true, example: 'وتحفظت المعارضة على التعديل' },
  { lemma: 'أيد', present: 'يؤيد', participle: 'مؤيد', masdar: 'تأييد', takes: ['أن', ':', 'object'], sense: 'judge', example: 'وأيد البرلمان المبادرة' },
  { lemma: 'تضامن', present: 'يتضامن', participle: 'متضامن', masdar: 'تضامن', takes: ['object'], sense: 'judge', homograph: true, example: 'وتضامن الفنانون مع زميلهم' },
  { lemma: 'حمل', present: 'يحمل', participle: 'محمل', masdar: 'تحميل', takes: ['object', 'على'], sense: 'judge', homograph: true, example: 'وحملت المعارضة الحكومة المسؤولية' },
  { lemma: 'تفاءل', present: 'يتفاءل', participle: 'متفائل', masdar: 'تفاؤل', takes: ['بأن', 'ب'], sense: 'judge', example: 'وتفاءل المدرب بأن الإصابة خفيفة' },
  { lemma: 'تحدى', present: 'يتحدى', participle: 'متحدي', masdar: 'تحد', takes: ['أن', ':', 'object'], sense: 'judge', homograph: true, example: 'وتحدى خصومه أن يأتوا بدليل' },
  { lemma: 'قلل', present: 'يقلل', participle: 'مقلل', masdar: 'تقليل', takes: ['من أن', 'من'], sense: 'judge', example: 'وقلل الخبير من أن يكون للخبر أثر' },
  { lemma: 'هون', present: 'يهون', participle: 'مهون', masdar: 'تهوين', takes: ['من أن', 'من'], sense: 'judge', example: 'وهون الطبيب من الإصابة' },
  { lemma: 'عاب', present: 'يعيب', participle: 'عائب', masdar: 'عيب', takes: ['أن', 'على'], sense: 'judge', homograph: true, example: 'وعاب على الحكومة أنها تأخرت' },
  { lemma: 'تهكم', present: 'يتهكم', participle: 'متهكم', masdar: 'تهكم', takes: [':', 'على'], sense: 'judge', noun: true, example: 'وتهكم على منافسه قائلاً: "ينتظر المعجزة"' },
  { lemma: 'تندر', present: 'يتندر', participle: 'متندر', masdar: 'تندر', takes: ['ب'], sense: 'judge', noun: true, example: 'وتندر الحاضرون بالقصة' },
  { lemma: 'ترحم', present: 'يترحم', participle: 'مترحم', masdar: 'ترحم', takes: ['على'], sense: 'judge', noun: true, example: 'وترحم على أرواح الضحايا' },
  { lemma: 'تبرأ', present: 'يتبرأ', participle: 'متبرئ', masdar: 'تبرؤ', takes: ['من'], sense: 'judge', example: 'وتبرأ الحزب من التصريحات' },
  { lemma: 'تنصل', present: 'يتنصل', participle: 'متنصل', masdar: 'تنصل', takes: ['من'], sense: 'judge', noun: true, example: 'وتنصلت الشركة من وعودها' },
  { lemma: 'استخف', present: 'يستخف', participle: 'مستخف', masdar: 'استخفاف', takes: ['ب'], sense: 'judge', example: 'واستخف بالتحذيرات' },
  { lemma: 'واسى', present: 'يواسي', participle: 'مواسي', masdar: 'مواساة', takes: ['object'], sense: 'judge', example: 'وواسى المدرب لاعبيه' },
  { lemma: 'ابتهج', present: 'يبتهج', participle: 'مبتهج', masdar: 'ابتهاج', takes: ['ب'], sense: 'judge', example: 'وابتهج الجمهور بالفوز' },

  // name: giving a thing its name or description
  { lemma: 'وصف', present: 'يصف', participle: 'واصف', masdar: 'وصف', takes: ['بأن', 'أن', ':', 'object', 'ب'], sense: 'name', noun: true, example: 'ووصف المبعوث المحادثات بأنها صريحة' },
  { lemma: 'سمى', present: 'يسمي', participle: 'مسمي', masdar: 'تسمية', takes: ['object', 'ب'], sense: 'name', example: 'وسمت الصحيفة اللاعب "الساحر"' },
  { lemma: 'أسمى', present: 'يسمي', participle: 'مسمي', masdar: 'تسمية', takes: ['object'], sense: 'name', homograph: true, example: 'وأسماه والده صابراً' },
  { lemma: 'أطلق', present: 'يطلق', participle: 'مطلق', masdar: 'إطلاق', takes: [':', 'على', 'object'], sense: 'name', homograph: true, example: 'وأطلقت الهيئة على العاصفة اسم نور' },
  { lemma: 'لقب', present: 'يلقب', participle: 'ملقب', masdar: 'تلقيب', takes: ['object', 'ب'], sense: 'name', homograph: true, example: 'ولقبه الجمهور بالصقر' },
  { lemma: 'نعت', present: 'ينعت', participle: 'ناعت', masdar: 'نعت', takes: ['بأن', 'object', 'ب'], sense: 'name', homograph: true, example: 'ونعت خصمه بأنه متهور' },
  { lemma: 'عد', present: 'يعد', participle: 'عاد', masdar: 'عد', takes: ['أن', 'بأن', 'إن', 'object'], sense: 'name', homograph: true, example: 'وعدت اللجنة أن القرار صائب' },
  { lemma: 'صنف', present: 'يصنف', participle: 'مصنف', masdar: 'تصنيف', takes: ['بأن', 'object', 'على'], sense: 'name', homograph: true, example: 'وصنفت الوكالة الحزب ضمن المتشددين' },
  { lemma: 'شبه', present: 'يشبه', participle: 'مشبه', masdar: 'تشبيه', takes: ['بأن', 'object', 'ب'], sense: 'name', homograph: true, example: 'وشبه الشاعر المدينة بعروس' },
  { lemma: 'عنون', present: 'يعنون', participle: 'معنون', masdar: 'عنونة', takes: [':', 'object', 'ب'], sense: 'name', example: 'وعنونت الصحيفة: "فوز تاريخي"' },

  // write: in the press, on paper, on a network
  { lemma: 'كتب', present: 'يكتب', participle: 'كاتب', masdar: 'كتابة', takes: ['أن', 'إن', ':', 'عن', 'object'], sense: 'write', noun: true, example: 'وكتبت على صفحتها: "شكراً لكم"' },
  { lemma: 'غرد', present: 'يغرد', participle: 'مغرد', masdar: 'تغريد', takes: ['بأن', 'أن', 'إن', ':', 'ب'], sense: 'write', example: 'وغرد الوزير: "مبروك للأبطال"' },
  { lemma: 'نشر', present: 'ينشر', participle: 'ناشر', masdar: 'نشر', takes: ['أن', ':', 'object'], sense: 'write', noun: true, example: 'ونشرت الصحيفة أن اللاعب مصاب' },
  { lemma: 'دون', present: 'يدون', participle: 'مدون', masdar: 'تدوين', takes: ['أن', 'إن', ':', 'object'], sense: 'write', homograph: true, example: 'ودون على حسابه: "عدنا"' },
  { lemma: 'سطر', present: 'يسطر', participle: 'مسطر', masdar: 'تسطير', takes: [':', 'object'], sense: 'write', homograph: true, example: 'وسطر على الجدار: "الحرية"' },
  { lemma: 'أرسل', present: 'يرسل', participle: 'مرسل', masdar: 'إرسال', takes: [':', 'object'], sense: 'write', homograph: true, example: 'وأرسل إلى صديقه: "أنا قادم"' },
  { lemma: 'ذيل', present: 'يذيل', participle: 'مذيل', masdar: 'تذييل', takes: [':', 'ب', 'object'], sense: 'write', homograph: true, example: 'وذيل الصورة بعبارة: "معاً"' },
  { lemma: 'أرفق', present: 'يرفق', participle: 'مرفق', masdar: 'إرفاق', takes: ['object', 'ب'], sense: 'write', homograph: true, example: 'وأرفق الصورة بتعليق: "أجمل يوم"' },
  { lemma: 'أصدر', present: 'يصدر', participle: 'مصدر', masdar: 'إصدار', takes: ['object'], sense: 'write', homograph: true, example: 'وأصدرت الوزارة بياناً' },
]

/** Forms that are mostly something else: يبلغ is reaches, تعتبر is counts as, نادي is a club. */
export const homographForms: readonly string[] = [
  // other verbs
  'يبلغ', 'تبلغ', 'يظهر', 'تظهر', 'يعتبر', 'تعتبر', 'يسمي', 'تسمي', 'يشبه', 'تشبه', 'يجمع', 'تجمع', 'تجدد', 'يبرز', 'تبرز', 'يرجع', 'ترجع', 'يدين', 'يهدد', 'تهدد', 'يثبت', 'تثبت', 'يشتبه', 'يحتمل', 'تحتمل', 'تبين', 'تذكر', 'تقدر', 'تشاد', 'تعلق', 'يتعلق',
  'تردد', 'يرد', 'ترد', 'تنقل', 'ينقل', 'تطلب', 'يطلب', 'تعكس', 'يعكس', 'تصور', 'يصور', 'علقت', 'فصل', 'اثرت', 'اعد', 'ساعد', 'يعبر', 'تعبر', 'عبرت', 'تنص', 'تسال', 'يقسم', 'تقسم', 'يفضي', 'تفضي', 'افضت', 'يضاف', 'تضاف', 'يلقب', 'تلقب', 'يعزي', 'تعزي', 'يرجي', 'ترجي', 'ينسب', 'تنسب',
  // nouns and names
  'هنا', 'نادي', 'اثنين', 'سموه', 'تحديا', 'تحدي', 'نصيحه', 'كنا', 'حث', 'ظن', 'ظنا', 'زعم', 'لفت', 'شكا', 'ايد', 'ادانه', 'قلت', 'تكرار', 'اسف',
]

/** Participles that are nouns or adjectives of their own: a student, a writer, once more, the accused. */
export const homographParticiples: readonly string[] = [
  'طالب', 'كاتب', 'ناشر', 'واعد', 'مجدد', 'مدافع', 'معارض', 'متهم', 'مدون', 'مرجع', 'عارض', 'مجمع', 'مصدر', 'مراسل', 'مثير', 'مشتبه', 'محتمل', 'متوقع', 'مفترض', 'مقترح', 'ملتزم', 'مطلق', 'مطلع', 'مبلغ', 'معلق', 'متابع', 'مقر', 'مصر', 'مبرر', 'مدرج', 'مرفق',
  'مقتنع', 'مؤمن', 'عالم', 'شاهد', 'مسلم', 'مذيع', 'محلل', 'مبارك', 'محيط', 'زائد', 'ماضي', 'موجه', 'مكرر', 'مهاجم', 'قاضي', 'خالص', 'ثابت', 'وارد', 'مدين', 'ملاحظ', 'مغرد', 'محتج', 'مراهن', 'آمر', 'ناقل', 'متحدث', 'ناطق', 'متكلم', 'محاضر', 'معلن', 'مستهل', 'داعم', 'مفيد', 'مظهر',
]

/** Participles of which one form only is: ذاكرة, مطالبة. */
export const homographParticipleForms: readonly string[] = ['ذاكرة', 'طالبة', 'مناقشة', 'متابعة', 'مواصلة', 'مهاجمة', 'مطالبة', 'محاضرة', 'مشاركة', 'مراسلة', 'مخاطبة', 'مصارحة', 'معارضة', 'مسلمة', 'مدونة', 'لافتات', 'راوية', 'مصرة', 'كاشفة']

/** Never a form of these verbs, though spelled like one: عدة is no عده, ابن no أبنّ, بينها no بيّنها. */
export const notVerbs: readonly string[] = [
  // nouns in ة that look like a verb with its object
  'نسبة', 'قدرة', 'حملة', 'قصة', 'رؤية', 'عدة', 'دعوة', 'قوة', 'شبهة', 'وجهة', 'تابعة', 'طلبة', 'لفتة', 'سورة', 'صورة', 'خطة', 'امرأة', 'رواية', 'رغبة', 'شهرة', 'نشرة', 'جملة', 'ثقة', 'هبة', 'عبرة', 'مدة', 'خطبة', 'وصية', 'زكاة', 'فتاة', 'لفتاة', 'عرضة', 'غرفة', 'فرصة', 'سلمية', 'خشية',
  // nouns with a pronoun, particles with one
  'ابن', 'ابنه', 'ابنها', 'ابنهم', 'ابنته', 'ابنتها', 'ابني', 'ابنا', 'بينه', 'بينها', 'بينهم', 'بينهما', 'بينهن', 'بيننا', 'عبرها', 'دونه', 'دونها', 'حسبه', 'عقبه', 'قدرته', 'قدرتها', 'نسبته', 'نسبتها', 'رؤيته', 'رؤيتها', 'دعوته', 'دعوتها', 'أمله', 'أملها', 'رأيه', 'رأيها', 'رأيهم', 'ابنتهم', 'نصه', 'نصها',
  // others
  'دين', 'نصف', 'نقص', 'نسر', 'نصر', 'نجيب', 'كنت', 'لمن', 'فليم', 'اسمي', 'إنساني', 'أنا', 'أمرنا', 'أمنا', 'أمن', 'قولون', 'أعين', 'إسلام', 'تسع', 'ينبع', 'قرآن', 'سيرين', 'سيرينا', 'يومين', 'يومي', 'ليومين', 'تنبيها', 'راين', 'واجد', 'أجد', 'فرد', 'فردا', 'فورد',
]

/** A word read as a form of a reporting verb, and what is written onto it. */
export interface ReportingForm {
  readonly verb: ReportingVerb
  readonly tense: Tense
  readonly gender: Gender
  readonly number: Number
  readonly person: 1 | 3
  readonly passive: boolean
  readonly conjunction: '' | 'و' | 'ف'
  /** An object pronoun is written onto it: وصفه, أبلغهم. */
  readonly object: boolean
  /** س is written before it: سيقول. */
  readonly future: boolean
}

/** A participle without article: مؤكداً, وأشارت … قائلة. */
export interface ParticipleForm {
  readonly verb: ReportingVerb
  readonly gender: Gender
  readonly number: Number
  /** It can be the accusative of a circumstance: مؤكداً, مؤكدة, مؤكدين; never مؤكد, مؤكدون. */
  readonly accusative: boolean
  readonly conjunction: '' | 'و' | 'ف'
}

/** A noun of saying: قوله, بقولها, تصريحاتهم, القول. */
export interface MasdarForm {
  readonly verb: ReportingVerb
  /** Whose it is by the pronoun written onto it; '' without one. */
  readonly possessor: 'm' | 'f' | 'pl' | ''
  readonly number: 'sg' | 'pl'
  readonly definite: boolean
  readonly conjunction: '' | 'و' | 'ف'
  readonly preposition: '' | 'ب' | 'ل' | 'ك'
}

const NONE: readonly never[] = []

/** From folded forms to all that they can be, in the order of the list. */
function gathered<T>(entries: Iterable<readonly [form: string, reading: T]>): Map<string, T[]> {
  const index = new Map<string, T[]>()
  for (const [form, reading] of entries) {
    const known = index.get(form)
    if (known) known.push(reading)
    else index.set(form, [reading])
  }
  return index
}

const shaped: ReportingVerb[] = []

/** A verb by its place in the list, always the same object. All have one shape, which the lines of the list have not: V8 reads those faster. */
function verbAt(place: number): ReportingVerb {
  const { lemma, present, participle, masdar, takes, sense, homograph, noun, example } = reportingVerbs[place]!
  return shaped[place] ??= { lemma, present, participle, masdar, takes, sense, homograph, noun, example }
}

/** A verb by its place in the list: what an index keeps. */
type Numbered<T> = Omit<T, 'verb'> & { readonly verb: number }

/** The word itself, then what is left of it without و or ف. */
function conjoined(key: string): readonly (readonly ['' | 'و' | 'ف', string])[] {
  return startsConjoined(key) && key.length > 2 ? [['', key], [key.startsWith('و') ? 'و' : 'ف', key.slice(1)]] : [['', key]]
}

// ---- finite forms

type Finite = Pick<ReportingForm, 'verb' | 'tense' | 'gender' | 'number' | 'person' | 'passive'>

/** The verbs that have a form; which form it is, their conjugation tells. */
const verbsWithForm = lookup('finite-verbs', () => gathered(reportingVerbs.flatMap((verb, i) =>
  [...new Set(conjugate(verb.lemma, verb.present).map(f => f.form))].map(form => [form, i] as const))))

const conjugations: (readonly VerbForm[])[] = []

const finiteForms = (word: string): readonly Finite[] => verbsWithForm.get(word)?.flatMap(i => {
  const verb = verbAt(i)
  return (conjugations[i] ??= conjugate(verb.lemma, verb.present)).filter(f => f.form === word)
    .map(({ tense, gender, number, person, passive }) => ({ verb, tense, gender, number, person, passive: passive === true }))
}) ?? NONE

/** Object pronouns as written onto a verb, the longest first. */
const OBJECTS = ['هما', 'هم', 'هن', 'ها', 'ه', 'نا', 'ني'] as const

const MIN_WITH_OBJECT = 2

/** What a form can have looked like before a pronoun was written onto it: سما(ه) سمى, وصفو(ه) وصفوا. */
const beforeObject = (stem: string): readonly string[] =>
  stem.endsWith('ا') ? [stem, stem.slice(0, -1) + 'ي'] : stem.endsWith('و') ? [stem + 'ا'] : [stem]

/** The last letters of the pronouns: most words end otherwise, and are not asked further. */
const mayHaveObject = (word: string): boolean => endsInAny(word, 'هامني')

function withObject(word: string): readonly Finite[] {
  if (!mayHaveObject(word)) return NONE
  const out: Finite[] = []
  for (const pronoun of OBJECTS) {
    if (!word.endsWith(pronoun) || word.length < pronoun.length + MIN_WITH_OBJECT) continue
    // إضافة, إدانة: what is a noun as it stands is not taken apart.
    if (pronoun === 'ه' && masdarForms.get(word)) continue
    for (const stem of beforeObject(word.slice(0, -pronoun.length)))
      for (const found of finiteForms(stem))
        if (found.verb.takes.includes('object') && !found.passive) out.push(found)
    if (out.length > 0) break
  }
  return out
}

/** س of the future, and ل before a present: سيقول, ليضيف. */
const beforePresent = (word: string): string => (word.startsWith('س') || word.startsWith('ل')) && word.length > 3 ? word.slice(1) : ''

const isThirdPresent = (form: Finite): boolean => form.tense === 'present' && form.person === 3

const HOMOGRAPH = 1, NO_VERB = 2

const exceptions = lookup('verb-exceptions', () => new Map([
  ...homographForms.map(form => [fold(form), HOMOGRAPH] as const), ...notVerbs.map(form => [fold(form), NO_VERB] as const),
]))

const homographs = new Map<ReportingVerb, ReportingVerb>()

/** The verb, marked as one whose form alone proves no speech; always the same object. */
function asHomograph(verb: ReportingVerb): ReportingVerb {
  if (verb.homograph) return verb
  const marked = homographs.get(verb) ?? { ...verb, homograph: true as const }
  homographs.set(verb, marked)
  return marked
}

/** The verb as this form of it shows it: ذكر is a noun too, ذكرت is none. */
const shown = ({ verb, tense, number, person, gender }: Finite, excepted: boolean): ReportingVerb =>
  excepted || (verb.noun && tense === 'past' && gender === 'm' && person === 3 && number !== 'pl') ? asHomograph(verb) : verb

function readFinite(key: string): readonly ReportingForm[] {
  const out: ReportingForm[] = []
  for (const [conjunction, word] of conjoined(key)) {
    const exception = exceptions.get(word)
    if (exception === NO_VERB) continue
    const add = (forms: readonly Finite[], object: boolean, future: boolean): void => {
      for (const form of forms) {
        const { tense, gender, number, person, passive } = form
        if (conjunction !== 'ف' || !passive) out.push({ verb: shown(form, exception === HOMOGRAPH), tense, gender, number, person, passive, conjunction, object, future })
      }
    }
    add(finiteForms(word), false, false)
    add(withObject(word), true, false)
    const present = beforePresent(word)
    if (!present) continue
    const future = word.startsWith('س')
    add(finiteForms(present).filter(future ? f => f.tense === 'present' : isThirdPresent), false, future)
    add(withObject(present).filter(isThirdPresent), true, future)
  }
  return out.length > 0 ? out : NONE
}

/** Every reading of a folded word as a reporting verb, the likeliest first; with و, ف, س or ل before it and a pronoun behind it. */
export const reportingVerb: (key: string) => readonly ReportingForm[] = readFinite

// ---- participles

/** Endings of a participle and what they tell: مؤكد + ا, ة, ين, ون, ات. The dual is written like the plural. */
const PARTICIPLE_ENDINGS = [
  ['ا', 'm', 'sg', true], ['ه', 'f', 'sg', true], ['ين', 'm', 'pl', true], ['ين', 'm', 'du', true], ['تين', 'f', 'du', true],
  ['ات', 'f', 'pl', true], ['ون', 'm', 'pl', false], ['ان', 'm', 'du', false], ['تان', 'f', 'du', false],
] as const

type Participle = Omit<ParticipleForm, 'conjunction'>

const participleForms = lookup('participles', () => gathered(participles()))

function* participles(): Iterable<readonly [string, Numbered<Participle>]> {
  for (const [i, verb] of reportingVerbs.entries()) {
    if (!verb.participle) continue
    const stem = fold(verb.participle)
    // A defective loses its ي without ending and before ين, ون: ناف, نافين; not before ا, ة, ات: نافياً, نافية.
    const weak = stem.endsWith('ي') && fold(verb.present).match(/[يا]$/) ? stem.slice(0, -1) : stem
    yield [weak, { verb: i, gender: 'm', number: 'sg', accusative: false }]
    for (const [ending, gender, number, accusative] of PARTICIPLE_ENDINGS)
      yield [(number === 'pl' && gender === 'm' ? weak : stem) + ending, { verb: i, gender, number, accusative }]
  }
}

const ambiguousParticiples = lookup('participle-exceptions', () => new Map([...homographParticiples, ...homographParticipleForms].map(word => [fold(word), true])))

const shownParticiple = (verb: ReportingVerb, word: string): ReportingVerb =>
  ambiguousParticiples.get(fold(verb.participle)) || ambiguousParticiples.get(word) ? asHomograph(verb) : verb

/** Readings of a folded word as a participle without article: مؤكداً, وقائلة. */
export const reportingParticiple: (key: string) => readonly ParticipleForm[] = key => {
  const out: ParticipleForm[] = []
  for (const [conjunction, word] of conjoined(key))
    for (const { verb, gender, number, accusative } of participleForms.get(word) ?? NONE)
      out.push({ verb: shownParticiple(verbAt(verb), word), gender, number, accusative, conjunction })
  return out.length > 0 ? out : NONE
}

// ---- nouns of saying

/** Plurals that are not the masdar with ات. */
const PLURALS: Readonly<Record<string, string>> = { 'قول': 'أقوال', 'رد': 'ردود', 'رأي': 'آراء', 'حديث': 'أحاديث', 'خطاب': 'خطابات', 'وعد': 'وعود', 'أمر': 'أوامر', 'سؤال': 'أسئلة', 'شهادة': 'شهادات', 'زعم': 'مزاعم' }

type Masdar = Pick<MasdarForm, 'verb' | 'number'>

const masdarForms = nounLookup('masdars', () => gathered(masdars()))

function* masdars(): Iterable<readonly [string, Numbered<Masdar>]> {
  const seen = new Set<string>()
  for (const [i, verb] of reportingVerbs.entries()) {
    if (!verb.masdar || seen.has(verb.masdar)) continue
    seen.add(verb.masdar)
    yield [fold(verb.masdar), { verb: i, number: 'sg' }]
    yield [fold(PLURALS[verb.masdar] ?? pluralOf(verb.masdar)), { verb: i, number: 'pl' }]
  }
}

const pluralOf = (masdar: string): string => (masdar.endsWith('ة') ? masdar.slice(0, -1) : masdar) + 'ات'

/** Readings of a folded word as a noun of saying: قوله, بقولها, تصريحاتهم, القول. */
export const reportingMasdar: (key: string) => readonly MasdarForm[] = key => {
  for (const { front, stem, pronoun, mask } of nounReadings(key)) {
    if ((mask & masdarForms.bit) === 0 || pronoun === 'we') continue
    const { definite, conjunction, preposition } = front
    return masdarForms.get(stem)!.map(({ verb, number }) => ({
      verb: verbAt(verb), possessor: pronoun, number, definite, conjunction: conjunction as MasdarForm['conjunction'], preposition: preposition as MasdarForm['preposition'],
    }))
  }
  return NONE
}
