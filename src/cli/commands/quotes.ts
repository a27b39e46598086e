import { Option } from 'commander'
import { inspect } from '../../inspect.ts'
import type { Article, Quote, QuoteKind } from '../../model.ts'
import { quotesJson } from '../../report/json.ts'
import { QUOTE_KINDS } from '../../report/kinds.ts'
import { mayName, selectQuotes, selectSpeakers } from '../../report/select.ts'
import type { Command } from '../command.ts'
import { collect, listOf } from '../parse.ts'

const DEFAULT_KINDS: readonly QuoteKind[] = ['direct', 'mixed']

export interface QuotesChoice {
  readonly speaker: readonly string[]
  readonly kind?: readonly QuoteKind[]
  readonly explain?: true
}

interface FoundQuotes { readonly article: Article, readonly quotes: readonly Quote[] }

export const quotes: Command<QuotesChoice, FoundQuotes> = {
  name: 'quotes',
  summary: 'quoted statements and who says them',
  declare: parser => parser
    .addOption(new Option('--speaker <name>', 'only what this speaker says: any words of name, alias or role (repeatable)').argParser(collect).default([], 'anybody'))
    .option('--kind <kinds>', `which quotes, of ${QUOTE_KINDS.join(', ')}; or all (default: direct,mixed)`, listOf(QUOTE_KINDS))
    .option('--explain', 'say which rule found each quote, and by which words'),
  json: 'array',
  find: (source, choice) => {
    const article = inspect(source)
    return { article, quotes: selectQuotes(article, { kind: DEFAULT_KINDS, ...choice }) }
  },
  glance: ({ text }, { speaker }) => speaker.length === 0 || mayName(text, speaker),
  size: ({ quotes }) => quotes.length,
  records: ({ article, quotes }) => quotesJson(article, quotes),
  draw: async ({ article, quotes }, choice, look) => (await import('../../report/tables.ts')).quotesTables(article, quotes, look, choice.explain === true),
  wishes: ({ speaker, kind }) => [...speaker, ...(kind && kind !== QUOTE_KINDS ? kind : [])],
  names: ({ article }, { speaker }) => speaker.length === 0 || selectSpeakers(article, speaker).length > 0 ? [] : article.speakers.map(s => s.name),
}
