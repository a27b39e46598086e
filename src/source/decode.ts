import type { Encoding, Span, Warning } from '../model.ts'
import { InputError } from './input-error.ts'

/** What to do about bytes that are no text in their encoding. */
export type EncodingErrors = 'strict' | 'replace'

/** The text of the bytes, as it is: a byte order mark stays its first character, so that offsets are those of any program that reads the file. Broken bytes are an error, or a U+FFFD and a warning. */
export function decode(bytes: Uint8Array, encoding: Encoding, errors: EncodingErrors): { text: string, warnings: Warning[] } {
  try {
    return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes), warnings: [] }
  } catch {
    if (errors === 'strict') throw new InputError(brokenBytes(bytes, encoding))
    const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
    return { text, warnings: replacements(text) }
  }
}

/** A file's byte order mark belongs to none of the texts that are taken out of it. */
export const withoutMark = (text: string): string => text.startsWith('\uFEFF') ? text.slice(1) : text

/** Where U+FFFD stand in for bytes, a warning for each run of them. */
export const replacements = (text: string): Warning[] =>
  Array.from(text.matchAll(/\uFFFD+/g), ({ index, 0: run }) => ({ code: 'undecodable-bytes', start: index, end: index + run.length }) as const satisfies Span & Warning)

function brokenBytes(bytes: Uint8Array, encoding: Encoding): string {
  const at = firstBroken(bytes, encoding)
  const byte = bytes[at]!.toString(16).toUpperCase().padStart(2, '0')
  return `byte ${at} (0x${byte}) is not valid ${encoding}; try another --encoding, or --encoding-errors replace`
}

/** The offset of the first byte that belongs to no character. */
function firstBroken(bytes: Uint8Array, encoding: Encoding): number {
  let [sound, broken] = [0, bytes.length + 1]
  while (broken - sound > 1) {
    const middle = (sound + broken) >> 1
    if (decodesTo(bytes.subarray(0, middle), encoding) === null) broken = middle
    else sound = middle
  }
  return byteLength(decodesTo(bytes.subarray(0, sound), encoding)!, encoding)
}

/** The characters that end within the bytes; what may still go on at their end is no fault. */
function decodesTo(bytes: Uint8Array, encoding: Encoding): string | null {
  try { return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true }) } catch { return null }
}

const byteLength = (text: string, encoding: Encoding): number =>
  encoding === 'utf-8' ? Buffer.byteLength(text) : encoding.startsWith('utf-16') ? text.length * 2 : text.length
