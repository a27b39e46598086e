import type { Command as Parser } from 'commander'
import type { Source } from '../model.ts'
import type { Look } from '../report/tables.ts'

/** A subcommand. `Choice` is what its own options say, plain data; `Found` is what it takes from one article. */
export interface Command<Choice, Found> {
  readonly name: string
  readonly summary: string
  /** Declares the options that only this command has. */
  readonly declare: (parser: Parser) => Parser
  /** What `--json` prints for several articles: one array of all records, or one object after the other. */
  readonly json: 'array' | 'stream'
  /** The analysis of one article, filtered. Pure. */
  readonly find: (source: Source, choice: Choice) => Found
  /** How many quotes and figures it is. */
  readonly size: (found: Found) => number
  /** Each made when its turn comes. */
  readonly records: (found: Found) => Iterable<object>
  /** The text of its tables, piece by piece. */
  readonly draw: (found: Found, choice: Choice, look: Look) => Promise<Iterable<string>>
  /** Whether an article can have what is asked for, at a glance: archives are searched for little. False only where `find` would find nothing. */
  readonly glance?: (source: Source, choice: Choice) => boolean
  /** What the filters ask for, in words: where they ask for something, finding nothing is a failure. */
  readonly wishes: (choice: Choice) => readonly string[]
  /** The names that a wish for a speaker could have meant, if it matched nobody. */
  readonly names?: (found: Found, choice: Choice) => readonly string[]
}
