import type { Command } from './command.ts'
import { inputs } from './inputs.ts'
import { writer, type Io } from './io.ts'
import { lookOf, type LookOptions } from './look.ts'
import { EXIT } from './main.ts'

export type Format = 'json' | 'ndjson' | 'table'

/** One run of a command, as the command line asks for it. */
export interface Task<Choice> {
  readonly files: readonly string[]
  readonly choice: Choice
  readonly look: LookOptions
  readonly format: Format
  /** The filters that were given. */
  readonly asked: readonly string[]
}

/** Reads each article, finds, prints, reports what went wrong on standard error; the exit code. */
export async function perform<C, F>(command: Command<C, F>, task: Task<C>, io: Io): Promise<number> {
  const print = writer(io.stdout)
  const tell = async (line: string): Promise<void> => writer(io.stderr)(`article: ${line}\n`)
  const printer = printers[task.format](command, task, io)
  let failed = false
  let count = 0
  const names = new Set<string>()
  await print(printer.head)
  for await (const input of inputs(task.files, io, tell)) {
    if ('reason' in input) { failed = true; await tell(`${input.file}: ${input.reason}`); continue }
    const found = command.find(input.source, task.choice)
    const records = command.records(found)
    count += records.length
    if (count === 0) for (const name of command.names?.(found, task.choice) ?? []) names.add(name)
    await print(await printer.body(found, records))
  }
  await print(printer.tail())
  if (failed) return EXIT.failed
  if (count > 0 || task.asked.length === 0) return EXIT.done
  await tell(`nothing matches`)
  return EXIT.nothing
}

interface Printer<F> { readonly head: string, body(found: F, records: readonly object[]): string | Promise<string>, tail(): string }

const printers: Record<Format, <C, F>(command: Command<C, F>, task: Task<C>, io: Io) => Printer<F>> = {
  json: command => command.json === 'stream' ? jsonStream : jsonArray(),
  ndjson: () => ({ head: '', body: (_, records) => records.map(r => JSON.stringify(r) + '\n').join(''), tail: () => '' }),
  table: (command, task, io) => {
    const look = lookOf(task.look, io)
    return { head: '', body: found => command.draw(found, task.choice, look), tail: () => '' }
  },
}

const jsonStream: Printer<unknown> = { head: '', body: (_, records) => records.map(r => JSON.stringify(r, null, 2) + '\n').join(''), tail: () => '' }

/** One array over all articles, each record printed as soon as it is there. */
function jsonArray(): Printer<unknown> {
  let any = false
  return {
    head: '[',
    body: (_, records) => records.map(r => {
      const text = (any ? ',' : '') + JSON.stringify([r], null, 2).slice(1, -2)
      any = true
      return text
    }).join(''),
    tail: () => any ? '\n]\n' : ']\n',
  }
}
