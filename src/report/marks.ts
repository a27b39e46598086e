import type { Article, Figure, Quote, Span } from '../model.ts'
import type { Run, Style } from '../terminal/document.ts'

/** What is to be seen in a stretch of text: its style, and a note that follows it. */
interface Mark extends Span { readonly style: Style, readonly note: string }

type Found = Pick<Article, 'text' | 'quotes' | 'speakers' | 'figures'>

/** Statements and figures as marks in the order of the text. A statement's note is the number of its speaker in the list; `stars` are for screens without colour. */
export function marksOf(article: Found, stars: boolean): Mark[] {
  const numbers = new Map(article.speakers.map((s, at) => [s.name, at + 1]))
  const ofQuote = (quote: Quote): Mark =>
    ({ ...withMarks(article.text, quote), style: 'quote', note: `[${numbers.get(quote.speaker?.name ?? '') ?? '?'}]` })
  const ofFigure = ({ start, end }: Figure): Mark => ({ start, end, style: 'figure', note: stars ? '*' : '' })
  return [...article.quotes.filter(q => q.kind !== 'term').map(ofQuote), ...article.figures.map(ofFigure)].sort((a, b) => a.start - b.start || b.end - a.end)
}

const QUOTATION_MARK = /["“”„«»‹›‘’']/

/** A quote with the quotation marks that stand round it: one on each side, or two single ones. */
function withMarks(text: string, { start, end }: Span): Span {
  let from = start
  let to = end
  while (start - from < 3 && /\s/.test(text[from - 1] ?? '')) from--
  while (to - end < 3 && /\s/.test(text[to] ?? '')) to++
  if (!QUOTATION_MARK.test(text[from - 1] ?? '')) from = start + 1
  if (!QUOTATION_MARK.test(text[to] ?? '')) to = end - 1
  return { start: from - 1, end: to + 1 }
}

/** The text of a span as runs, each mark in its style (the one that began last where they overlap), its note behind it. */
export function markedRuns(text: string, { start, end }: Span, marks: readonly Mark[]): Run[] {
  const runs: Run[] = []
  const open: Mark[] = []
  let at = start
  const upTo = (to: number): void => {
    if (to > at) runs.push({ text: text.slice(at, to), style: open.at(-1)?.style ?? 'plain' })
    at = Math.max(at, to)
  }
  const closeUntil = (to: number): void => {
    for (;;) {
      const next = open.reduce<Mark | undefined>((first, m) => m.end <= to && (first === undefined || m.end <= first.end) ? m : first, undefined)
      if (next === undefined) return
      upTo(next.end)
      open.splice(open.indexOf(next), 1)
      if (next.note && runs.at(-1)?.text !== next.note) runs.push({ text: next.note, style: 'muted' })
    }
  }
  for (let n = firstFrom(marks, start); n < marks.length && marks[n]!.start < end; n++) {
    const mark = marks[n]!
    if (mark.end > end) continue
    closeUntil(mark.start)
    upTo(mark.start)
    open.push(mark)
  }
  closeUntil(end)
  upTo(end)
  return runs
}

/** Which of the marks, in the order of the text, is the first that begins at or behind `start`. */
function firstFrom(marks: readonly Mark[], start: number): number {
  let low = 0
  for (let high = marks.length; low < high;) {
    const middle = (low + high) >> 1
    if (marks[middle]!.start < start) low = middle + 1
    else high = middle
  }
  return low
}
