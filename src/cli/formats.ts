import type { Source } from '../model.ts'
import type { Command } from './command.ts'
import type { Look } from '../report/tables.ts'

export type FormatName = 'json' | 'ndjson' | 'table'

/** How results become text: what one article gives is made by `body`, the rest goes around and between. */
interface Format {
  readonly open: string
  readonly between: string
  readonly close: (any: boolean) => string
  readonly body: <C, F>(command: Command<C, F>, found: F, records: readonly object[], choice: C, look: Look) => string | Promise<string>
}

const bare = { open: '', between: '', close: () => '' }

const ndjson: Format = { ...bare, body: (_, __, records) => records.map(r => JSON.stringify(r) + '\n').join('') }

const jsonStream: Format = { ...bare, body: (_, __, records) => records.map(r => JSON.stringify(r, null, 2) + '\n').join('') }

/** One array over all articles, each record printed as soon as it is there. */
const jsonArray: Format = {
  open: '[', between: ',', close: any => any ? '\n]\n' : ']\n',
  body: (_, __, records) => records.map(r => JSON.stringify([r], null, 2).slice(1, -2)).join(','),
}

const table: Format = { ...bare, between: '\n', body: (command, found, _, choice, look) => command.draw(found, choice, look) }

export const formatOf = (name: FormatName, command: Pick<Command<never, never>, 'json'>): Format =>
  name === 'table' ? table : name === 'ndjson' ? ndjson : command.json === 'array' ? jsonArray : jsonStream

/** What one article adds to the output. Plain data, so that it may come from a worker. */
export interface Outcome {
  readonly text: string
  /** How many records. */
  readonly count: number
  /** Names that the wish for a speaker could have meant, where it matched nobody. */
  readonly names: readonly string[]
}

export async function outcomeOf<C, F>(command: Command<C, F>, format: Format, source: Source, choice: C, look: Look): Promise<Outcome> {
  const found = command.find(source, choice)
  const records = command.records(found)
  return { text: await format.body(command, found, records, choice, look), count: records.length, names: command.names?.(found, choice) ?? [] }
}
