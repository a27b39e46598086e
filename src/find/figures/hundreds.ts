import { isDigits, keyAt, plainWordAt, wordAt, type Context } from './context.ts'
import type { NumberWord } from './words.ts'

const TEN = 10

/** Where a summand begins after و: its own word or the next token; null if none does. */
export function joined(c: Context, i: number): number | null {
  if (keyAt(c, i) === 'و') return isDigits(c, i + 1) || plainWordAt(c, i + 1) ? i + 1 : null
  const word = wordAt(c, i)
  return (word?.conjunction === 'و' && !word.preposition) || isAndEleven(c, i) ? i : null
}

/** وأحد عشر looks like واحد. */
export const isAndEleven = (c: Context, i: number): boolean => keyAt(c, i) === 'واحد' && wordAt(c, i + 1)?.value === TEN

interface Group { readonly to: number, readonly value: number }

export function below1000(c: Context, i: number): Group | null {
  const word = wordAt(c, i)
  if (word?.role === 'hundred') return withRest(c, { to: i + 1, value: word.value })
  const small = below100(c, i)
  if (!small) return null
  const hundred = plainWordAt(c, small.to)
  if (hundred?.role !== 'hundred' || hundred.value !== 100 || hundred.definite || small.value < 3 || small.value > 9) return small
  return withRest(c, { to: small.to + 1, value: small.value * 100 })
}

function withRest(c: Context, hundreds: Group): Group {
  const at = joined(c, hundreds.to)
  const rest = at === null || isDigits(c, at) ? null : below100(c, at)
  return rest && rest.value > 0 ? { to: rest.to, value: hundreds.value + rest.value } : hundreds
}

function below100(c: Context, i: number): Group | null {
  const word = wordAt(c, i)
  if (word?.role === 'ten') return { to: i + 1, value: word.value }
  if (word?.role !== 'digit') return null
  if (word.value > 0 && word.value < TEN) {
    const ten = plainWordAt(c, i + 1)
    if (ten?.role === 'digit' && ten.value === TEN && !ten.definite) return { to: i + 2, value: TEN + word.value }
    const at = joined(c, i + 1), tens = at === null ? null : wordAt(c, at)
    if (tens?.role === 'ten') return { to: at! + 1, value: tens.value + word.value }
  }
  return isOneOf(word) ? null : { to: i + 1, value: word.value }
}

/** أحد and إحدى alone are "one of". */
const isOneOf = (word: NumberWord): boolean => word.stem === 'احد' || word.stem === 'احدي'
