/**
 * Months in every system that Arabic news writes. Names are separated by `|`.
 * Standard spellings after CLDR 48 (cldr-dates-full: ar, ar-DZ, ar-MA, ar-IQ; islamic calendar), the rest is news usage.
 */
export interface Month {
  readonly names: string
  readonly month: number
  readonly calendar: 'gregorian' | 'hijri'
  /** Names that are also other words (مارس "he practised", آب "father"): no date without a day, a year or another sign. */
  readonly homographs?: string
}

export const MONTHS: readonly Month[] = [
  { names: 'يناير|كانون الثاني|كانون ثاني|كانون ثان|ك2|جانفي|جانفيي', month: 1, calendar: 'gregorian' },
  { names: 'فبراير|شباط|فيفري|فبرائر', month: 2, calendar: 'gregorian', homographs: 'شباط' },
  { names: 'مارس|آذار|مارت', month: 3, calendar: 'gregorian', homographs: 'مارس|مارت|آذار' },
  { names: 'أبريل|إبريل|نيسان|أفريل|ابرايل', month: 4, calendar: 'gregorian', homographs: 'نيسان' },
  { names: 'مايو|أيار|ماي|مايس', month: 5, calendar: 'gregorian', homographs: 'ماي|مايو|أيار' },
  { names: 'يونيو|يونيه|حزيران|جوان|يونية', month: 6, calendar: 'gregorian', homographs: 'جوان' },
  { names: 'يوليو|يوليه|تموز|جويلية|يوليوز|جولية|يولية', month: 7, calendar: 'gregorian', homographs: 'تموز' },
  { names: 'أغسطس|آب|أوت|غشت|اغسطوس|عشت', month: 8, calendar: 'gregorian', homographs: 'آب|أوت|عشت' },
  { names: 'سبتمبر|أيلول|شتنبر|سيبتمبر|سبتمر', month: 9, calendar: 'gregorian', homographs: 'أيلول' },
  { names: 'أكتوبر|تشرين الأول|تشرين أول|تشرين اول|ت1|أوكتوبر', month: 10, calendar: 'gregorian' },
  { names: 'نوفمبر|تشرين الثاني|تشرين ثاني|تشرين ثان|ت2|نونبر|نوفنبر', month: 11, calendar: 'gregorian' },
  { names: 'ديسمبر|كانون الأول|كانون أول|ك1|دجنبر|دسمبر|ديسنبر', month: 12, calendar: 'gregorian' },
  { names: 'محرم|المحرم|محرم الحرام', month: 1, calendar: 'hijri', homographs: 'محرم|المحرم' },
  { names: 'صفر', month: 2, calendar: 'hijri', homographs: 'صفر' },
  { names: 'ربيع الأول|ربيع أول|ربيع اول', month: 3, calendar: 'hijri' },
  { names: 'ربيع الآخر|ربيع الثاني|ربيع ثاني|ربيع آخر', month: 4, calendar: 'hijri' },
  { names: 'جمادى الأولى|جمادى الأول|جماد الأول|جماد أول|جمادى أولى', month: 5, calendar: 'hijri' },
  { names: 'جمادى الآخرة|جمادى الثانية|جمادى الآخر|جماد الثاني|جماد الآخر|جمادى الثاني|جماد ثاني', month: 6, calendar: 'hijri' },
  { names: 'رجب|رجب الفرد', month: 7, calendar: 'hijri', homographs: 'رجب' },
  { names: 'شعبان|شعبان المعظم', month: 8, calendar: 'hijri', homographs: 'شعبان' },
  { names: 'رمضان|رمضان المبارك|رمضان الكريم', month: 9, calendar: 'hijri', homographs: 'رمضان|رمضان المبارك|رمضان الكريم' },
  { names: 'شوال', month: 10, calendar: 'hijri', homographs: 'شوال' },
  { names: 'ذو القعدة|ذي القعدة|ذوالقعدة|ذو القعده|ذي قعدة|ذو قعدة', month: 11, calendar: 'hijri' },
  { names: 'ذو الحجة|ذي الحجة|ذوالحجة|ذي حجة|ذو حجة', month: 12, calendar: 'hijri' },
  { names: 'january|jan', month: 1, calendar: 'gregorian' },
  { names: 'february|feb', month: 2, calendar: 'gregorian' },
  { names: 'march|mar', month: 3, calendar: 'gregorian' },
  { names: 'april|apr', month: 4, calendar: 'gregorian' },
  { names: 'may', month: 5, calendar: 'gregorian' },
  { names: 'june|jun', month: 6, calendar: 'gregorian' },
  { names: 'july|jul', month: 7, calendar: 'gregorian' },
  { names: 'august|aug', month: 8, calendar: 'gregorian' },
  { names: 'september|sep|sept', month: 9, calendar: 'gregorian' },
  { names: 'october|oct', month: 10, calendar: 'gregorian' },
  { names: 'november|nov', month: 11, calendar: 'gregorian' },
  { names: 'december|dec', month: 12, calendar: 'gregorian' },
]
