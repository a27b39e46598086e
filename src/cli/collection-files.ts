import { createReadStream, readFileSync, statSync } from 'node:fs'
import { LARGEST_ARTICLE, tooLarge } from '../source/read.ts'

/** The bytes of one article's file, read at once: a thread has nothing else to do meanwhile. */
export async function bytesOf(file: string): Promise<Uint8Array> {
  const about = statSync(file)
  if (!about.isFile()) return readAll(createReadStream(file))
  if (about.size > LARGEST_ARTICLE) throw tooLarge('this file')
  return readFileSync(file)
}

/** All of a stream, which may have no end: no more than an article may have. */
export async function readAll(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const list: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > LARGEST_ARTICLE) throw tooLarge('this input')
    list.push(chunk)
  }
  return Buffer.concat(list)
}
