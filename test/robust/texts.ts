import fc from 'fast-check'

/** Words that the finders act on, beside those that nobody knows. */
const WORDS = 'قال قالت وأضاف مؤكدا إن أن بحسب وفقا لوزارة الوزير وزيرة المتحدث باسم مصادر تقرير محمد علي حسن الخطيب سعاد القاهرة رويترز نحو أكثر من أقل بين مئة وعشرون ثلاثة آلاف مليون دولار يورو في المئة كلم مربع عاما يناير مارس هجرية الساعة المادة كلمة بيت طويلة الأولى الثاني'.split(' ')
const MARKS = ['"', '«', '»', '“', '”', '‘', '’', "'", '،', '.', ':', '؛', '؟', '!', '-', '–', '—', '(', ')', '[', ']', '/', '%', '٪', '$', '…', '#', '*']
const NUMBERS = ['5', '٧', '۳', '12', '2022', '1.5', '٣٫٥', '1,000', '١٬٠٠٠', '3-2', '10:30', '5/6/2021', '99999999999999999999', '007']
/** Harakat without a letter, tatweel, joiners, direction marks and overrides, controls, halves of characters. */
const STRAY = ['\u064B', '\u0651', '\u0670', '\u0640', '\u200C', '\u200D', '\u200E', '\u200F', '\u061C', '\u202A', '\u202E', '\u2066', '\u2069', '\uFEFF', '\0', '\x1B[31m', '\x07', '\x7F', '\x9B', '\uD800', '\uDC00', '\uFFFD', '😀', '👨‍👩‍👧', 'é', 'ﷺ', 'ﻻ', '中']
const SPACES = [' ', ' ', ' ', ' ', '', '\n', '\n\n', '\r\n', '\u00A0', '\t', '\u2028', '\u0085']

const long = fc.tuple(fc.constantFrom('ا', '7', '"', '(', 'قال ', 'مئة و', '\u064E', 'a'), fc.integer({ min: 100, max: 3000 })).map(([piece, times]) => piece.repeat(times))
const piece = fc.oneof(
  { weight: 10, arbitrary: fc.constantFrom(...WORDS) }, { weight: 4, arbitrary: fc.constantFrom(...MARKS) }, { weight: 3, arbitrary: fc.constantFrom(...NUMBERS) },
  { weight: 2, arbitrary: fc.constantFrom(...STRAY) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
)
const joined = fc.array(fc.tuple(piece, fc.constantFrom(...SPACES)), { maxLength: 120 }).map(parts => parts.flat().join(''))

/** Texts that look like news for some words, and like nothing for others. */
export const texts: fc.Arbitrary<string> = fc.oneof(
  { weight: 20, arbitrary: joined }, { weight: 2, arbitrary: fc.tuple(joined, long, joined).map(parts => parts.join(' ')) }, { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
)
