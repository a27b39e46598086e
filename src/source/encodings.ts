import type { Encoding } from '../model.ts'
import { InputError } from './input-error.ts'

export const ENCODINGS: readonly Encoding[] = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1256', 'iso-8859-6']

/** The encoding of that name or one of its other names (cp1256, arabic, UTF8), null where it is none of ours. */
export function encodingNamed(label: string): Encoding | null {
  try {
    const { encoding } = new TextDecoder(label)
    return ENCODINGS.find(known => known === encoding) ?? null
  } catch { return null }
}

/** Which encoding the bytes are in, by their marks, their form and at last the letters that they would be. */
export function detectEncoding(bytes: Uint8Array, isUtf8: (bytes: Uint8Array) => boolean): Encoding {
  const found = byMark(bytes) ?? byUnits(bytes) ?? (isUtf8(bytes) ? 'utf-8' : null) ?? bySequences(bytes) ?? byDeclaration(bytes) ?? byLetters(bytes)
  if (found) return found
  throw new InputError(`cannot tell its encoding; name it with --encoding (${ENCODINGS.join(', ')})`)
}

/** The byte order mark: EF BB BF, FF FE, FE FF. */
function byMark([a, b, c]: Uint8Array): Encoding | null {
  if (a === 0xEF && b === 0xBB && c === 0xBF) return 'utf-8'
  if (a === 0xFF && b === 0xFE) return 'utf-16le'
  return a === 0xFE && b === 0xFF ? 'utf-16be' : null
}

const SAMPLE = 4096

/** UTF-16 without a mark: as pairs of bytes nearly all of it is Arabic, ASCII or punctuation. */
function byUnits(bytes: Uint8Array): Encoding | null {
  const length = Math.min(bytes.length & ~1, SAMPLE)
  const shares = { 'utf-16le': 0, 'utf-16be': 0 }
  if (!bytes.subarray(0, length).some(byte => byte === 0 || byte === 6)) return null
  for (let i = 0; i < length; i += 2) {
    if (isNewsUnit(bytes[i]!, bytes[i + 1]!)) shares['utf-16le'] += 2 / length
    if (isNewsUnit(bytes[i + 1]!, bytes[i]!)) shares['utf-16be'] += 2 / length
  }
  const likelier = shares['utf-16le'] >= shares['utf-16be'] ? 'utf-16le' : 'utf-16be'
  return shares[likelier] > 0.9 ? likelier : null
}

/** Arabic and its presentation forms, printable ASCII, Latin-1 signs, white space, general punctuation. */
const isNewsUnit = (low: number, high: number): boolean =>
  high === 0x06 || high >= 0xFB || (high === 0x20 && low < 0x70) || (high === 0 && (low >= 0x20 || (low >= 9 && low <= 13)))

/** Damaged UTF-8: well-formed sequences of two or three bytes outnumber the bytes that belong to none. */
function bySequences(bytes: Uint8Array): Encoding | null {
  let formed = 0, stray = 0
  for (let i = 0; i < bytes.length;) {
    const length = sequenceLength(bytes, i)
    if (length > 1) formed++
    else if (bytes[i]! >= 0x80) stray++
    i += length
  }
  return formed > stray ? 'utf-8' : null
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!
  const length = lead >= 0xC2 && lead <= 0xDF ? 2 : lead >= 0xE0 && lead <= 0xEF ? 3 : lead >= 0xF0 && lead <= 0xF4 ? 4 : 1
  for (let i = 1; i < length; i++) if ((bytes[at + i]! & 0xC0) !== 0x80) return 1
  return length
}

/** What a page says of itself: <meta charset="windows-1256">. Pages that were saved anew as UTF-8 often say something else. */
function byDeclaration(bytes: Uint8Array): Encoding | null {
  const declared = ascii(bytes).match(/<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)=["']?([\w-]+)/i)
  return declared && encodingNamed(declared[1]!)
}

const ascii = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes.subarray(0, SAMPLE))

/** The letters as often as news uses them, the commonest first. */
const BY_FREQUENCY = 'اليمونرتبةعدسفهقأكحجشصطإىخضزذثئغءظؤآ'

/** How much a character speaks for an encoding: a common letter much, a rare one little, a stranger against it. */
function weightOf(char: string): number {
  const place = BY_FREQUENCY.indexOf(char)
  if (place >= 0) return 1 - place / BY_FREQUENCY.length
  return 'ـ،؛؟«»“”ًٌٍَُِّْ\u00A0'.includes(char) ? 0.2 : -1
}

/** The single-byte encoding in which the bytes above ASCII are the likelier Arabic; none, where they are few among Latin letters (déclaré), markup aside, or no Arabic (Привет). */
function byLetters(bytes: Uint8Array): Encoding | null {
  const counts = new Uint32Array(256)
  for (const byte of bytes) counts[byte]!++
  const high = counts.subarray(0x80).reduce((sum, count) => sum + count, 0)
  const latin = /^\s*</.test(ascii(bytes)) ? 0 : counts.subarray(0x41, 0x7B).reduce((sum, count) => sum + count, 0)
  const meanWeight = (encoding: Encoding): number => {
    const chars = new TextDecoder(encoding).decode(Uint8Array.from({ length: 128 }, (_, i) => 0x80 + i))
    return [...chars].reduce((sum, char, i) => sum + weightOf(char) * counts[0x80 + i]!, 0) / high
  }
  const [windows, iso] = [meanWeight('windows-1256'), meanWeight('iso-8859-6')]
  return high < latin / 5 || Math.max(windows, iso) < 0.45 ? null : windows >= iso ? 'windows-1256' : 'iso-8859-6'
}
