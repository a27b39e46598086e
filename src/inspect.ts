import { findFigures } from './find/figures.ts'
import { findQuotes } from './find/quotes.ts'
import type { Article, Reading, Source, Warning } from './model.ts'
import { readQuotations } from './read/quotations.ts'
import { readStructure } from './read/structure.ts'
import { readTokens } from './read/tokens.ts'

/** The text as structure: tokens, the parts of the article, its pairs of quotation marks. */
export function read(source: Source): { reading: Reading, warnings: Warning[] } {
  const tokens = readTokens(source.text)
  const structure = readStructure(source.text, tokens)
  const blocks = [structure.headline, ...structure.paragraphs, structure.credit].filter(b => b !== null).sort((a, b) => a.from - b.from)
  const { quotations, warnings } = readQuotations(tokens, blocks)
  return { reading: Object.assign({}, source, { tokens, structure, blocks, quotations }), warnings: [...source.warnings ?? [], ...warnings] }
}

/**
 * Everything the program knows about one article: THE PIPELINE. Pure; takes time linear in the text.
 * The text is one article, decoded, plain; any text is an article, an empty one has no findings. Offsets are UTF-16 units of it.
 */
export function inspect(source: Source): Article {
  const { reading, warnings } = read(source)
  const figures = findFigures(reading)
  const { quotes, speakers } = findQuotes(reading)
  return Object.assign({}, source, { structure: reading.structure, quotes, speakers, figures, warnings })
}

/** Only the figures: all that `article figures` needs. */
export function inspectFigures(source: Source): Omit<Article, 'quotes' | 'speakers'> {
  const { reading, warnings } = read(source)
  return Object.assign({}, source, { structure: reading.structure, figures: findFigures(reading), warnings })
}
