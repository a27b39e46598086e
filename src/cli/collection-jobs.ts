import { setFlagsFromString } from 'node:v8'
import { Worker } from 'node:worker_threads'
import type { Batch } from './batch.ts'
import type { BatchOutcome, Treatment } from './collection-outcome.ts'

/** What a worker is started with. */
export interface WorkerData { readonly command: string, readonly treatment: Treatment<unknown> }

export interface Work { readonly batch: Batch, readonly glancing: boolean }

export interface Crew {
  readonly run: (batch: Batch, glancing: boolean) => Promise<BatchOutcome>
  readonly dismiss: () => Promise<void>
}

/** A worker that ends before its work does takes the run down with it: what it held is lost. */
export class WorkerDied extends Error {
  override readonly name = 'WorkerDied'
}

interface Member {
  readonly worker: Worker
  /** Whoever waits for its answers, which come in order. */
  readonly waiting: { resolve: (outcome: BatchOutcome) => void, reject: (error: Error) => void }[]
}

/** Room for any line that is read; V8 takes what it is given, and an archive needs little. */
const resourceLimits = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 1024 }

/**
 * How much of what a function calls V8 makes part of it, in bytecode; V8's own bound is 920. Hundreds of rules call the same small
 * predicates: to compile those into each anew took a quarter of a run's processor time, and gained nothing.
 */
const INLINED = 200

/** As many workers as jobs, each given the next batch when it has the fewest to do. */
export function hire(jobs: number, file: string, workerData: WorkerData): Crew {
  setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${INLINED}`)
  let death: WorkerDied | null = null
  const members: Member[] = Array.from({ length: jobs }, () => ({ worker: new Worker(file, { workerData, resourceLimits }), waiting: [] }))
  const die = (reason: string): void => {
    death ??= new WorkerDied(`a worker died: ${reason}`)
    for (const { waiting } of members) for (const { reject } of waiting.splice(0)) reject(death)
  }
  for (const { worker, waiting } of members) {
    // Nobody waits any more if another worker has died meanwhile.
    worker.on('message', (outcome: BatchOutcome) => waiting.shift()?.resolve(outcome))
    worker.on('error', error => die(error.message))
    worker.on('exit', code => die(`exit code ${code}`))
  }
  return {
    run: (batch, glancing) => new Promise((resolve, reject) => {
      if (death) return reject(death)
      const { worker, waiting } = members.reduce((least, member) => member.waiting.length < least.waiting.length ? member : least)
      waiting.push({ resolve, reject })
      worker.postMessage({ batch, glancing } satisfies Work, 'bytes' in batch ? [batch.bytes.buffer as ArrayBuffer] : [])
    }),
    dismiss: async () => { await Promise.all(members.map(({ worker }) => worker.terminate())) },
  }
}
