import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run } from '../../src/cli/main.ts'
import { archive, articleText } from './archive.ts'

/** Workers are threads of the built program: `npm test` builds first. */
const ARTICLE = 'bin/article.js'
const folder = mkdtempSync(join(tmpdir(), 'article-'))
const large = join(folder, 'large.ndjson')
beforeAll(() => writeFileSync(large, archive(1500)))
afterAll(() => rmSync(folder, { recursive: true }))

const article = (...argv: string[]) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [ARTICLE, ...argv], { encoding: 'utf8', maxBuffer: 1 << 28 })
  return { out: stdout, err: stderr, code: status }
}

describe('one job and several give the same', () => {
  test.each([['show', '--ndjson'], ['quotes', '--ndjson', '--kind', 'all'], ['figures', '--json', '--kind', 'money'], ['figures']])('%s %s', (...argv) => {
    const [one, three] = ['1', '3'].map(jobs => article(...argv, '--jobs', jobs, large))
    expect(three!.out === one!.out).toBe(true)
    expect({ err: three!.err, code: three!.code }).toEqual({ err: one!.err, code: one!.code })
  })
  test('with bad lines among them, and a filter that matches nothing', () => {
    const bad = join(folder, 'bad.ndjson')
    writeFileSync(bad, archive(1500).split('\n').map((line, n) => n % 300 === 100 ? `خطأ${line}` : line).join('\n'))
    const [one, three] = ['1', '3'].map(jobs => article('show', '--ndjson', '--jobs', jobs, bad))
    expect(three).toEqual(one)
    expect(three!.err.match(/line \d*01: is not JSON/g)).toHaveLength(5)
    expect(three!.code).toBe(2)
    const [none, neither] = ['1', '3'].map(jobs => article('figures', '--unit', 'JPY', '--jobs', jobs, large))
    expect(neither).toEqual(none)
    expect(neither).toMatchObject({ out: '', code: 1 })
  })
  test('many files', () => {
    const many = join(folder, 'many')
    mkdirSync(many)
    const files = Array.from({ length: 300 }, (_, n) => join(many, `${String(n).padStart(5, '0')}.txt`))
    for (const [n, file] of files.entries()) writeFileSync(file, articleText(n).repeat(3))
    const [one, three] = ['1', '3'].map(jobs => article('show', '--ndjson', '-r', '--jobs', jobs, many))
    expect(three!.out === one!.out).toBe(true)
    expect(one!.out.split('\n').length).toBeGreaterThan(300)
  })
})

describe('a worker that dies', () => {
  const runWith = async (worker: string) => {
    const said = { out: '', err: '' }
    const collect = (name: 'out' | 'err') => ({ write: (text: string | Uint8Array, done: () => void) => { said[name] += Buffer.from(text as string).toString(); done() }, on: () => undefined })
    const code = await run(['show', '--ndjson', '--jobs', '2', large], {
      env: {}, stdin: { given: false, bytes: async function* () {} }, stdout: collect('out'), stderr: collect('err'), sample: '', worker: resolve('test/collection/workers', worker),
    })
    return { ...said, code }
  }
  test.each([['dying.mjs', 'exit code 9'], ['exhausted.mjs', 'out of everything']])('%s: one line, exit code 2, whole records only', async (worker, reason) => {
    const { out, err, code } = await runWith(worker)
    expect({ err, code }).toEqual({ err: `article: a worker died: ${reason}\n`, code: 2 })
    expect(out).toMatch(/^(?:\{"whole":true\}\n)*$/)
  })
})

describe.each([1, 2])('interrupted, with %i jobs', jobs => {
  test.each(['SIGINT', 'SIGTERM'] as const)('%s leaves whole records', async signal => {
    const child = spawn(process.execPath, [ARTICLE, 'show', '--ndjson', '--jobs', String(jobs), large])
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => {
      if (chunks.push(chunk) === 20) child.kill(signal)
    })
    const ended = await new Promise(done => child.on('close', (_, by) => done(by)))
    const lines = Buffer.concat(chunks).toString().split('\n')
    expect(ended).toBe(signal)
    expect(lines.pop()).toBe('')
    expect(lines.length).toBeLessThan(1500)
    expect(lines.map(line => JSON.parse(line).id)).toEqual(lines.map((_, n) => `a-${n}`))
  })
})

test('a reader that has seen enough ends it, workers and all', () => {
  const { stdout, stderr } = spawnSync('bash', ['-c', `${process.execPath} ${ARTICLE} show --ndjson --jobs 2 ${large} | head -n 3 | wc -l; echo \${PIPESTATUS[0]}`], { encoding: 'utf8' })
  expect({ stdout: stdout.trim().split(/\s+/), stderr }).toEqual({ stdout: ['3', '0'], stderr: '' })
})
