/** What a column asks for: the cells of its longest line, of its longest word, its share of the room. */
export interface Wish { readonly natural: number, readonly longest: number, readonly share: number }

/** No narrower: a wide letter takes two cells. */
const LEAST = 2

/** The narrowest room in which no word breaks. */
export const breathing = (wishes: readonly Wish[]): number => sum(wishes.map(w => Math.max(LEAST, w.longest)))

/**
 * A width for each column, together at most `room` (if that gives each two cells): as much as it asks for while there is
 * enough; else by shares, no column wider than it asks for, none narrower than its longest word while that can be.
 */
export function columnWidths(wishes: readonly Wish[], room: number): number[] {
  const whole = breathing(wishes) <= room
  const widthsAt = (scale: number): number[] => wishes.map(w => {
    const least = whole ? Math.max(LEAST, w.longest) : LEAST
    return Math.max(least, Math.min(w.natural, scale * w.share))
  })
  let scale = room
  while (scale > 0 && sum(widthsAt(scale)) > room) scale--
  const widths = widthsAt(scale)
  let left = room - sum(widths)
  for (const [at, { natural }] of wishes.entries()) {
    const more = Math.max(0, Math.min(left, natural - widths[at]!))
    widths[at]! += more
    left -= more
  }
  return widths
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)
