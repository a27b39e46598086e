// npm run bench [NAME…]: runs each measurement of this folder in turn, or those named. Each prints its own table.
import { readdirSync } from 'node:fs'

/** Takes many minutes: only where it is named. */
const LONG = ['hostile']

const all = readdirSync(import.meta.dirname).filter(f => f.endsWith('.bench.mjs')).map(f => f.replace('.bench.mjs', ''))
const wanted = process.argv.slice(2)
for (const name of wanted.length > 0 ? wanted : all.filter(name => !LONG.includes(name))) {
  console.log(`\n# ${name}`)
  await import(`./${name}.bench.mjs`)
}
