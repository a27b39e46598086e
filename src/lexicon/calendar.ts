/** Words around dates, years and times of day. */

/** What stands between a day, its month and its year: 11 من شهر سبتمبر من عام 2001. */
export const DATE_LINKS = 'من|من شهر|شهر|لشهر|-'
export const YEAR_LINKS = 'من عام|من العام|من سنة|من السنة|عام|العام|سنة|لعام|لسنة|للعام|،|,|-|من'

/** ERA of a year: 2015م, 1436 هـ, 1436هـ. */
export const ERAS: readonly { readonly calendar: 'gregorian' | 'hijri', readonly forms: string }[] = [
  { forms: 'م|ميلاديا|ميلادي|ميلادية|للميلاد|الميلادي', calendar: 'gregorian' },
  { forms: 'ه|هجري|هجرية|للهجرة|هجريا|الهجري', calendar: 'hijri' },
]

/** Words before a bare year. */
export const YEAR_CUES = 'عام العام لعام للعام سنة السنة لسنة للسنة عامي سنتي لعامي موسم الموسم موسمي صيف شتاء خريف ربيع نهاية بداية مطلع أوائل أواخر منتصف منذ حتى بحلول قبل بعد خلال مونديال انتخابات ميزانية موازنة دورة نسخة أولمبياد يورو رؤية'

/** The month or year that is now, last or next: 15 الجاري. */
export const MONTH_PHASES = 'الجاري الحالي الماضي المقبل القادم المنصرم الفائت المنقضي الجارى'

/** Days of the week, after which 10/13 is a date. */
export const WEEKDAYS = 'الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت يوم بتاريخ تاريخ أيام'

/** Times of day by what they do to an hour. */
export const DAY_PARTS: readonly { readonly part: 'am' | 'pm' | 'noon' | 'night', readonly forms: string }[] = [
  { forms: 'صباحا|صباح|فجرا|فجر|الصباح|من صباح|من فجر|ص|بعد منتصف الليل|قبل الظهر|من الصباح|سحرا|ضحى', part: 'am' },
  { forms: 'ظهرا|ظهر|من ظهر|من زوال', part: 'noon' },
  { forms: 'مساء|عصرا|عصر|من مساء|من عصر|بعد الظهر|بعد ظهر|من بعد ظهر|من بعد ظهر|المساء|عشية|مساءا|من عشية|بعد الزوال|من بعد الزوال|زوالا', part: 'pm' },
  { forms: 'ليلا|ليل|من ليل|من ليلة|من الليل|الليل', part: 'night' },
]

/** Clocks of the world: 1511 ت غ. */
export const CLOCKS = 'بتوقيت|ت غ|ت م|ت.غ|ت.م|تغ|تم|gmt|غرينتش|جرينتش|غرينيتش|( gmt|( ت|توقيت|بالتوقيت|utc'
