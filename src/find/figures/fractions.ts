import { isDefiniteNoun } from './counted.ts'
import { keyAt, plainWordAt, tokenAt, wordAt, type Context } from './context.ts'

/** A fraction in words: نصف, ثلثي, ثلاثة أرباع. */
export interface Fraction { readonly to: number, readonly value: number }

/** The fraction that begins at token `i`; `conjunction` is what must be written onto it. */
export function fractionAt(c: Context, i: number, conjunction: '' | 'و'): Fraction | null {
  const spaced = conjunction === 'و' && keyAt(c, i) === 'و'
  const at = spaced ? i + 1 : i
  const word = wordAt(c, at)
  if (!word || word.conjunction !== (spaced ? '' : conjunction)) return null
  if (word.value === 8 && word.role === 'fraction' && !hasDamma(c, at) && at + 1 < c.to) return null // ثمن is a price
  if (word.role === 'fraction') return { to: at + 1, value: 1 / word.value }
  if (word.other?.role === 'fraction' && conjunction === '' && isFifth(c, at)) return { to: at + 1, value: 1 / word.other.value }
  if (word.role === 'two-of-fraction') return { to: at + 1, value: 2 / word.value }
  const many = plainWordAt(c, at + 1)
  return word.role === 'digit' && many?.role === 'fractions' && !many.definite && !keyAt(c, at + 2).startsWith('سنوي') ? { to: at + 2, value: word.value / many.value } : null
}

/** خمس السكان and خُمس are a fifth, خمس دول are five. */
const isFifth = (c: Context, i: number): boolean => (isDefiniteNoun(c, i + 1) && !wordAt(c, i + 1)) || hasDamma(c, i)

const DAMMA = 0x64F
const hasDamma = (c: Context, i: number): boolean => c.text.charCodeAt(tokenAt(c, i)!.start + 1) === DAMMA

/** المليون after مليون ونصف: the scale said again. */
export function repeatedScale(c: Context, i: number, power: number): number {
  const word = plainWordAt(c, i)
  return power > 0 && word?.role === 'scale' && word.value === power ? i + 1 : i
}
