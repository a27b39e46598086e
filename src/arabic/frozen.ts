/**
 * A map that is read where it lies: no parsing, whatever its size. The build makes it of a lexicon's index,
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

export function thaw<T>(bytes: Buffer): { get(key: string): T | undefined } {
  const size = bytes.readInt32LE()
  const keysAt = 8 + 8 * size
  const valuesAt = keysAt + 2 * bytes.readInt32LE(4)
  const slots = new Int32Array(Uint8Array.prototype.slice.call(bytes, 8, keysAt).buffer)
  const keys = bytes.toString('utf16le', keysAt, valuesAt)
  const values = bytes.toString('latin1', valuesAt)
  const thawed = new Map<number, T>()
  const valueAt = (at: number): T => {
    let value = thawed.get(at)
    if (value === undefined) thawed.set(at, value = JSON.parse(values.slice(at, values.indexOf('\n', at))) as T)
    return value
  }
  return {
    get(key) {
      for (let slot = hash(key) & (size - 1); ; slot = (slot + 1) & (size - 1)) {
        const at = slots[2 * slot]!
        if (at === -1) return undefined
        if (keys.startsWith(key, at) && keys.charCodeAt(at + key.length) === TAB) return valueAt(slots[2 * slot + 1]!)
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

/** The line that says where the maps lie is no longer than this, in bytes. */
const HEADER = 4096

/** The maps by name, each read when it is asked for. `read` gives the bytes `[from, to)` of the file, as many of them as there are. */
export function unpack(read: (from: number, to: number) => Buffer): (name: string) => Buffer {
  const header = read(0, HEADER)
  const start = header.indexOf('\n') + 1
  const places = JSON.parse(header.toString('utf8', 0, start)) as Record<string, readonly [number, number]>
  return name => {
    const [from, to] = places[name]!
    return read(start + from, start + to)
  }
}

/** FNV-1a over UTF-16 units. */
function hash(key: string): number {
  let h = 0x811C9DC5
  for (let i = 0; i < key.length; i++) h = Math.imul(h ^ key.charCodeAt(i), 0x01000193)
  return h ^ (h >>> 15)
}
