/** The bytes of a text; for single-byte encodings by turning their decoder round. */
export function encode(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf-8') return Buffer.from(text)
  if (encoding.startsWith('utf-16')) return encoding === 'utf-16le' ? Buffer.from(text, 'utf16le') : Buffer.from(text, 'utf16le').swap16()
  const table = new Map(Array.from({ length: 256 }, (_, byte) => [new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte]))
  return Uint8Array.from(Array.from(text, char => table.get(char) ?? fail(`${char} is not in ${encoding}`)))
}

function fail(message: string): never { throw new Error(message) }
