import type { BatchOutcome, Treatment } from './collection-outcome.ts'
import { batchOutcome } from './collection-outcome.ts'
import { batches, isCollection } from './collection.ts'
import type { Crew } from './collection-jobs.ts'
import type { Command } from './command.ts'
import { inOrder } from './in-order.ts'
import type { Intake } from './intake.ts'
import type { Io } from './io.ts'
import type { Meter } from './progress.ts'

/** Input known to be smaller is done here: to start workers would take longer. */
const SMALL = 256 << 10

/** Of so many bytes every article is read, even where a glance would do: whom they name serves for suggestions. */
const READ_IN_FULL = 1 << 20

/** A single article of this size is done here: a worker's memory is small. */
const HUGE = 4 << 20

/** Enough for each worker to find the next batch waiting, few enough to hold. */
const BATCHES_PER_JOB = 3

/**
 * What each batch of the input adds to the output, in order; made by workers, or here where there is little to do.
 * A single job has its worker too: while it works, the next batch is read, and its memory can be kept small.
 */
export async function* outcomes<C, F>(command: Command<C, F>, files: readonly string[], treatment: Treatment<C>, io: Io, meter: Meter): AsyncGenerator<BatchOutcome> {
  const { intake } = treatment
  const jobs = await jobsFor(files, intake, io, meter)
  let crew: Promise<Crew> | undefined
  const hired = (): Promise<Crew> => crew ??= import('./collection-jobs.ts').then(m => m.hire(jobs, io.worker!, { command: command.name, treatment }))
  let read = 0
  try {
    yield* inOrder(batches(files, intake, io, meter), Math.max(1, jobs * BATCHES_PER_JOB), async batch => {
      read += batch.size
      const glancing = read > READ_IN_FULL
      return jobs === 0 || batch.size >= HUGE ? batchOutcome(command, treatment, batch, glancing) : (await hired()).run(batch, glancing)
    })
  } finally {
    await crew?.then(c => c.dismiss())
  }
}

/** How many workers; 0 where all is done here. */
async function jobsFor(files: readonly string[], intake: Intake, { worker }: Io, { total }: Meter): Promise<number> {
  if (worker === undefined || !isCollection(files, intake) || (total !== null && total < SMALL)) return 0
  return intake.jobs ?? (await import('node:os')).availableParallelism()
}
