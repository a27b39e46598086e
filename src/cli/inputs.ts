import { readFileSync } from 'node:fs'
import type { Source } from '../model.ts'
import { reasonOf } from './errors.ts'
import type { Input, Io } from './io.ts'

/** One article to be read, or why it cannot be. */
export type Read = { readonly source: Source } | { readonly file: string, readonly reason: string }

/** The articles of the named files, in order; without names, of standard input or of the sample. */
export async function* inputs(files: readonly string[], io: Io, tell: (line: string) => Promise<void>): AsyncGenerator<Read> {
  if (files.length === 0 && !io.stdin.given) await tell('no FILE given: this is the sample article')
  for (const file of files.length > 0 ? files : [io.stdin.given ? '-' : io.sample]) yield await readInput(file, io.stdin)
}

async function readInput(file: string, stdin: Input): Promise<Read> {
  try {
    const text = decode(file === '-' ? await all(stdin.bytes()) : readFileSync(file))
    return text.trim() === '' ? { file, reason: 'empty input' } : { source: { file, text } }
  } catch (error) {
    return { file, reason: reasonOf(error) }
  }
}

const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes)

async function all(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const list: Uint8Array[] = []
  for await (const chunk of chunks) list.push(chunk)
  return Buffer.concat(list)
}
