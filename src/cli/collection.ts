import { createReadStream, readdirSync, statSync, type Dirent, type Stats } from 'node:fs'
import { join } from 'node:path'
import type { Batch } from './batch.ts'
import { reasonOf } from './errors.ts'
import type { Io } from './io.ts'
import type { Intake } from './intake.ts'
import type { Meter } from './progress.ts'

const problem = (file: string, reason: string): Batch => ({ kind: 'problem', size: 0, problem: { file, reason } })

const NDJSON = /\.(?:ndjson|jsonl)(?:\.gz)?$/i
const ARTICLE = /\.(?:txt|text|x?html?)(?:\.gz)?$/i

const isLines = (file: string, { from }: Intake): boolean => from === 'ndjson' || (from === undefined && NDJSON.test(file))

/** Whether more than one article is to be expected. */
export const isCollection = (files: readonly string[], intake: Intake): boolean =>
  files.length > 1 || intake.recursive === true || intake.from === 'ndjson' || files.some(file => isLines(file, intake))

/** The input in order, piece by piece; what cannot be read is among them as a problem. Reads no further than it is asked. */
export async function* batches(files: readonly string[], intake: Intake, io: Io, meter: Meter): AsyncGenerator<Batch> {
  const group = grouping()
  for (const file of files) {
    for await (const piece of file === '-' ? standardInput(intake, io, meter) : pieces(file, intake, meter)) {
      if ('kind' in piece) { yield* group.rest(); yield piece } else yield* group.add(piece)
    }
  }
  yield* group.rest()
}

async function* metered(chunks: AsyncIterable<Uint8Array>, meter: Meter): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) { meter.read += chunk.length; yield chunk }
}

/** The size of all that is named, where it can be known beforehand: of files, not of folders and pipes. */
export function totalSize(files: readonly string[]): number | null {
  const total = files.map(file => file === '-' ? NaN : sizeOf(about(file))).reduce((sum, size) => sum + size, 0)
  return Number.isNaN(total) ? null : total
}

const sizeOf = (file: Stats | null): number => file === null ? 0 : file.isFile() ? file.size : NaN

interface NamedFile { readonly file: string, readonly size: number }

async function* standardInput(intake: Intake, io: Io, meter: Meter): AsyncGenerator<Batch> {
  if (isLines('-', intake)) return yield* (await import('./collection-lines.ts')).lineBatches('-', metered(io.stdin.bytes(), meter))
  try {
    const { readAll } = await import('./collection-files.ts')
    const bytes = await readAll(io.stdin.bytes())
    yield { kind: 'stdin', bytes, size: bytes.length }
  } catch (error) { yield problem('-', reasonOf(error)) }
}

/** A named file, or what stands in a folder. */
async function* pieces(file: string, intake: Intake, meter: Meter): AsyncGenerator<Batch | NamedFile> {
  try {
    const about = statSync(file)
    if (about.isDirectory()) yield* folder(file, intake, meter)
    else if (isLines(file, intake)) yield* (await import('./collection-lines.ts')).lineBatches(file, metered(createReadStream(file, { highWaterMark: 256 << 10 }), meter))
    else { meter.read += about.size; yield { file, size: about.size } }
  } catch (error) { yield problem(file, reasonOf(error)) }
}

async function* folder(file: string, intake: Intake, meter: Meter): AsyncGenerator<Batch | NamedFile> {
  if (!intake.recursive) return yield problem(file, 'is a directory; --recursive reads the articles in it')
  let any = false
  for (const found of walk(file, intake)) {
    any = true
    if (typeof found === 'string') yield* pieces(found, intake, meter)
    else yield found
  }
  if (!any) yield problem(file, 'no articles in it (.txt, .html, .ndjson, .jsonl, also as .gz)')
}

/** The articles below a folder by name, hidden files and links to folders left out. A folder that cannot be read is a problem, the others are read. */
function* walk(folder: string, intake: Intake): Generator<string | Batch> {
  for (const entry of entriesOf(folder)) {
    if ('kind' in entry) { yield entry; continue }
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* walk(path, intake)
    else if (isWanted(entry.name, intake) && (entry.isFile() || about(path)?.isFile())) yield path
  }
}

function entriesOf(folder: string): (Dirent | Batch)[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).filter(e => !e.name.startsWith('.')).sort((a, b) => a.name < b.name ? -1 : 1)
  } catch (error) { return [problem(folder, reasonOf(error))] }
}

const isWanted = (name: string, { from }: Intake): boolean =>
  (from !== 'ndjson' && ARTICLE.test(name)) || ((from === undefined || from === 'ndjson') && NDJSON.test(name))

/** Null where there is nothing, or nothing to be known. */
function about(path: string): Stats | null {
  try { return statSync(path) } catch { return null }
}

/** Small files go together, so that a worker has something to do. */
const ENOUGH = 256 << 10
const MOST_FILES = 64

function grouping() {
  let files: string[] = []
  let size = 0
  function* rest(): Generator<Batch> {
    if (files.length > 0) yield { kind: 'files', files, size }
    files = []
    size = 0
  }
  function* add(named: NamedFile): Generator<Batch> {
    files.push(named.file)
    size += named.size
    if (size >= ENOUGH || files.length >= MOST_FILES) yield* rest()
  }
  return { add, rest }
}
