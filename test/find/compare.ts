import { fold } from '../../src/arabic/fold.ts'
import type { Span } from '../../src/model.ts'

/** How much two spans have in common: their overlap as a part of their union. */
export function shared(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

/** Words for comparison by a test: spelled in one way, one space between. */
export const plain = (words: string): string => words.split(/\s+/).map(fold).join(' ').trim()
