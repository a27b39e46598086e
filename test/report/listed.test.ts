import { expect, test } from 'vitest'
import { jsonPieces, listed } from '../../src/report/listed.ts'

const numbers = (count: number): number[] => Array.from({ length: count }, (_, n) => n)

/** What stands beside a list, what is left out, and a list of objects: all that a record has. */
const record = (count: number): object => ({
  text: 'سطر\nوسطر', none: undefined, nothing: null, plain: [1, { a: [] }],
  listed: listed(numbers(count), n => ({ n, odd: n % 2 ? 'نعم' : null, inner: [n, n] })), empty: listed([], n => n),
})

for (const count of [0, 1, 256, 257, 1000])
  for (const indent of [0, 2])
    test(`a list of ${count}, indent ${indent}: the pieces are the JSON of the whole`, () => {
      expect([...jsonPieces(record(count), indent)].join('')).toBe(JSON.stringify(record(count), null, indent))
    })

test('a long list comes in pieces, a short one with all beside it', () => {
  expect([...jsonPieces(record(1000), 0)].length).toBeGreaterThan(1000)
  expect([...jsonPieces(record(10), 0)].length).toBe(1)
})
