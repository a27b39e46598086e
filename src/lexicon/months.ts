/**
 * Months in every system that Arabic news writes. Names are separated by `|`.
 * Standard spellings after CLDR 48 (cldr-dates-full: ar, ar-DZ, ar-MA, ar-IQ; islamic calendar), the rest is news usage.
 */
export interface Month {
  readonly month: number
  readonly calendar: 'gregorian' | 'hijri'
  readonly names: string
  /** Names that are also other words (مارس "he practised", آب "father"): no date without a day, a year or another sign. */
  readonly homographs?: string
}

export const MONTHS: readonly Month[] = [
  { month: 1, calendar: 'gregorian', names: 'يناير|كانون الثاني|كانون ثاني|كانون ثان|ك2|جانفي|جانفيي' },
  { month: 2, calendar: 'gregorian', names: 'فبراير|شباط|فيفري|فبرائر', homographs: 'شباط' },
  { month: 3, calendar: 'gregorian', names: 'مارس|آذار|مارت', homographs: 'مارس|مارت|آذار' },
  { month: 4, calendar: 'gregorian', names: 'أبريل|إبريل|نيسان|أفريل|ابرايل', homographs: 'نيسان' },
  { month: 5, calendar: 'gregorian', names: 'مايو|أيار|ماي|مايس', homographs: 'ماي|مايو|أيار' },
  { month: 6, calendar: 'gregorian', names: 'يونيو|يونيه|حزيران|جوان|يونية', homographs: 'جوان' },
  { month: 7, calendar: 'gregorian', names: 'يوليو|يوليه|تموز|جويلية|يوليوز|جولية|يولية', homographs: 'تموز' },
  { month: 8, calendar: 'gregorian', names: 'أغسطس|آب|أوت|غشت|اغسطوس|عشت', homographs: 'آب|أوت|عشت' },
  { month: 9, calendar: 'gregorian', names: 'سبتمبر|أيلول|شتنبر|سيبتمبر|سبتمر', homographs: 'أيلول' },
  { month: 10, calendar: 'gregorian', names: 'أكتوبر|تشرين الأول|تشرين أول|تشرين اول|ت1|أوكتوبر' },
  { month: 11, calendar: 'gregorian', names: 'نوفمبر|تشرين الثاني|تشرين ثاني|تشرين ثان|ت2|نونبر|نوفنبر' },
  { month: 12, calendar: 'gregorian', names: 'ديسمبر|كانون الأول|كانون أول|ك1|دجنبر|دسمبر|ديسنبر' },
  { month: 1, calendar: 'hijri', names: 'محرم|المحرم|محرم الحرام', homographs: 'محرم|المحرم' },
  { month: 2, calendar: 'hijri', names: 'صفر', homographs: 'صفر' },
  { month: 3, calendar: 'hijri', names: 'ربيع الأول|ربيع أول|ربيع اول' },
  { month: 4, calendar: 'hijri', names: 'ربيع الآخر|ربيع الثاني|ربيع ثاني|ربيع آخر' },
  { month: 5, calendar: 'hijri', names: 'جمادى الأولى|جمادى الأول|جماد الأول|جماد أول|جمادى أولى' },
  { month: 6, calendar: 'hijri', names: 'جمادى الآخرة|جمادى الثانية|جمادى الآخر|جماد الثاني|جماد الآخر|جمادى الثاني|جماد ثاني' },
  { month: 7, calendar: 'hijri', names: 'رجب|رجب الفرد', homographs: 'رجب' },
  { month: 8, calendar: 'hijri', names: 'شعبان|شعبان المعظم', homographs: 'شعبان' },
  { month: 9, calendar: 'hijri', names: 'رمضان|رمضان المبارك|رمضان الكريم', homographs: 'رمضان|رمضان المبارك|رمضان الكريم' },
  { month: 10, calendar: 'hijri', names: 'شوال', homographs: 'شوال' },
  { month: 11, calendar: 'hijri', names: 'ذو القعدة|ذي القعدة|ذوالقعدة|ذو القعده|ذي قعدة|ذو قعدة' },
  { month: 12, calendar: 'hijri', names: 'ذو الحجة|ذي الحجة|ذوالحجة|ذي حجة|ذو حجة' },
  { month: 1, calendar: 'gregorian', names: 'january|jan' },
  { month: 2, calendar: 'gregorian', names: 'february|feb' },
  { month: 3, calendar: 'gregorian', names: 'march|mar' },
  { month: 4, calendar: 'gregorian', names: 'april|apr' },
  { month: 5, calendar: 'gregorian', names: 'may' },
  { month: 6, calendar: 'gregorian', names: 'june|jun' },
  { month: 7, calendar: 'gregorian', names: 'july|jul' },
  { month: 8, calendar: 'gregorian', names: 'august|aug' },
  { month: 9, calendar: 'gregorian', names: 'september|sep|sept' },
  { month: 10, calendar: 'gregorian', names: 'october|oct' },
  { month: 11, calendar: 'gregorian', names: 'november|nov' },
  { month: 12, calendar: 'gregorian', names: 'december|dec' },
]
