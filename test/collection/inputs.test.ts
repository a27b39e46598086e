import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { totalSize } from '../../src/cli/collection.ts'
import { article } from '../cli/run.ts'
import { archive, articleText } from './archive.ts'

const folder = mkdtempSync(join(tmpdir(), 'article-'))
afterAll(() => rmSync(folder, { recursive: true }))
const put = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}
const show = async (argv: string[], stdin?: string | Uint8Array) => {
  const { out, err, code } = await article(['show', '--ndjson', ...argv], stdin === undefined ? {} : { stdin })
  return { articles: out.trimEnd().split('\n').filter(line => line !== '').map(line => JSON.parse(line)), err, code }
}
const ids = ({ articles }: { articles: { id: unknown }[] }) => articles.map(a => a.id)

describe('ndjson', () => {
  const five = archive(5)
  test('by its name, packed or not, or as told; each record with its file and id', async () => {
    for (const file of [put('five.ndjson', five), put('five.jsonl', five), put('five.ndjson.gz', gzipSync(five))]) {
      const { articles, err, code } = await show([file])
      expect(articles.map(a => [a.file, a.id])).toEqual([0, 1, 2, 3, 4].map(n => [file, `a-${n}`]))
      expect({ err, code }).toEqual({ err: '', code: 0 })
    }
    expect(ids(await show(['--from', 'ndjson', put('five.data', five)]))).toHaveLength(5)
    expect(ids(await show(['--from', 'ndjson'], gzipSync(five)))).toHaveLength(5)
    expect(ids(await show(['--from', 'ndjson', '--id-field', 'n', '--text-field', 'body', '-'], '{"n":7,"body":"خبر"}'))).toEqual([7])
  })
  test('the offsets count in the text of the line', async () => {
    const { articles: [first] } = await show(['-', '--from', 'ndjson'], archive(1))
    expect([...articleText(0)].slice(first.paragraphs[1].start, first.paragraphs[1].end).join('')).toBe(first.paragraphs[1].text)
  })
  test('quotes and figures carry file, id and headline', async () => {
    const { out } = await article(['figures', '--ndjson', '--from', 'ndjson'], { stdin: archive(1) })
    expect(JSON.parse(out.slice(0, out.indexOf('\n')))).toMatchObject({ file: '-', id: 'a-0', headline: 'خطة جديدة للقرية رقم 0' })
  })
  test('bad lines are said, the rest is done; the same id twice is as it is', async () => {
    const lines = ['{"id":1,"text":"خبر أول"}', 'خبر', '', '{"id":1,"text":"خبر ثان"}', '{"id":2}', '{"id":3,"text":"خبر ثالث"}']
    const result = await show(['--from', 'ndjson'], lines.join('\n'))
    expect(ids(result)).toEqual([1, 1, 3])
    expect(result.err).toBe('article: -: line 2: is not JSON\narticle: -: line 5: has no "text" (--text-field names another field)\n')
    expect(result.code).toBe(2)
  })
  test('a line without end is not held: it is said, and the next is read', async () => {
    const huge = Buffer.concat([Buffer.from('{"id":1,"text":"خبر"}\n{"id":2,"text":"'), Buffer.alloc(40 << 20, 'a'), Buffer.from('"}\n{"id":3,"text":"خبر"}\nخبر\n')])
    const result = await show([put('huge.ndjson', huge)])
    expect(ids(result)).toEqual([1, 3])
    expect(result.err).toMatch(/line 2: longer than 8 MB, the most that is read\narticle: .*line 4: is not JSON\n$/)
  })
  test.each([
    ['figures', '5، ', [0, 2]],
    ['show', '5، ', [0, 2]],
    ['quotes', '"سد" ', []],
  ])('%s: one article with more findings than can be held is said, the rest is done', async (command, finding, rest) => {
    const lines = ['قبل 5 أيام', finding.repeat(200_001), 'بعد 6 أيام'].map((text, id) => JSON.stringify({ id, text }))
    const { out, err, code } = await article([command, ...command === 'quotes' ? ['--kind', 'all'] : [], '--ndjson', put(`many-${command}.ndjson`, lines.join('\n'))])
    expect(out.split('\n').filter(Boolean).map(line => Number(JSON.parse(line).article ?? JSON.parse(line).id))).toEqual(rest)
    expect(err).toMatch(/many-[a-z]+\.ndjson: "1" has more than 200,000 quotes and figures, the most that is printed of an article\n$/)
    expect(code).toBe(2)
  })
  test('cut off in the middle of its gzip: what came before is done', async () => {
    const packed = gzipSync(archive(3000))
    const result = await show([put('cut.ndjson.gz', packed.subarray(0, packed.length / 2))])
    expect(ids(result).length).toBeGreaterThan(100)
    expect(ids(result)).toEqual(ids(result).map((_, n) => `a-${n}`))
    expect(result.err).toMatch(/^article: .*cut\.ndjson\.gz: line \d+: truncated gzip: it ends in the middle\n$/)
    expect(result.code).toBe(2)
  })
  test('--json is one array over all', async () => {
    const { out } = await article(['figures', '--json', '--from', 'ndjson'], { stdin: archive(40) })
    expect(new Set((JSON.parse(out) as { id: string }[]).map(r => r.id)).size).toBe(40)
  })
  test.each(['', ' \n\n'])('nothing in it is an error: %j', async stdin =>
    expect(await show(['--from', 'ndjson'], stdin)).toEqual({ articles: [], err: 'article: -: empty input\n', code: 2 }))
})

describe('folders', () => {
  put('tree/b.txt', 'خبر')
  put('tree/a/2.html', '<h1>خبر</h1><p>قال الوزير إن العمل مستمر حتى نهاية العام.</p>')
  put('tree/a/1.txt.gz', gzipSync('خبر'))
  put('tree/c.ndjson', archive(2))
  put('tree/.hidden.txt', 'خبر')
  put('tree/picture.png', 'خبر')
  put('tree/empty/notes.md', 'خبر')
  symlinkSync(join(folder, 'tree'), join(folder, 'tree/a/loop'))
  symlinkSync(join(folder, 'five.data'), join(folder, 'tree/d.txt'))
  const names = async (...argv: string[]) => (await show(argv)).articles.map(a => a.file.slice(folder.length + 1))

  test('by name, articles and collections, through folders but not in circles', async () => {
    put('five.data', 'خبر')
    expect(await names('-r', join(folder, 'tree'))).toEqual(['tree/a/1.txt.gz', 'tree/a/2.html', 'tree/b.txt', 'tree/c.ndjson', 'tree/c.ndjson', 'tree/d.txt'])
    expect(await names('-r', '--from', 'ndjson', join(folder, 'tree'))).toEqual(['tree/c.ndjson', 'tree/c.ndjson'])
  })
  test('only with --recursive', async () =>
    expect(await show([folder])).toMatchObject({ err: `article: ${folder}: is a directory; --recursive reads the articles in it\n`, code: 2 }))
  test('with nothing in them is said', async () =>
    expect((await show(['-r', join(folder, 'tree/empty')])).err).toMatch(/no articles in it \(\.txt, \.html/))
})

describe('articles', () => {
  test('one encoding is told for all, and named in each', async () => {
    const { articles } = await show(['--encoding', 'cp1256', put('w.txt', Uint8Array.of(0xCE, 0xC8, 0xD1))])
    expect(articles).toMatchObject([{ encoding: 'windows-1256', paragraphs: [{ text: 'خبر' }] }])
  })
  test('broken bytes: an error, or a warning with its place', async () => {
    const file = put('broken.txt', Buffer.concat([Buffer.from('خبر 😀 '), Buffer.of(0xFF), Buffer.from(' عاجل')]))
    expect(await show([file])).toMatchObject({ articles: [], err: `article: ${file}: byte 12 (0xFF) is not valid utf-8; try another --encoding, or --encoding-errors replace\n`, code: 2 })
    expect((await show(['--encoding-errors', 'replace', file])).articles).toMatchObject([{ warnings: [{ code: 'undecodable-bytes', start: 6, end: 7, line: 1, column: 7 }] }])
  })
  test('a web page carries its text, and the offsets count in it', async () => {
    const { articles: [page] } = await show([join(folder, 'tree/a/2.html')])
    expect(page).toMatchObject({ byline: null, published: null, headline: { text: 'خبر' }, text: expect.stringContaining('قال الوزير') })
    const [paragraph] = page.paragraphs
    expect([...page.text].slice(paragraph.start, paragraph.end).join('')).toBe(paragraph.text)
  })
  test.each([['--encoding', 'koi8-r'], ['--jobs', '0'], ['--jobs', 'all'], ['--from', 'pdf'], ['--encoding-errors', 'ignore']])('%s %s is wrong usage', async (...argv) =>
    expect(await article(['show', ...argv])).toMatchObject({ out: '', code: 2 }))
})

test('what is to be read has a size only where all of it lies on the disk', () => {
  const file = put('sized.txt', 'خبر')
  expect(totalSize([file, file, join(folder, 'nowhere.txt')])).toBe(12)
  expect(totalSize([file, '-'])).toBeNull()
  expect(totalSize([file, folder])).toBeNull()
})
