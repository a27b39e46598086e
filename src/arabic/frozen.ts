import { memo } from './memo.ts'

/**
 * A map that is read where it lies: no parsing, whatever its size. The build makes one of all that the lexicons say of a word,
 * so that a short run pays only for the words it looks up.
 *
 * Bytes: how many slots there are and how many letters the keys have, as 32 bits; for each slot where its key begins, or -1,
 * and where its value; the keys in UTF-16, a tab behind each; the values as lines of JSON in ASCII, equal ones once.
 * All little-endian. A key stands in the first free slot from its hash on.
 */
export function freeze(entries: ReadonlyMap<string, unknown>): Uint8Array {
  const size = 2 ** Math.ceil(Math.log2(entries.size * 2 + 1))
  const slots = new Int32Array(2 * size).fill(-1)
  const places = new Map<string, number>()
  let keys = '', values = ''
  for (const [key, value] of entries) {
    let slot = hash(key) & (size - 1)
    while (slots[2 * slot] !== -1) slot = (slot + 1) & (size - 1)
    const line = ascii(JSON.stringify(value)) + '\n'
    if (!places.has(line)) { places.set(line, values.length); values += line }
    slots.set([keys.length, places.get(line)!], 2 * slot)
    keys += `${key}\t`
  }
  return Buffer.concat([int32([size, keys.length]), int32(slots), Buffer.from(keys, 'utf16le'), Buffer.from(values, 'latin1')])
}

/** Read as Latin-1 it needs no decoding. */
const ascii = (json: string): string => json.replace(/[\u0080-\uFFFF]/g, c => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)

function int32(numbers: Iterable<number> & { readonly length: number }): Buffer {
  const bytes = Buffer.alloc(numbers.length * 4)
  Array.from(numbers, (n, i) => bytes.writeInt32LE(n, i * 4))
  return bytes
}

const TAB = 9

/** What the map holds for a key, null if nothing; asked again and again, it remembers. */
export function thaw<T>(bytes: Buffer): (key: string) => T | null {
  const size = bytes.readInt32LE()
  const keysAt = 8 + 8 * size
  const valuesAt = keysAt + 2 * bytes.readInt32LE(4)
  const slots = new Int32Array(Uint8Array.prototype.slice.call(bytes, 8, keysAt).buffer)
  const keys = bytes.toString('utf16le', keysAt, valuesAt)
  const values = bytes.toString('latin1', valuesAt)
  return memo(key => {
    for (let slot = hash(key) & (size - 1); ; slot = (slot + 1) & (size - 1)) {
      const at = slots[2 * slot]!
      if (at === -1) return null
      if (keys.startsWith(key, at) && keys.charCodeAt(at + key.length) === TAB) {
        const value = slots[2 * slot + 1]!
        return JSON.parse(values.slice(value, values.indexOf('\n', value))) as T
      }
    }
  })
}

/** FNV-1a over UTF-16 units. */
function hash(key: string): number {
  let h = 0x811C9DC5
  for (let i = 0; i < key.length; i++) h = Math.imul(h ^ key.charCodeAt(i), 0x01000193)
  return h ^ (h >>> 15)
}
