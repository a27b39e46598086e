import { mirrored, visualOrder } from './bidi.ts'
import { isBlank, type Cluster } from './clusters.ts'
import type { Paint } from './colour.ts'
import type { Direction, Style } from './document.ts'
import type { Bidi, Screen } from './screen.ts'
import type { SetLine } from './setting.ts'

const LRO = '\u202D', PDF = '\u202C', RLI = '\u2067', LRI = '\u2066', PDI = '\u2069', LRM = '\u200E'

interface Order {
  /** The clusters as this kind of terminal wants to be given them. */
  readonly order: (line: readonly Cluster[]) => readonly Cluster[]
  /** What goes before and after a line, and each stretch of one style in it. */
  readonly line: (base: Direction) => readonly [string, string]
  readonly stretch: readonly [string, string]
}

const NONE = ['', ''] as const
const isolates = (base: Direction): readonly [string, string] => [base === 'rtl' ? RLI : LRI, PDI]

const ORDERS: Record<Bidi, Order> = {
  visual: { order: line => visualOrder(line).map(facing), line: () => NONE, stretch: [LRO, PDF] },
  words: { order: line => turnWords(visualOrder(line).map(facing)), line: () => NONE, stretch: NONE },
  isolate: { order: line => line, line: isolates, stretch: NONE },
  konsole: { order: line => line.map(mirror), line: isolates, stretch: NONE },
  logical: { order: line => line, line: () => NONE, stretch: NONE },
}

const mirror = (cluster: Cluster): Cluster => cluster.level % 2 === 1 ? { ...cluster, text: mirrored(cluster.text) } : cluster

/** As it stands on the screen: brackets turned, and without the characters that only steer shaping and order. */
const facing = (cluster: Cluster): Cluster => {
  const { text } = mirror(cluster)
  return { ...cluster, text: text.replace(/[\u200C-\u200F]/g, '') }
}

/** kitty turns round each word that holds a letter from right to left, digits and brackets with it: give it the word turned round. */
function turnWords(line: readonly Cluster[]): Cluster[] {
  return pieces(line).flatMap(word =>
    word.some(c => /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(c.text) && !/[\u0660-\u0669\u066A-\u066C\u06F0-\u06F9]/.test(c.text))
      ? word.reverse().map(c => ({ ...c, text: mirrored(c.text) }))
      : word)
}

/** Blanks and the words between them. */
function pieces(line: readonly Cluster[]): Cluster[][] {
  const out: Cluster[][] = []
  for (const [at, cluster] of line.entries()) {
    if (at === 0 || isBlank(cluster) || isBlank(line[at - 1]!)) out.push([cluster])
    else out.at(-1)!.push(cluster)
  }
  return out
}

/** Which style a word takes that has several. */
const RANK: readonly Style[] = ['figure', 'quote', 'speaker', 'title', 'heading', 'muted', 'plain']
const strongest = (word: readonly Cluster[]): Style => RANK.find(style => word.some(c => c.style === style)) ?? 'plain'

/** A stretch of one style, and the blank before it, which is drawn in that style too. */
interface Stretch { readonly style: Style, readonly blank: string, text: string }

/**
 * A style begins at a blank only: xterm.js gives a control right after a colour a cell of its own,
 * and its DOM renderer orders each colour by itself, so that every colour needs an override within.
 */
function stretches(line: readonly Cluster[]): Stretch[] {
  const out: Stretch[] = []
  let blank = ''
  for (const word of pieces(line)) {
    if (isBlank(word[0]!)) { blank = ' '; continue }
    const style = strongest(word)
    const text = word.map(c => c.text).join('')
    const last = out.at(-1)
    if (last?.style === style) last.text += blank + text
    else out.push({ style, blank, text })
    blank = ''
  }
  return out
}

/** A line as the terminal is to be given it. `margin` stands before it and ends with a blank, at which the controls begin; the first on its row says so. */
export function writeLine({ clusters, base }: SetLine, margin: string, screen: Screen, paint: Paint, first: boolean): string {
  const { order, line, stretch } = ORDERS[screen.bidi]
  const [open, close] = line(base)
  const parts = stretches(order(clusters))
  if (parts.length === 0) return margin
  const start = margin + (first && open ? LRM : '') + open
  return parts.map(({ style, blank, text }, at) =>
    paint(style, (at === 0 ? start : blank) + stretch[0] + text + stretch[1] + (at === parts.length - 1 ? close : ''))).join('')
}
