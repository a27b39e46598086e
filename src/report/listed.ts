/** A list whose elements are made when they are asked for, each time anew: a long one is never in memory as a whole. JSON takes it for an array. */
export interface Listed<T> extends Iterable<T> {
  toJSON(): readonly T[]
}

export const listed = <F, T>(from: readonly F[], make: (one: F) => T): Listed<T> => ({
  *[Symbol.iterator]() { for (const one of from) yield make(one) },
  toJSON() { return [...this] },
})

const isListed = (value: unknown): value is Listed<unknown> =>
  typeof value === 'object' && value !== null && Symbol.iterator in value && 'toJSON' in value

/** The JSON of an object, as JSON.stringify with this `indent` has it; its long lists an element at a time. */
export function* jsonPieces(record: object, indent: number): Generator<string> {
  const line = indent > 0 ? `\n${' '.repeat(indent)}` : ''
  const colon = indent > 0 ? ': ' : ':'
  let before = '{'
  for (const [name, value] of Object.entries(record)) {
    if (value === undefined) continue
    yield `${before}${line}${JSON.stringify(name)}${colon}`
    if (isListed(value)) yield* listPieces(value, indent, line)
    else yield inside(JSON.stringify(value, null, indent), line)
    before = ','
  }
  yield before === '{' ? '{}' : indent > 0 ? '\n}' : '}'
}

function* listPieces(list: Iterable<unknown>, indent: number, line: string): Generator<string> {
  let before = '['
  for (const one of list) {
    yield `${before}${inside(JSON.stringify([one], null, indent).slice(1, indent > 0 ? -2 : -1), line)}`
    before = ','
  }
  yield before === '[' ? '[]' : `${line}]`
}

/** One level further in: no line feed stands inside a JSON text but between its lines. */
const inside = (json: string, line: string): string => line === '' ? json : json.replaceAll('\n', line)
