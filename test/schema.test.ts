import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { schema } from '../src/report/schema.ts'
import { article } from './cli/run.ts'

const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true })
ajv.addSchema(schema, 'article')
const fits = (what: string, value: unknown): string =>
  ajv.validate(`article#/$defs/${what}`, value) ? '' : ajv.errorsText(ajv.errors)

const json = async (...argv: string[]): Promise<unknown> => JSON.parse((await article(argv)).out)

describe.each(readdirSync('fixtures'))('fixtures/%s', slug => {
  const file = join('fixtures', slug, 'article.txt')

  test('show fits the schema', async () => expect(fits('article', await json('show', '--json', file))).toBe(''))
  test('quotes fit the schema', async () => expect(fits('quotes', await json('quotes', '--kind', 'all', '--json', file))).toBe(''))
  test('figures fit the schema', async () => expect(fits('figures', await json('figures', '--json', file))).toBe(''))

  test('every text stands at its offsets, counted in code points', async () => {
    const characters = [...readFileSync(file, 'utf8')]
    const places = placesIn(await json('show', '--json', file))
    expect(places.length).toBeGreaterThan(0)
    for (const { text, start, end } of places) expect(characters.slice(start, end).join('')).toBe(text)
  })
})

test('an emoji counts as one', async () => {
  const source = readFileSync('fixtures/emoji-before-quote/article.txt', 'utf8')
  const [first] = placesIn(((await json('show', '--json', 'fixtures/emoji-before-quote/article.txt')) as { paragraphs: unknown }).paragraphs)
  expect(first!.start).toBe([...source.slice(0, source.indexOf('شهدت'))].length)
  expect(first!.start).toBeLessThan(source.indexOf('شهدت'))
})

test('the schema is closed and says the unit of its offsets', async () => {
  const value = await json('show', '--json', 'fixtures/no-quotes/article.txt') as object
  expect(fits('article', { ...value, extra: 1 })).toMatch(/additional properties/)
  expect(JSON.stringify(schema)).toContain('code points')
  expect(openObjects(schema)).toEqual([])
})

interface Place { text: string, start: number, end: number }

/** Everything in a JSON value that has a text and its offsets. */
function placesIn(value: unknown): Place[] {
  if (value === null || typeof value !== 'object') return []
  const own = 'text' in value && 'start' in value ? [value as Place] : []
  return [...own, ...Object.values(value).flatMap(placesIn)]
}

/** Object schemas that allow properties they do not name. */
function openObjects(value: unknown): unknown[] {
  if (value === null || typeof value !== 'object') return []
  const own = 'properties' in value && 'type' in value && (value as { additionalProperties?: unknown }).additionalProperties !== false ? [value] : []
  return [...own, ...Object.values(value).flatMap(openObjects)]
}
