import { nearest } from '../report/nearest.ts'
import type { Problem } from './batch.ts'
import { totalSize } from './collection.ts'
import { after, type BatchOutcome, type Treatment } from './collection-outcome.ts'
import { outcomes } from './collection-run.ts'
import type { Command } from './command.ts'
import { EXIT } from './errors.ts'
import { formatOf } from './formats.ts'
import { writer, type Io } from './io.ts'
import { teller } from './messages.ts'
import type { Meter, Progress } from './progress.ts'

/** One run of a command, as the command line asks for it. */
export interface Task<Choice> extends Treatment<Choice> { readonly files: readonly string[] }

/** So many names are enough to find the nearest among. */
const MOST_NAMES = 10_000

/** What a run has come to so far. */
interface Sum { problems: number, records: number, printed: boolean, readonly names: Set<string> }

/** Reads each article, finds, prints, and says on standard error what went wrong; the exit code. */
export async function perform<C, F>(command: Command<C, F>, { files: named, ...treatment }: Task<C>, io: Io): Promise<number> {
  const print = writer(io.stdout)
  const tell = teller(io)
  const files = await inputs(named, io, tell)
  const meter: Meter = { read: 0, total: totalSize(files) }
  const progress = await progressFor(treatment, io, meter)
  const format = formatOf(treatment.format, command)
  const sum: Sum = { problems: 0, records: 0, printed: false, names: new Set() }
  await print([format.open])
  try {
    for await (const outcome of outcomes(command, files, treatment, io, meter)) {
      if (outcome.problems.length > 0) progress?.clear()
      for (const problem of outcome.problems) await tell(sentence(problem))
      if (outcome.any) for (const whole of sum.printed ? after(format.between, outcome.text) : outcome.text) await print(whole)
      add(sum, outcome)
      progress?.add(outcome.articles, outcome.size)
    }
  } catch (error) {
    if (!(error instanceof Error && error.name === 'WorkerDied')) throw error
    sum.problems++
    await tell(error.message)
  }
  progress?.clear()
  await print([format.close(sum.printed)])
  return verdict(sum, command.wishes(treatment.choice), tell)
}

function add(sum: Sum, { any, records, names, problems }: BatchOutcome): void {
  sum.printed ||= any
  sum.problems += problems.length
  sum.records += records
  for (const name of names) if (sum.names.size < MOST_NAMES) sum.names.add(name)
}

async function verdict({ problems, records, names }: Sum, wishes: readonly string[], tell: (line: string) => Promise<void>): Promise<number> {
  if (problems > 0) return EXIT.failed
  if (records > 0 || wishes.length === 0) return EXIT.done
  await tell(missed(wishes, names))
  return EXIT.nothing
}

/** Without names: what is piped in, else the sample article. */
async function inputs(files: readonly string[], io: Io, tell: (line: string) => Promise<void>): Promise<readonly string[]> {
  if (files.length > 0) return files
  if (io.stdin.given) return ['-']
  await tell('no FILE given: this is the sample article')
  return [io.sample]
}

/** Only where somebody watches, and the results do not scroll by on the same screen. */
async function progressFor({ intake }: Treatment<unknown>, io: Io, meter: Meter): Promise<Progress | null> {
  if (intake.quiet || io.stdout.isTTY || !io.stderr.isTTY) return null
  return (await import('./progress.ts')).progress(io.stderr, meter)
}

const sentence = ({ file, line, reason }: Problem): string => `${file}: ${line === undefined ? '' : `line ${line}: `}${reason}`

function missed(wishes: readonly string[], names: ReadonlySet<string>): string {
  const near = nearest(wishes, names)
  return `nothing matches ${wishes.join(', ')}` + (near.length > 0 ? `; the nearest: ${near.join('، ')}` : '')
}
