import { isDigits, isGlued, keyAt, tokenAt, type Context } from './context.ts'

/** A number in digits as it is written, before its unit says what its separators mean. */
export interface Literal {
  /** First and next token. */
  readonly from: number
  readonly to: number
  /** Decimal digits: `1.200` as they stand. */
  readonly digits: string
  /** The same with the separator read as one of thousands, where both readings are open: 1.200 → 1200. */
  readonly thousands: string | null
  /** Which of the two holds when nothing else tells: a comma before three digits groups, a point divides. */
  readonly prefersThousands: boolean
  /** Digits only. */
  readonly plain: boolean
}

const SEPARATORS = '.,٫٬،'
const GROUPS_ONLY = '٬'
const DIVIDES_ONLY = '٫'
/** The letter that some agencies divide with, in visual order: 9ر40 is 40.9. */
const REH = 'ر'

/** The number in digits that begins at token `i`; null for a chain that is none (4.4.2). */
export function readLiteral(c: Context, i: number): Literal | null {
  const reversed = readReversed(c, i)
  if (reversed) return reversed
  const to = afterChain(c, i), groups = [keyAt(c, i)], separators: string[] = []
  for (let at = i + 1; at < to; at += 2) { separators.push(keyAt(c, at)); groups.push(keyAt(c, at + 1)) }
  if (separators.length === 0) return leadingPoint(c, i) ?? spaced(c, i)
  if (separators.length === 1 && apart(groups as [string, string], separators[0]!)) return literal(i, i + 1, groups[0]!)
  const meaning = interpret(groups, separators)
  if (meaning?.thousands != null && !meaning.prefersThousands && separators[0] === '.' && c.points()) return { from: i, to, plain: false, ...meaning, prefersThousands: true }
  return meaning && { from: i, to, plain: false, ...meaning }
}

/** The token after a chain of digits and separators that begins at `i`. */
export function afterChain(c: Context, i: number): number {
  let to = i + 1
  while (isSeparator(c, to) && isGlued(c, to + 1) && isDigits(c, to + 1)) to += 2
  return to
}

const literal = (from: number, to: number, digits: string): Literal => ({ from, to, digits, thousands: null, prefersThousands: false, plain: true })

const isSeparator = (c: Context, i: number): boolean => {
  const token = tokenAt(c, i)
  return token !== undefined && token.glued && token.kind === 'mark' && token.key !== '' && SEPARATORS.includes(token.key)
}

/** Two years that only want their space: 2014,2015. */
const apart = ([a, b]: [string, string], separator: string): boolean => separator !== '.' && /^(19|20)\d\d$/.test(a) && /^(19|20)\d\d$/.test(b)

type Meaning = Pick<Literal, 'digits' | 'thousands' | 'prefersThousands'>
const sure = (digits: string): Meaning => ({ digits, thousands: null, prefersThousands: false })

function interpret(groups: readonly string[], separators: readonly string[]): Meaning | null {
  const last = separators.at(-1)!
  const divides = last === DIVIDES_ONLY || (last !== GROUPS_ONLY && (separators.length > 1 ? separators[0] !== last || groups.at(-1)!.length !== 3 : false))
  const whole = divides ? groups.slice(0, -1) : groups
  if (whole.slice(1).some(g => g.length !== 3) && (whole.length > 2 || divides || last === GROUPS_ONLY)) return null
  if (divides) return sure(`${whole.join('')}.${groups.at(-1)}`)
  if (last === GROUPS_ONLY || separators.length > 1) return sure(whole.join(''))
  return single(groups[0]!, groups[1]!, last)
}

/** One point or comma: three digits after it may be thousands. */
function single(left: string, right: string, separator: string): Meaning {
  const digits = `${left}.${right}`
  const open = right.length === 3 && left.length <= 3 && !left.startsWith('0')
  return { digits, thousands: open ? left + right : null, prefersThousands: open && separator !== '.' }
}

/** 10 000 and 1 200 000: groups of three set apart by one space. */
function spaced(c: Context, i: number): Literal {
  let digits = keyAt(c, i), to = i + 1
  if (digits.length <= 3 && !digits.startsWith('0'))
    while (isDigits(c, to) && keyAt(c, to).length === 3 && tokenAt(c, to)!.start - tokenAt(c, to - 1)!.end === 1 && !isGlued(c, to)) digits += keyAt(c, to++)
  return literal(i, to, digits)
}

/** `.77` at the start of a text. */
function leadingPoint(c: Context, i: number): Literal | null {
  const point = i - 1 === c.from && isGlued(c, i) && (keyAt(c, i - 1) === '.' || keyAt(c, i - 1) === DIVIDES_ONLY)
  return point ? { ...literal(i - 1, i + 1, `0.${keyAt(c, i)}`), plain: false } : null
}

/**
 * Numbers in visual order, the last digits first: 9ر40 and 9 .40 are 40.9; 589 .271 .3 is 3,271,589.
 * In the second spelling the point stands apart from what is before it, no year before it is meant, and thousands may follow in reading order: 670 .1،548 is 1,548.67.
 */
function readReversed(c: Context, i: number): Literal | null {
  const groups = [keyAt(c, i)]
  let to = i + 1
  while (divides(c, to) && isGlued(c, to + 1) && isDigits(c, to + 1)) { groups.unshift(keyAt(c, to + 1)); to += 2 }
  if (to === i + 1 || (keyAt(c, i + 1) === '.' && /^(19|20)\d\d$/.test(keyAt(c, i)))) return null
  if (groups.length === 2 && groups[1] === '0') groups.reverse() // 0ر92 stands in reading order
  const whole = groups.length > 2 && groups.slice(1).every(g => g.length === 3)
  while (!whole && isThousands(c, to)) { groups[groups.length - 2] += keyAt(c, to + 1); to += 2 }
  return { ...literal(i, to, whole ? groups.join('') : `${groups.slice(0, -1).join('')}.${groups.at(-1)}`), plain: false }
}

const isThousands = (c: Context, i: number): boolean => /^[،,]$/.test(keyAt(c, i)) && isGlued(c, i) && isGlued(c, i + 1) && isDigits(c, i + 1) && keyAt(c, i + 1).length === 3

const divides = (c: Context, i: number): boolean => (keyAt(c, i) === REH && isGlued(c, i)) || (keyAt(c, i) === '.' && !isGlued(c, i))
