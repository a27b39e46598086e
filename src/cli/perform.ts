import { nearest } from '../report/nearest.ts'
import type { Command } from './command.ts'
import { EXIT } from './errors.ts'
import { formatOf, outcomeOf, type FormatName } from './formats.ts'
import { inputs } from './inputs.ts'
import { writer, type Io } from './io.ts'
import type { Look } from './look.ts'

/** One run of a command, as the command line asks for it. */
export interface Task<Choice> {
  readonly files: readonly string[]
  readonly choice: Choice
  readonly format: FormatName
  readonly look: Look
}

/** Reads each article, finds, prints, and says on standard error what went wrong; the exit code. */
export async function perform<C, F>(command: Command<C, F>, { files, choice, format: name, look }: Task<C>, io: Io): Promise<number> {
  const print = writer(io.stdout)
  const tell = teller(io)
  const format = formatOf(name, command)
  const names = new Set<string>()
  let failed = false
  let count = 0
  let printed = false
  await print(format.open)
  for await (const input of inputs(files, io, tell)) {
    if ('reason' in input) { failed = true; await tell(`${input.file}: ${input.reason}`); continue }
    const outcome = await outcomeOf(command, format, input.source, choice, look)
    count += outcome.count
    for (const n of outcome.names) names.add(n)
    if (outcome.text === '') continue
    await print((printed ? format.between : '') + outcome.text)
    printed = true
  }
  await print(format.close(printed))
  const wishes = command.wishes(choice)
  if (!failed && count === 0 && wishes.length > 0) await tell(missed(wishes, names))
  return failed ? EXIT.failed : count === 0 && wishes.length > 0 ? EXIT.nothing : EXIT.done
}

/** Says something beside the results, one line each. */
export const teller = (io: Io) => async (line: string): Promise<void> => writer(io.stderr)(`article: ${line}\n`)

function missed(wishes: readonly string[], names: ReadonlySet<string>): string {
  const near = nearest(wishes, names)
  return `nothing matches ${wishes.join(', ')}` + (near.length > 0 ? `; the nearest: ${near.join('، ')}` : '')
}
