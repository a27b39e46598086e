// npm run mutate [-- PATH…] [--sample 200] [--seed 1]: changes the sources, one small slip at a time, and asks the quick tests whether they notice.
// The score is what they noticed of what was tried. A change that makes the tests run without end counts as noticed.
import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { mutantsOf } from './mutants.mjs'

/** Processor seconds; the tests themselves take some 15, a change that only half of them can notice less. */
const LIMIT = 40

const { values, positionals } = parseArgs({ allowPositionals: true, options: { sample: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } } })

function passes(mutant) {
  const command = `ulimit -t ${LIMIT}; exec ${process.execPath} node_modules/vitest/vitest.mjs run --config test/mutation/vitest.config.mjs`
  return spawnSync('bash', ['-c', command], { env: { ...process.env, CI: 'true', MUTANT: JSON.stringify(mutant) }, stdio: 'ignore' }).status === 0
}

/** The same order for the same seed (mulberry32). */
function dice(seed) {
  let state = seed
  return () => {
    state = state + 0x6D2B79F5 | 0
    let mixed = Math.imul(state ^ state >>> 15, 1 | state)
    mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed
    return ((mixed ^ mixed >>> 14) >>> 0) / 2 ** 32
  }
}

function sampleOf(all, size) {
  const throws = dice(Number(values.seed))
  return all.map(mutant => [throws(), mutant]).toSorted(([a], [b]) => a - b).slice(0, size).map(([, mutant]) => mutant)
}

const short = text => text.replace(/\s+/g, ' ').slice(0, 100)

const paths = positionals.length > 0 ? positionals : ['src/find', 'src/read']
const files = paths.flatMap(path => statSync(path).isDirectory() ? readdirSync(path, { recursive: true }).filter(name => name.endsWith('.ts')).toSorted().map(name => join(path, name)) : [path])
const all = files.flatMap(mutantsOf)
const sample = sampleOf(all, Number(values.sample))
console.log(`${all.length} changes of ${files.length} files; ${sample.length} tried, seed ${values.seed}`)
if (!passes(null)) throw new Error('the tests fail on the sources as they are')

let survived = 0
for (const [n, mutant] of sample.entries()) {
  if (!passes(mutant)) continue
  survived++
  console.log(`${n + 1}  survived  ${mutant.file}:${mutant.line}:${mutant.column}  ${short(mutant.from)}  →  ${short(mutant.to) || '(nothing)'}`)
}
console.log(`${sample.length - survived} noticed, ${survived} survived: ${(100 * (1 - survived / sample.length)).toFixed(1)} %`)
