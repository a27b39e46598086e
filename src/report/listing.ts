import type { Article, Figure, Quote, Source } from '../model.ts'
import { textOf } from '../model.ts'

/** Plain lines in logical order. */
export function showListing(article: Article, _look: unknown): string {
  const { headline, dateline, paragraphs, credit } = article.structure
  const lines = [headline, dateline].filter(b => b !== null).map(b => textOf(article, b))
  lines.push('', ...paragraphs.map(p => `${p.index}  ${textOf(article, p)}`))
  if (credit) lines.push('', textOf(article, credit))
  lines.push('', ...article.speakers.map(s => [s.quotes, s.name, s.role ?? ''].join('  ')))
  return lines.join('\n') + '\n\n' + quotesListing(article, article.quotes, _look, false) + '\n' + figuresListing(article, article.figures, _look)
}

export const quotesListing = (article: Article, quotes: readonly Quote[], _look: unknown, explain: boolean): string =>
  quotes.map(q => [q.paragraph ?? '-', q.kind, q.speaker?.name ?? '-', textOf(article, q), ...(explain ? [q.rule, q.cue && textOf(article, q.cue), q.speaker?.basis] : [])].join('  ') + '\n').join('')

export const figuresListing = (source: Source, figures: readonly Figure[], _look: unknown): string =>
  figures.map(f => [f.paragraph ?? '-', textOf(source, f), f.value ?? `${f.min}–${f.max}`, f.unit ?? '', f.kind, f.modifier ?? ''].join('  ') + '\n').join('')
