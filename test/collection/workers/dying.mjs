// A worker that answers once and then ends as if something had killed it.
import { parentPort } from 'node:worker_threads'

let answered = false
parentPort.on('message', ({ batch: { size } }) => {
  if (answered) process.exit(9)
  answered = true
  parentPort.postMessage({ text: '{"whole":true}\n', size, records: 1, articles: 1, names: [], problems: [] })
})
