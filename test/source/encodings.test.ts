import { isUtf8 } from 'node:buffer'
import { describe, expect, test } from 'vitest'
import type { Encoding } from '../../src/model.ts'
import { detectEncoding, encodingNamed, ENCODINGS } from '../../src/source/encodings.ts'
import { encode } from './encode.ts'

const detect = (bytes: Uint8Array) => detectEncoding(bytes, isUtf8)

/** Each letter of the alphabet with words in which it is frequent, so that no letter is known from its neighbours alone. */
const LETTERS = `أ أخبار أعلن، إ إعلان إلى، آ آراء آخر، ا الاقتصاد، ب باب بيان، ت تقرير توقيت، ث ثلاثة أثاث، ج جديد مجلس، ح حكومة رحيل، خ خبر خليج، د دولة جديد،
ذ ذهب تنفيذ، ر رئيس تقرير، ز زيارة عزيز، س سياسة رئيس، ش شركة مشروع، ص صحيفة مصر، ض ضغط أرض، ط طاقة وسط، ظ ظروف نظام، ع عام إعلان، غ غاز بلاغ، ف في صحف، ق قرار اتفاق،
ك كتاب بنك، ل لجنة دليل، م مجلس عام، ن نظام لبنان، ه هيئة مياه، و وزير يوم، ي يوم وزير، ى على منى، ة مدينة دولة، ء سماء أجزاء، ؤ مؤتمر رؤية، ئ رئيس هيئة`.split(/،\s/)

describe.each(['windows-1256', 'iso-8859-6'] as const)('%s is recognised', encoding => {
  test.each(LETTERS)('in %s', words => expect(detect(encode(`${words} في مدينة الرباط`, encoding))).toBe(encoding))
  test('by every letter of the alphabet', () =>
    expect(LETTERS.join('').match(/\p{L}/gu)?.filter(letter => encode(letter, encoding).length !== 1)).toEqual([]))
})

test.each(ENCODINGS)('a headline in %s', encoding =>
  expect(detect(encode('وزير الطاقة: إنتاج الكهرباء يكفي حاجة البلاد حتى نهاية الصيف', encoding))).toBe(encoding))

test.each(['utf-8', 'utf-16le', 'utf-16be'] as const)('%s by its mark, before any letter', encoding =>
  expect(detect(encode('\uFEFFOK', encoding))).toBe(encoding))

test.each(['utf-16le', 'utf-16be'] as const)('%s in presentation forms, with quotation marks', encoding =>
  expect(detect(encode('“ﺍﻟﺴﻼﻡ” ﻋﻠﻴﻜﻢ', encoding))).toBe(encoding))

test('plain ASCII and damaged UTF-8 are UTF-8', () => {
  expect(detect(Buffer.from('Reuters 2024'))).toBe('utf-8')
  expect(detect(Buffer.concat([Buffer.from('أعلنت الوزارة'), Buffer.of(0xC3), Buffer.from(' أن العمل مستمر')]))).toBe('utf-8')
})

test.each<[string, string]>([
  ['windows-1251', 'Привет, мир, это новости дня'], ['windows-1252', 'Élysée: le président a déclaré à Paris'],
  ['iso-8859-7', 'Ο πρωθυπουργός δήλωσε ότι'], ['windows-1255', 'ראש הממשלה אמר היום כי השיחות יימשכו'],
])('%s is not taken for Arabic', (encoding, text) =>
  expect(() => detect(encode(text, encoding as Encoding))).toThrow(/cannot tell its encoding; name it with --encoding/))

test('a page is believed where its bytes are not UTF-8', () => {
  const page = (charset: string, encoding: Encoding): Uint8Array => encode(`<html><head><meta charset="${charset}"></head><body><p>خبر</p></body></html>`, encoding)
  expect(detect(page('iso-8859-6', 'iso-8859-6'))).toBe('iso-8859-6')
  expect(detect(page('windows-1256', 'utf-8'))).toBe('utf-8')
  expect(detect(page('unknown', 'windows-1256'))).toBe('windows-1256')
})

test('an encoding goes by all its names', () => {
  expect(['UTF8', 'utf-16', 'cp1256', 'x-cp1256', 'arabic', 'ISO-8859-6', 'asmo-708'].map(encodingNamed))
    .toEqual(['utf-8', 'utf-16le', 'windows-1256', 'windows-1256', 'iso-8859-6', 'iso-8859-6', 'iso-8859-6'])
  expect(['koi8-r', 'nonsense', ''].map(encodingNamed)).toEqual([null, null, null])
})
