import { ENCODINGS } from '../source/encodings.ts'
import { FIGURE_KINDS, MODIFIERS, QUOTE_KINDS } from './kinds.ts'
import { WARNINGS } from './warnings.ts'

/** The JSON that the program prints, described: JSON Schema 2020-12, closed. The build writes it to dist/schema.json. */

type Schema = Readonly<Record<string, unknown>>

const record = (description: string, properties: Readonly<Record<string, Schema>>, optional: readonly string[] = []) =>
  ({ description, type: 'object', properties, required: Object.keys(properties).filter(p => !optional.includes(p)), additionalProperties: false }) as const

const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] })
const listOf = (items: Schema): Schema => ({ type: 'array', items })
const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` })
const text = (description: string): Schema => ({ type: 'string', minLength: 1, description })
const count = (description: string, minimum = 0): Schema => ({ type: 'integer', minimum, description })

const place = {
  text: text('The words, exactly as they stand in the source.'),
  start: count('Offset of the first character: Unicode code points from the beginning of the decoded text.'),
  end: count('Offset after the last character, in code points: text is the source from start up to, not including, end.'),
}

const paragraph = { anyOf: [count('Counts from 1.', 1), { type: 'null' }], description: 'The paragraph it stands in; null for the headline and the credit line.' }

const quote = record('Words in quotation marks, or words reported without them.', {
  kind: { enum: QUOTE_KINDS, description: 'direct: all that is reported; mixed: woven into the writer’s sentence; indirect: reported without marks; term: a name or a word at arm’s length, said by nobody.' },
  ...place,
  paragraph,
  speaker: orNull(ref('speaker')),
  cue: orNull(ref('cue')),
  rule: orNull(text('The id of the rule that found it.')),
})

const value = (description: string): Schema => ({
  anyOf: [{ type: 'number' }, text('Decimal digits where a double would lose some (beyond 2^53); ISO 8601 for kind date and time.'), { type: 'null' }],
  description,
})

const figure = record('A quantity in digits or words.', {
  kind: { enum: FIGURE_KINDS },
  ...place,
  paragraph,
  number: text('The numeral alone, as written.'),
  value: value('Null for a range, which has min and max.'),
  min: value('The lower end of a range.'),
  max: value('The upper end of a range.'),
  unit: orNull(text('ISO 4217 for money, UCUM-style for measures, % for percent, year … second for durations, the counted noun for counts.')),
  unitText: orNull(text('The unit as written.')),
  modifier: { enum: [...MODIFIERS, null] },
})

const named = {
  file: text('The file as it was named; - is standard input.'),
  id: { type: ['string', 'integer'], description: 'In a collection: the name that its line gives the article.' },
}

const withFile = (schema: typeof quote | typeof figure) =>
  record(`${schema.description} With its article.`, { ...named, headline: orNull(text('The headline of the article.')), ...schema.properties }, ['id'])

const article = record('One article: what `article show --json` prints.', {
  version: { const: 1 },
  ...named,
  encoding: { enum: ENCODINGS, description: 'What its bytes were read as.' },
  direction: { enum: ['rtl', 'ltr'] },
  byline: orNull(text('Of a web page: who wrote the article.')),
  published: orNull(text('Of a web page: when it appeared, ISO 8601.')),
  text: text('Of a web page: the article as it was taken from the page. The offsets count in it.'),
  headline: orNull(ref('span')),
  dateline: orNull(ref('span')),
  credit: orNull(ref('span')),
  paragraphs: listOf(record('A paragraph of the body.', { index: count('Counts from 1.', 1), ...place })),
  quotes: listOf(ref('quote')),
  speakers: listOf(ref('quoted')),
  figures: listOf(ref('figure')),
  warnings: listOf(ref('warning')),
}, ['id', 'byline', 'published', 'text'])

export const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'What article prints, version 1',
  description: 'show: an article. quotes and figures: with --json one array of records over all files, with --ndjson one record a line. All offsets are Unicode code points, half-open.',
  anyOf: [ref('article'), ref('quotes'), ref('figures'), ref('quoteRecord'), ref('figureRecord')],
  $defs: {
    article,
    quotes: listOf(ref('quoteRecord')),
    figures: listOf(ref('figureRecord')),
    quoteRecord: withFile(quote),
    figureRecord: withFile(figure),
    quote,
    figure,
    span: record('A part of the article.', place),
    speaker: record('Who says it.', {
      name: text('The fullest name the article gives; unnamed sources keep their phrase.'),
      role: orNull(text('Title or description beside the name.')),
      mention: orNull(ref('span')),
      basis: { enum: ['named', 'continued'], description: 'named in this quote’s own clause, or carried over from before.' },
    }),
    quoted: record('Everybody who is quoted, once each.', {
      name: text('The fullest name the article gives.'),
      role: orNull(text('Title or description beside the name.')),
      aliases: listOf(text('Another way the article names them.')),
      quotes: count('How many direct, mixed and indirect statements are theirs.'),
    }),
    cue: record('The verb, participle or source phrase that reports.', { lemma: text('Its dictionary form.'), ...place }),
    warning: record('Something about the text that a reader should know.', {
      code: { enum: Object.keys(WARNINGS) },
      message: text('The same in words.'),
      start: place.start, end: place.end,
      line: count('Counts from 1.', 1),
      column: count('Counts from 1, in code points.', 1),
    }),
  },
}
