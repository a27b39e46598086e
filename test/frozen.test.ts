import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { freeze, pack, thaw, unpack } from '../src/arabic/frozen.ts'
import { builders } from '../src/arabic/lookup.ts'
import '../src/inspect.ts'

const pieces = (bytes: Uint8Array) => (from: number, to: number): Buffer => Buffer.from(bytes.subarray(from, to))

/** Frozen among others. */
const frozen = (index: ReadonlyMap<string, unknown>) =>
  thaw(unpack(pieces(pack([['قبل', freeze(new Map([['ا', 1]]))], ['this', freeze(index)], ['after', freeze(new Map())]])))('this'))

describe.each([...builders])('the index %s', (_, build) => {
  test('says frozen what it says built: its values are plain data', () => {
    const index = build()
    const ice = frozen(index)
    expect(index.size).toBeGreaterThan(0)
    for (const [key, value] of index) expect(ice.get(key)).toEqual(value)
  })
})

test('any map: what is in it is found, what is not is not', () => {
  const key = fc.string({ unit: fc.constantFrom('ا', 'ب', 'و', 'ل', 'a', '1', '٪', '__proto__'), maxLength: 6 })
  fc.assert(fc.property(fc.dictionary(key, fc.jsonValue(), { noNullPrototype: false }), fc.array(key), (entries, others) => {
    const map = new Map(Object.entries(entries))
    const ice = frozen(map)
    for (const k of [...map.keys(), ...others]) expect(JSON.stringify(ice.get(k))).toBe(JSON.stringify(map.get(k)))
  }))
})
