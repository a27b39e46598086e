import { Command as Parser, CommanderError, Option } from 'commander'
import manifest from '../../package.json' with { type: 'json' }
import type { Command } from './command.ts'
import { figures } from './commands/figures.ts'
import { quotes } from './commands/quotes.ts'
import { show } from './commands/show.ts'
import { codeOf, reasonOf } from './errors.ts'
import { writer, type Io } from './io.ts'
import { BIDI_MODES, type LookOptions } from './look.ts'
import { columns } from './parse.ts'
import { perform, type Format } from './perform.ts'

export interface SharedOptions extends LookOptions {
  readonly json?: true
  readonly ndjson?: true
}

/** Nothing done wrong; a filter that matched nothing; wrong usage, or a file that cannot be read or written. */
export const EXIT = { done: 0, nothing: 1, failed: 2 } as const

/** Runs one command line and says how it went. Never exits: what was written must get out first. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let status: number = EXIT.done
  const program = new Parser('article').version(manifest.version, '-V, --version').description(manifest.description)
  program.exitOverride().configureOutput({ writeOut: text => { printed = text }, writeErr: text => { complaint += text } })
  let printed = ''
  let complaint = ''
  const add = <C, F>(command: Command<C, F>): void => {
    const parser = shared(command.declare(program.command(command.name).summary(command.summary).description(command.summary).argument('[FILE...]', 'articles; - is standard input')))
    parser.action(async (files: string[], options: C & SharedOptions) => {
      const asked = command.filters.filter(name => parser.getOptionValueSource(name) === 'cli')
      status = await perform(command, { files, choice: options, look: options, format: formatOf(options), asked }, io)
    })
  }
  add(show); add(quotes); add(figures)
  try {
    await program.parseAsync(argv, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) return failure(error, io)
    status = error.exitCode === 0 ? EXIT.done : EXIT.failed
  }
  if (printed) await writer(io.stdout)(printed)
  if (complaint) await writer(io.stderr)(complaint.replace(/^error: /, 'article: '))
  return status
}

const shared = (parser: Parser): Parser => parser
  .addOption(new Option('--json', 'print JSON').conflicts('ndjson'))
  .option('--ndjson', 'print JSON, one compact record a line')
  .addOption(new Option('--color <when>', 'colours').choices(['auto', 'always', 'never']))
  .option('--width <columns>', 'width of tables (else COLUMNS, the terminal, 80)', columns)
  .addOption(new Option('--bidi <mode>', 'how Arabic is laid out for the terminal; logical leaves the text as it is').choices(BIDI_MODES))
  .addOption(new Option('--lang <language>', 'headings in this language (else the locale)').choices(['en', 'ar']))

const formatOf = (options: SharedOptions): Format => options.json ? 'json' : options.ndjson ? 'ndjson' : 'table'

/** A reader that has seen enough closes the pipe: nothing went wrong. */
async function failure(error: unknown, io: Io): Promise<number> {
  if (codeOf(error) === 'EPIPE') return EXIT.done
  await writer(io.stderr)(`article: standard output: ${reasonOf(error)}\n`)
  return EXIT.failed
}
