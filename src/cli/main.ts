import { Command as Parser, CommanderError, Option } from 'commander'
import manifest from '../../package.json' with { type: 'json' }
import type { Command } from './command.ts'
import { isCollection } from './collection.ts'
import { COMMANDS } from './commands/all.ts'
import { codeOf, EXIT, reasonOf, WriteError } from './errors.ts'
import type { FormatName } from './formats.ts'
import { intakeOptions, type Intake } from './intake.ts'
import { writer, type Io } from './io.ts'
import { DEFAULT_WIDTH, lookOf, type LookOptions } from './look.ts'
import { WISHES } from '../terminal/terminals.ts'
import { columns } from './parse.ts'
import { perform } from './perform.ts'

interface SharedOptions extends LookOptions, Intake {
  readonly json?: true
  readonly ndjson?: true
}

const HELP = `
Without FILE: standard input if something is piped in, else a sample article.
At a terminal Arabic is drawn as that terminal needs it. What is to be copied or searched: --bidi logical, --json, or a pipe.
Exit code: 0 done, 1 a filter matched nothing, 2 wrong usage or a file that cannot be read.`

/** Runs one command line; gives the exit code. Never exits itself: what was written must get out first. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const said = { out: '', err: '' }
  const program = new Parser('article').version(manifest.version, '-V, --version').description(manifest.description)
    .exitOverride().configureOutput({
      writeOut: text => { said.out += text }, writeErr: text => { said.err += text },
      getOutHelpWidth: () => io.stdout.columns ?? DEFAULT_WIDTH, getErrHelpWidth: () => io.stderr.columns ?? DEFAULT_WIDTH,
    })
    .addHelpText('after', HELP)
  let status: number = EXIT.done
  const add = <C, F>(command: Command<C, F>): void => {
    parserOf(program, command).action(async (files: string[], options: C & SharedOptions) => {
      status = await perform(command, { files, choice: options, format: formatNamed(options), look: lookOf(options, isCollection(files, options), io), intake: options }, io)
    })
  }
  COMMANDS.forEach(add)
  try {
    await program.parseAsync(argv, { from: 'user' }).catch(error => { status = usage(error, said) })
    if (said.out) await writer(io.stdout)([said.out])
  } catch (error) {
    status = failure(error, said)
  }
  // Where it cannot be said, the exit code alone says it.
  if (said.err) await writer(io.stderr)([said.err]).catch(() => undefined)
  return status
}

const parserOf = <C, F>(program: Parser, { name, summary, declare }: Command<C, F>): Parser =>
  shared(declare(program.command(name).summary(summary).description(summary).argument('[FILE...]', 'articles; - is standard input')))

const shared = (parser: Parser): Parser => intakeOptions(parser)
  .addOption(new Option('--json', 'print JSON').conflicts('ndjson'))
  .option('--ndjson', 'print JSON, one compact record a line')
  .addOption(new Option('--color <when>', 'colours').choices(['auto', 'always', 'never']))
  .option('--width <columns>', 'width of tables (else COLUMNS, the terminal, 80)', columns)
  .addOption(new Option('--bidi <mode>', 'who puts Arabic in order (else ARTICLE_BIDI, the terminal); logical: nobody, text to copy').choices(WISHES))
  .addOption(new Option('--layout <layout>', 'table or list (else as the width allows)').choices(['auto', 'table', 'list']))
  .addOption(new Option('--tashkeel <how>', 'draw harakat or not (else as the terminal can)').choices(['keep', 'strip']))
  .addOption(new Option('--lang <language>', 'language of headings (else the locale)').choices(['en', 'ar']))

const formatNamed = (options: SharedOptions): FormatName => options.json ? 'json' : options.ndjson ? 'ndjson' : 'table'

/** commander has said it already, help and version included. */
function usage(error: unknown, said: { err: string }): number {
  if (!(error instanceof CommanderError)) throw error
  said.err = said.err.replace(/^error: /, 'article: ')
  return error.exitCode === 0 ? EXIT.done : EXIT.failed
}

/** A reader that has seen enough closes the pipe: nothing went wrong. What is no failure to write is a fault of the program. */
function failure(error: unknown, said: { err: string }): number {
  if (error instanceof WriteError && codeOf(error.cause) === 'EPIPE') return EXIT.done
  said.err = error instanceof WriteError ? `article: standard output: ${reasonOf(error.cause)}\n` : `article: internal error: ${error instanceof Error ? error.stack : error}\n`
  return EXIT.failed
}
