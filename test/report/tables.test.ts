import { describe, expect, test } from 'vitest'
import { inspect } from '../../src/inspect.ts'
import type { Figure } from '../../src/model.ts'
import { markedRuns, marksOf } from '../../src/report/marks.ts'
import { figuresTables, quotesTables, showTables, type Look } from '../../src/report/tables.ts'
import { readable } from '../../src/report/value.ts'
import { langOf, WORDS } from '../../src/report/words.ts'
import { SCREEN, whole } from '../terminal/visual.ts'

const figure = (value: Figure['value'], kind: Figure['kind'] = 'count', ends: Pick<Figure, 'min' | 'max'> = { min: null, max: null }): Figure =>
  ({ start: 0, end: 0, paragraph: 1, number: { start: 0, end: 0 }, unit: null, unitText: null, modifier: null, rule: '', kind, value, ...ends })

test.each<[Figure, string]>([
  [figure(12500.5), '12,500.5'],
  [figure(210), '210'],
  [figure(-1234567), '-1,234,567'],
  [figure(0.125), '0.125'],
  [figure('9007199254740993'), '9,007,199,254,740,993'],
  [figure(1e21), '1e+21'],
  [figure(2021, 'year'), '2021'],
  [figure('2022-05-17', 'date'), '2022-05-17'],
  [figure(null, 'count', { min: 5e6, max: 7e6 }), '5,000,000 – 7,000,000'],
  [figure(null, 'count', { min: 1500, max: null }), '1,500 – …'],
])('%o reads %s', (given, expected) => { expect(readable(given)).toBe(expected) })

test.each<[Record<string, string>, 'ar' | 'en']>([
  [{ LANG: 'ar_MA.UTF-8' }, 'ar'], [{ LANG: 'ar' }, 'ar'], [{ LANG: 'arn_CL.UTF-8' }, 'en'], [{ LANG: 'C.UTF-8' }, 'en'], [{}, 'en'],
  [{ LC_ALL: 'en_GB', LC_MESSAGES: 'ar_EG', LANG: 'ar_EG' }, 'en'], [{ LC_MESSAGES: 'ar_EG', LANG: 'fr_FR' }, 'ar'], [{ LC_ALL: '', LANG: 'ar_EG' }, 'ar'],
])('%o speaks %s', (env, lang) => { expect(langOf(env)).toBe(lang) })

test('both languages have a word for everything, Arabic ones in Arabic', () => {
  const leaves = (o: object): string[] => Object.values(o).flatMap(v => typeof v === 'string' ? [v] : leaves(v as object))
  expect(leaves(WORDS.ar).filter(word => !/\p{Script=Arabic}/u.test(word))).toEqual([])
  expect(leaves(WORDS.en).filter(word => /\p{Script=Arabic}/u.test(word) || word === '')).toEqual([])
})

const article = inspect({
  file: 'a.txt',
  text: 'الوزير يفتتح الجسر\n\nقال وزير النقل سامر الحاج: "كلّف الجسر 12 مليون دولار"، مؤكداً أن العمل استغرق ثلاثة أعوام.\nوأضاف: «سنبني غيره».',
})
const look = (lang: 'ar' | 'en', width = 100): Look => ({ screen: { ...SCREEN, bidi: 'logical', width }, lang, titles: false })

describe('marks in place', () => {
  const runs = article.structure.paragraphs.map(p => markedRuns(article.text, p, marksOf(article, true)))
  test('nothing of the text is lost, and notes stand behind what they mark', () => {
    expect(runs.map(line => line.map(r => r.text).join(''))).toEqual([
      'قال وزير النقل سامر الحاج: "كلّف الجسر 12 مليون دولار*"[1]، مؤكداً أن العمل استغرق ثلاثة أعوام*[1].',
      'وأضاف: «سنبني غيره»[1].',
    ])
  })
  test('a statement is marked with its quotation marks, a figure within it as a figure', () => {
    expect(runs[1]).toContainEqual({ text: '«سنبني غيره»', style: 'quote' })
    expect(runs[0]).toContainEqual({ text: '12 مليون دولار', style: 'figure' })
  })
  test('with colour, figures need no mark of their own', () => {
    const [first] = article.structure.paragraphs
    expect(markedRuns(article.text, first!, marksOf(article, false)).map(r => r.text).join('')).not.toContain('*')
  })
})

test('show: the parts, then who speaks, then the figures', () => {
  expect(whole(showTables(article, look('ar', 72)))).toMatchInlineSnapshot(`
    "                                                   الوزير يفتتح الجسر

      قال وزير النقل سامر الحاج: "كلّف الجسر 12 مليون دولار*"[1]، مؤكداً أن  1
                                            العمل استغرق ثلاثة أعوام*[1].

                                                  وأضاف: «سنبني غيره»[1].  2

                                               [1] قاله المتحدث 1 · * رقم

    ┌─────────┬──────────────────────────┬────────────┬────────────┬───────┐
    │ الأقوال │                يُذكر أيضاً │      الصفة │    المتحدث │ الرقم │
    ├─────────┼──────────────────────────┼────────────┼────────────┼───────┤
    │       3 │   وزير النقل سامر الحاج، │ وزير النقل │ سامر الحاج │     1 │
    │         │                   الوزير │            │            │       │
    └─────────┴──────────────────────────┴────────────┴────────────┴───────┘

    ┌───────┬───────┬────────┬────────────┬────────────────┬────────┐
    │ القيد │ النوع │ الوحدة │     القيمة │  الرقم في النص │ الفقرة │
    ├───────┼───────┼────────┼────────────┼────────────────┼────────┤
    │       │   مال │    USD │ 12,000,000 │ 12 مليون دولار │      1 │
    │       │   مدة │    سنة │          3 │    ثلاثة أعوام │      1 │
    └───────┴───────┴────────┴────────────┴────────────────┴────────┘
    "
  `)
})

test('a speaker’s role is told once', () => {
  expect(whole(quotesTables(article, article.quotes, look('en'), false)).match(/وزير النقل/g)).toHaveLength(1)
})

test('with reasons, the cue, how the speaker is known, and the rule', () => {
  const table = whole(quotesTables(article, article.quotes, look('en', 140), true))
  expect(table).toMatch(/Rule.*Basis.*Cue.*Quote.*Kind.*Speaker.*Par\./)
  for (const quote of article.quotes) expect(table).toContain(quote.rule!)
})

test('a figure with its value, unit, kind and modifier', () => {
  expect(whole(figuresTables(article, article.figures, look('en')))).toMatch(/│ +│ +money │ +USD │ 12,000,000 │ +12 مليون دولار │ +1 │/)
})

test('nothing found, nothing drawn', () => {
  expect(whole(quotesTables(article, [], look('en'), false)) + whole(figuresTables(article, [], look('en')))).toBe('')
})

test('several articles are told apart by their files', () => {
  expect(whole(quotesTables(article, article.quotes, { ...look('en'), titles: true }, false)).split('\n')[0]!.trim()).toBe('a.txt')
})

test('an English article is read from the left', () => {
  const text = 'Bridge opens\n\nThe minister said it cost 12 million.'
  const drawn = whole(showTables({ ...inspect({ file: 'b', text }) }, look('en')))
  expect(drawn).toMatch(/^ 1 +The minister/m)
})
