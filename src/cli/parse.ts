import { InvalidArgumentError } from 'commander'
import { closest } from 'fastest-levenshtein'

/** For an option that may be repeated. */
export const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value]

/** For a list of known words, by commas; `all` stands for every one. */
export const listOf = <T extends string>(known: readonly T[]) => (value: string): readonly T[] =>
  value === 'all' ? known : value.split(',').map(word => oneOf(known, word.trim()))

function oneOf<T extends string>(known: readonly T[], word: string): T {
  const found = known.find(k => k === word)
  if (!found) throw new InvalidArgumentError(`Did you mean ${closest(word, known)}? Allowed are ${known.join(', ')}, all.`)
  return found
}

export function number(value: string): number {
  const n = Number(value)
  if (value.trim() === '' || !Number.isFinite(n)) throw new InvalidArgumentError('Not a number.')
  return n
}

export function columns(value: string): number {
  const n = Number(value)
  if (!Number.isInteger(n) || n < 1) throw new InvalidArgumentError('Not a number of columns.')
  return n
}
