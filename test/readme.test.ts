import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bareEnv } from './cli/run.ts'

/**
 * The README's examples are run, and its listings are what they print: `vitest run -u` renews them.
 * It runs the built program, which `npm test` builds first.
 */
const README = 'README.md'
const readme = readFileSync(README, 'utf8')
const bin = mkdtempSync(join(tmpdir(), 'article-'))
beforeAll(() => symlinkSync(resolve('bin/article.js'), join(bin, 'article')))
afterAll(() => rmSync(bin, { recursive: true }))

const hasJq = spawnSync('jq', ['--version']).status === 0
test.runIf(process.env.CI)('jq is there in CI', () => expect(hasJq).toBe(true))

function printed(command: string): string {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', `set -euo pipefail; ${command}`], {
    encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], env: { ...bareEnv, PATH: bin + delimiter + process.env.PATH, LC_ALL: 'C.UTF-8', COLUMNS: '100' },
  })
  expect({ command, status, stderr }).toEqual({ command, status: 0, stderr: '' })
  expect(stdout).not.toBe('')
  return stdout.replace(/ +$/gm, '')
}

/** A block of `$ command` lines with what each prints below it. */
const rerun = (block: string): string =>
  block.split('\n').filter(line => line.startsWith('$ ')).map(line => `${line}\n${printed(line.slice(2))}`).join('')

test.runIf(hasJq)('every listing is what its command prints', async () => {
  const fresh = readme.replace(/^```console\n([\s\S]*?)^```$/gm, (_, block: string) => `\`\`\`console\n${rerun(block)}\`\`\``)
  await expect(fresh).toMatchFileSnapshot(join('..', README))
})

test('the example for JavaScript runs', () => {
  const [, code] = /^```js\n([\s\S]*?)^```$/m.exec(readme)!
  expect(execFileSync(process.execPath, ['--input-type=module', '--eval', code!], { encoding: 'utf8', env: bareEnv })).toBe('45 مليون دولار 45000000 USD\n')
})
