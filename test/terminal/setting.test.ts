import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { columnWidths } from '../../src/terminal/columns.ts'
import { cell, type Line } from '../../src/terminal/document.ts'
import { draw } from '../../src/terminal/draw.ts'
import type { Bidi } from '../../src/terminal/screen.ts'
import { setCell } from '../../src/terminal/setting.ts'
import { writeLine } from '../../src/terminal/writing.ts'
import { SCREEN, visualLines, whole } from './visual.ts'

const visible = (text: string): string => JSON.stringify(text).slice(1, -1).replace(/[\u200E\u2066-\u2069\u202A-\u202E]/g, c => ({ '\u200E': '<LRM>', '\u2066': '<LRI>', '\u2067': '<RLI>', '\u2069': '<PDI>', '\u202C': '<PDF>', '\u202D': '<LRO>' })[c] ?? c)

const written = (line: Line, bidi: Bidi, first = false): string => {
  const screen = { ...SCREEN, bidi }
  return setCell([line], Infinity, screen).map(l => visible(writeLine(l, ' ', screen, (style, t) => style === 'plain' ? t : `{${style}:${t}}`, first))).join('\n')
}

describe('a line as each kind of terminal is given it', () => {
  const text = [{ text: 'إلى (210) خلايا', style: 'plain' }] as const
  test.each<[Bidi, string]>([
    ['visual', ' <LRO>ﺎﻳﻼﺧ (210) ﻰﻟﺇ<PDF>'],
    ['isolate', ' <RLI>إلى (210) ﺧﻼﻳﺎ<PDI>'],
    ['konsole', ' <RLI>إلى )210( ﺧﻼﻳﺎ<PDI>'],
    ['words', ' ﺧﻼﻳﺎ (210) ﺇﻟﻰ'],
    ['logical', ' إلى (210) خلايا'],
  ])('%s', (bidi, expected) => { expect(written(text, bidi)).toBe(expected) })

  test('a number is read from the left', () => {
    expect(written([{ text: '-19', style: 'plain' }], 'isolate')).toBe(' <LRI>-19<PDI>')
    expect(written([{ text: '٣٥٪', style: 'plain' }], 'words')).toBe(' ٪٣٥')
  })
  test('the first cell of a row says from where the line is read', () => {
    expect(written(text, 'isolate', true)).toMatch(/^ <LRM><RLI>/)
    expect(written(text, 'visual', true)).not.toContain('<LRM>')
  })
  test('brackets that cling to a word are turned with it', () => {
    expect(written([{ text: '«كلمة»', style: 'plain' }], 'words')).toBe(' «ﻛﻠﻤﺔ»')
  })
})

test('a colour begins at a blank, and every colour has its own override', () => {
  const line = [{ text: 'قال: ', style: 'plain' }, { text: '"نعم"', style: 'quote' }, { text: '، 5', style: 'plain' }] as const
  expect(written(line, 'visual')).toBe(' <LRO>5<PDF>{quote: <LRO>،\\"ﻢﻌﻧ\\"<PDF>} <LRO>:ﻝﺎﻗ<PDF>')
  expect(written(line, 'isolate')).toBe(' <RLI>قال:{quote: \\"نعم\\"،} 5<PDI>')
})

test.each([
  ['lam and alef', 'لا سلام الأول الإسلام لآن', 'ﻥﻵ ﻡﻼﺳﻹﺍ ﻝﻭﻷﺍ ﻡﻼﺳ ﻻ'],
  ['harakat between them', 'لَا لِأَنَّ', '\uFEE5\u064E\u0651\uFEF7\u064E\u0650 \uFEFB\u064E'],
  ['a joiner keeps the tail', 'هـ ه‍ می‌خواهم', 'ﻢﻫﺍﻮﺧﯽﻣ ﻫ ـﻫ'],
  ['letters that never join', 'دار وزراء', 'ءﺍﺭﺯﻭ ﺭﺍﺩ'],
  ['tatweel joins', 'كـتـاب', 'ﺏﺎـﺘـﻛ'],
  ['Persian and Kurdish letters', 'پژگچ ێ', 'ێ ﭻﮔﮋﭘ'],
])('shaping: %s', (_, text, expected) => { expect(visualLines(text)[0]!.normalize('NFC')).toBe(expected.normalize('NFC')) })

test('harakat go where the terminal misplaces them; accents and hamza stay', () => {
  const shown = setCell(cell('مُحَمَّدٌ ا\u0654 e\u0301'), Infinity, { ...SCREEN, bidi: 'logical', tashkeel: false })
  expect(shown[0]!.clusters.map(c => c.text).join('')).toBe('محمد ا\u0654 e\u0301')
})

test.runIf(existsSync('/usr/share/unicode/ArabicShaping.txt'))('the shapes are Unicode’s', () => {
  expect(execFileSync(process.execPath, ['test/terminal/make-shaping.mjs'], { encoding: 'utf8' })).toBe(readFileSync('src/terminal/shaping-data.ts', 'utf8'))
})

describe('wrapping', () => {
  const logical = (text: string, width: number): string[] => setCell(cell(text), width, { ...SCREEN, bidi: 'logical' }).map(l => l.clusters.map(c => c.text).join(''))
  test('at blanks, in the order of reading', () => { expect(logical('واحد اثنان ثلاثة أربعة', 12)).toEqual(['واحد اثنان', 'ثلاثة أربعة']) })
  test('a long word between letters, never between a letter and its marks', () => { expect(logical('كُلُّنَا', 2)).toEqual(['كُلُّ', 'نَا']) })
  test('blanks in a row are one, at the ends none', () => { expect(logical('  أ  \n ب ', 9)).toEqual(['أ ب']) })
  test('nothing is an empty line', () => { expect(logical('', 5)).toEqual(['']) })
  test('a wide letter that does not fit begins a line', () => { expect(logical('a日本', 2)).toEqual(['a', '日', '本']) })
})

describe('the widths of columns', () => {
  const wish = (natural: number, longest: number, share: number) => ({ natural, longest, share })
  test('what they ask for, if there is room', () => { expect(columnWidths([wish(5, 5, 1), wish(20, 8, 4)], 40)).toEqual([5, 20]) })
  test('by shares, if not; all room is used', () => {
    const widths = columnWidths([wish(6, 6, 1), wish(90, 8, 1), wish(400, 9, 4)], 80)
    expect(widths[0]).toBe(6)
    expect(widths[2]).toBeGreaterThan(3 * widths[1]!)
    expect(widths[0]! + widths[1]! + widths[2]!).toBe(80)
  })
  test('no word breaks while that can be', () => { expect(columnWidths([wish(30, 12, 1), wish(100, 10, 9)], 40)[0]).toBeGreaterThanOrEqual(12) })
  test('two cells where there is no room at all', () => { expect(columnWidths([wish(30, 12, 1), wish(100, 10, 9)], 3)).toEqual([2, 2]) })
})

describe('table or list', () => {
  const table = { direction: 'rtl', blocks: [{ kind: 'table', columns: [{ heading: 'النص', share: 1 }], rows: [[cell('كلام')]] }] } as const
  test.each<['auto' | 'table' | 'list', number, boolean]>([
    ['auto', 80, true], ['auto', 60, true], ['auto', 59, false], ['table', 40, true], ['list', 120, false],
  ])('%s at %i columns', (layout, width, bordered) => {
    expect(whole(draw(table, { ...SCREEN, layout, width })).includes('┌')).toBe(bordered)
  })
})
