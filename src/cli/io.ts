import { createReadStream, fstatSync, writeSync } from 'node:fs'
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

export interface Output {
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
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
  let waiting: NodeJS.WriteStream | null = null
  return {
    on: () => undefined,
    write(data, done) {
      if (waiting) return waiting.write(data, done)
      const bytes = typeof data === 'string' ? Buffer.from(data) : data
      let at = 0
      try {
        while (at < bytes.length) at += writeSync(fd, bytes, at)
      } catch (error) {
        if (codeOf(error) !== 'EAGAIN') return done(error as Error)
        waiting = stream().on('error', () => undefined)
        return waiting.write(bytes.subarray(at), done)
      }
      done()
    },
  }
}

/** A terminal and the null device are character devices; a descriptor that is closed gives nothing either. */
function isGiven(fd: number): boolean {
  try { return !fstatSync(fd).isCharacterDevice() } catch { return false }
}

let ending = false
let gentle: readonly NodeJS.Signals[] = []

/** What these signals meet in the middle of a record goes out whole, and nothing after it; then, as at any other time, they do what they always do. */
export function endGently(signals: readonly NodeJS.Signals[]): void { gentle = signals }

function end(signal: NodeJS.Signals): void {
  ending = true
  for (const s of gentle) process.removeListener(s, end)
  process.stdout.write('', () => process.kill(process.pid, signal))
}

/** Signals are caught while something is written, and no longer: whoever computes does not hear them. One that came meanwhile is told when the loop has gone round. */
function heedfully(write: (done: (error?: Error | null) => void) => void, done: (error?: Error | null) => void): void {
  for (const signal of gentle) process.on(signal, end)
  write(error => setImmediate(setImmediate, () => {
    for (const signal of gentle) process.removeListener(signal, end)
    done(error)
  }))
}

/** Writes in order and waits, so that a slow reader is not flooded; rejects with a WriteError once the stream has failed. */
export function writer(stream: Output): (text: string | Uint8Array) => Promise<void> {
  let failure: WriteError | null = null
  stream.on('error', error => { failure ??= new WriteError(error) })
  return text => new Promise((resolve, reject) => {
    if (ending) return
    if (failure) reject(failure)
    else heedfully(done => { stream.write(text, done) }, error => error ? reject(new WriteError(error)) : resolve())
  })
}
