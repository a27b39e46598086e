import type { Article, Figure, Quote, Source, Span, SpeakerSummary, Warning } from '../model.ts'
import { textOf } from '../model.ts'
import { directionOf } from './direction.ts'
import { codePoints, lines } from './position.ts'
import { WARNINGS } from './warnings.ts'

/** One article as its JSON object; schema.json describes it. Offsets are code points. */
export function articleJson(article: Article): object {
  const place = placer(article)
  const { headline, dateline, credit, paragraphs } = article.structure
  return {
    version: 1, file: article.file, direction: directionOf(article.text),
    headline: headline && place(headline), dateline: dateline && place(dateline), credit: credit && place(credit),
    paragraphs: paragraphs.map(p => ({ index: p.index, ...place(p) })),
    quotes: article.quotes.map(q => quoteJson(q, place)),
    speakers: article.speakers.map(speakerJson),
    figures: article.figures.map(f => figureJson(f, article, place)),
    warnings: warningsJson(article, place),
  }
}

/** The quotes of one article, each with its file. */
export function quotesJson(source: Source, quotes: readonly Quote[]): object[] {
  const place = placer(source)
  return quotes.map(q => ({ file: source.file, ...quoteJson(q, place) }))
}

/** The figures of one article, each with its file. */
export function figuresJson(source: Source, figures: readonly Figure[]): object[] {
  const place = placer(source)
  return figures.map(f => ({ file: source.file, ...figureJson(f, source, place) }))
}

type Place = (span: Span) => { text: string, start: number, end: number }

function placer(source: Source): Place {
  const at = codePoints(source.text)
  return span => ({ text: textOf(source, span), start: at(span.start), end: at(span.end) })
}

const quoteJson = (quote: Quote, place: Place): object => ({
  kind: quote.kind, ...place(quote), paragraph: quote.paragraph,
  speaker: quote.speaker && { ...quote.speaker, mention: quote.speaker.mention && place(quote.speaker.mention) },
  cue: quote.cue && { lemma: quote.cue.lemma, ...place(quote.cue) },
  rule: quote.rule,
})

const speakerJson = ({ name, role, aliases, quotes }: SpeakerSummary): object => ({ name, role, aliases, quotes })

const figureJson = (figure: Figure, source: Source, place: Place): object => ({
  kind: figure.kind, ...place(figure), paragraph: figure.paragraph,
  number: textOf(source, figure.number), value: figure.value, min: figure.min, max: figure.max,
  unit: figure.unit, unitText: figure.unitText && textOf(source, figure.unitText), modifier: figure.modifier,
})

function warningsJson({ text, warnings }: Article, place: Place): object[] {
  if (warnings.length === 0) return []
  const lineOf = lines(text)
  return warnings.map(({ code, ...span }: Warning) => {
    const { line, start } = lineOf(span.start)
    const at = place(span)
    return { code, message: WARNINGS[code], start: at.start, end: at.end, line, column: at.start - place({ start, end: start }).start + 1 }
  })
}
