import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { LARGEST_ARTICLE, readSource, type ReadOptions } from '../../src/source/read.ts'
import { encode } from './encode.ts'

const TEXT = 'أعلنت الوزارة أن العمل مستمر، و"لا تأجيل".\r\n\r\nوأضافت\u00A0أن ال\u0640ـخطة جاهزة\u200C وم\u200Fكتملة ﺑﺎﻟﻜﺎﻣﻞ'
const LEGACY = TEXT.replace(/[\u0640\u200C\u200F\u00A0]/g, '').replace('ﺑﺎﻟﻜﺎﻣﻞ', 'بالكامل').replaceAll('"', "'")

const read = (bytes: Uint8Array, options: ReadOptions = {}, file = 'a.txt') => readSource(file, bytes, options)

describe('encodings', () => {
  test.each(['utf-8', 'utf-16le', 'utf-16be'] as const)('%s, with a mark and without: the text is unchanged', async encoding => {
    for (const text of [TEXT, `\uFEFF${TEXT}`]) expect(await read(encode(text, encoding))).toEqual({ file: 'a.txt', text, encoding, warnings: [] })
  })
  test.each(['windows-1256', 'iso-8859-6'] as const)('%s, seen from the bytes or told', async encoding => {
    expect(await read(encode(LEGACY, encoding))).toMatchObject({ text: LEGACY, encoding })
    expect(await read(encode('خبر', encoding), { encoding })).toMatchObject({ text: 'خبر', encoding })
  })
})

describe('broken bytes', () => {
  const broken = (...bytes: number[]): Uint8Array => Buffer.concat([Buffer.from('\uFEFFقال '), Buffer.of(...bytes), Buffer.from(' إن "العمل مستمر"')])
  test.each<[string, number[], string]>([
    ['a stray continuation', [0x80], 'byte 10 (0x80)'], ['half a letter', [0xD8], 'byte 10 (0xD8)'], ['a third of a dash', [0xE2, 0x80], 'byte 10 (0xE2)'],
    ['a surrogate', [0xED, 0xA0, 0x80], 'byte 10 (0xED)'], ['an overlong slash', [0xC0, 0xAF], 'byte 10 (0xC0)'],
  ])('%s: where it stands, counted in the file', async (_, bytes, place) =>
    expect(read(broken(...bytes))).rejects.toThrow(`${place} is not valid utf-8; try another --encoding, or --encoding-errors replace`))
  test('cut off at the end', async () =>
    expect(read(Buffer.from('خبر عاجل من الرباط').subarray(0, -1))).rejects.toThrow('byte 31 (0xD8) is not valid utf-8'))
  test.each<[string, Uint8Array, 'utf-16le' | 'utf-16be' | 'iso-8859-6', string]>([
    ['half a pair', encode('خبر\uD800 عاجل', 'utf-16le'), 'utf-16le', 'byte 6 (0x00)'], ['half a unit', encode('خبر عاجل', 'utf-16be').subarray(0, -1), 'utf-16be', 'byte 14 (0x06)'],
    ['a byte without a letter', Uint8Array.of(0xC7, 0xE4, 0xAB), 'iso-8859-6', 'byte 2 (0xAB)'],
  ])('%s in %s', async (_, bytes, encoding, place) => expect(read(bytes, { encoding })).rejects.toThrow(`${place} is not valid ${encoding}`))
  test('may be replaced, with a warning for each run', async () => {
    const { text, warnings } = await read(broken(0x80, 0x81), { encodingErrors: 'replace' })
    expect(text).toBe('\uFEFFقال \uFFFD\uFFFD إن "العمل مستمر"')
    expect(warnings).toEqual([{ code: 'undecodable-bytes', start: 5, end: 7 }])
  })
  test('a replacement character that the text brings along is none', async () =>
    expect((await read(Buffer.from('قال \uFFFD نعم'), { encodingErrors: 'replace' })).warnings).toEqual([]))
})

describe('gzip', () => {
  test('is read as it is, whatever the file is called, in several members too', async () => {
    expect(await read(gzipSync(TEXT))).toMatchObject({ text: TEXT })
    expect(await read(Buffer.concat([gzipSync('خبر '), gzipSync('عاجل')]))).toMatchObject({ text: 'خبر عاجل' })
  })
  test('truncated', async () => expect(read(gzipSync(TEXT).subarray(0, -9))).rejects.toThrow('truncated gzip: it ends in the middle'))
  test('broken', async () => expect(read(gzipSync(TEXT).fill(7, 12, 20))).rejects.toThrow(/^broken gzip: /))
  test('a bomb is not unpacked', async () =>
    expect(read(gzipSync(Buffer.alloc(LARGEST_ARTICLE + 1, ' ')))).rejects.toThrow('this article, unpacked, is larger than 64 MB, the most that is read'))
})

describe('what is no article', () => {
  test.each<[string, Uint8Array, string]>([
    ['nothing', Buffer.from(''), 'empty input'], ['white space', Buffer.from(' \r\n\u00A0'), 'empty input'], ['a mark', Buffer.from('\uFEFF'), 'empty input'],
    ['a PDF', Buffer.from('%PDF-1.7 …'), 'is a PDF'], ['an office document', Buffer.from('PK\x03\x04…'), 'an office document'], ['a picture', Buffer.from('\x89PNG\r\n', 'latin1'), 'is a picture'],
    ['a program', Buffer.alloc(400, '\x7fELF\0\0\x01'), 'is not text'], ['too many signs', Buffer.alloc(600_000, '"'), 'more than 500,000 signs and numbers'], ['too many words', Buffer.alloc(4_100_000, 'a '), 'more than 2 million words'],
    ['too much', Buffer.alloc(LARGEST_ARTICLE + 1, 'ا'), 'larger than 64 MB'],
  ])('%s', async (_, bytes, reason) => expect(read(bytes)).rejects.toThrow(reason))
  test('a stray control character does not make it binary', async () => expect(await read(Buffer.from(`${TEXT}\0${TEXT}`))).toMatchObject({ encoding: 'utf-8' }))
})

describe('a web page', () => {
  const PAGE = '<html><body><h1>خبر</h1><p>قال الوزير: «العمل مستمر حتى نهاية العام».</p></body></html>'
  test.each<[string, string, ReadOptions]>([
    ['by its name', 'a.html', {}], ['by its name, packed', 'a.HTM.gz', {}], ['by its content', 'a.txt', {}], ['as told', '-', { from: 'html' }],
  ])('%s', async (_, file, options) => expect(await read(Buffer.from(PAGE), options, file)).toMatchObject({ text: 'خبر\n\nقال الوزير: «العمل مستمر حتى نهاية العام».\n', page: {} }))
  test('may be read as text', async () => expect((await read(Buffer.from(PAGE), { from: 'text' })).text).toBe(PAGE))
  test('a text that speaks of tags is none', async () => expect((await read(Buffer.from('<b>خبر</b> عاجل'))).page).toBeUndefined())
})
