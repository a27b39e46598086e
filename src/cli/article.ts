import { join } from 'node:path'
import { processIo } from './io.ts'
import { run } from './main.ts'

/** The article that is shown where nobody names one. This file is built as dist/article.cjs, and found from there. */
const SAMPLE = join(import.meta.dirname, '../fixtures/marrakech/article.txt')

void run(process.argv.slice(2), processIo(SAMPLE)).then(status => { process.exitCode = status })
