import { inspect } from '../../inspect.ts'
import type { Article } from '../../model.ts'
import { articleJson } from '../../report/json.ts'
import type { Command } from '../command.ts'

export const show: Command<object, Article> = {
  name: 'show',
  summary: 'headline, dateline, paragraphs, who is quoted, which figures',
  declare: parser => parser,
  json: 'stream',
  find: inspect,
  size: ({ quotes, figures }) => quotes.length + figures.length,
  records: article => [articleJson(article)],
  draw: async (article, _, look) => (await import('../../report/tables.ts')).showTables(article, look),
  wishes: () => [],
}
