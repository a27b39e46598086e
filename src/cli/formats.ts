import type { Source } from '../model.ts'
import { jsonPieces } from '../report/listed.ts'
import { InputError } from '../source/input-error.ts'
import type { Command } from './command.ts'
import type { Whole } from './io.ts'
import { spareMemory } from './memory.ts'
import type { Look } from '../report/tables.ts'

export type FormatName = 'json' | 'ndjson' | 'table'

/** How results become text: what one article gives is made by `body`, while it is written; the rest goes around and between. */
interface Format {
  readonly open: string
  readonly between: string
  readonly close: (any: boolean) => string
  readonly body: <C, F>(command: Command<C, F>, found: F, choice: C, look: Look) => Iterable<Whole> | Promise<Iterable<Whole>>
}

const bare = { open: '', between: '', close: () => '' }

const ndjson: Format = { ...bare, body: (command, found) => lines(command, command.records(found), 0) }

const jsonStream: Format = { ...bare, body: (command, found) => lines(command, command.records(found), 2) }

/** One array over all articles, each record printed as soon as it is there. */
const jsonArray: Format = {
  open: '[', between: ',', close: any => any ? '\n]\n' : ']\n',
  body: (command, found) => whole(gathered(map(command.records(found), r => JSON.stringify([r], null, 2).slice(1, -2)), ',')),
}

const table: Format = { ...bare, between: '\n', body: async (command, found, choice, look) => whole(gathered(await command.draw(found, choice, look))) }

export const formatOf = (name: FormatName, command: Pick<Command<never, never>, 'json'>): Format =>
  name === 'table' ? table : name === 'ndjson' ? ndjson : command.json === 'array' ? jsonArray : jsonStream

/** A record that is a whole article is long, and written in pieces; others are written many at once. */
const lines = ({ json }: Pick<Command<never, never>, 'json'>, records: Iterable<object>, indent: number): Iterable<Whole> =>
  json === 'stream' ? map(records, r => begun(gathered(pieces(r, indent)))) : whole(gathered(map(records, r => JSON.stringify(r, null, indent) + '\n')))

function* pieces(record: object, indent: number): Generator<string> {
  yield* jsonPieces(record, indent)
  yield '\n'
}

/** In characters: what is written at once. Longer texts are not joined. */
const ENOUGH = 1 << 16

/** Texts joined to such as are worth writing; `between` stands before each but the first. */
function* gathered(texts: Iterable<string>, between = ''): Generator<string> {
  let held = ''
  let before = ''
  for (const text of texts) {
    held += before + text
    before = between
    if (held.length >= ENOUGH) { yield held; held = '' }
  }
  if (held !== '') yield held
}

const whole = (texts: Iterable<string>): Iterable<Whole> => map(texts, text => [text])

function* map<A, B>(list: Iterable<A>, make: (one: A) => B): Generator<B> {
  for (const one of list) yield make(one)
}

/** The first is made now: what cannot be made is known before anything is written. */
function begun<T>(list: Iterable<T>): Iterable<T> {
  const rest = list[Symbol.iterator]()
  const first = rest.next()
  return (function* () {
    for (let next = first; !next.done; next = rest.next()) yield next.value
  })()
}

/** What one article adds to the output. */
export interface Outcome {
  /** Made while it is written, once. */
  readonly text: Iterable<Whole>
  /** Whether that is anything. */
  readonly any: boolean
  /** How many quotes and figures. */
  readonly count: number
  /** Names that the wish for a speaker could have meant, where it matched nobody. */
  readonly names: readonly string[]
}

/** Quotes and figures of one article; each takes some hundred bytes of memory. */
const MOST_FINDINGS = 200_000

export async function outcomeOf<C, F>(command: Command<C, F>, format: Format, source: Source, choice: C, look: Look): Promise<Outcome> {
  spareMemory(source.text)
  const found = command.find(source, choice)
  const count = command.size(found)
  if (count > MOST_FINDINGS) throw new InputError(`has more than ${MOST_FINDINGS / 1000},000 quotes and figures, the most that is printed of an article`)
  return { text: begun(await format.body(command, found, choice, look)), any: count > 0 || command.json === 'stream', count, names: command.names?.(found, choice) ?? [] }
}
