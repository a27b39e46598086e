import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { ONE_CELL } from '../../src/terminal/clusters.ts'

const MARKS = ['', 'ً', 'ّ', 'ّٰ', 'ٕ', '\u200C', '\u200D']

test('what is said to take one cell does, in string-width’s eyes too', () => {
  const letters = Array.from({ length: 0xFFFF }, (_, c) => String.fromCharCode(c)).filter(c => ONE_CELL.test(c))
  expect(letters.length).toBeGreaterThan(1000)
  expect(letters.flatMap(c => MARKS.map(m => c + m)).filter(cluster => stringWidth(cluster) !== 1)).toEqual([])
})

test.each(['漢', '😷', '👨‍👩‍👧', '\u0600', 'ً', '\u00AD', 'ﷺ漢'])('%j is left to string-width', cluster => expect(ONE_CELL.test(cluster)).toBe(false))
