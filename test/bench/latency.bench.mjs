// One article in a program that is running: the first call, which fills the lexicons, and the ones after it.
import { readFileSync } from 'node:fs'
import { inspect } from '../../dist/index.js'

const source = { file: 'sample', text: readFileSync('fixtures/marrakech/article.txt', 'utf8') }
const time = () => {
  const start = performance.now()
  inspect(source)
  return performance.now() - start
}
const first = time()
const later = Array.from({ length: 500 }, time).toSorted((a, b) => a - b)
console.log(`${source.text.length} characters: first ${first.toFixed(1)} ms, then ${later[250].toFixed(2)} ms (median), ${later[475].toFixed(2)} ms (95th of a hundred)`)
