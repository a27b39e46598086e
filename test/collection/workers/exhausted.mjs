// A worker that meets an error which nobody catches.
import { parentPort } from 'node:worker_threads'

parentPort.on('message', () => { throw new RangeError('out of everything') })
