import './frozen.ts'
import { parentPort, workerData } from 'node:worker_threads'
import type { Work, WorkerData } from './collection-jobs.ts'
import { batchOutcome } from './collection-outcome.ts'
import { commandNamed } from './commands/all.ts'
import { bytesOf, type Whole } from './io.ts'

/** A thread that takes batches and answers each with finished bytes, in order. */
const { command, treatment } = workerData as WorkerData
let before = Promise.resolve()

async function answer({ batch, glancing }: Work): Promise<void> {
  const outcome = await batchOutcome(commandNamed(command), treatment, batch, glancing)
  const bytes = written(outcome.text)
  parentPort!.postMessage({ ...outcome, text: [[bytes]] }, [bytes.buffer])
}

/** In memory of its own, which can be handed over. */
function written(text: Iterable<Whole>): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array[] = []
  for (const whole of text) for (const piece of whole) pieces.push(bytesOf(piece))
  return new Uint8Array(Buffer.concat(pieces))
}

parentPort!.on('message', (work: Work) => { before = before.then(() => answer(work)) })
