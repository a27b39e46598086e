// The quick tests, in one thread, until the first that fails: over the sources with the change that MUTANT describes.
import { resolve } from 'node:path'
import { BaseSequencer } from 'vitest/node'
import { mutate } from './mutants.mjs'

const mutant = JSON.parse(process.env.MUTANT ?? 'null')
const mutation = {
  name: 'mutation', enforce: 'pre',
  transform: (code, id) => mutant !== null && id === resolve(mutant.file) ? mutate(code, mutant) : undefined,
}

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
    root: resolve(import.meta.dirname, '../..'), include: ['test/articles.test.ts', 'test/find/*.test.ts', 'test/read/*.test.ts'],
    bail: 1, pool: 'threads', isolate: false, maxWorkers: 1, reporters: ['dot'], sequence: { sequencer: QuickFirst }, update: 'none',
    // A machine that is busy is no mistake of the sources: nothing here goes by the clock.
    testTimeout: 600_000, testNamePattern: /^(?!.*\bendless\b)/,
  },
}
