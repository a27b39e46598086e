import { Option } from 'commander'
import { inspectFigures } from '../../inspect.ts'
import type { Article, Figure, FigureKind } from '../../model.ts'
import { figuresJson } from '../../report/json.ts'
import { FIGURE_KINDS } from '../../report/kinds.ts'
import { selectFigures } from '../../report/select.ts'
import type { Command } from '../command.ts'
import { collect, listOf, number } from '../parse.ts'

export interface FiguresChoice {
  readonly kind?: readonly FigureKind[]
  readonly unit: readonly string[]
  readonly min?: number
  readonly max?: number
}

interface FoundFigures { readonly article: Omit<Article, 'quotes' | 'speakers'>, readonly figures: readonly Figure[] }

export const figures: Command<FiguresChoice, FoundFigures> = {
  name: 'figures',
  summary: 'figures with their value, unit and kind',
  declare: parser => parser
    .option('--kind <kinds>', `only figures of these kinds: ${FIGURE_KINDS.join(', ')}`, listOf(FIGURE_KINDS))
    .addOption(new Option('--unit <unit>', 'only figures in this unit: USD, km2, %, شخص (repeatable)').argParser(collect).default([], 'any'))
    .option('--min <number>', 'only values of at least this', number)
    .option('--max <number>', 'only values of at most this', number),
  json: 'array',
  find: (source, choice) => {
    const article = inspectFigures(source)
    return { article, figures: selectFigures(article, article.figures, choice) }
  },
  size: ({ figures }) => figures.length,
  records: ({ article, figures }) => figuresJson(article, figures),
  draw: async ({ article, figures }, _, look) => (await import('../../report/tables.ts')).figuresTables(article, figures, look),
  wishes: ({ kind, unit, min, max }) => [
    ...(kind && kind !== FIGURE_KINDS ? kind : []), ...unit,
    ...(min === undefined ? [] : [`at least ${min}`]), ...(max === undefined ? [] : [`at most ${max}`]),
  ],
}
