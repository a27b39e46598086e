import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { article as inProcess, bareEnv, SAMPLE } from './run.ts'

/** What only a real process shows. It runs the built program: `npm test` builds first. */
const article = (argv: readonly string[], stdio: { input?: string, stdin?: number, stdout?: number } = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/article.js', ...argv], {
    encoding: 'utf8', env: bareEnv, stdio: [stdio.stdin ?? 'pipe', stdio.stdout ?? 'pipe', 'pipe'], ...(stdio.input === undefined ? {} : { input: stdio.input }),
  })
  return { code: status, out: stdout, err: stderr }
}
const shell = (script: string) => spawnSync('bash', ['-c', script], { encoding: 'utf8', env: bareEnv })

function withFile<T>(path: string, flags: string, use: (fd: number) => T): T {
  const fd = openSync(path, flags)
  try { return use(fd) } finally { closeSync(fd) }
}

test('standard input from a pipe', () => {
  expect(JSON.parse(article(['show', '--json'], { input: 'خبر عاجل من الرباط' }).out)).toMatchObject({ file: '-' })
})

test('standard input from a file', () => withFile(SAMPLE, 'r', fd =>
  expect(JSON.parse(article(['show', '--json'], { stdin: fd }).out)).toMatchObject({ file: '-', headline: { start: 0 } })))

test('the null device as standard input: the sample, wherever the program stands', () => withFile('/dev/null', 'r', fd => {
  const { out, err, code } = article(['show', '--json'], { stdin: fd })
  expect(JSON.parse(out).file).toMatch(/fixtures\/marrakech\/article\.txt$/)
  expect({ err, code }).toEqual({ err: 'article: no FILE given: this is the sample article\n', code: 0 })
}))

test('a standard input that is closed: the sample too', () =>
  expect(shell(`${process.execPath} bin/article.js show --json <&- 2>&1 >/dev/null`).stdout).toBe('article: no FILE given: this is the sample article\n'))

test('exit codes', () => {
  expect(article(['figures', '--json', SAMPLE]).code).toBe(0)
  expect(article(['figures', '--unit', 'JPY', SAMPLE]).code).toBe(1)
  expect(article(['figures', 'nowhere.txt']).code).toBe(2)
})

test('a reader that closes the pipe ends it quietly, with 0', () => {
  const many = Array(400).fill(SAMPLE).join(' ')
  const { stdout, stderr } = shell(`${process.execPath} bin/article.js show --ndjson ${many} | head -c 1000 | wc -c; echo "codes \${PIPESTATUS[0]}"`)
  expect(stdout.trim().split(/\s+/)).toEqual(['1000', 'codes', '0'])
  expect(stderr).toBe('')
})

test.runIf(existsSync('/dev/full'))('a full disk is said, with 2', () => withFile('/dev/full', 'w', fd => {
  const { err, code } = article(['show', '--json', SAMPLE], { stdout: fd })
  expect({ err, code }).toEqual({ err: 'article: standard output: no space left on device\n', code: 2 })
}))

test('the built program, with its lexicons frozen, finds what the sources find', async () => {
  const files = readdirSync('fixtures').map(slug => `fixtures/${slug}/article.txt`)
  expect(article(['show', '--ndjson', ...files]).out).toBe((await inProcess(['show', '--ndjson', ...files])).out)
})
