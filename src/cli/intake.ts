import { InvalidArgumentError, Option, type Command as Parser } from 'commander'
import type { Encoding } from '../model.ts'
import { encodingNamed, ENCODINGS } from '../source/encodings.ts'

/** How the input is to be read, as the command line says; plain data. */
export interface Intake {
  readonly encoding?: Encoding
  readonly encodingErrors?: 'strict' | 'replace'
  readonly from?: 'text' | 'html' | 'ndjson'
  readonly idField: string
  readonly textField: string
  readonly recursive?: true
  readonly jobs?: number
  readonly quiet?: true
}

export const intakeOptions = (parser: Parser): Parser => parser
  .option('--encoding <name>', `how the input is encoded, of ${ENCODINGS.join(', ')} (else seen from the bytes)`, encoding)
  .addOption(new Option('--encoding-errors <what>', 'broken bytes are an error, or replaced with a warning').choices(['strict', 'replace']))
  .addOption(new Option('--from <kind>', 'what the input is (else seen from name and content); ndjson: an article a line').choices(['text', 'html', 'ndjson']))
  .option('--id-field <name>', 'the field of an ndjson line that names the article', 'id')
  .option('--text-field <name>', 'the field of an ndjson line that holds its text', 'text')
  .option('-r, --recursive', 'read the articles in folders')
  .option('-j, --jobs <number>', 'how many workers share a collection (else the number of cores)', jobs)
  .option('-q, --quiet', 'no progress')

function encoding(name: string): Encoding {
  const found = encodingNamed(name)
  if (!found) throw new InvalidArgumentError(`Known encodings are ${ENCODINGS.join(', ')}.`)
  return found
}

const MOST_JOBS = 64

function jobs(value: string): number {
  const n = Number(value)
  if (!Number.isInteger(n) || n < 1 || n > MOST_JOBS) throw new InvalidArgumentError(`Not a number from 1 to ${MOST_JOBS}.`)
  return n
}
