import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { article } from './cli/run.ts'

/** Every folder of fixtures/ holds an article and what it must give. To renew: vitest run test/articles.test.ts -u, then read the diff. */
const GOLDEN: Readonly<Record<string, readonly string[]>> = {
  'article.json': ['show', '--json'],
  'show.txt': ['show', '--width', '100'],
  'quotes.txt': ['quotes', '--kind', 'all', '--width', '100'],
  'figures.txt': ['figures', '--width', '100'],
}

describe.each(readdirSync('fixtures'))('fixtures/%s', slug => {
  test.each(Object.entries(GOLDEN))('%s', async (golden, command) => {
    const { out, err, code } = await article([...command, join('fixtures', slug, 'article.txt')])
    expect({ err, code }).toEqual({ err: '', code: expect.toBeOneOf([0, 1]) })
    await expect(out).toMatchFileSnapshot(join('../fixtures', slug, golden))
  })
})
