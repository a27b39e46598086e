/**
 * A map that is read where it lies: no parsing, whatever its size. The build makes it of a lexicon's index,
 * so that a short run pays only for the words it looks up.
 *
 * Bytes, all little-endian: the number of slots; for each slot where its entry begins in the text, or -1; then the text in UTF-16,
 * an entry after the other: key, tab, value as JSON, line feed. A key stands in the first free slot from its hash on.
 */
export function freeze(entries: ReadonlyMap<string, unknown>): Uint8Array {
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(entries.size * 2 + 1))).fill(-1)
  let text = ''
  for (const [key, value] of entries) {
    let slot = hash(key) & (slots.length - 1)
    while (slots[slot] !== -1) slot = (slot + 1) & (slots.length - 1)
    slots[slot] = text.length
    text += `${key}\t${JSON.stringify(value)}\n`
  }
  const bytes = Buffer.alloc(4 + slots.length * 4 + text.length * 2)
  bytes.writeInt32LE(slots.length)
  slots.forEach((at, slot) => bytes.writeInt32LE(at, 4 + slot * 4))
  bytes.write(text, 4 + slots.length * 4, 'utf16le')
  return bytes
}

export function thaw<T>(bytes: Buffer): { get(key: string): T | undefined } {
  const mask = bytes.readInt32LE() - 1
  const text = bytes.toString('utf16le', 4 + (mask + 1) * 4)
  const thawed = new Map<number, T>()
  return {
    get(key) {
      for (let slot = hash(key) & mask; ; slot = (slot + 1) & mask) {
        const at = bytes.readInt32LE(4 + slot * 4)
        if (at === -1) return undefined
        if (!text.startsWith(key, at) || text.charCodeAt(at + key.length) !== 9) continue
        let value = thawed.get(at)
        if (value === undefined) thawed.set(at, value = JSON.parse(text.slice(at + key.length + 1, text.indexOf('\n', at))) as T)
        return value
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
