import { SPORT } from '../../lexicon/sport.ts'
import { isDigits, isGlued, keyAt, tokenAt, type Context } from './context.ts'
import { nounOf } from './counted.ts'
import { wordSet } from './phrases.ts'
import { unitAt } from './units.ts'

export interface ScoreFound { readonly to: number, readonly start: number, readonly end: number, readonly value: string }

/** Words of a match: one of them in the paragraph makes 2-1 a score. */
const sport = wordSet('sport', () => SPORT)
const LONGEST = 2

/** 2-1, 3 - 0, 2/1, صفر-1, 2ـ1 in a paragraph about sport. */
export function readScore(c: Context, i: number): ScoreFound | null {
  const first = goals(c, i), dash = first === null ? '' : keyAt(c, i + 1)
  if (first === null || !/^[-–—:/ـ]$/.test(dash)) return null
  const at = dash !== '/' && keyAt(c, i + 2) === '،' ? i + 3 : i + 2
  const second = goals(c, at)
  if (second === null || (isGlued(c, i + 1) !== isGlued(c, i + 2) && dash !== '-' && dash !== 'ـ') || unitAt(c, at + 1) || /^(ما)?بين$|^من$/.test(keyAt(c, i - 1)) || goesOn(c, at + 1, dash)) return null
  return c.sport() ? { to: at + 1, start: tokenAt(c, i)!.start, end: tokenAt(c, at)!.end, value: `${first}-${second}` } : null
}

/** The goals or points at token `i`. */
function goals(c: Context, i: number): number | null {
  if (isDigits(c, i)) return keyAt(c, i).length <= LONGEST ? Number(keyAt(c, i)) : null
  return keyAt(c, i) === 'صفر' ? 0 : null
}

/** 5/6/2015, 1-2-3. */
const goesOn = (c: Context, i: number, dash: string): boolean => keyAt(c, i) === dash && isDigits(c, i + 1) && isGlued(c, i + 1)

/** Does a block speak of a match? */
export function speaksOfSport(c: Pick<Context, 'tokens' | 'from' | 'to'>): boolean {
  for (let i = c.from; i < c.to; i++)
    if (c.tokens[i]!.kind === 'word' && sport.has(nounOf(c.tokens[i]!.key).replace(/^[وفبل](?=....)/, ''))) return true
  return false
}
