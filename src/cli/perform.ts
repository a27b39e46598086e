import { nearest } from '../report/nearest.ts'
import type { Problem } from './batch.ts'
import { batches, isCollection } from './collection.ts'
import { batchOutcome, type BatchOutcome, type Treatment } from './collection-outcome.ts'
import type { Command } from './command.ts'
import { EXIT } from './errors.ts'
import { formatOf } from './formats.ts'
import type { Crew } from './collection-jobs.ts'
import { inOrder } from './in-order.ts'
import { writer, type Io } from './io.ts'

/** One run of a command, as the command line asks for it. */
export interface Task<Choice> extends Treatment<Choice> { readonly files: readonly string[] }

/** So many names are enough to find the nearest among. */
const MOST_NAMES = 10_000

/** Reads each article, finds, prints, and says on standard error what went wrong; the exit code. */
export async function perform<C, F>(command: Command<C, F>, task: Task<C>, io: Io): Promise<number> {
  const print = writer(io.stdout)
  const tell = teller(io)
  const format = formatOf(task.format, command)
  const names = new Set<string>()
  let failed = false
  let records = 0
  let printed = false
  await print(format.open)
  for await (const outcome of outcomes(command, await inputs(task, io, tell), task, io)) {
    for (const problem of outcome.problems) { failed = true; await tell(sentence(problem)) }
    records += outcome.records
    for (const n of outcome.names) if (names.size < MOST_NAMES) names.add(n)
    if (outcome.text.length === 0) continue
    if (printed && format.between !== '') await print(format.between)
    await print(outcome.text)
    printed = true
  }
  await print(format.close(printed))
  const wishes = command.wishes(task.choice)
  if (!failed && records === 0 && wishes.length > 0) await tell(missed(wishes, names))
  return failed ? EXIT.failed : records === 0 && wishes.length > 0 ? EXIT.nothing : EXIT.done
}

const sentence = ({ file, line, reason }: Problem): string => `${file}: ${line === undefined ? '' : `line ${line}: `}${reason}`

/** After so many bytes it pays to start workers. */
const WARM = 1 << 20

/** What each batch of the input adds to the output, in order: made here at first, by workers once there is much to do. */
async function* outcomes<C, F>(command: Command<C, F>, files: readonly string[], task: Task<C>, io: Io): AsyncGenerator<BatchOutcome> {
  const { intake, choice, format, look } = task
  const treatment = { intake, choice, format, look }
  const jobs = io.worker === undefined ? 1 : intake.jobs ?? (isCollection(files, intake) ? (await import('node:os')).availableParallelism() : 1)
  let crew: Promise<Crew> | undefined
  const hired = (): Promise<Crew> => crew ??= import('./collection-jobs.ts').then(m => m.hire(jobs, io.worker!, { command: command.name, treatment }))
  let read = 0
  try {
    yield* inOrder(batches(files, intake, io), jobs === 1 ? 1 : jobs * 3, async batch => {
      read += batch.size
      return jobs === 1 || read < WARM ? batchOutcome(command, treatment, batch) : (await hired()).run(batch)
    })
  } finally {
    await crew?.then(c => c.dismiss())
  }
}

/** Without names: what is piped in, else the sample article. */
async function inputs({ files }: { readonly files: readonly string[] }, io: Io, tell: (line: string) => Promise<void>): Promise<readonly string[]> {
  if (files.length > 0) return files
  if (io.stdin.given) return ['-']
  await tell('no FILE given: this is the sample article')
  return [io.sample]
}

/** Says something beside the results, one line each. */
export const teller = (io: Io) => async (line: string): Promise<void> => writer(io.stderr)(`article: ${line}\n`)

function missed(wishes: readonly string[], names: ReadonlySet<string>): string {
  const near = nearest(wishes, names)
  return `nothing matches ${wishes.join(', ')}` + (near.length > 0 ? `; the nearest: ${near.join('، ')}` : '')
}
