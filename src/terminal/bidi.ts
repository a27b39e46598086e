import bidiModule, { type Bidi, type BidiCharTypeName } from 'bidi-js'
import type { Cluster } from './clusters.ts'
import type { Direction } from './document.ts'

/** Its types describe the CommonJS build as a module that has a default; what is imported is the function itself. */
const bidiFactory = bidiModule as unknown as () => Bidi

let known: Bidi | undefined
const bidi = (): Bidi => known ??= bidiFactory()

/** A text that holds an Arabic or Hebrew letter, an Arabic digit, ؛ or ؟ is read from the right. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\u0660-\u0669\u06F0-\u06F9\u061B\u061F]/u

export const baseOf = (text: string): Direction => RIGHT_TO_LEFT.test(text) ? 'rtl' : 'ltr'

/** The embedding level of each UTF-16 unit, by Unicode's bidirectional algorithm. */
export const levelsOf = (text: string, base: Direction): Uint8Array =>
  bidi().getEmbeddingLevels(text.replace(ASTRAL, c => STAND_INS[bidi().getBidiCharTypeName(c)]?.repeat(2) ?? c), base).levels

/** bidi-js looks at each unit by itself, and takes the halves of 🔥 for letters: what stands for it here is of its type. */
const ASTRAL = /[\u{10000}-\u{10FFFF}]/gu
const STAND_INS: Readonly<Partial<Record<BidiCharTypeName, string>>> = { R: 'א', AL: 'ا', ON: '!', EN: '1', AN: '٠', NSM: '\u0300', BN: '\u00AD', ET: '#' }

/** Gives each cluster its level: that of its letter. */
export function setLevels(clusters: readonly Cluster[], base: Direction): void {
  const levels = levelsOf(clusters.map(c => c.text).join(''), base)
  let at = 0
  for (const cluster of clusters) {
    cluster.level = levels[at]!
    at += cluster.text.length
  }
}

/** Items of a line from left to right (rule L2): from the highest level down to the lowest odd one, turn round what is at least as high. */
export function visualOrder<T extends { readonly level: number }>(line: readonly T[]): T[] {
  const order = [...line]
  const highest = order.reduce((high, { level }) => Math.max(high, level), 0)
  const lowest = order.reduce((low, { level }) => level % 2 === 1 ? Math.min(low, level) : low, Infinity)
  for (let level = highest; level >= lowest; level--) {
    for (let from = 0; from < order.length; from++) {
      let to = from
      while (to < order.length && order[to]!.level >= level) to++
      reverse(order, from, to)
      from = to
    }
  }
  return order
}

function reverse<T>(items: T[], from: number, to: number): void {
  for (let last = to - 1; from < last; from++, last--) [items[from], items[last]] = [items[last]!, items[from]!]
}

/** The brackets of almost all text; bidi-js reads its whole table when it is asked for any. */
const BRACKETS = '()[]{}<>«»‹›'
const LETTER = /^[\p{L}\p{N} .،:"-]/u

/** A bracket as it looks from the other side; marks on it stay. */
export function mirrored(text: string): string {
  const first = text[0]!
  if (LETTER.test(first)) return text
  const at = BRACKETS.indexOf(first)
  const twin = at < 0 ? bidi().getMirroredCharacter(first) : BRACKETS[at ^ 1]!
  return twin === null ? text : twin + text.slice(1)
}
