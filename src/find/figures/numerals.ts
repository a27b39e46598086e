import { isDigits, keyAt, plainWordAt, tokenAt, wordAt, type Context } from './context.ts'
import { parse, plus, shift, type Amount } from './amount.ts'
import { readLiteral, type Literal } from './digits.ts'
import { below1000, isAndEleven, joined } from './hundreds.ts'
import { prefixOf, type NumberWord } from './words.ts'

/** A numeral expression: 700 مليون, خمسة وعشرون, 6 آلاف و300. */
export interface Numeral {
  /** Tokens. */
  readonly from: number
  readonly to: number
  /** Where it begins in the text: after the و or ب written onto its first word. */
  readonly start: number
  readonly value: Amount
  /** The power of ten of its last scale word, 0 for none; `base` is what stands before the scale. */
  readonly power: number
  readonly base: Amount
  readonly written: 'digits' | 'words' | 'mixed'
  /** The other value of 1.200, to be chosen when the unit is known. */
  readonly literal: Literal | null
  /** ال stands before it: السبع, الـ37. */
  readonly definite: boolean
  /** An amount that is only hinted at (عشرات), its lowest value given. */
  readonly vague: boolean
  /** The token of the last و inside it; بين خمسة وعشرين is two numbers. */
  readonly joint: number | null
}

/** No power of ten is as large. */
const NO_LIMIT = 1000

/** One summand: `amount` × 10^`power`. */
interface Part { readonly to: number, readonly amount: Amount, readonly power: number, readonly literal: Literal | null, readonly vague?: boolean }

/** The numeral that begins at token `i`. */
export function readNumeral(c: Context, i: number): Numeral | null {
  const first = partAt(c, i, NO_LIMIT)
  if (!first) return null
  let total = shift(first.amount, first.power), { to, power } = first, joint: number | null = null, last = first
  while (power > 0 && !first.vague) {
    const at = joined(c, to)
    const next = at === null ? null : partAt(c, at, power)
    if (!next || next.power >= power || next.vague || Number(shift(next.amount, next.power)) >= 10 ** power) break
    total = plus(total, shift(next.amount, next.power))
    joint = to
    last = next
    to = next.to
    power = next.power
  }
  const word = wordAt(c, i), digits = isDigits(c, i)
  const from = first.literal ? first.literal.from : i
  const decimals = power === 0 ? spokenDecimals(c, to, total) : null
  return {
    from, to: decimals?.to ?? to, value: decimals?.value ?? total, start: startOf(c, from, word),
    power: last.power, base: last.amount, written: !digits ? 'words' : first.power > 0 ? 'mixed' : 'digits',
    literal: digits && to === first.to && first.power === 0 ? first.literal : null,
    definite: digits ? articleBefore(c, from) : word!.definite, vague: first.vague ?? false, joint: joint ?? innerJoint(c, i, first.to),
  }
}

/** واحد فاصلة صفر سبعة is 1.07, 1 فاصلة 5 is 1.5. */
function spokenDecimals(c: Context, point: number, whole: Amount): { to: number, value: Amount } | null {
  if (!/^فاصله?$/.test(keyAt(c, point))) return null
  let to = point + 1, zeros = ''
  while (wordAt(c, to)?.role === 'digit' && wordAt(c, to)!.value === 0) { zeros += '0'; to++ }
  const rest = isDigits(c, to) || wordAt(c, to)?.conjunction === '' ? partAt(c, to, NO_LIMIT) : null
  if (!rest && zeros === '') return null
  return { to: rest?.to ?? to, value: parse(`${whole}.${zeros}${rest ? shift(rest.amount, rest.power) : ''}`) }
}

const startOf = (c: Context, i: number, word: NumberWord | null): number => {
  const token = tokenAt(c, i)!
  return word && !isDigits(c, i) ? afterLetters(c, token.start, isAndEleven(c, i) ? 1 : prefixOf(word)) : token.start
}

/** Where a word goes on after `letters` of it, whatever harakat and tatweel stand between. */
export function afterLetters(c: Context, start: number, letters: number): number {
  let at = start
  for (let left = letters; left > 0; at++) if (isLetter(c.text.charCodeAt(at))) left--
  while (letters > 0 && !isLetter(c.text.charCodeAt(at))) at++
  return at
}
const isLetter = (code: number): boolean => code >= 0x621 && code <= 0x64A && code !== 0x640

/** ال or الـ written onto digits. */
export const articleBefore = (c: Context, i: number): boolean => /^[وف]?[بلك]?ال$|^لل$/.test(keyAt(c, i - 1))

/** The و inside a number below a thousand: خمسة وعشرون. */
function innerJoint(c: Context, from: number, to: number): number | null {
  for (let i = to - 1; i > from; i--) if (keyAt(c, i) === 'و' || wordAt(c, i)?.conjunction === 'و') return i
  return null
}

function partAt(c: Context, i: number, below: number): Part | null {
  if (isDigits(c, i)) return literalPart(c, i)
  const word = wordAt(c, i)
  if (!word) return null
  switch (word.role) {
    case 'scale': return word.value < below ? scaled(c, { to: i + 1, amount: 1, power: word.value, literal: null }) : null
    case 'two-of-scale': return scaled(c, { to: i + 1, amount: word.definite || !hasTanwin(c, i) ? 2 : 1, power: word.value, literal: null })
    case 'scales': return { to: i + 1, amount: 1, power: word.value, literal: null, vague: true }
    case 'vague': return vagueAt(c, i, word)
    default: return scaledBelow1000(c, i)
  }
}

/** عشرات الآلاف, مئات ملايين. */
function vagueAt(c: Context, i: number, word: NumberWord): Part {
  const of = plainWordAt(c, i + 1)
  const more = of?.role === 'scales' ? of.value : 0
  return { to: i + (more ? 2 : 1), amount: 1, power: word.value + more, literal: null, vague: true }
}

/** ألفاً is a thousand, ألفا دولار are two. */
const hasTanwin = (c: Context, i: number): boolean => { const t = tokenAt(c, i)!; return c.text.slice(t.start, t.end).includes('ً') }

function literalPart(c: Context, i: number): Part | null {
  const literal = readLiteral(c, i)
  if (!literal) return null
  const part = scaled(c, { to: literal.to, amount: parse(literal.digits), power: 0, literal })
  return part.power && literal.prefersThousands ? { ...part, amount: parse(literal.thousands!) } : part
}

function scaledBelow1000(c: Context, i: number): Part | null {
  const group = below1000(c, i)
  return group && scaled(c, { to: group.to, amount: group.value, power: 0, literal: null })
}

/** The scale words that follow: 45 ألف, خمسون ألفاً, 6 آلاف مليار, ألفي مليار. */
function scaled(c: Context, part: Part): Part {
  let { to, power } = part
  if (part.literal && keyAt(c, part.literal.from - 1) === '(' && keyAt(c, to) === ')' && plainWordAt(c, to + 1)?.role.startsWith('scale')) to++ // (1.7) مليون
  for (;;) {
    const word = plainWordAt(c, to)
    if (!word || word.definite || !isScale(word) || (power > 0 && word.value < power)) break
    power += word.value
    to++
  }
  return power === 0 ? part : { ...part, to, power }
}

const isScale = (word: NumberWord): boolean => word.role === 'scale' || word.role === 'scales' || (word.role === 'two-of-scale' && word.stem.endsWith('ا'))
