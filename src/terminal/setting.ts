import { baseOf, setLevels } from './bidi.ts'
import { clustersOf, type Cluster } from './clusters.ts'
import type { Cell, Direction } from './document.ts'
import type { Bidi, Screen } from './screen.ts'
import { shape, shapeLamAlef } from './shaping.ts'
import { wrap } from './wrap.ts'

/** One line of a cell, wrapped, still in the order of reading. */
export interface SetLine { readonly clusters: readonly Cluster[], readonly width: number, readonly base: Direction }

/** A cell's lines: made fit, shaped, given their levels while whole, then wrapped. The direction is the whole cell's. */
export const setCell = (cell: Cell, width: number, screen: Screen, base = baseOfCell(cell)): SetLine[] => [...setLines(cell, width, screen, base)]

/** The same, one after the other; where the text stays in logical order, no more than one of them is in memory. */
export function* setLines(cell: Cell, width: number, screen: Screen, base = baseOfCell(cell)): Generator<SetLine> {
  const { bidi } = screen
  for (const line of cell) {
    const clusters = screen.tashkeel ? clustersOf(line) : withoutTashkeel(clustersOf(line))
    for (const one of wrap(bidi === 'logical' ? clusters : levelled([...clusters], base, bidi), width))
      yield { clusters: one, width: one.reduce((sum, c) => sum + c.width, 0), base }
  }
}

function levelled(clusters: Cluster[], base: Direction, bidi: Exclude<Bidi, 'logical'>): Cluster[] {
  const shaped = SHAPING[bidi](clusters)
  setLevels(shaped, base)
  return shaped
}

const baseOfCell = (cell: Cell): Direction => cell.some(line => line.some(r => baseOf(r.text) === 'rtl')) ? 'rtl' : 'ltr'

const SHAPING: Record<Exclude<Bidi, 'logical'>, (clusters: Cluster[]) => Cluster[]> = {
  visual: shape, words: shape, isolate: shapeLamAlef, konsole: shapeLamAlef,
}

/** Harakat and Quranic marks; not the madda and hamza that make أ of ا. */
const TASHKEEL = /[\u0610-\u061A\u064B-\u0652\u0656-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED\u08CA-\u08FF]/g

function* withoutTashkeel(clusters: Iterable<Cluster>): Generator<Cluster> {
  for (const cluster of clusters) {
    cluster.text = cluster.text.replace(TASHKEEL, '')
    yield cluster
  }
}
