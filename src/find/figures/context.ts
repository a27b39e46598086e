import type { Token } from '../../model.ts'
import { numberOf, type NumberWord } from './words.ts'

/** One block being searched: tokens outside `[from, to)` are not looked at. */
export interface Context {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly from: number
  readonly to: number
  /** Which of some countries the article speaks of most: null when two alike, undefined when of none. */
  readonly home: (candidates: readonly string[]) => string | null | undefined
  /** Is the block about a match? Answered once, when first asked. */
  readonly sport: () => boolean
}

export const tokenAt = (c: Context, i: number): Token | undefined => (i >= c.from && i < c.to ? c.tokens[i] : undefined)

/** The lookup form at `i`; '' outside the block. */
export const keyAt = (c: Context, i: number): string => (i >= c.from && i < c.to ? c.tokens[i]!.key : '')

export const isDigits = (c: Context, i: number): boolean => tokenAt(c, i)?.kind === 'digits'
export const isWord = (c: Context, i: number): boolean => tokenAt(c, i)?.kind === 'word'
export const isGlued = (c: Context, i: number): boolean => tokenAt(c, i)?.glued === true

/** The number word at `i`. */
export function wordAt(c: Context, i: number): NumberWord | null {
  const token = tokenAt(c, i)
  return token?.kind === 'word' ? numberOf(token.key) : null
}

/** A number word with nothing written onto its front but perhaps ال. */
export function plainWordAt(c: Context, i: number): NumberWord | null {
  const word = wordAt(c, i)
  return word && !word.conjunction && !word.preposition ? word : null
}
