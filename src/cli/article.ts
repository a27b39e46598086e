import { fileURLToPath } from 'node:url'
import { processIo } from './io.ts'
import { run } from './main.ts'

/** The article that is shown where nobody names one. This file is built as dist/article.js, and found from there. */
const SAMPLE = new URL('../fixtures/marrakech/article.txt', import.meta.url)

process.exitCode = await run(process.argv.slice(2), processIo(fileURLToPath(SAMPLE)))
