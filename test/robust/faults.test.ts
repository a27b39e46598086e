import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { articleText } from '../collection/archive.ts'
import { article, bareEnv } from '../cli/run.ts'

/** What the world does to a program: each fault gets one clear line and its exit code, and no record is lost or half. `npm test` builds first. */
const folder = mkdtempSync(join(tmpdir(), 'article-faults-'))
afterAll(() => rmSync(folder, { recursive: true }))
const put = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
const link = (name: string, to: string): string => {
  symlinkSync(to, join(folder, name))
  return join(folder, name)
}
const GOOD = [1, 2].map(n => put(`good-${n}.txt`, articleText(n)))

describe('a bad file between two good ones: one line, exit code 2, the good ones whole', () => {
  link('circle', 'circle-2')
  const packed = gzipSync(articleText(3))
  const faults: [what: string, file: string, reason: string | RegExp][] = [
    ['that is not there', join(folder, 'nowhere.txt'), 'no such file'],
    ['that is a folder', folder, 'is a directory; --recursive reads the articles in it'],
    ['in what is no folder', join(GOOD[0]!, 'a.txt'), 'not a directory'],
    ['whose link leads nowhere', link('dangling', 'gone'), 'no such file'],
    ['whose link leads to itself', link('circle-2', 'circle'), 'too many symbolic links'],
    ['whose name is too long', join(folder, 'ا'.repeat(300)), 'name too long'],
    ['of nothing', put('empty.txt', ''), 'empty input'],
    ['of white space', put('blank.txt', ' \n\t\r\n'), 'empty input'],
    ['of a byte order mark', put('mark.txt', '\uFEFF'), 'empty input'],
    ['of zeros', put('zeros.txt', Buffer.alloc(4096)), 'is not text'],
    ['that is a picture', put('picture.txt', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')), 'is a picture'],
    ['that is a PDF', put('paper.txt', '%PDF-1.7\n'), 'is a PDF; save its text first'],
    ['cut in the middle of a letter', put('cut.txt', Buffer.from('خبر عاجل').subarray(0, -1)), /^byte \d+ \(0xD9\) is not valid utf-8/],
    ['with a stray byte', put('stray.txt', Buffer.concat([Buffer.from('خبر '), Buffer.of(0xFF), Buffer.from(' عاجل')])), /^byte \d+ \(0xFF\) is not valid utf-8/],
    ['cut in the middle of its gzip', put('cut.gz', packed.subarray(0, packed.length / 2)), 'truncated gzip: it ends in the middle'],
    ['with a broken gzip', put('broken.gz', Buffer.from(packed).fill(7, 12, 20)), /^broken gzip: /],
    ['that unpacks without end', put('bomb.gz', gzipSync(Buffer.alloc(70 << 20, ' '))), /^this article, unpacked, is larger than 64 MB/],
    ['of more words than are read', put('words.txt', 'a '.repeat(2_100_000)), /^more than 2 million words/],
    ['a page nested without end', put('deep.html', '<div>'.repeat(40_000)), /^too |elements|nested/],
    ...existsSync('/proc/self/mem') ? [['that cannot be read', '/proc/self/mem', 'input/output error'] as [string, string, string]] : [],
  ]
  test.each(faults)('%s', async (_, file, reason) => {
    for (const argv of [['show', '--ndjson'], ['quotes', '--ndjson', '--kind', 'all'], ['figures', '--ndjson']]) {
      const { out, err, code } = await article([...argv, GOOD[0]!, file, GOOD[1]!])
      const said = err.startsWith(`article: ${file}: `) ? err.slice(`article: ${file}: `.length, -1) : err
      expect(said).toEqual(typeof reason === 'string' ? reason : expect.stringMatching(reason))
      expect(said).not.toContain('\n')
      expect(code).toBe(2)
      expect(new Set(out.trimEnd().split('\n').map(line => (JSON.parse(line) as { file: string }).file))).toEqual(new Set(GOOD))
    }
  })
})

// ---- whole processes

const shell = (script: string) => {
  const { stdout, stderr } = spawnSync('bash', ['-c', script.replaceAll('article ', `${process.execPath} ${resolve('bin/article.js')} `)], { cwd: folder, encoding: 'utf8', env: bareEnv, maxBuffer: 1 << 28 })
  return { out: stdout, err: stderr }
}
const archive = Array.from({ length: 1500 }, (_, n) => JSON.stringify({ id: n, text: articleText(n) })).join('\n')
put('archive.ndjson', archive)

describe.runIf(existsSync('/dev/full'))('a full disk', () => {
  test.each(['show good-1.txt', 'show --json good-1.txt', 'quotes --json --kind all good-1.txt', 'figures good-1.txt', 'figures --json good-1.txt', 'show --ndjson --jobs 1 archive.ndjson', 'show --ndjson --jobs 2 archive.ndjson', '--help'])(
    'as standard output of %s: one line, exit code 2', command =>
      expect(shell(`article ${command} >/dev/full; echo $?`)).toEqual({ out: '2\n', err: 'article: standard output: no space left on device\n' }))
  test('as standard error: the results are whole, the exit code tells', () => {
    const { out } = shell('article show --ndjson good-1.txt nowhere.txt good-2.txt 2>/dev/full; echo $?')
    expect(out.split('\n').map(line => line.slice(0, 12))).toEqual(['{"version":1', '{"version":1', '2', ''])
  })
  test.each(['nowhere.txt', '--no-such-option', '--jobs 0'])('as standard error, with %s alone: exit code 2', rest =>
    expect(shell(`article show ${rest} 2>/dev/full; echo $?`)).toEqual({ out: '2\n', err: '' }))
})

describe('streams that are not there', () => {
  test('standard output closed', () => expect(shell('article show --json good-1.txt >&-; echo $?')).toEqual({ out: '0\n', err: '' }))
  test('standard error closed', () => expect(shell('article show --ndjson nowhere.txt good-1.txt 2>&-; echo $?').out).toMatch(/^\{"version":1.*\}\n2\n$/))
  test('nobody reads what is said', () =>
    expect(shell('{ article show --ndjson good-1.txt nowhere.txt good-2.txt 2>&3 | wc -l; echo ${PIPESTATUS[0]} >&2; } 3> >(true)')).toEqual({ out: '2\n', err: '2\n' }))
  test('a folder as standard input', () => expect(shell('article show --json </; echo $?')).toEqual({ out: '2\n', err: 'article: -: is a directory\n' }))
  test.each(['show', 'show --json', 'quotes --kind all', 'figures --ndjson'])('a reader of %s that wants nothing: quiet, exit code 0', command =>
    expect(shell(`article ${command} ${Array(200).fill('good-1.txt').join(' ')} | true; echo \${PIPESTATUS[0]}`)).toEqual({ out: '0\n', err: '' }))
})

describe('a file that may grow no further, as one on a full disk: one line, exit code 2, and half a record is cut off again', () => {
  /** What stands in the file after a command whose file may hold 200 KB. */
  const grown = (command: string): string => {
    expect(shell(`ulimit -f 200; article ${command} grown; echo $?`)).toEqual({ out: '2\n', err: 'article: standard output: file too large\n' })
    return readFileSync(join(folder, 'grown'), 'utf8')
  }
  test.each(['--jobs 1', '--jobs 2'])('records a line each, %s', jobs => {
    const lines = grown(`show --ndjson ${jobs} archive.ndjson >`).split('\n')
    expect(lines.pop()).toBe('')
    expect(lines.map(line => (JSON.parse(line) as { id: number }).id)).toEqual(lines.map((_, n) => n))
  })
  test('one record that is longer', () => expect(grown(`show --json ${put('long.txt', articleText(1).repeat(200))} >`)).toBe(''))
  test('an array of records', () => expect(JSON.parse(grown('figures --json long.txt >') + ']')).not.toHaveLength(0))
  test('behind what stood in it', () => {
    put('grown', 'before\n')
    const [first, ...lines] = grown('figures --ndjson long.txt >>').trimEnd().split('\n')
    expect(first).toBe('before')
    expect(lines.every(line => JSON.parse(line) !== null)).toBe(true)
  })
  test('what is written over is not cut off', () => {
    put('grown', 'x'.repeat(300_000))
    grown('figures --ndjson long.txt 1<>')
    expect(statSync(join(folder, 'grown')).size).toBe(300_000)
  })
})

describe('an archive from a pipe', () => {
  test('whose writer dies in the middle of a line: the line is said, those before are done', () => {
    const { out, err } = shell('head -c 100000 archive.ndjson | iconv -c -f UTF-8 -t UTF-8 2>/dev/null | article show --from ndjson --ndjson; echo $?')
    const lines = out.trimEnd().split('\n')
    expect(lines.pop()).toBe('2')
    expect(lines.map(line => JSON.parse(line).id)).toEqual(lines.map((_, n) => n))
    expect(err).toBe(`article: -: line ${lines.length + 1}: is not JSON\n`)
  })
  test('that ends in the middle of its gzip', () => {
    const { out, err } = shell('gzip <archive.ndjson | head -c 10000 | article show --from ndjson --ndjson; echo $?')
    expect(err).toMatch(/^article: -: line \d+: truncated gzip: it ends in the middle\n$/)
    expect(out.endsWith('}\n2\n')).toBe(true)
  })
})

test('files that vanish while a folder is read: a line each, the rest is whole', async () => {
  const many = join(folder, 'many')
  mkdirSync(many)
  for (let n = 0; n < 900; n++) writeFileSync(join(many, `${String(n).padStart(4, '0')}.txt`), articleText(n))
  const child = spawn(process.execPath, [resolve('bin/article.js'), 'show', '--ndjson', '-r', '--jobs', '1', many], { env: bareEnv })
  let [out, err] = ['', '']
  child.stderr.on('data', (chunk: Buffer) => { err += chunk })
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    if (out === '') for (const file of readdirSync(many).slice(850)) rmSync(join(many, file))
    out += chunk
  })
  const code = await new Promise(done => child.on('close', done))
  const read = out.trimEnd().split('\n').map(line => (JSON.parse(line) as { file: string }).file)
  const missing = err.trimEnd().split('\n').map(line => /^article: (.*): no such file$/.exec(line)?.[1])
  expect([...read, ...missing].sort()).toEqual(Array.from({ length: 900 }, (_, n) => join(many, `${String(n).padStart(4, '0')}.txt`)))
  expect({ code, missing: missing.length }).toEqual({ code: 2, missing: 50 })
})

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s while a large article is read: nothing half is written', async signal => {
  const file = put('large.txt', articleText(1).repeat(4_000))
  const child = spawn(process.execPath, [resolve('bin/article.js'), 'show', '--json', file], { env: bareEnv })
  let out = ''
  child.stdout.on('data', (chunk: Buffer) => { out += chunk })
  let sent = 0
  setTimeout(() => { sent = performance.now(); child.kill(signal) }, 400)
  const by = await new Promise(done => child.on('close', (_, by) => done(by)))
  expect({ out, by }).toEqual({ out: '', by: signal })
  expect(performance.now() - sent).toBeLessThan(1000)
})
