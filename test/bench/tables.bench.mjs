// A table of so many quotes, in each way of drawing it: time grows with the text, not faster.
import { readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { build } from 'esbuild'

const outfile = 'dist/tables-bench.cjs'
await build({
  stdin: { contents: "export { inspect } from './inspect.ts'; export { quotesTables } from './report/tables.ts'", resolveDir: 'src' },
  bundle: true, format: 'cjs', platform: 'node', outfile, logLevel: 'error',
})
const { inspect, quotesTables } = createRequire(import.meta.url)(`../../${outfile}`)
rmSync(outfile)

const COUNTS = [250, 1000, 4000]
const article = inspect({ file: 'sample', text: readFileSync('fixtures/marrakech/article.txt', 'utf8') })
const quotes = count => Array.from({ length: count }, (_, at) => article.quotes[at % article.quotes.length])

function time(bidi, count) {
  const look = { screen: { width: 100, bidi, color: true, layout: 'table', tashkeel: true }, lang: 'ar', titles: false }
  const start = performance.now()
  for (const _ of quotesTables(article, quotes(count), look, false));
  return performance.now() - start
}

for (const bidi of ['logical', 'isolate', 'visual', 'words']) {
  time(bidi, 100)
  const times = COUNTS.map(count => Math.min(...[1, 2, 3].map(() => time(bidi, count))))
  console.log(bidi.padEnd(8), COUNTS.map((count, at) => `${count} quotes ${times[at].toFixed(0)} ms (${(1000 * times[at] / count).toFixed(0)} µs each)`).join(', '))
}
