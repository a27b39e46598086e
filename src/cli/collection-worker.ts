import './frozen.ts'
import { parentPort, workerData } from 'node:worker_threads'
import type { Work, WorkerData } from './collection-jobs.ts'
import { batchOutcome } from './collection-outcome.ts'
import { commandNamed } from './commands/all.ts'

/** A thread that takes batches and answers each with finished bytes, in order. */
const { command, treatment } = workerData as WorkerData
const encoder = new TextEncoder()
let before = Promise.resolve()

async function answer({ batch, glancing }: Work): Promise<void> {
  const outcome = await batchOutcome(commandNamed(command), treatment, batch, glancing)
  const text = encoder.encode(outcome.text as string)
  parentPort!.postMessage({ ...outcome, text }, [text.buffer])
}

parentPort!.on('message', (work: Work) => { before = before.then(() => answer(work)) })
