import fc from 'fast-check'
import { expect, test } from 'vitest'
import { freeze, thaw } from '../src/arabic/frozen.ts'
import { builders, rows } from '../src/arabic/lookup.ts'
import '../src/inspect.ts'

const frozen = <T>(map: ReadonlyMap<string, T>) => thaw<T>(Buffer.from(freeze(map)))

const rowOf = frozen(rows())
test.each([...builders])('the index %s says frozen what it says built: its values are plain data', (name, build) => {
  const index = build()
  expect(index.size).toBeGreaterThan(0)
  for (const [key, value] of index) expect(rowOf(key)?.[name]).toEqual(value)
})

test('any map: what is in it is found, what is not is not', () => {
  const key = fc.string({ unit: fc.constantFrom('ا', 'ب', 'و', 'ل', 'a', '1', '٪', '__proto__'), maxLength: 6 })
  fc.assert(fc.property(fc.dictionary(key, fc.jsonValue(), { noNullPrototype: false }), fc.array(key), (entries, others) => {
    const map = new Map(Object.entries(entries))
    const at = frozen(map)
    for (const k of [...map.keys(), ...others]) expect(JSON.stringify(at(k))).toBe(JSON.stringify(map.get(k) ?? null))
  }))
})
