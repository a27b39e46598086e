import { writer, type Io } from './io.ts'
import { messageScreen } from './look.ts'

/** Says something beside the results, one line each. Where it cannot be said, the results go on, and the exit code tells. */
export function teller(io: Io): (line: string) => Promise<void> {
  let write: ReturnType<typeof writer> | undefined
  return async line => (write ??= writer(io.stderr))([io.stderr.isTTY && !PLAIN.test(line) ? await forTerminal(line, io) : `article: ${line}\n`]).catch(() => undefined)
}

const PLAIN = /^[ -~]*$/

/** Names in Arabic are drawn as the terminal needs it, and nothing in them acts on it. */
async function forTerminal(line: string, io: Io): Promise<string> {
  return (await import('../terminal/draw.ts')).drawMessage('article: ', line, messageScreen(io))
}
