// The quick tests that the change which MUTANT describes can reach, in one thread, until the first that fails.
import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { BaseSequencer } from 'vitest/node'
import { mutate } from './mutants.mjs'

const mutant = JSON.parse(process.env.MUTANT ?? 'null')
const mutation = {
  name: 'mutation', enforce: 'pre',
  transform: (code, id) => mutant !== null && id === resolve(mutant.file) ? mutate(code, mutant) : undefined,
}

/** What a source imports, by way of others too, and itself. */
function reached(file, known = new Set()) {
  if (known.has(file)) return known
  known.add(file)
  for (const [, path] of readFileSync(file, 'utf8').matchAll(/^(?:import|export) .*from '(\.[^']*)'/gm)) reached(join(dirname(file), path), known)
  return known
}

/** Tests of one half of the findings, and the source that a change must be reached from for them to notice it. */
const HALVES = [
  ['src/find/figures.ts', ['test/find/figures.test.ts', 'test/find/spelled.test.ts']],
  ['src/find/quotes.ts', ['test/find/quote-cases.test.ts', 'test/find/rules.test.ts', 'test/find/spoken-names.test.ts']],
]
const isRead = mutant === null || mutant.file.startsWith('src/read/')
const needless = isRead ? [] : [
  'test/read/*.test.ts', ...HALVES.flatMap(([source, tests]) => reached(source).has(mutant.file) ? [] : tests),
]

/** The articles first, the long rows of numerals last. */
const ORDER = ['articles', 'find/', 'read/', 'figures.test', 'spelled']
class QuickFirst extends BaseSequencer {
  sort(files) {
    const rank = ({ moduleId }) => ORDER.findLastIndex(part => moduleId.includes(part))
    return files.toSorted((a, b) => rank(a) - rank(b))
  }
}

export default {
  plugins: [mutation],
  test: {
    root: resolve(import.meta.dirname, '../..'), include: ['test/articles.test.ts', 'test/find/*.test.ts', 'test/read/*.test.ts'], exclude: needless,
    bail: 1, pool: 'threads', isolate: false, maxWorkers: 1, reporters: ['dot'], sequence: { sequencer: QuickFirst }, update: 'none',
    // A machine that is busy is no mistake of the sources: nothing here goes by the clock.
    testTimeout: 600_000, testNamePattern: /^(?!.*\bendless\b)/,
  },
}
