/**
 * The words of number. Ordinary spelling, one line an entry, all written forms of a word side by side:
 * genders, cases, construct forms, and the spellings without hamza or with another seat that news uses
 * (what folding levels out, أ/ا ة/ه ى/ي ئ/ي, is not repeated).
 */

/** 0 to 10, standing alone or before عشر, مئة, آلاف. */
export const DIGITS: readonly (readonly [value: number, forms: string])[] = [
  [0, 'صفر صفرا'],
  [1, 'واحد واحدة واحدا أحد إحدى'],
  [2, 'اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي ثنتان ثنتين اتنين'],
  [3, 'ثلاثة ثلاث ثلاثا'],
  [4, 'أربعة أربع أربعا'],
  [5, 'خمسة خمس خمسا'],
  [6, 'ستة ست ستا'],
  [7, 'سبعة سبع سبعا'],
  [8, 'ثمانية ثماني ثمان ثمانيا'],
  [9, 'تسعة تسع تسعا'],
  [10, 'عشرة عشر عشرا'],
]

export const TENS: readonly (readonly [value: number, forms: string])[] = [
  [20, 'عشرون عشرين'],
  [30, 'ثلاثون ثلاثين'],
  [40, 'أربعون أربعين'],
  [50, 'خمسون خمسين'],
  [60, 'ستون ستين'],
  [70, 'سبعون سبعين'],
  [80, 'ثمانون ثمانين'],
  [90, 'تسعون تسعين'],
]

/** Hundreds in one word. مئة, مائة and مية are one spelling apart; ثلاث مئة is two words and read by the grammar. */
export const HUNDREDS: readonly (readonly [value: number, forms: string])[] = [
  [100, 'مئة مائة مية ميا'],
  [200, 'مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي ميتان ميتين'],
  [300, 'ثلاثمئة ثلاثمائة ثلاثماية ثلثمئة ثلثمائة'],
  [400, 'أربعمئة أربعمائة أربعماية'],
  [500, 'خمسمئة خمسمائة خمسماية'],
  [600, 'ستمئة ستمائة ستماية'],
  [700, 'سبعمئة سبعمائة سبعماية'],
  [800, 'ثمانمئة ثمانمائة ثمانماية ثمانيمئة ثمانيمائة ثمنمئة ثمنمائة'],
  [900, 'تسعمئة تسعمائة تسعماية'],
]

/** A scale word by its power of ten: one of it, two of it (مليونا دولار: construct), several of it (vague when alone). */
export interface Scale { readonly power: number, readonly one: string, readonly two: string, readonly many: string }

export const SCALES: readonly Scale[] = [
  { power: 3, one: 'ألف آلف', two: 'ألفان ألفين ألفا ألفي', many: 'آلاف ألوف' },
  { power: 6, one: 'مليون', two: 'مليونان مليونين مليونا مليوني', many: 'ملايين مليونات' },
  { power: 9, one: 'مليار بليون', two: 'ملياران مليارين مليارا ملياري بليونان بليونين بليونا بليوني', many: 'مليارات بلايين ملايير' },
  { power: 12, one: 'تريليون ترليون', two: 'تريليونان تريليونين تريليونا تريليوني ترليونان ترليونين ترليونا ترليوني', many: 'تريليونات ترليونات تريليارات' },
  { power: 15, one: 'كوادريليون كدريليون كزيليون كوادرليون بليار', two: 'كوادريليونان كوادريليونين', many: 'كوادريليونات' },
  { power: 18, one: 'كوينتليون كوينتيليون', two: 'كوينتيليونان كوينتيليونين', many: 'كوينتيليونات' },
]

/** Tens and hundreds as vague amounts: عشرات القتلى. آلاف and ملايين stand above. */
export const VAGUE: readonly (readonly [power: number, forms: string])[] = [
  [1, 'عشرات'],
  [2, 'مئات مائات ميات'],
]

/** Fractions by denominator. خمس, سبع, تسع, عشر and ثمن are also other words: see the grammar. */
export const FRACTIONS: readonly { readonly of: number, readonly one: string, readonly two?: string, readonly many: string }[] = [
  { of: 2, one: 'نصف نص', two: 'نصفا نصفي نصفين', many: 'أنصاف' },
  { of: 3, one: 'ثلث', two: 'ثلثان ثلثين ثلثا ثلثي', many: 'أثلاث' },
  { of: 4, one: 'ربع', two: 'ربعان ربعين', many: 'أرباع' },
  { of: 5, one: 'خمس', two: 'خمسان خمسي', many: 'أخماس' },
  { of: 6, one: 'سدس', two: 'سدسان سدسي', many: 'أسداس' },
  { of: 7, one: 'سبع', many: 'أسباع' },
  { of: 8, one: 'ثمن', many: 'أثمان' },
  { of: 9, one: 'تسع', many: 'أتساع' },
  { of: 10, one: 'عشر', many: 'أعشار' },
]

/** Ranks 1 to 10, and حادي for 11, 21, 31 …. Feminine ثانية is also the second of time: only الثانية is a rank. */
export const RANKS: readonly (readonly [value: number, forms: string])[] = [
  [1, 'أول أولى الأول الأولى حادي حادية الحادي الحادية'],
  [2, 'ثاني ثان الثاني الثان الثانية'],
  [3, 'ثالث ثالثة الثالث الثالثة'],
  [4, 'رابع رابعة الرابع الرابعة'],
  [5, 'خامس خامسة الخامس الخامسة'],
  [6, 'سادس سادسة السادس السادسة'],
  [7, 'سابع سابعة السابع السابعة'],
  [8, 'ثامن ثامنة الثامن الثامنة'],
  [9, 'تاسع تاسعة التاسع التاسعة'],
  [10, 'عاشر عاشرة العاشر العاشرة'],
]

/** The first day of a month, in the Maghreb: فاتح ماي. */
export const FIRST_OF_MONTH = 'فاتح'

/** The years of a decade: منتصف التسعينات. */
export const DECADES: readonly (readonly [first: number, forms: string])[] = [
  [1920, 'العشرينات العشرينيات عشرينات عشرينيات'],
  [1930, 'الثلاثينات الثلاثينيات ثلاثينات ثلاثينيات'],
  [1940, 'الأربعينات الأربعينيات أربعينات أربعينيات'],
  [1950, 'الخمسينات الخمسينيات خمسينات خمسينيات'],
  [1960, 'الستينات الستينيات ستينات ستينيات'],
  [1970, 'السبعينات السبعينيات سبعينات سبعينيات'],
  [1980, 'الثمانينات الثمانينيات ثمانينات ثمانينيات'],
  [1990, 'التسعينات التسعينيات تسعينات تسعينيات'],
]
