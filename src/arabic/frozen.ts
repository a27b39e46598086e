/**
 * A map that is read where it lies: no parsing, whatever its size. The build makes it of a lexicon's index,
 * so that a short run pays only for the words it looks up.
 *
 * Bytes: the number of slots and the length of the keys, as 32 bits; for each slot where its key begins among the keys, or -1,
 * and where its value among the values; the keys in UTF-16, a tab behind each; the values as lines of JSON, equal ones once.
 * All little-endian. A key stands in the first free slot from its hash on.
 */
export function freeze(entries: ReadonlyMap<string, unknown>): Uint8Array {
  const slots = new Int32Array(2 * 2 ** Math.ceil(Math.log2(entries.size * 2 + 1))).fill(-1)
  const values = lines()
  let keys = ''
  for (const [key, value] of entries) {
    let slot = hash(key) & (slots.length / 2 - 1)
    while (slots[2 * slot] !== -1) slot = (slot + 1) & (slots.length / 2 - 1)
    slots.set([keys.length, values.place(JSON.stringify(value))], 2 * slot)
    keys += `${key}\t`
  }
  return Buffer.concat([int32([slots.length / 2, keys.length]), int32(slots), Buffer.from(keys, 'utf16le'), values.bytes()])
}

function int32(numbers: Iterable<number> & { readonly length: number }): Buffer {
  const bytes = Buffer.alloc(numbers.length * SIZE)
  Array.from(numbers, (n, i) => bytes.writeInt32LE(n, i * SIZE))
  return bytes
}

/** Lines in UTF-8, and where each begins. */
function lines() {
  const places = new Map<string, number>()
  let length = 0
  return {
    place(line: string): number {
      const known = places.get(line)
      if (known !== undefined) return known
      places.set(line, length)
      length += Buffer.byteLength(line) + 1
      return places.get(line)!
    },
    bytes: () => Buffer.from([...places.keys()].map(line => `${line}\n`).join('')),
  }
}

const SIZE = 4
const TAB = 9
const LINE_FEED = 10

export function thaw<T>(bytes: Buffer): { get(key: string): T | undefined } {
  const mask = bytes.readInt32LE() - 1
  const keysAt = (2 + 2 * (mask + 1)) * SIZE
  const valuesAt = keysAt + 2 * bytes.readInt32LE(SIZE)
  const keys = bytes.toString('utf16le', keysAt, valuesAt)
  const thawed = new Map<number, T>()
  const valueOf = (at: number): T => {
    let value = thawed.get(at)
    if (value === undefined) thawed.set(at, value = JSON.parse(bytes.toString('utf8', at, bytes.indexOf(LINE_FEED, at))) as T)
    return value
  }
  return {
    get(key) {
      for (let slot = hash(key) & mask; ; slot = (slot + 1) & mask) {
        const at = bytes.readInt32LE((2 + 2 * slot) * SIZE)
        if (at === -1) return undefined
        if (keys.startsWith(key, at) && keys.charCodeAt(at + key.length) === TAB) return valueOf(valuesAt + bytes.readInt32LE((3 + 2 * slot) * SIZE))
      }
    },
  }
}

/** Several frozen maps in one file: where each lies, as a line of JSON, then the maps. */
export function pack(maps: readonly (readonly [name: string, bytes: Uint8Array])[]): Uint8Array {
  let end = 0
  const places = maps.map(([name, bytes]) => [name, [end, end += bytes.length]])
  return Buffer.concat([Buffer.from(JSON.stringify(Object.fromEntries(places)) + '\n'), ...maps.map(([, bytes]) => bytes)])
}

export function unpack(bytes: Buffer): (name: string) => Buffer {
  const start = bytes.indexOf('\n') + 1
  const places = JSON.parse(bytes.toString('utf8', 0, start)) as Record<string, readonly [number, number]>
  return name => {
    const [from, to] = places[name]!
    return bytes.subarray(start + from, start + to)
  }
}

/** FNV-1a over UTF-16 units. */
function hash(key: string): number {
  let h = 0x811C9DC5
  for (let i = 0; i < key.length; i++) h = Math.imul(h ^ key.charCodeAt(i), 0x01000193)
  return h ^ (h >>> 15)
}
