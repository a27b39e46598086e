import type { BatchOutcome, Treatment } from './collection-outcome.ts'
import { batchOutcome } from './collection-outcome.ts'
import { batches, isCollection } from './collection.ts'
import type { Crew } from './collection-jobs.ts'
import type { Command } from './command.ts'
import { inOrder } from './in-order.ts'
import type { Intake } from './intake.ts'
import type { Io } from './io.ts'
import type { Meter } from './progress.ts'

/** After so many bytes it pays to start workers, and to look for little at a glance; the names until then serve for suggestions. */
const WARM = 1 << 20

/** Enough for each worker to find the next batch waiting, few enough to hold. */
const BATCHES_PER_JOB = 3

/** What each batch of the input adds to the output, in order: made here at first, by workers once there is much to do. */
export async function* outcomes<C, F>(command: Command<C, F>, files: readonly string[], treatment: Treatment<C>, io: Io, meter: Meter): AsyncGenerator<BatchOutcome> {
  const jobs = await jobsFor(files, treatment.intake, io)
  let crew: Promise<Crew> | undefined
  const hired = (): Promise<Crew> => crew ??= import('./collection-jobs.ts').then(m => m.hire(jobs, io.worker!, { command: command.name, treatment }))
  let read = 0
  try {
    yield* inOrder(batches(files, treatment.intake, io, meter), jobs === 1 ? 1 : jobs * BATCHES_PER_JOB, async batch => {
      read += batch.size
      return jobs === 1 || read < WARM ? batchOutcome(command, treatment, batch, read >= WARM) : (await hired()).run(batch)
    })
  } finally {
    await crew?.then(c => c.dismiss())
  }
}

async function jobsFor(files: readonly string[], intake: Intake, { worker }: Io): Promise<number> {
  if (worker === undefined) return 1
  return intake.jobs ?? (isCollection(files, intake) ? (await import('node:os')).availableParallelism() : 1)
}
