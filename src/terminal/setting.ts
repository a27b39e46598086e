import { baseOf, setLevels } from './bidi.ts'
import { clustersOf, type Cluster } from './clusters.ts'
import type { Cell, Direction } from './document.ts'
import type { Bidi, Screen } from './screen.ts'
import { shape, shapeLamAlef } from './shaping.ts'
import { wrap } from './wrap.ts'

/** One line of a cell, wrapped, still in the order of reading. */
export interface SetLine { readonly clusters: readonly Cluster[], readonly width: number, readonly base: Direction }

/** A cell's lines: made fit, shaped, given their levels while whole, then wrapped. The direction is the whole cell's. */
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

/** Harakat and Quranic marks; not the madda and hamza that make أ of ا. */
const TASHKEEL = /[\u0610-\u061A\u064B-\u0652\u0656-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED\u08CA-\u08FF]/g

function withoutTashkeel(clusters: Cluster[], { tashkeel }: Screen): Cluster[] {
  if (!tashkeel) for (const cluster of clusters) cluster.text = cluster.text.replace(TASHKEEL, '')
  return clusters
}
