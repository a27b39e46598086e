import { existsSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inspect } from '../../src/inspect.ts'
import { figuresTables, quotesTables, showTables } from '../../src/report/tables.ts'
import type { Direction } from '../../src/terminal/document.ts'
import type { Bidi } from '../../src/terminal/screen.ts'
import { fribidi } from './fribidi.ts'
import { differing, Display, missing, save, uprights, type TerminalName } from './pictures.ts'
import { SCREEN, whole } from './visual.ts'

/** The README's pictures are renewed with PICTURES=1. */
test.runIf(process.env.CI)('CI has real terminals', () => { expect(missing).toEqual([]) })
if (missing.length > 0) console.warn(`no pictures of terminals are taken: without ${missing.join(', ')}`)

const article = inspect({ file: 'article.txt', text: readFileSync('fixtures/marrakech/article.txt', 'utf8') })
const said = article.quotes.filter(q => q.kind === 'direct' || q.kind === 'mixed')

type View = (bidi: Bidi, color?: boolean) => string
const look = (bidi: Bidi, color: boolean) => ({ screen: { ...SCREEN, width: 100, bidi, color }, lang: 'ar', titles: false } as const)
const VIEWS: Readonly<Record<string, View>> = {
  show: (bidi, color = false) => whole(showTables(article, look(bidi, color))),
  quotes: (bidi, color = false) => whole(quotesTables(article, said, look(bidi, color), false)),
  figures: (bidi, color = false) => whole(figuresTables(article, article.figures, look(bidi, color))),
}

/** What each terminal is given, and how it is made to show glyphs just as they come. */
const TERMINALS: readonly { name: TerminalName, bidi: Bidi, asIs: string }[] = [
  { name: 'xterm', bidi: 'visual', asIs: '' },
  { name: 'sakura', bidi: 'isolate', asIs: '\u001B[8l' },
]

/** Neither our shaping nor our order: every isolated stretch as fribidi has it. */
function byFribidi(isolated: string): string {
  const stretch = /\u200E?([\u2066\u2067])([^\u2069]*)\u2069/g
  const of = (base: Direction, control: string): string[] => fribidi([...isolated.matchAll(stretch)].filter(m => m[1] === control).map(m => m[2]!), base)
  const lines = { '\u2066': of('ltr', '\u2066').values(), '\u2067': of('rtl', '\u2067').values() }
  return isolated.replace(stretch, (_, control: '\u2066' | '\u2067') => lines[control].next().value!)
}

/** Where the uprights of a table stand, in columns of the first line of text that has them. */
const columnsOf = (drawn: string): number[] => {
  const top = drawn.split('\n').find(line => line.includes('┌'))!
  return [...top.slice(top.indexOf('┌'))].flatMap((c, at) => /[┌┬┐]/.test(c) ? [at] : [])
}

/** Pixels that an upright of so many lines has at least. */
const heightOf = (drawn: string): number => 14 * (drawn.trimEnd().split('\n').length - 1)

/** So many pixels may differ: a letter has more. */
const LIMIT = 100

describe.runIf(missing.length === 0).each(TERMINALS)('in $name', ({ name, bidi, asIs }) => {
  let display: Display
  beforeAll(async () => { display = await Display.open() })
  afterAll(() => { display.close() })

  test.each(Object.entries(VIEWS))('%s looks as it should', async (view, draw) => {
    const picture = await display.take(name, draw(bidi))
    const reference = await display.take(name, asIs + byFribidi(draw('isolate')))
    expect(differing(picture, reference)).toBeLessThan(LIMIT)
    expect(differing(picture, await display.take(name, asIs + draw('logical')))).toBeGreaterThan(10 * LIMIT)
    const file = `docs/${view}-${name}.png`
    if (process.env.PICTURES && existsSync(file)) save(await display.take(name, draw(bidi, true)), file)
  })

  test.each(['quotes', 'figures'])('the borders of %s are straight', async view => {
    const drawn = VIEWS[view]!(bidi)
    const expected = columnsOf(drawn)
    const found = uprights(await display.take(name, drawn), heightOf(drawn))
    expect(found.length).toBe(expected.length)
    const cell = (found.at(-1)! - found[0]!) / (expected.at(-1)! - expected[0]!)
    for (const [at, x] of found.entries()) expect(Math.abs(x - found[0]! - cell * (expected[at]! - expected[0]!))).toBeLessThanOrEqual(1)
  })

  test('a naive table has no straight borders', async () => {
    const { default: Table } = await import('cli-table3')
    const table = new Table({ colWidths: [50, 30], wordWrap: true })
    table.push(...['كُلُّنَا عَزْمٌ', 'كلنا عزم'].map(text => [text, 'قال']))
    const drawn = table.toString()
    expect(uprights(await display.take(name, drawn), heightOf(drawn)).length).toBeLessThan(3)
  })
}, 180_000)
