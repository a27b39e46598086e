import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    env: { NO_COLOR: '', FORCE_COLOR: '', CLICOLOR_FORCE: '', ARTICLE_BIDI: '', COLUMNS: '' },
    testTimeout: 60_000,
  },
})
