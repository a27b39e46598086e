import type { Block, Token } from '../../model.ts'
import { numberOf, type NumberWord } from './words.ts'

/** One block being searched: tokens outside `[from, to)` are not looked at. */
export interface Context {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly from: number
  readonly to: number
  /** The currency that a country code's noun stands for in this article, found once, when first asked. */
  readonly home: (candidates: readonly string[]) => string | null
}

export const contextOf = (text: string, tokens: readonly Token[], block: Block, home: Context['home']): Context =>
  ({ text, tokens, from: block.from, to: block.to, home })

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
