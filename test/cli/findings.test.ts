import { describe, expect, test } from 'vitest'
import { article, SAMPLE } from './run.ts'

const OTHER = 'fixtures/no-quotes/article.txt'
const parse = (text: string): any => JSON.parse(text)

describe('records', () => {
  test.each(['quotes', 'figures'])('%s --json: one array over all files, each record with its file', async command => {
    const { out } = await article([command, '--json', SAMPLE, OTHER, 'fixtures/no-headline/article.txt'])
    const records = parse(out) as { file: string }[]
    expect(new Set(records.map(r => r.file)).size).toBeGreaterThan(1)
  })
  test.each(['quotes', 'figures'])('%s --ndjson: the same records, one a line', async command => {
    const [array, lines] = await Promise.all(['--json', '--ndjson'].map(f => article([command, f, SAMPLE, OTHER])))
    expect(lines!.out.trimEnd().split('\n').map(parse)).toEqual(parse(array!.out))
  })
})

describe('filters', () => {
  const names = async (...argv: string[]): Promise<string[]> =>
    parse((await article(['quotes', '--json', ...argv, SAMPLE])).out).map((q: any) => q.speaker?.name)

  test.each(['بوريطة', 'بُوريطة', 'بوريـطة', 'البوريطة', 'بوريطه', 'ناصر بوريطة', 'وزير الشؤون الخارجية'])('--speaker %s finds ناصر بوريطة’s three quotes', async wish =>
    expect(await names('--speaker', wish)).toEqual(Array(3).fill('ناصر بوريطة')))
  test('--speaker may be repeated', async () =>
    expect(new Set(await names('--speaker', 'بوريطة', '--speaker', 'نولاند'))).toEqual(new Set(['ناصر بوريطة', 'فيكتوريا نولاند'])))
  test('a name that matches nobody suggests the nearest', async () => {
    const { out, err, code } = await article(['quotes', '--json', '--speaker', 'بوريتا', SAMPLE])
    expect({ out, code }).toEqual({ out: '[]\n', code: 1 })
    expect(err).toMatch(/^article: nothing matches بوريتا; the nearest: ناصر بوريطة.*\n$/)
  })
  test('a known speaker without such quotes gets no suggestions', async () => {
    const { err, code } = await article(['quotes', '--speaker', 'بوريطة', '--kind', 'term', SAMPLE])
    expect({ err, code }).toEqual({ err: 'article: nothing matches بوريطة, term\n', code: 1 })
  })
  test('by default direct and mixed; --kind all shows all', async () => {
    const kinds = async (...argv: string[]): Promise<Set<string>> => new Set(parse((await article(['quotes', '--json', ...argv, SAMPLE])).out).map((q: any) => q.kind))
    expect(await kinds()).toEqual(new Set(['direct', 'mixed']))
    expect(await kinds('--kind', 'term,indirect')).toEqual(new Set(['term', 'indirect']))
    expect(await kinds('--kind', 'all')).toEqual(new Set(['direct', 'mixed', 'indirect', 'term']))
  })
  test('finding nothing is no failure where no filter asks for something', async () =>
    expect(await article(['quotes', OTHER])).toMatchObject({ err: '', code: 0 }))
  test('figures by kind, unit and size', async () => {
    const values = async (...argv: string[]): Promise<unknown[]> => parse((await article(['figures', '--json', ...argv, SAMPLE])).out).map((f: any) => f.value)
    expect(await values('--kind', 'money')).toEqual([700_000_000, 45_000_000, 60_000_000])
    expect(await values('--unit', 'usd', '--max', '50000000')).toEqual([45_000_000])
    expect(await values('--unit', 'km2', '--min', '1e5')).toEqual([110_000])
  })
  test('a filter that matches no figure', async () =>
    expect(await article(['figures', '--unit', 'JPY', '--min', '5', SAMPLE])).toMatchObject({ err: 'article: nothing matches JPY, at least 5\n', code: 1 }))
})
