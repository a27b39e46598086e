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
  /** Does a point group thousands in the block (4.180 زورقا)? Answered once, when first asked. */
  readonly points: () => boolean
  /** Is the block about a match? Answered once, when first asked. */
  readonly sport: () => boolean
}

export const tokenAt = (c: Context, i: number): Token | undefined => (i >= c.from && i < c.to ? c.tokens[i] : undefined)

/** The lookup form at `i`; '' outside the block. */
export const keyAt = (c: Context, i: number): string => (i >= c.from && i < c.to ? c.tokens[i]!.key : '')

/** The word at `i` as it is spelled: without tatweel and the vowels on its letters, but with the tanwin of عضواً. */
export const spelledAt = (c: Context, i: number): string => { const t = tokenAt(c, i)!; return c.text.slice(t.start, t.end).replace(/[\u0640\u064C-\u0652\u0670]/g, '') }

/** The word at `i` as it is written, or, where `bare` takes letters off it, what is left of its spelling. */
export function writtenAt(c: Context, i: number, bare: (spelled: string) => string): string {
  const spelled = spelledAt(c, i), left = bare(spelled)
  return left === spelled ? c.text.slice(tokenAt(c, i)!.start, tokenAt(c, i)!.end) : left
}

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

/** The token behind إلى غاية, ولغاية, وحتى غاية, or `at` itself. */
export function behindUntil(c: Context, at: number): number {
  if (/^و?لغايه$/.test(keyAt(c, at))) return at + 1
  return /^و?(الي|حتي)$/.test(keyAt(c, at)) && keyAt(c, at + 1) === 'غايه' ? at + 2 : at
}
