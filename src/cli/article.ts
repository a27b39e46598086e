import './frozen.ts'
import { join } from 'node:path'
import { endGently, processIo } from './io.ts'
import { run } from './main.ts'

/** The article that is shown where nobody names one. This file is built as dist/article.cjs, and found from there. */
const SAMPLE = join(import.meta.dirname, '../fixtures/marrakech/article.txt')

/** What workers run, built beside it. */
const WORKER = join(import.meta.dirname, 'collection-worker.cjs')

endGently(['SIGINT', 'SIGTERM', 'SIGHUP'])
void run(process.argv.slice(2), processIo(SAMPLE, WORKER)).then(status => { process.exitCode = status })
