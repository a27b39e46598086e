import { textOf, type Article, type Block, type Figure, type Quote, type Source, type SpeakerSummary } from '../model.ts'
import { cell, run, type Cell, type Passage, type Style, type Table } from '../terminal/document.ts'
import { draw } from '../terminal/draw.ts'
import type { Screen } from '../terminal/screen.ts'
import { directionOf } from './direction.ts'
import { listed } from './listed.ts'
import { markedRuns, marksOf } from './marks.ts'
import { readable } from './value.ts'
import { WORDS, type Lang, type Words } from './words.ts'

/** How results for people are to look, decided once. */
export interface Look {
  readonly screen: Screen
  readonly lang: Lang
  /** Whether each article is introduced by the name of its file: there are several. */
  readonly titles: boolean
}

/** The whole article: its parts as running text, statements and figures marked in place, then who speaks and which figures. */
export function showTables(article: Article, look: Look): Iterable<string> {
  const words = WORDS[look.lang]
  const { headline, dateline, paragraphs, credit } = article.structure
  const marks = marksOf(article, !look.screen.color)
  const part = (block: Block | null, style: Style): Passage[] => block ? [passage('', cell(textOf(article, block), style))] : []
  return drawn(article, look, [
    ...part(headline, 'title'), ...part(dateline, 'muted'),
    ...paragraphs.map(p => passage(String(p.index), [markedRuns(article.text, p, marks)])),
    ...part(credit, 'muted'),
    ...marks.length > 0 ? [passage('', cell(words.legend, 'muted'))] : [],
    ...article.speakers.length > 0 ? [speakersTable(article.speakers, words)] : [],
    ...article.figures.length > 0 ? [figuresTable(article, article.figures, words)] : [],
  ])
}

/** Quotes as a table; `explain` adds how each was found. */
export const quotesTables = (source: Source, quotes: readonly Quote[], look: Look, explain: boolean): Iterable<string> =>
  quotes.length === 0 ? [] : drawn(source, look, [quotesTable(source, quotes, WORDS[look.lang], explain)])

export const figuresTables = (source: Source, figures: readonly Figure[], look: Look): Iterable<string> =>
  figures.length === 0 ? [] : drawn(source, look, [figuresTable(source, figures, WORDS[look.lang])])

function drawn({ file, text }: Source, { screen, titles }: Look, blocks: readonly (Table | Passage)[]): Iterable<string> {
  return draw({ direction: directionOf(text), blocks: titles ? [passage('', cell(file, 'muted')), ...blocks] : blocks }, screen)
}

const passage = (label: string, body: Cell): Passage => ({ kind: 'passage', label, body })

const NOTHING: Cell = []
const optional = (text: string | null, style: Style = 'plain'): Cell => text === null || text === '' ? NOTHING : cell(text, style)
const place = (paragraph: number | null, words: Words): Cell => cell(paragraph === null ? words.headline : String(paragraph), 'muted')

function quotesTable(source: Source, quotes: readonly Quote[], { columns: c, ...words }: Words, explain: boolean): Table {
  const introductions = firstOfEach(quotes)
  const speaker = (quote: Quote): Cell => {
    if (quote.speaker === null) return NOTHING
    const { name, role } = quote.speaker
    return [[run(name, 'speaker')], ...role && introductions.get(name) === quote ? [[run(role, 'muted')]] : []]
  }
  const columns = [{ heading: c.paragraph, share: 1 }, { heading: c.speaker, share: 2 }, { heading: c.kind, share: 1 }, { heading: c.quote, share: 5 }]
  const reasons = [{ heading: c.cue, share: 1 }, { heading: c.basis, share: 1 }, { heading: c.rule, share: 1 }]
  return {
    kind: 'table', columns: explain ? [...columns, ...reasons] : columns,
    rows: listed(quotes, q => [
      place(q.paragraph, { columns: c, ...words }), speaker(q),
      [[run(words.quoteKinds[q.kind], 'plain')], ...q.cue && !explain ? [[run(textOf(source, q.cue), 'muted')]] : []],
      cell(textOf(source, q), 'quote'),
      ...explain ? [optional(q.cue && textOf(source, q.cue)), optional(q.speaker && words.bases[q.speaker.basis]), optional(q.rule, 'muted')] : [],
    ]),
  }
}

/** The quote with which each speaker appears. */
function firstOfEach(quotes: readonly Quote[]): ReadonlyMap<string, Quote> {
  const first = new Map<string, Quote>()
  for (const quote of quotes) if (quote.speaker !== null && !first.has(quote.speaker.name)) first.set(quote.speaker.name, quote)
  return first
}

function figuresTable(source: Source, figures: readonly Figure[], words: Words): Table {
  const { columns: c } = words
  return {
    kind: 'table',
    columns: [
      { heading: c.paragraph, share: 1 }, { heading: c.figure, share: 3 }, { heading: c.value, share: 2 },
      { heading: c.unit, share: 1 }, { heading: c.kind, share: 1 }, { heading: c.modifier, share: 1 },
    ],
    rows: listed(figures, f => [
      place(f.paragraph, words), cell(textOf(source, f), 'figure'), optional(readable(f)),
      optional(f.unit && (words.units[f.unit] ?? f.unit)), cell(words.figureKinds[f.kind]), optional(f.modifier && words.modifiers[f.modifier]),
    ]),
  }
}

function speakersTable(speakers: readonly SpeakerSummary[], { columns: c }: Words): Table {
  return {
    kind: 'table',
    columns: [{ heading: c.number, share: 1 }, { heading: c.speaker, share: 2 }, { heading: c.role, share: 3 }, { heading: c.aliases, share: 2 }, { heading: c.quotes, share: 1 }],
    rows: listed([...speakers.entries()], ([at, s]) => [
      cell(String(at + 1), 'muted'), cell(s.name, 'speaker'), optional(s.role), optional(s.aliases.join('، ')), cell(String(s.quotes)),
    ]),
  }
}
