import type { Article, Figure, Quote, Source, Span, SpeakerSummary, Structure, Warning } from '../model.ts'
import { textOf } from '../model.ts'
import { directionOf } from './direction.ts'
import { listed, type Listed } from './listed.ts'
import { codePoints, lines } from './position.ts'
import { WARNINGS } from './warnings.ts'

/** One article as its JSON object, its lists made while they are written; schema.json describes it. Offsets are code points. */
export function articleJson(article: Article): object {
  const place = placer(article)
  const { headline, dateline, credit, paragraphs } = article.structure
  return {
    version: 1, ...named(article), encoding: article.encoding, direction: directionOf(article.text), ...pageJson(article),
    headline: headline && place(headline), dateline: dateline && place(dateline), credit: credit && place(credit),
    paragraphs: listed(paragraphs, p => ({ index: p.index, ...place(p) })),
    quotes: listed(article.quotes, q => quoteJson(q, place)),
    speakers: article.speakers.map(speakerJson),
    figures: listed(article.figures, f => figureJson(f, article, place)),
    warnings: warningsJson(article, place),
  }
}

/** An article's file and, in a collection, its own name. */
const named = ({ file, id }: Source): object => id === undefined ? { file } : { file, id }

/** The text of a web page stands in no file: the offsets are in this one. */
const pageJson = ({ page, text }: Source): object => page ? { ...page, text } : {}

/** The quotes of one article, each with its file and headline. */
export function quotesJson(article: Source & { readonly structure: Structure }, quotes: readonly Quote[]): Iterable<object> {
  if (quotes.length === 0) return []
  const place = placer(article)
  const common = whence(article)
  return listed(quotes, q => Object.assign({}, common, quoteJson(q, place)))
}

/** The figures of one article, each with its file and headline. */
export function figuresJson(article: Source & { readonly structure: Structure }, figures: readonly Figure[]): Iterable<object> {
  if (figures.length === 0) return []
  const place = placer(article)
  const common = whence(article)
  return listed(figures, f => Object.assign({}, common, figureJson(f, article, place)))
}

const whence = (article: Source & { readonly structure: Structure }): object =>
  ({ ...named(article), headline: article.structure.headline && textOf(article, article.structure.headline) })

type Place = (span: Span) => { text: string, start: number, end: number }

function placer(source: Source): Place {
  const at = codePoints(source.text)
  return span => ({ text: textOf(source, span), start: at(span.start), end: at(span.end) })
}

function quoteJson(quote: Quote, place: Place): object {
  const { text, start, end } = place(quote)
  return {
    kind: quote.kind, text, start, end, paragraph: quote.paragraph,
    speaker: quote.speaker && { ...quote.speaker, mention: quote.speaker.mention && place(quote.speaker.mention) },
    cue: quote.cue && { lemma: quote.cue.lemma, ...place(quote.cue) },
    rule: quote.rule,
  }
}

const speakerJson = ({ name, role, aliases, quotes }: SpeakerSummary): object => ({ name, role, aliases, quotes })

function figureJson(figure: Figure, source: Source, place: Place): object {
  const { text, start, end } = place(figure)
  return {
    kind: figure.kind, text, start, end, paragraph: figure.paragraph,
    number: textOf(source, figure.number), value: figure.value, min: figure.min, max: figure.max,
    unit: figure.unit, unitText: figure.unitText && textOf(source, figure.unitText), modifier: figure.modifier,
  }
}

function warningsJson({ text, warnings }: Article, place: Place): Listed<object> | readonly object[] {
  if (warnings.length === 0) return []
  const lineOf = lines(text)
  return listed(warnings, ({ code, ...span }: Warning) => {
    const { line, start } = lineOf(span.start)
    const at = place(span)
    return { code, message: WARNINGS[code], start: at.start, end: at.end, line, column: at.start - place({ start, end: start }).start + 1 }
  })
}
