import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { isBlank, LONGEST_LINE, tooLong } from '../source/ndjson.ts'
import { gzipError, isGzip } from '../source/read.ts'
import type { Batch } from './batch.ts'
import { reasonOf } from './errors.ts'

const NEWLINE = 10

/** A collection's stream in pieces of whole lines, as large as it comes: no line waits for later ones. Packed or not. */
export async function* lineBatches(file: string, packed: AsyncIterable<Uint8Array>): AsyncGenerator<Batch> {
  let line = 1
  let held: Uint8Array[] = []
  let skipping = false
  let empty = true
  const batch = (): Batch => {
    const bytes = joined(held)
    const firstLine = line
    line += countLines(bytes)
    empty &&= isBlank(bytes)
    held = []
    return { kind: 'lines', file, firstLine, bytes, size: bytes.length }
  }
  const problem = (reason: string): Batch => ({ kind: 'problem', size: 0, problem: line > 1 || held.length > 0 ? { file, line, reason } : { file, reason } })
  try {
    for await (let chunk of unpacked(packed)) {
      if (skipping) {
        const newline = chunk.indexOf(NEWLINE)
        if (newline < 0) continue
        skipping = false
        line++
        chunk = chunk.subarray(newline + 1)
      }
      const end = chunk.lastIndexOf(NEWLINE) + 1
      if (end > 0) { held.push(chunk.subarray(0, end)); yield batch() }
      if (end < chunk.length) held.push(chunk.subarray(end))
      if (sizeOf(held) > LONGEST_LINE) { yield problem(tooLong().message); held = []; empty = false; skipping = true }
    }
    if (held.length > 0) yield batch()
    if (empty) yield { kind: 'problem', size: 0, problem: { file, reason: 'empty input' } }
  } catch (error) {
    yield problem(reasonOf(error))
  }
}

/** In memory of its own, which a worker can be given. */
function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(sizeOf(parts))
  let at = 0
  for (const part of parts) { bytes.set(part, at); at += part.length }
  return bytes
}

const sizeOf = (parts: readonly Uint8Array[]): number => parts.reduce((sum, part) => sum + part.length, 0)

function countLines(bytes: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) count++
  return count
}

async function* unpacked(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const chunks = packed[Symbol.asyncIterator]()
  const first = await chunks.next()
  if (first.done) return
  const all = async function* (): AsyncGenerator<Uint8Array> {
    yield first.value
    yield* { [Symbol.asyncIterator]: () => chunks }
  }
  if (!isGzip(first.value)) return yield* all()
  const source = Readable.from(all(), { objectMode: false })
  const plain = source.pipe(createGunzip({ chunkSize: 256 << 10 }))
  source.on('error', error => plain.destroy(error))
  try { yield* plain as AsyncIterable<Uint8Array> } catch (error) { throw gzipError(error) } finally { source.destroy() }
}
