import { readFileSync, readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readTokens } from '../../src/read/tokens.ts'

/** The pieces of a text as they stand, a ~ before those glued to the piece before. */
const pieces = (text: string): string[] => readTokens(text).map(t => (t.glued ? '~' : '') + text.slice(t.start, t.end))
const keys = (text: string): string[] => readTokens(text).map(t => t.key)
const kinds = (text: string): string[] => readTokens(text).map(t => t.kind)

const ZWNJ = '\u200C'
const RLM = '\u200F'
const NBSP = '\u00A0'

/** Tokens in order, none empty, none overlapping; between two of them nothing, or white space that `glued` denies. */
function holds(text: string): void {
  let at = 0
  for (const { start, end, glued } of readTokens(text)) {
    expect(end).toBeGreaterThan(start)
    expect(text.slice(at, start)).toMatch(/^[\s\u0085]*$/)
    if (at > 0) expect(glued).toBe(start === at)
    at = end
  }
  expect(text.slice(at)).toMatch(/^[\s\u0085]*$/)
}

describe('tokens and white space tile the text', () => {
  test.each(readdirSync('fixtures'))('of fixtures/%s', slug => holds(readFileSync(`fixtures/${slug}/article.txt`, 'utf8')))

  test('of any text', () => {
    const piece = fc.constantFrom(...'ابةىئلا ًُّـ٣5۷a«»”“"\'،.:-\n\t', ZWNJ, RLM, NBSP, '😀', 'é', 'ﻼ', '\uFEFF', '\uD83D')
    fc.assert(fc.property(fc.array(piece, { maxLength: 40 }).map(p => p.join('')), holds), { numRuns: 500 })
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), holds), { numRuns: 300 })
  })
})

describe('where tokens end', () => {
  test.each<[string, string[]]>([
    ['خلايا إرهابيةمنذ 2002', ['خلايا', 'إرهابية', '~منذ', '2002']],
    ['وخطته"الاستباقية"،', ['وخطته', '~"', '~الاستباقية', '~"', '~،']],
    ['الماضي.وقال', ['الماضي', '~.', '~وقال']],
    ['بـ"شجاعة"', ['بـ', '~"', '~شجاعة', '~"']],
    ['2ـ1', ['2', '~ـ', '~1']],
    ['كوفيد-19', ['كوفيد', '~-', '~19']],
    ['CNN بالعربية', ['CNN', 'بالعربية']],
    ['قـــــال', ['قـــــال']],
    ['قَالَ', ['قَالَ']],
    ['مدينةٌ', ['مدينةٌ']],
    [`خانه${ZWNJ}ها`, [`خانه${ZWNJ}ها`]],
    [`«${RLM}نعم»`, [`«${RLM}`, '~نعم', '~»']],
    [`عام${NBSP}2020`, ['عام', '2020']],
    ['👩‍🌾نعم', ['👩‍', '~🌾', '~نعم']],
    ['  \n ', []],
    ['', []],
  ])('%s', (text, wanted) => expect(pieces(text)).toEqual(wanted))
})

describe('keys', () => {
  test.each<[string, string[]]>([
    ['إسلام أحمد آمال ٱلله', ['اسلام', 'احمد', 'امال', 'الله']],
    ['مستشفى مستشفي', ['مستشفي', 'مستشفي']],
    ['مدرسة مدرسه', ['مدرسه', 'مدرسه']],
    ['قَالَتْ قـــالت', ['قالت', 'قالت']],
    [`${RLM}قال${RLM}`, ['قال']],
    ['١٢٣ ۱۲۳ 123', ['123', '123', '123']],
    ['Reuters AFP', ['reuters', 'afp']],
    ['ﻗﺎﻝ', ['قال']],
    [`”${RLM}نعم“`, ['”', 'نعم', '“']],
  ])('%s', (text, wanted) => expect(keys(text)).toEqual(wanted))
})

test('kinds', () => {
  expect(kinds('قال CNN 25 ، « 😀')).toEqual(['word', 'latin', 'digits', 'mark', 'mark', 'mark'])
})
