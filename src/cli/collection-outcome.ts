import type { Source } from '../model.ts'
import { InputError } from '../source/input-error.ts'
import { readSource } from '../source/read.ts'
import type { Batch, Problem } from './batch.ts'
import type { Command } from './command.ts'
import { reasonOf } from './errors.ts'
import { formatOf, outcomeOf, type FormatName, type Outcome } from './formats.ts'
import type { Intake } from './intake.ts'
import type { Whole } from './io.ts'
import type { Look } from '../report/tables.ts'

/** How each article is treated: what a worker needs to know. Plain data. */
export interface Treatment<Choice> {
  readonly choice: Choice
  readonly format: FormatName
  readonly look: Look
  readonly intake: Intake
}

/** What a batch adds to the output. Plain data where it comes from a worker. */
export interface BatchOutcome {
  /** Made while it is written, once; finished bytes where it comes from a worker. */
  readonly text: Iterable<Whole>
  /** Whether that is anything. */
  readonly any: boolean
  /** Of the input, in bytes. */
  readonly size: number
  readonly records: number
  readonly articles: number
  /** Names that the wish for a speaker could have meant, where it matched nobody. */
  readonly names: readonly string[]
  readonly problems: readonly Problem[]
}

const NOTHING: Outcome = { text: [], any: false, count: 0, names: [] }

/** Reads a batch and analyses it, article by article, or those that are worth it at a glance. The same here and in a worker. */
export async function batchOutcome<C, F>(command: Command<C, F>, { choice, format: name, look, intake }: Treatment<C>, batch: Batch, glancing: boolean): Promise<BatchOutcome> {
  const format = formatOf(name, command)
  const treated = async (source: Source): Promise<Outcome | Problem> => {
    try {
      if (glancing && command.glance?.(source, choice) === false) return NOTHING
      return await outcomeOf(command, format, source, choice, look)
    } catch (error) {
      const which = source.id === undefined ? '' : `"${source.id}" `
      return { file: source.file, reason: `${which}${error instanceof InputError ? '' : 'cannot be analysed: '}${reasonOf(error)}` }
    }
  }
  const texts: Iterable<Whole>[] = []
  const names: string[] = []
  const problems: Problem[] = []
  let records = 0
  let articles = 0
  for await (const article of articlesOf(batch, intake)) {
    const outcome = 'reason' in article ? article : await treated(article)
    if ('reason' in outcome) { problems.push(outcome); continue }
    if (outcome.any) texts.push(outcome.text)
    for (const n of outcome.names) names.push(n)
    records += outcome.count
    articles++
  }
  return { text: joined(texts, format.between), any: texts.length > 0, size: batch.size, records, articles, names, problems }
}

/** One after the other, `between` in one piece with what follows it: no comma is ever left alone. */
function* joined(texts: readonly Iterable<Whole>[], between: string): Generator<Whole> {
  for (const [n, text] of texts.entries()) {
    if (n === 0 || between === '') yield* text
    else yield* after(between, text)
  }
}

/** The text with something before it. */
export function* after(before: string, text: Iterable<Whole>): Generator<Whole> {
  let first = true
  for (const whole of text) {
    yield first ? [before, ...whole] : whole
    first = false
  }
}

async function* articlesOf(batch: Batch, intake: Intake): AsyncGenerator<Source | Problem> {
  switch (batch.kind) {
    case 'problem': return yield batch.problem
    case 'stdin': return yield await reading('-', async () => batch.bytes, intake)
    case 'files': {
      const { bytesOf } = await import('./collection-files.ts')
      for (const file of batch.files) yield await reading(file, () => bytesOf(file), intake)
      return
    }
    case 'lines': {
      const { readLines } = await import('../source/ndjson.ts')
      const { idField: id, textField: text, encodingErrors = 'strict' } = intake
      for (const line of readLines(batch.file, batch.bytes, batch.firstLine, { id, text }, encodingErrors)) yield 'source' in line ? line.source : { file: batch.file, ...line }
    }
  }
}

async function reading(file: string, bytes: () => Promise<Uint8Array>, { encoding, encodingErrors, from }: Intake): Promise<Source | Problem> {
  try {
    return await readSource(file, await bytes(), {
      ...encoding && { encoding }, ...encodingErrors && { encodingErrors }, ...from && from !== 'ndjson' && { from },
    })
  } catch (error) {
    return { file, reason: reasonOf(error) }
  }
}
