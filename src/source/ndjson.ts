import type { Source } from '../model.ts'
import { decode, withoutMark, replacements, type EncodingErrors } from './decode.ts'
import { InputError } from './input-error.ts'
import { readable } from './read.ts'

/** Which fields of a line hold the article's name and its text. */
export interface Fields { readonly id: string, readonly text: string }

/** The longest line of a collection that is read, in bytes. */
export const LONGEST_LINE = 8 << 20

/** One line of a collection: an article, or why there is none. */
export type Line = { readonly source: Source } | { readonly line: number, readonly reason: string }

const NEWLINE = 10

/** The articles of whole lines of a collection, in order; blank lines are nothing. */
export function* readLines(file: string, bytes: Uint8Array, firstLine: number, fields: Fields, errors: EncodingErrors): Generator<Line> {
  for (let start = 0, line = firstLine; start < bytes.length; line++) {
    const newline = bytes.indexOf(NEWLINE, start)
    const end = newline < 0 ? bytes.length : newline
    const own = bytes.subarray(start, end)
    if (!isBlank(own)) yield readLine(file, own, line, fields, errors)
    start = end + 1
  }
}

export const isBlank = (bytes: Uint8Array): boolean => bytes.every(byte => byte <= 0x20)

function readLine(file: string, bytes: Uint8Array, line: number, fields: Fields, errors: EncodingErrors): Line {
  try {
    if (bytes.length > LONGEST_LINE) throw tooLong()
    const { text: json, warnings } = decode(bytes, 'utf-8', errors)
    const { id, text } = articleOf(json, fields)
    return { source: { file, id, text, encoding: 'utf-8', warnings: warnings.length > 0 ? replacements(text) : warnings } }
  } catch (error) {
    if (error instanceof InputError) return { line, reason: error.message }
    throw error
  }
}

export const tooLong = (): InputError => new InputError(`longer than ${LONGEST_LINE >> 20} MB, the most that is read`)

function articleOf(json: string, fields: Fields): { id: string | number, text: string } {
  const record = parse(json)
  const id = own(record, fields.id)
  const text = own(record, fields.text)
  if (typeof text !== 'string') throw new InputError(complaint(fields.text, text, 'text', '--text-field'))
  if (typeof id === 'string' || Number.isSafeInteger(id)) return { id: id as string | number, text: readable(text) }
  throw new InputError(complaint(fields.id, id, 'text or a whole number below 2^53', '--id-field'))
}

const complaint = (field: string, value: unknown, wanted: string, option: string): string =>
  value === undefined ? `has no "${field}" (${option} names another field)` : `"${field}" is not ${wanted}`

function parse(json: string): object {
  let value: unknown
  try { value = JSON.parse(withoutMark(json)) } catch { throw new InputError('is not JSON') }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new InputError('is not a JSON object')
  return value
}

/** Only what the line itself says: not what every object has, such as `constructor`. */
const own = (record: object, field: string): unknown => Object.hasOwn(record, field) ? (record as Record<string, unknown>)[field] : undefined
