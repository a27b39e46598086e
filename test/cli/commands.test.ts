import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { article, SAMPLE } from './run.ts'

const OTHER = 'fixtures/no-quotes/article.txt'
const parse = (text: string): any => JSON.parse(text)

describe('what is read', () => {
  test('several files, in their order', async () => {
    const { out, code } = await article(['show', '--ndjson', SAMPLE, OTHER])
    expect(out.trimEnd().split('\n').map(line => parse(line).file)).toEqual([SAMPLE, OTHER])
    expect(code).toBe(0)
  })
  test('without FILE, what is piped in', async () => {
    const { out, err } = await article(['show', '--json'], { stdin: readFileSync(OTHER) })
    expect(parse(out)).toMatchObject({ file: '-', headline: { text: 'افتتاح جسر جديد فوق النيل في أسوان' } })
    expect(err).toBe('')
  })
  test('- is standard input, among files', async () => {
    const { out } = await article(['show', '--ndjson', SAMPLE, '-'], { stdin: 'خبر قصير' })
    expect(out.trimEnd().split('\n').map(line => parse(line).file)).toEqual([SAMPLE, '-'])
  })
  test('without FILE and without a pipe, the sample, said in one line', async () => {
    const { out, err, code } = await article(['show', '--json'])
    expect(parse(out)).toMatchObject({ file: SAMPLE, headline: { text: expect.stringContaining('مؤتمر أمني') } })
    expect(err).toBe('article: no FILE given: this is the sample article\n')
    expect(code).toBe(0)
  })
  test.each(['', ' \n\t\n', '\uFEFF'])('nothing to read is an error: %j', async stdin => {
    expect(await article(['quotes', '--json'], { stdin })).toEqual({ out: '[]\n', err: 'article: -: empty input\n', code: 2 })
  })
  test('a bad file is reported in one line, the rest are done', async () => {
    const { out, err, code } = await article(['show', '--ndjson', 'nowhere.txt', OTHER, 'fixtures'])
    expect(out.trimEnd().split('\n').map(line => parse(line).file)).toEqual([OTHER])
    expect(err).toMatch(/^article: nowhere\.txt: no such file\narticle: fixtures: .*is a directory.*\n$/)
    expect(code).toBe(2)
  })
})

describe('what is printed', () => {
  test('show --json: one object after the other', async () => {
    const { out } = await article(['show', '--json', SAMPLE, OTHER])
    expect(out.split(/^(?=\{)/m).map(parse)).toHaveLength(2)
  })
  test('letters are not escaped, and nothing is coloured, whatever is asked for', async () => {
    const { out } = await article(['show', '--json', '--color', 'always', '--bidi', 'visual', SAMPLE], { terminal: true })
    expect(out).toContain('"مؤتمر أمني بالمغرب')
    expect(out).not.toMatch(/\\u|\u001b|\u202D/)
  })
  test('a pipe gets logical text, without colour and control characters', async () => {
    const { out } = await article(['show', SAMPLE], { env: { TERM: 'xterm-256color' } })
    expect(out).toContain('مؤتمر أمني')
    expect(out).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFE70-\uFEFC]/)
  })
})

describe('wrong usage ends with 2 and one clear line', () => {
  test.each<[string[], RegExp]>([
    [['shwo'], /unknown command 'shwo'[\s\S]*Did you mean show/],
    [['show', '--jsn'], /unknown option '--jsn'[\s\S]*Did you mean --json/],
    [['quotes', '--kind', 'indrect'], /'indrect' is invalid. Did you mean indirect/],
    [['figures', '--kind', 'monney,year'], /Did you mean money/],
    [['figures', '--min', 'many'], /'many' is invalid. Not a number/],
    [['show', '--width', '0'], /'0' is invalid/],
    [['show', '--bidi', 'rtl'], /Allowed choices are auto, visual/],
    [['show', '--json', '--ndjson'], /cannot be used with/],
  ])('%j', async (argv, message) => {
    const { out, err, code } = await article([...argv, ...(argv.length > 1 ? [SAMPLE] : [])])
    expect({ out, code }).toEqual({ out: '', code: 2 })
    expect(err).toMatch(message)
    expect(err).toMatch(/^article: /)
  })
  test.each([['--help'], ['-h'], ['show', '--help'], ['quotes', '-h'], ['figures', '--help'], ['--version'], ['-V']])('%s %s is no error', async (...argv) => {
    const { out, err, code } = await article(argv.filter(a => a !== undefined))
    expect({ err, code }).toEqual({ err: '', code: 0 })
    expect(out).not.toBe('')
  })
})
