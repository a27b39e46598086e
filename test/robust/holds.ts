import { Ajv2020 } from 'ajv/dist/2020.js'
import { inspect, read } from '../../src/inspect.ts'
import type { Article, Span } from '../../src/model.ts'
import { articleJson } from '../../src/report/json.ts'
import { schema } from '../../src/report/schema.ts'

const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true })
ajv.addSchema(schema, 'article')

/** What is wrong with the findings of a text; nothing, of whatever text. */
export function faultsOf(text: string): string[] {
  const source = { file: 'x', text, encoding: 'utf-8' as const }
  const { tokens } = read(source).reading
  const article = inspect(source)
  return [...ofTokens(text, tokens), ...ofParts(article), ...ofQuotes(article), ...ofFigures(article), ...ofJson(article)]
}

const blank = (text: string): boolean => /^[\s\u0085]*$/.test(text)
const inside = (inner: Span, outer: Span): boolean => outer.start <= inner.start && inner.end <= outer.end
const say = (what: string, { start, end }: Span): string => `${what} at ${start}–${end}`

function ofTokens(text: string, tokens: readonly Span[]): string[] {
  let at = 0
  for (const token of tokens) {
    if (token.end <= token.start || token.start < at || !blank(text.slice(at, token.start))) return [say('tokens do not tile', token)]
    at = token.end
  }
  return blank(text.slice(at)) ? [] : ['tokens do not reach the end']
}

function ofParts({ text, structure: { headline, dateline, paragraphs, credit } }: Article): string[] {
  const parts = [headline, dateline, ...paragraphs, credit].filter(part => part !== null).sort((a, b) => a.start - b.start)
  return parts.flatMap((part, n) => part.end <= part.start || part.end > text.length || (n > 0 && part.start < parts[n - 1]!.end) ? [say('part out of place', part)] : [])
}

/** Where a finding may lie: its paragraph, or one of the parts that are none. */
function home({ structure }: Article, { paragraph, ...span }: Span & { readonly paragraph: number | null }): boolean {
  if (paragraph !== null) return inside(span, structure.paragraphs[paragraph - 1]!)
  return [structure.headline, structure.dateline, structure.credit].some(part => part !== null && inside(span, part))
}

function ofQuotes(article: Article): string[] {
  const faults: string[] = []
  const open: Span[] = []
  let before = 0
  for (const quote of article.quotes) {
    if (quote.end <= quote.start || quote.start < before || !home(article, quote)) faults.push(say('quote out of place', quote))
    while (open.length > 0 && open.at(-1)!.end <= quote.start) open.pop()
    if (open.length > 0 && !inside(quote, open.at(-1)!)) faults.push(say('quote crosses another', quote))
    open.push(quote)
    before = quote.start
    const { mention } = quote.speaker ?? { mention: null }
    for (const span of [mention, quote.cue]) if (span !== null && (span.end <= span.start || span.end > article.text.length)) faults.push(say('mention or cue', span))
    if (quote.speaker !== null && quote.speaker.name.trim() === '') faults.push(say('speaker without a name', quote))
  }
  return faults
}

function ofFigures(article: Article): string[] {
  let before = 0
  // Two may share a unit (33 من المباريات الـ92), never a number.
  const numbers = article.figures.map(f => f.number).sort((a, b) => a.start - b.start)
  const shared = numbers.flatMap((n, i) => i > 0 && n.start < numbers[i - 1]!.end ? [say('number of two figures', n)] : [])
  return [...shared, ...article.figures.flatMap(figure => {
    const fine = figure.start >= before && home(article, figure) && inside(figure.number, figure) && (figure.unitText === null || figure.unitText.end > figure.unitText.start)
      && (figure.value !== null) !== (figure.min !== null && figure.max !== null) && ![figure.value, figure.min, figure.max].some(v => typeof v === 'number' && !Number.isFinite(v))
    before = figure.start
    return fine ? [] : [say('figure', figure)]
  })]
}

/** The JSON parses back to itself, fits the schema, and its offsets give back its texts. */
function ofJson(article: Article): string[] {
  const written = JSON.stringify(articleJson(article))
  const value = JSON.parse(written) as unknown
  const schemaFaults = ajv.validate('article#/$defs/article', value) ? [] : [ajv.errorsText(ajv.errors)]
  const characters = [...article.text]
  const places = placesIn(value).filter(({ text, start, end }) => characters.slice(start, end).join('') !== text).map(p => say('JSON text differs', p))
  return [...JSON.stringify(value) === written ? [] : ['JSON does not come back'], ...schemaFaults, ...places]
}

function placesIn(value: unknown): (Span & { text: string })[] {
  if (value === null || typeof value !== 'object') return []
  const own = 'text' in value && 'start' in value ? [value as Span & { text: string }] : []
  return [...own, ...Object.values(value).flatMap(placesIn)]
}
