import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codePoints, lines } from '../../src/report/position.ts'

test('offsets count code points, as iterating over the text does', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom('ا', 'a', '😷', '👨‍👩‍👧', '\n', 'ّ', '\uD83D'), { maxLength: 40 }), pieces => {
    const text = pieces.join('x')
    const at = codePoints(text)
    for (let offset = 0; offset <= text.length; offset++) {
      if (/[\uD800-\uDBFF]$/.test(text.slice(0, offset)) && /^[\uDC00-\uDFFF]/.test(text.slice(offset))) continue
      expect(at(offset)).toBe([...text.slice(0, offset)].length)
    }
  }))
})

test('lines end with LF, CRLF or CR', () => {
  const lineOf = lines('a\nb\r\nc\rd')
  expect([0, 1, 2, 3, 4, 5, 6, 7].map(o => lineOf(o).line)).toEqual([1, 1, 2, 2, 2, 3, 3, 4])
  expect(lineOf(5)).toEqual({ line: 3, start: 5 })
})
