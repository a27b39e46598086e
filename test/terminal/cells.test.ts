import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inspect } from '../../src/inspect.ts'
import { figuresTables, quotesTables, showTables } from '../../src/report/tables.ts'
import { cell, type Direction, type Document } from '../../src/terminal/document.ts'
import { draw } from '../../src/terminal/draw.ts'
import type { Bidi } from '../../src/terminal/screen.ts'
import { onScreen } from './screenshot.ts'
import { SCREEN, whole } from './visual.ts'

/** What goes wrong in terminals: harakat, mixed scripts, signs, money, brackets, dates, addresses, emoji. */
const HARD: readonly (readonly [string, string])[] = [
  ['كُلُّنَا عَزْمٌ', 'قالَ: «كُلُّنَا عَزْمٌ عَلَى إِنْجَازِ المَشْرُوعِ، وَلَا تَرَاجُعَ»، مؤكِّداً.'],
  ['كوفيد-19', 'انخفضت الإصابات بنسبة 12.5% (من -19 إلى +45) خلال 2010-2015.'],
  ['NATO', 'حلف شمال الأطلسي (NATO)، وطائرات F-16، وموقع https://example.org/ar?id=7 و info@example.org'],
  ['٣٥٪', 'في ١٧/٥/٢٠٢٢ بلغت ١٢٫٥٪، أي 45$ أو €30 للبرميل [تقديرات].'],
  ['🔥', 'حريق 🔥 في الدار البيضاء 👨‍👩‍👧‍👦 ⚠️ 🇲🇦 🙏🏽 شكراً'],
  ['لَا إِلٰه', 'لإنَّ الآنَ لأنَّ الأُولَى… وبعضُ الكلماتِ‌المتّصلةِ هـ‍'],
]

const hard = (direction: Direction): Document => ({
  direction,
  blocks: [{
    kind: 'table',
    columns: [{ heading: 'الرقم', share: 1 }, { heading: 'الاسم', share: 1 }, { heading: 'النص', share: 4 }],
    rows: HARD.map(([name, text], at) => [cell(String(at + 1), 'muted'), cell(name, 'speaker'), [[{ text, style: 'quote' }, { text: ' ٤٢', style: 'figure' }]]]),
  }],
})

/** The columns at which borders stand, of each row that has any. */
const borders = (rows: readonly (readonly string[])[]): string[] =>
  rows.filter(row => row.some(c => /[─-╿]/.test(c))).map(row => [...row.keys()].filter(x => /[│├┤┼┬┴┌┐└┘]/.test(row[x]!)).join(' '))

/** Letters that would have been joined to a neighbour. */
const UNSHAPED = /[\u0626\u0628\u062A-\u062E\u0633-\u063A\u0641-\u064A]/

const WIDTHS = [40, 47, 60, 80, 100, 137, 200]

describe.each(['rtl', 'ltr'] as const)('a table read from %s', direction => {
  test.each(WIDTHS)('of %i columns has straight borders and no cell wider than it says', async width => {
    for (const color of [false, true]) {
      const { rows } = await onScreen(whole(draw(hard(direction), { ...SCREEN, width, color, layout: 'table' })), width + 10)
      const found = borders(rows)
      expect(found.length).toBeGreaterThan(HARD.length + 3)
      expect(new Set(found).size).toBe(1)
      expect(rows.flat().filter(c => UNSHAPED.test(c))).toEqual([])
      expect(rows.every(row => row.slice(width).every(c => c === ' '))).toBe(true)
    }
  })
})

test('a naive table breaks: the check sees it', async () => {
  const { default: Table } = await import('cli-table3')
  const table = new Table({ colWidths: [20, 50], wordWrap: true })
  table.push(...HARD.map(row => [...row]))
  const { rows } = await onScreen(table.toString(), 100)
  expect(new Set(borders(rows)).size).toBeGreaterThan(1)
})

const MODES: readonly Bidi[] = ['visual', 'isolate', 'konsole', 'words', 'logical']
const letters = (text: string): string => [...text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')].sort().join('')

describe('no width loses a word', () => {
  const table = hard('rtl').blocks[0]!
  const expected = letters(HARD.map(([name, text], at) => `${at + 1}${name}${text}٤٢`).join('') + 'الرقمالاسمالنص')
  test.each(MODES)('%s', mode => {
    for (let width = 40; width <= 200; width += 1) {
      const drawn = whole(draw({ direction: 'rtl', blocks: [table] }, { ...SCREEN, width, bidi: mode, layout: 'table' }))
      expect(letters(drawn), `at ${width}`).toBe(expected)
    }
  })
})

describe.each(readdirSync('fixtures'))('fixtures/%s', slug => {
  const file = `fixtures/${slug}/article.txt`
  const article = inspect({ file, text: readFileSync(file, 'utf8') })
  test.each([40, 60, 100])('at %i columns', async width => {
    const screen = { ...SCREEN, width, color: true, layout: 'table' as const }
    for (const lang of ['ar', 'en'] as const) {
      const look = { screen, lang, titles: false }
      for (const drawn of [whole(quotesTables(article, article.quotes, look, false)), whole(figuresTables(article, article.figures, look))]) {
        if (drawn === '') continue
        const { rows } = await onScreen(drawn, width + 10)
        expect(new Set(borders(rows)).size).toBe(1)
        expect(rows.every(row => row.slice(width).every(c => c === ' '))).toBe(true)
      }
      const { rows } = await onScreen(whole(showTables(article, look)), width + 10)
      expect(rows.every(row => row.slice(width).every(c => c === ' '))).toBe(true)
    }
  })
})

test('whatever a text holds, it is drawn', () => {
  const text = fc.string({ unit: 'binary', maxLength: 60 })
  fc.assert(fc.property(fc.array(fc.tuple(text, text), { maxLength: 4 }), fc.integer({ min: 1, max: 120 }), fc.constantFrom(...MODES), fc.boolean(), (texts, width, bidi, tashkeel) => {
    const rows = texts.map(([a, b]) => [cell(a), cell(b)])
    const table = { kind: 'table' as const, columns: [{ heading: 'أ', share: 1 }, { heading: 'b', share: 3 }], rows }
    for (const layout of ['table', 'list'] as const)
      whole(draw({ direction: 'rtl', blocks: [table, { kind: 'passage', label: '12', body: cell(texts.flat().join(' ')) }] }, { ...SCREEN, width, bidi, tashkeel, layout }))
  }))
})
