import { createReadStream, fstatSync, ftruncateSync, writeSync } from 'node:fs'
import { codeOf, WriteError } from './errors.ts'

/** Where a command reads and writes. Handed in, so that tests need no terminal. */
export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdin: Input
  readonly stdout: Output
  readonly stderr: Output
  /** The file of the sample article. */
  readonly sample: string
  /** The file of the program for workers; without one, all is done here. */
  readonly worker?: string
}

export interface Input {
  /** Whether something was piped or redirected in: neither a terminal nor the null device. */
  readonly given: boolean
  readonly bytes: () => AsyncIterable<Uint8Array>
}

/** A text or bytes, as one thing or in several pieces: what is written to its end even where a signal wishes to end the program, and cut off again where a file takes only half of it. */
export type Whole = Iterable<string | Uint8Array>

export interface Output {
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
  /** What is written from here on goes into a file as a whole or not at all. */
  readonly begin?: () => void
  write(text: string | Uint8Array, done: (error?: Error | null) => void): unknown
  on(event: 'error', listener: (error: Error) => void): unknown
}

export const processIo = (sample: string, worker: string): Io => ({
  env: process.env,
  stdin: { given: isGiven(0), bytes: () => createReadStream('', { fd: 0 }) },
  stdout: output(1, () => process.stdout),
  stderr: output(2, () => process.stderr),
  sample, worker,
})

const output = (fd: number, stream: () => NodeJS.WriteStream): Output => isGiven(fd) ? direct(fd, stream) : stream()

/**
 * Into a pipe or a file the bytes are written directly: to load Node's streams takes a fifth of a short run.
 * From the first time that the other end does not let us wait, the stream writes.
 */
function direct(fd: number, stream: () => NodeJS.WriteStream): Output {
  const file = fstatSync(fd).isFile() ? growth(fd) : null
  let waiting: NodeJS.WriteStream | null = null
  return {
    on: () => undefined,
    ...file && { begin: file.begin },
    write(data, done) {
      if (waiting) return waiting.write(data, done)
      const bytes = bytesOf(data)
      let at = 0
      try {
        while (at < bytes.length) at += writeSync(fd, bytes, at)
        file?.add(at)
      } catch (error) {
        if (codeOf(error) !== 'EAGAIN') { file?.cut(at); return done(error as Error) }
        waiting = stream().on('error', () => undefined)
        return waiting.write(bytes.subarray(at), done)
      }
      done()
    },
  }
}

export const bytesOf = (piece: string | Uint8Array): Uint8Array => typeof piece === 'string' ? Buffer.from(piece) : piece

/**
 * How far a file has grown since what is being written began, so that it can be cut back there when it is full.
 * Only where all that it grew by is ours: not where somebody else writes into it too, or we write over what it held.
 * Where writing goes on stays where it was, for Node cannot move it: whoever writes there next, on a full disk, leaves a gap where half a record would stand.
 */
function growth(fd: number): { begin: () => void, add: (bytes: number) => void, cut: (bytes: number) => void } {
  let size = 0
  let ours = 0
  return {
    begin() { size = fstatSync(fd).size; ours = 0 },
    add(bytes) { ours += bytes },
    cut(bytes) {
      // What the disk refuses here too has failed already.
      try { if (fstatSync(fd).size === size + ours + bytes) ftruncateSync(fd, size) } catch {}
    },
  }
}

/** A terminal and the null device are character devices; a descriptor that is closed gives nothing either. */
function isGiven(fd: number): boolean {
  try { return !fstatSync(fd).isCharacterDevice() } catch { return false }
}

let ending: NodeJS.Signals | null = null
let gentle: readonly NodeJS.Signals[] = []

/** What these signals meet in the middle of a record goes out whole, and nothing after it; then, as at any other time, they do what they always do. */
export function endGently(signals: readonly NodeJS.Signals[]): void { gentle = signals }

const end = (signal: NodeJS.Signals): void => { ending ??= signal; unheed() }
const unheed = (): void => { for (const signal of gentle) process.removeListener(signal, end) }

const never = new Promise<never>(() => {})

/** Signals are caught while something is written, and no longer: whoever computes does not hear them. One that came meanwhile is told when the loop has gone round. */
async function heedfully(write: () => Promise<void>): Promise<void> {
  if (ending) return never
  for (const signal of gentle) process.on(signal, end)
  try { await write() } finally {
    await new Promise(resolve => { setImmediate(setImmediate, resolve) })
    unheed()
  }
  if (ending === null) return
  const signal = ending
  process.stdout.write('', () => process.kill(process.pid, signal))
  return never
}

/** Writes in order and waits, so that a slow reader is not flooded; rejects with a WriteError once the stream has failed. */
export function writer(stream: Output): (whole: Whole) => Promise<void> {
  let failure: WriteError | null = null
  stream.on('error', error => { failure ??= new WriteError(error) })
  const write = (piece: string | Uint8Array) => new Promise<void>((resolve, reject) => {
    if (failure) reject(failure)
    else stream.write(piece, error => error ? reject(new WriteError(error)) : resolve())
  })
  return whole => heedfully(async () => {
    stream.begin?.()
    for (const piece of whole) await write(piece)
  })
}
