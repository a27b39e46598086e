import { isUtf8 } from 'node:buffer'
import { gunzipSync } from 'node:zlib'
import { CharClass, charClass } from '../arabic/letters.ts'
import type { Encoding, Source } from '../model.ts'
import { decode, withoutMark, type EncodingErrors } from './decode.ts'
import { detectEncoding } from './encodings.ts'
import { InputError } from './input-error.ts'

/** How bytes are to be read; what is not said is found out. */
export interface ReadOptions {
  readonly encoding?: Encoding
  readonly encodingErrors?: EncodingErrors
  readonly from?: 'text' | 'html'
}

/** The largest article that is read, in bytes: a thousand times the longest report. */
export const LARGEST_ARTICLE = 64 << 20

export const tooLarge = (what: string): InputError => new InputError(`${what} is larger than ${LARGEST_ARTICLE >> 20} MB, the most that is read`)

/** The article in the bytes of a file: unpacked, decoded, and taken out of its web page. */
export async function readSource(file: string, packed: Uint8Array, options: ReadOptions): Promise<Source> {
  const bytes = isGzip(packed) ? unpack(packed) : packed
  if (bytes.length > LARGEST_ARTICLE) throw tooLarge('this article')
  refuseForeign(bytes)
  const encoding = options.encoding ?? detectEncoding(bytes, isUtf8)
  const { text, warnings } = decode(bytes, encoding, options.encodingErrors ?? 'strict')
  if (isBinary(text)) throw new InputError('is not text')
  if (!(options.from ? options.from === 'html' : isPage(file, text))) return { file, text: readable(text), encoding, warnings }
  const { readPage } = await import('./page.ts')
  return { file, ...readPage(withoutMark(text)), encoding, warnings: [] }
}

/** Of an article: each word takes some 300 bytes of memory, a sign or a number twice as much, for it may be a quote or a figure. */
const MOST_WORDS = 2_000_000
const MOST_SIGNS = 500_000

/** The text, unless it is nothing or made of so many pieces that it would take too much memory. */
export function readable(text: string): string {
  if (text.trim() === '') throw new InputError('empty input')
  if (text.length <= MOST_SIGNS) return text
  const { words, signs } = pieces(text)
  if (words > MOST_WORDS) throw new InputError(`more than ${MOST_WORDS / 1e6} million words, the most that is read`)
  if (signs > MOST_SIGNS) throw new InputError(`more than ${MOST_SIGNS / 1e3},000 signs and numbers, the most that is read`)
  return text
}

function pieces(text: string): { words: number, signs: number } {
  let words = 0
  let signs = 0
  let before = CharClass.Space
  for (let i = 0; i < text.length; i++) {
    const type = charClass(text.charCodeAt(i))
    if (type === CharClass.Joiner) continue
    if (type === CharClass.Other || (type === CharClass.Digit && before !== type)) signs++
    else if (type !== CharClass.Space && type !== before) words++
    before = type
  }
  return { words, signs }
}

export const isGzip = ([first, second]: Uint8Array): boolean => first === 0x1F && second === 0x8B

function unpack(bytes: Uint8Array): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: LARGEST_ARTICLE })
  } catch (error) {
    throw gzipError(error)
  }
}

export function gzipError(error: unknown): unknown {
  const { code, message } = error as { code?: string, message: string }
  if (code === 'ERR_BUFFER_TOO_LARGE') return tooLarge('this article, unpacked,')
  if (code === 'Z_BUF_ERROR') return new InputError('truncated gzip: it ends in the middle')
  return code?.startsWith('Z_') ? new InputError(`broken gzip: ${message}`) : error
}

/** Files that are often taken for articles, by their first bytes. */
const FOREIGN: readonly [start: string, what: string][] = [
  ['%PDF', 'a PDF; save its text first'],
  ['PK\x03\x04', 'a zip file or an office document; save its text first'],
  ['\xD0\xCF\x11\xE0', 'an office document; save its text first'],
  ['{\\rtf', 'an RTF document; save its text first'],
  ['\x89PNG', 'a picture'],
  ['\xFF\xD8\xFF', 'a picture'],
  ['\x28\xB5\x2F\xFD', 'packed with zstd; unpack it first'],
  ['\xFD7zXZ', 'packed with xz; unpack it first'],
  ['BZh', 'packed with bzip2; unpack it first'],
]

function refuseForeign(bytes: Uint8Array): void {
  const start = String.fromCharCode(...bytes.subarray(0, 8))
  const found = FOREIGN.find(([mark]) => start.startsWith(mark))
  if (found) throw new InputError(`is ${found[1]}`)
}

/** One control character in fifty is more than damage. */
const isBinary = (text: string): boolean => {
  const sample = text.slice(0, 65_536)
  return (sample.match(/[\0-\x08\x0E-\x1A\x1C-\x1F]/g)?.length ?? 0) > sample.length / 50
}

const isPage = (file: string, text: string): boolean =>
  /\.x?html?(?:\.gz)?$/i.test(file) || /^\s*(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype html|html|head|body)[\s>]/i.test(text.slice(0, 1000))
