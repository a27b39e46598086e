import { describe, expect, test } from 'vitest'
import type { Article, Figure, Quote, SpeakerSummary } from '../../src/model.ts'
import { nearest } from '../../src/report/nearest.ts'
import { selectFigures, selectQuotes, selectSpeakers } from '../../src/report/select.ts'

const SPEAKERS: readonly SpeakerSummary[] = [
  { name: 'ناصر بوريطة', role: 'وزير الشؤون الخارجية والتعاون الإفريقي', aliases: ['بوريطة', 'الوزير المغربي'], quotes: 2 },
  { name: 'سلمى الأحمدي', role: null, aliases: [], quotes: 1 },
  { name: 'مصدر أمني', role: null, aliases: [], quotes: 1 },
]

const quote = (kind: Quote['kind'], name: string | null): Quote =>
  ({ kind, start: 0, end: 1, paragraph: 1, speaker: name === null ? null : { name, role: null, mention: null, basis: 'named' }, cue: null, rule: null })

const article: Article = {
  file: '-', text: '…', structure: { headline: null, dateline: null, credit: null, paragraphs: [] },
  quotes: [quote('direct', 'ناصر بوريطة'), quote('indirect', 'ناصر بوريطة'), quote('mixed', 'سلمى الأحمدي'), quote('term', null), quote('direct', null)],
  speakers: SPEAKERS, figures: [], warnings: [],
}

describe('--speaker', () => {
  const found = (...wishes: string[]): string[] => selectSpeakers(article, wishes).map(s => s.name)

  test.each([
    ['بوريطة', 'ناصر بوريطة'], ['بوريطه', 'ناصر بوريطة'], ['بُورِيطَة', 'ناصر بوريطة'], ['بوريـــطة', 'ناصر بوريطة'], ['البوريطة', 'ناصر بوريطة'],
    ['ناصر', 'ناصر بوريطة'], ['بوريطة ناصر', 'ناصر بوريطة'], ['الوزير', 'ناصر بوريطة'], ['وزير', 'ناصر بوريطة'], ['الخارجية', 'ناصر بوريطة'],
    ['التعاون', 'ناصر بوريطة'], ['تعاون', 'ناصر بوريطة'], ['وزير بوريطة', 'ناصر بوريطة'],
    ['أحمدي', 'سلمى الأحمدي'], ['الاحمدى', 'سلمى الأحمدي'], ['سلمي', 'سلمى الأحمدي'], ['المصدر الأمني', 'مصدر أمني'],
  ])('%s finds %s', (wish, name) => expect(found(wish)).toEqual([name]))

  test.each(['بوري', 'ناصر الأحمدي', 'صر', 'خارج', '،', ''])('"%s" finds nobody', wish => expect(found(wish)).toEqual([]))

  test('several are any of them, in the order of the article', () =>
    expect(found('الأحمدي', 'ناصر')).toEqual(['ناصر بوريطة', 'سلمى الأحمدي']))

  test('selects the quotes of the kinds asked for', () => {
    expect(selectQuotes(article, { speaker: ['ناصر'], kind: ['direct', 'mixed'] })).toEqual([article.quotes[0]])
    expect(selectQuotes(article, { speaker: [], kind: ['direct', 'term'] })).toEqual([article.quotes[0], article.quotes[3], article.quotes[4]])
  })
})

describe('the nearest names', () => {
  const names = SPEAKERS.map(s => s.name)
  test.each([['بوريتة', 'ناصر بوريطة'], ['نصر', 'ناصر بوريطة'], ['سلمان', 'سلمى الأحمدي'], ['الحمدي', 'سلمى الأحمدي']])('%s: %s', (wish, name) =>
    expect(nearest([wish], names)[0]).toBe(name))
  test('are few, and none where nobody is quoted', () => {
    expect(nearest(['علي'], ['ا', 'ب', 'ت', 'ث', 'ج'])).toHaveLength(3)
    expect(nearest(['علي'], [])).toEqual([])
  })
})

describe('figures', () => {
  const text = 'دولار شخصا'
  const figure = (kind: Figure['kind'], value: Figure['value'], unit: string | null, more: Partial<Figure> = {}): Figure =>
    ({ kind, start: 0, end: 1, paragraph: 1, number: { start: 0, end: 1 }, value, min: null, max: null, unit, unitText: null, modifier: null, rule: 'test', ...more })
  const figures = {
    dollars: figure('money', 700_000_000, 'USD', { unitText: { start: 0, end: 5 } }),
    people: figure('count', 12, 'شخص', { unitText: { start: 6, end: 10 } }),
    range: figure('percent', null, '%', { min: 5, max: 9 }),
    date: figure('date', '2022-05-17', null),
    huge: figure('number', '9007199254740993', null),
  }
  const found = (wish: Partial<Parameters<typeof selectFigures>[2]>): string[] => {
    const kept = selectFigures({ file: '-', text }, Object.values(figures), { unit: [], ...wish })
    return Object.entries(figures).filter(([, f]) => kept.includes(f)).map(([name]) => name)
  }

  test('all of them, unless asked otherwise', () => expect(found({})).toEqual(Object.keys(figures)))
  test('by kind', () => expect(found({ kind: ['money', 'date'] })).toEqual(['dollars', 'date']))
  test.each(['USD', 'usd', 'دولار', 'الدولار'])('by unit %s', unit => expect(found({ unit: [unit] })).toEqual(['dollars']))
  test('by the counted noun', () => expect(found({ unit: ['شخص'] })).toEqual(['people']))
  test('by the counted noun as written', () => expect(found({ unit: ['شخصاً'] })).toEqual(['people']))
  test('any of several units', () => expect(found({ unit: ['%', 'شخص'] })).toEqual(['people', 'range']))
  test('by size: a range counts where part of it lies within; dates have no size', () => {
    expect(found({ min: 10 })).toEqual(['dollars', 'people', 'huge'])
    expect(found({ max: 12 })).toEqual(['people', 'range'])
    expect(found({ min: 6, max: 8 })).toEqual(['range'])
    expect(found({ min: 10, max: 11 })).toEqual([])
  })
})
