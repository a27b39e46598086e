import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { levelsOf, visualOrder } from '../../src/terminal/bidi.ts'
import { fribidi, hasFribidi } from './fribidi.ts'
import { cell } from '../../src/terminal/document.ts'
import { setCell } from '../../src/terminal/setting.ts'
import { baseOf, SCREEN, visualLines, written } from './visual.ts'

const UCD = '/usr/share/unicode/BidiCharacterTest.txt'

test.runIf(process.env.CI)('CI has fribidi and unicode-data', () => {
  expect({ hasFribidi, ucd: existsSync(UCD) }).toEqual({ hasFribidi: true, ucd: true })
})

/** Each text that differs from fribidi's line, with both. */
function differences(texts: readonly string[]): string[][] {
  const of = (base: 'rtl' | 'ltr'): string[][] => {
    const those = texts.filter(t => baseOf(t) === base)
    const expected = fribidi(those, base)
    return those.map((text, at) => [text, visualLines(text)[0]!, expected[at]!]).filter(([, ours, theirs]) => ours !== theirs)
  }
  return [...of('rtl'), ...of('ltr')]
}

/** What stands in news: letters with and without harakat, Latin names, numbers with signs, marks of every kind. */
const PIECES = [
  'قال', 'الإرهاب', 'لأن', 'كُلُّنَا', 'عَزْمٌ', 'لَا', 'إِلَى', 'ﷺ', 'گوگل', 'پاکستان', 'هـ', 'مـحـمـد', 'آ', 'ء', 'وخطته',
  'NATO', 'F-16', 'COVID', 'https://example.org/a?b=1', 'info@example.org', 'ISIS/داعش', 'é', '日本',
  '210', '12.5%', '-19', '+45$', '€30', '٣٥٪', '١٢٫٥', '2010-2015', '17/5/2022', '10:30', '1,250.75', '٢٠٢٢/٥/١٧', '#5', '№3',
  '(', ')', '[', ']', '«', '»', '"', '“', '”', '…', '،', '؛', '؟', '.', ':', '-', '–', '!', '/', '🔥', '&',
]
const lines = fc.array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', ' ', '')), { minLength: 1, maxLength: 14 })
  .map(pieces => pieces.map(p => p.join('')).join('').trim()).filter(line => line !== '')

const fixtureLines = (): string[] => readdirSync('fixtures').map(slug => readFileSync(`fixtures/${slug}/article.txt`, 'utf8'))
  .flatMap(text => text.split(/\r\n?|\n/)).map(line => line.replace(/\s+/g, ' ').trim()).filter(line => line !== '')

describe.runIf(hasFribidi)('a line stands as GNU fribidi would have it', () => {
  test('in the fixtures', () => {
    const texts = fixtureLines()
    expect(texts.length).toBeGreaterThan(200)
    expect(differences(texts)).toEqual([])
  })

  test('in the wrapped lines of the fixtures, each by itself', () => {
    const of = (base: 'rtl' | 'ltr', bidi: 'visual' | 'isolate'): string[] => fixtureLines().filter(t => baseOf(t) === base)
      .flatMap(text => setCell(cell(text), 60, { ...SCREEN, bidi })).map(line => written(line, bidi))
    for (const base of ['rtl', 'ltr'] as const) {
      const expected = fribidi(of(base, 'isolate'), base)
      expect(of(base, 'visual').map((ours, at) => [ours, expected[at]]).filter(([ours, theirs]) => ours !== theirs)).toEqual([])
    }
  })

  test('in 4,000 generated lines', () => {
    expect(differences(fc.sample(lines, { numRuns: 4000, seed: 20221711 }))).toEqual([])
  })
})

test.runIf(existsSync(UCD))('Unicode’s own test of the bidirectional algorithm', { timeout: 120_000 }, () => {
  const wrong: string[] = []
  let count = 0
  for (const row of readFileSync(UCD, 'utf8').split('\n')) {
    const [codes, , paragraph, levels, order] = row.split(';')
    if (order === undefined || row.startsWith('#')) continue
    const text = codes!.split(' ').map(c => String.fromCodePoint(parseInt(c, 16))).join('')
    const ours = levelsOf(text, paragraph === '1' ? 'rtl' : 'ltr')
    let unit = 0
    const items = [...text].map((c, at) => ({ at, level: ours[(unit += c.length) - c.length]! })).filter(({ at }) => levels!.split(' ')[at] !== 'x')
    count++
    if (visualOrder(items).map(i => i.at).join(' ') !== order) wrong.push(row)
  }
  expect(count).toBeGreaterThan(90_000)
  expect(wrong).toEqual([])
})
