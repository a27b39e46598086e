/** A list whose elements are made when they are asked for, each time anew: a long one is never in memory as a whole. JSON takes it for an array. */
export interface Listed<T> extends Iterable<T> {
  readonly length: number
  toJSON(): readonly T[]
}

/** A class, so that V8 sees one kind of list, not one for each that is made. */
class Made<F, T> implements Listed<T> {
  readonly #from: readonly F[]
  readonly #make: (one: F) => T

  constructor(from: readonly F[], make: (one: F) => T) {
    this.#from = from
    this.#make = make
  }

  get length(): number { return this.#from.length }
  *[Symbol.iterator](): Generator<T> { for (const one of this.#from) yield this.#make(one) }
  toJSON(): readonly T[] { return this.#from.map(this.#make) }
}

export const listed = <F, T>(from: readonly F[], make: (one: F) => T): Listed<T> => new Made(from, one => make(one))

const isListed = (value: unknown): value is Listed<unknown> => value instanceof Made

/** Lists of so few elements are written at once, with all that stands beside them: of most articles that is all, and twice as fast. */
const FEW = 256

const isLong = (value: unknown): boolean => isListed(value) && value.length > FEW

/** The JSON of an object, as JSON.stringify with this `indent` has it; its long lists an element at a time. */
export function* jsonPieces(record: object, indent: number): Generator<string> {
  if (!Object.values(record).some(isLong)) return yield JSON.stringify(record, null, indent)
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
