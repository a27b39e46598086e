import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inspect } from '../../src/inspect.ts'
import { textOf } from '../../src/model.ts'
import { readTokens } from '../../src/read/tokens.ts'
import { faultsOf } from './holds.ts'
import { texts } from './texts.ts'

/** More of them: ROBUST_RUNS=20000 npx vitest run test/robust */
const RUNS = Number(process.env.ROBUST_RUNS ?? 300)
const fixtures = readdirSync('fixtures').map(slug => ({ slug, text: readFileSync(`fixtures/${slug}/article.txt`, 'utf8') }))

test('what holds of any text', () => fc.assert(fc.property(texts, text => { expect(faultsOf(text)).toEqual([]) }), { numRuns: RUNS }))

test('findings stand in the order of the text, also where lines of the site stand before the headline', () => expect(faultsOf(`5\n\nسعاد 5 «\u2028 ${'ا'.repeat(100)}`)).toEqual([]))

test('what holds of any text holds of pieces of articles', () => {
  const piece = fc.constantFrom(...fixtures).chain(({ text }) => fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]) => text.slice(Math.min(a, b), Math.max(a, b))))
  fc.assert(fc.property(fc.array(piece, { maxLength: 3 }).map(parts => parts.join('')), text => { expect(faultsOf(text)).toEqual([]) }), { numRuns: Math.ceil(RUNS / 4) })
})

/** Real news, where there is some: ARTICLE_CORPUS=news.ndjson.gz npx vitest run test/robust, a line {"id", "text"} each. */
const corpus = process.env.ARTICLE_CORPUS ?? ''
test.runIf(existsSync(corpus))('what holds of any text holds of the news', () => {
  const every = Number(process.env.ROBUST_EVERY ?? 20)
  const lines = gunzipSync(readFileSync(corpus)).toString().split('\n').filter((line, n) => line !== '' && n % every === 0)
  const faults = lines.flatMap(line => { const { id, text } = JSON.parse(line) as { id: string, text: string }; return faultsOf(text).map(fault => `${id}: ${fault}`) })
  expect(faults).toEqual([])
}, 600_000)

// ---- what must not change findings

/** Findings as they are compared: where, what, how much. Names may be completed by later text. */
const found = (text: string) => {
  const article = inspect({ file: 'x', text })
  return {
    quotes: article.quotes.map(({ start, end, kind, rule }) => ({ start, end, kind, rule })),
    figures: article.figures.map(({ start, end, kind, value, min, max, unit, modifier }) => ({ start, end, kind, value, min, max, unit, modifier })),
  }
}

const UNRELATED = 'وكانت الأمطار هطلت بغزارة على السهول والجبال، وامتلأت الأودية بالمياه وجرت السيول في الحقول والبساتين حتى آخر الليل.'
test.each(fixtures)('a paragraph more leaves the findings of $slug', ({ text }) => {
  expect(found(`${text.trimEnd()}\n\n${UNRELATED}\n`)).toEqual(found(text.trimEnd()))
})

const fold = (text: string): string => readTokens(text).map(token => token.key).filter(key => !/[«»“”]/.test(key)).join(' ')

/** Findings as words, folded: the same however they are written. */
const meaning = (text: string) => {
  const article = inspect({ file: 'x', text })
  return {
    quotes: article.quotes.map(q => [q.kind, fold(textOf(article, q)), q.speaker && fold(q.speaker.name), q.speaker?.basis ?? null, q.cue && q.cue.lemma]),
    figures: article.figures.map(f => [f.kind, f.value, f.min, f.max, f.unit && fold(f.unit), f.modifier]),
  }
}

/** A repeatable dice: the same places for the same text. */
const everyFew = (few: number) => { let n = 0; return (): boolean => n++ % few === 0 }

describe.each<[string, (text: string) => string]>([
  ['harakat', text => { const now = everyFew(3); return text.replace(/[\u0621-\u063A\u0641-\u064A](?![\u064B-\u0652])/g, (letter: string) => now() ? `${letter}\u064E` : letter) }],
  ['a sukun at every end', text => text.replace(/[\u0621-\u0626\u0628-\u063A\u0641-\u0647](?![\u0621-\u0652])/g, '$&\u0652')],
  ['tatweel', text => { const now = everyFew(4); return text.replace(/[بتثجحخسشصضطظعغفقكلمنهي](?=[\u0621-\u063A\u0641-\u064A])/g, letter => now() ? `${letter}\u0640\u0640` : letter) }],
  ['Arabic-Indic digits', text => text.replace(/(?<![A-Za-z\d.,])\d+(?![A-Za-z\d])/g, run => run.replace(/\d/g, digit => String.fromCharCode(0x0660 + Number(digit))))],
  ['Persian digits', text => text.replace(/(?<![A-Za-z\d.,])\d+(?![A-Za-z\d])/g, run => run.replace(/\d/g, digit => String.fromCharCode(0x06F0 + Number(digit))))],
  ['guillemets as curly marks', text => /[“”"]/.test(text) ? text : text.replace(/«/g, '“').replace(/»/g, '”')],
])('%s', (_, variant) => {
  for (const { slug, text } of fixtures) test(`change nothing in ${slug}`, () => expect(meaning(variant(text))).toEqual(meaning(text)))
})
