import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { bareEnv, SAMPLE } from '../cli/run.ts'
import { HOSTILE } from './hostile.ts'

/** What the README says of memory, of the built program: `npm test` builds first. */
const folder = mkdtempSync(join(tmpdir(), 'article-memory-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Says how much memory the process took at most, as the system counts it. */
const TELL = `data:text/javascript,${encodeURIComponent("import { readFileSync } from 'node:fs'; process.on('exit', () => process.stderr.write(readFileSync('/proc/self/status', 'utf8').match(/VmHWM:.*/)[0]))")}`

/** In MB. That nothing else is said is part of it: V8 is told to spare memory, and says so if it does not know how. */
function peak(argv: readonly string[]): number {
  const { stderr } = spawnSync(process.execPath, ['--import', TELL, 'bin/article.js', ...argv], { encoding: 'utf8', env: bareEnv, stdio: ['ignore', 'ignore', 'pipe'] })
  return Number(/^VmHWM:\s+(\d+) kB$/.exec(stderr)?.[1]) / 1024
}

/** What a short article takes, and what V8 has learnt by the end of a long one, in MB. */
const BASE = 100

const COMMANDS = ['show --json', 'figures']

describe.runIf(existsSync('/proc/self/status'))('memory', () => {
  const news = readFileSync(SAMPLE, 'utf8').repeat(120)
  test.each<[string, string, number]>([
    ['news', news, 30], ['news in one line', news.replace(/\s+/g, ' '), 30],
    ...['statements in one line', 'enumerated', 'sums', 'number words', 'speakers, a line each'].map(name => [name, HOSTILE[name]!(400_000), 100] as [string, string, number]),
    ['quotation marks', HOSTILE['quotation marks']!(490_000), 200],
  ])('%s', (name, text, times) => {
    const file = join(folder, `${name}.txt`)
    writeFileSync(file, text)
    const most = BASE + times * statSync(file).size / 1e6
    for (const command of COMMANDS) expect(peak([...command.split(' '), file]), command).toBeLessThan(most)
  })
})
