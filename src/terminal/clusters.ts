import stringWidth from 'string-width'
import { memo } from '../arabic/memo.ts'
import type { Line, Run, Style } from './document.ts'
import { sanitize } from './sanitize.ts'

/** A letter with the marks on it: what is laid out as one. */
export interface Cluster {
  text: string
  width: number
  /** Of the bidirectional algorithm: odd where it runs from right to left. */
  level: number
  readonly style: Style
}

/** A letter of the scripts of news with its marks takes one cell, which string-width need not be loaded to say. */
export const ONE_CELL = /^[ -~\u00A0-\u00AC\u00AE-\u02FF\u0606-\u060F\u061B\u061D-\u064A\u0660-\u066F\u0671-\u06D5\u06E5\u06E6\u06EE-\u06FF\u2010-\u2027\u2030-\u205E\uFB50-\uFBC2\uFBD3-\uFD3D\uFE70-\uFEFC][\u064B-\u065F\u0670\u200C\u200D]*$/

/** string-width is the authority, but slow to load, too slow to ask twice, and quadratic in long strings. */
export const widthOf: (cluster: string) => number = memo(cluster => ONE_CELL.test(cluster) ? 1 : stringWidth(cluster))

/** A letter, a pair of regional indicators (a flag) or nothing, and what clings to it. */
const CLUSTER = /(?:\p{RI}\p{RI}|\P{M})?[\p{M}\u200C\u200D]*/gu

/** A line's text, made fit for a screen, in clusters that know their style; blanks in a row are one. */
export function* clustersOf(line: Line): Generator<Cluster> {
  let last: Cluster | null = null
  for (const { text, style } of line) {
    for (const [piece] of sanitize(text).matchAll(CLUSTER)) {
      const next = joined(last, piece, style)
      if (next === last) continue
      if (last !== null) yield last
      last = next
    }
  }
  if (last !== null) yield last
}

/** The cluster that a piece begins, or the last one, which it joins or adds nothing to. */
function joined(last: Cluster | null, piece: string, style: Run['style']): Cluster | null {
  if (piece === '' || (piece === ' ' && (last === null || last.text === ' '))) return last
  if (!MARK_FIRST.test(piece)) return { text: piece, width: widthOf(piece), level: 0, style }
  if (last === null) return { text: '\u00A0' + piece, width: 1, level: 0, style }
  last.text += piece
  return last
}

const MARK_FIRST = /^[\p{M}\u200C\u200D]/u

export const isBlank = (cluster: Cluster): boolean => cluster.text === ' '

/** How many cells a word takes. Long before anything is laid out, columns ask this of every word. */
const wordWidth = memo(word => {
  let width = 0
  for (const [piece] of word.matchAll(CLUSTER)) width += piece === '' ? 0 : widthOf(piece)
  return width
})

/** The cells a line takes without wrapping, and those of its longest word; lam-alef, one cell once shaped, counts two. */
export function measure(line: Line): { natural: number, longest: number } {
  let natural = -1
  let longest = 0
  for (const word of sanitize(line.map(r => r.text).join('')).split(' ')) {
    if (word === '') continue
    const width = wordWidth(word)
    natural += width + 1
    longest = Math.max(longest, width)
  }
  return { natural: Math.max(natural, 0), longest }
}
