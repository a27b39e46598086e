import { defineConfig } from 'vitest/config'
import type { Reporter } from 'vitest/node'

/** The last line of a run: how many tests passed and failed. */
const tally: Reporter = {
  onTestRunEnd(modules, errors) {
    const count = { passed: 0, failed: errors.length, skipped: 0 }
    for (const module of modules) {
      count.failed += module.errors().length
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        if (state !== 'pending') count[state]++
      }
    }
    console.log(`${count.passed} passed, ${count.failed} failed` + (count.skipped > 0 ? `, ${count.skipped} skipped` : ''))
  },
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', tally],
    testTimeout: 60_000,
    // What an article must give is written when it is asked for (-u); where it is missing, the test fails.
    update: process.argv.some(arg => arg === '-u' || arg.startsWith('--update')) ? 'all' : 'none',
  },
})
