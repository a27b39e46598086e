import { baseOf, mirrored, setLevels, visualOrder } from './bidi.ts'
import { clustersOf, isBlank, type Cluster } from './clusters.ts'
import type { Paint } from './colour.ts'
import type { Cell, Direction, Style } from './document.ts'
import type { Bidi, Screen } from './screen.ts'
import { shape, shapeLamAlef } from './shaping.ts'
import { wrap } from './wrap.ts'

/** One line of a cell, wrapped, not yet in order. */
export interface SetLine { readonly clusters: readonly Cluster[], readonly width: number, readonly base: Direction }

/** A cell's lines: made fit, shaped, given its levels as a whole, then wrapped in the order of reading. */
export function setCell(cell: Cell, width: number, screen: Screen, base = baseOfCell(cell)): SetLine[] {
  return cell.flatMap(line => {
    const clusters = SHAPING[screen.bidi](withoutTashkeel(clustersOf(line), screen))
    if (screen.bidi !== 'logical') setLevels(clusters, base)
    return wrap(clusters, width).map(clusters => ({ clusters, width: clusters.reduce((sum, c) => sum + c.width, 0), base }))
  })
}

const baseOfCell = (cell: Cell): Direction => cell.some(line => line.some(r => baseOf(r.text) === 'rtl')) ? 'rtl' : 'ltr'

const SHAPING: Record<Bidi, (clusters: Cluster[]) => Cluster[]> = {
  visual: shape, words: shape, isolate: shapeLamAlef, konsole: shapeLamAlef, logical: clusters => clusters,
}

function withoutTashkeel(clusters: Cluster[], { tashkeel }: Screen): Cluster[] {
  if (!tashkeel) for (const cluster of clusters) cluster.text = cluster.text.replace(/(?!^)\p{M}/gu, '')
  return clusters
}

const LRO = '\u202D', PDF = '\u202C', RLI = '\u2067', LRI = '\u2066', PDI = '\u2069', LRM = '\u200E'

interface Order {
  /** The clusters as this kind of terminal wants to be given them. */
  order(line: readonly Cluster[]): readonly Cluster[]
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

interface Stretch { readonly style: Style, text: string }

/**
 * Stretches of one style. A style begins at a blank only, and the blank is its first: xterm.js gives a control right after
 * a colour a cell of its own, and its DOM renderer orders each colour by itself, so that every colour needs an override within.
 */
function stretches(line: readonly Cluster[]): Stretch[] {
  const out: Stretch[] = []
  let blank = ''
  for (const word of pieces(line)) {
    if (isBlank(word[0]!)) { blank = ' '; continue }
    const style = strongest(word)
    const text = blank + word.map(c => c.text).join('')
    if (out.at(-1)?.style === style) out.at(-1)!.text += text
    else out.push({ style, text })
    blank = ''
  }
  return out
}

/** A line as the terminal is to be given it. `margin` stands before it and holds at least one blank, at which the controls begin. */
export function writeLine({ clusters, base }: SetLine, margin: string, screen: Screen, paint: Paint, first: boolean): string {
  const { order, line, stretch } = ORDERS[screen.bidi]
  const [open, close] = line(base)
  const parts = stretches(order(clusters))
  if (parts.length === 0) return margin
  return parts.map(({ style, text }, at) => {
    const lead = at === 0 ? margin + (first && open ? LRM : '') + open : text[0] === ' ' ? ' ' : ''
    const body = at === 0 ? text : text.slice(lead.length)
    return paint(style, lead + stretch[0] + body + stretch[1] + (at === parts.length - 1 ? close : ''))
  }).join('')
}
