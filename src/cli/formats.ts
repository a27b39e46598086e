import type { Source } from '../model.ts'
import { InputError } from '../source/input-error.ts'
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

/** Quotes and figures of one article; each takes a few thousand bytes of memory until it is printed. */
const MOST_FINDINGS = 500_000

export async function outcomeOf<C, F>(command: Command<C, F>, format: Format, source: Source, choice: C, look: Look): Promise<Outcome> {
  const found = command.find(source, choice)
  if (command.size(found) > MOST_FINDINGS) throw new InputError(`has more than ${MOST_FINDINGS / 1000},000 quotes and figures, the most that is printed of an article`)
  const records = command.records(found)
  return { text: await format.body(command, found, records, choice, look), count: records.length, names: command.names?.(found, choice) ?? [] }
}
