import { describe, expect, test } from 'vitest'
import { LONGEST_LINE, readLines } from '../../src/source/ndjson.ts'

const lines = (text: string | Uint8Array, errors: 'strict' | 'replace' = 'strict', fields = { id: 'id', text: 'text' }) => [...readLines('c', Buffer.from(text), 7, fields, errors)]
const article = (id: string | number, text: string) => ({ source: { file: 'c', id, text, encoding: 'utf-8', warnings: [] } })

test('each line an article, in order, with its id', () =>
  expect(lines('{"id":"a","text":"خبر\\nأول"}\n{"text":"ثان","id":2,"extra":[{}]}')).toEqual([article('a', 'خبر\nأول'), article(2, 'ثان')]))

test('marks, Windows line ends and blank lines are nothing', () =>
  expect(lines('\uFEFF{"id":1,"text":"خبر"}\r\n\r\n  \n{"id":1,"text":"خبر"}\r\n')).toEqual([article(1, 'خبر'), article(1, 'خبر')]))

test('other fields, by name', () =>
  expect(lines('{"url":"u","body":"خبر"}', 'strict', { id: 'url', text: 'body' })).toEqual([article('u', 'خبر')]))

describe('a bad line is said by its number, and the next is read', () => {
  test.each<[string, string]>([
    ['{"id":1,"text":"خبر"', 'is not JSON'], ['خبر عاجل', 'is not JSON'], ['[1]', 'is not a JSON object'], ['null', 'is not a JSON object'], ['"خبر"', 'is not a JSON object'],
    ['{"id":1}', 'has no "text" (--text-field names another field)'], ['{"text":"خبر"}', 'has no "id" (--id-field names another field)'],
    ['{"id":1,"text":5}', '"text" is not text'], ['{"id":1,"text":null}', '"text" is not text'], ['{"id":1,"text":["خبر"]}', '"text" is not text'],
    ['{"id":{},"text":"خبر"}', '"id" is not text or a whole number below 2^53'], ['{"id":12345678901234567890,"text":"خبر"}', '"id" is not text or a whole number below 2^53'],
    ['{"id":1,"text":" \\n"}', 'empty input'],
  ])('%s', (bad, reason) => expect(lines(`${bad}\n{"id":1,"text":"خبر"}`)).toEqual([{ line: 7, reason }, article(1, 'خبر')]))

  test('too long', () => expect(lines(Buffer.alloc(LONGEST_LINE + 1, '{'))).toEqual([{ line: 7, reason: 'longer than 8 MB, the most that is read' }]))
  test('broken bytes, with their place in the line', () =>
    expect(lines(Buffer.concat([Buffer.from('{"id":1,"text":"خبر'), Buffer.of(0xFF), Buffer.from('"}')]))).toMatchObject([{ line: 7, reason: expect.stringContaining('byte 22 (0xFF)') }]))
  test('broken bytes, replaced, with their place in the text', () =>
    expect(lines(Buffer.concat([Buffer.from('{"id":1,"text":"خبر'), Buffer.of(0xFF), Buffer.from('"}')]), 'replace')).toMatchObject([{ source: { text: 'خبر\uFFFD', warnings: [{ start: 3, end: 4 }] } }]))
})

describe('harmless', () => {
  test('__proto__ and constructor are fields like others', () => {
    expect(lines('{"__proto__":{"text":"x","id":1}}')).toEqual([{ line: 7, reason: 'has no "text" (--text-field names another field)' }])
    expect(lines('{"id":1,"text":"خبر"}', 'strict', { id: 'id', text: 'constructor' })).toMatchObject([{ reason: expect.stringContaining('has no "constructor"') }])
    expect(lines('{"__proto__":"خبر","id":1}', 'strict', { id: 'id', text: '__proto__' })).toEqual([article(1, 'خبر')])
    expect(({} as { text?: string }).text).toBeUndefined()
  })
  test('nesting without end', () =>
    expect(lines(`{"id":1,"text":"خبر","x":${'['.repeat(500_000)}${']'.repeat(500_000)}}\n${'{"a":'.repeat(500_000)}`)).toEqual([article(1, 'خبر'), { line: 8, reason: 'is not JSON' }]))
})
