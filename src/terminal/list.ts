import { measure } from './clusters.ts'
import type { Paint } from './colour.ts'
import { cell, type Cell, type Direction, type Table } from './document.ts'
import { drawPassage } from './passage.ts'
import type { Screen } from './screen.ts'

/** A table for a narrow screen: each row by itself, the headings as labels, empty cells left out. */
export function drawList({ columns, rows }: Table, direction: Direction, screen: Screen, paint: Paint): string {
  const room = Math.max(...columns.map(c => measure(cell(c.heading)[0]!).natural))
  const drawRow = (row: readonly Cell[]): string => row.map((body, at) =>
    body.length === 0 ? '' : drawPassage({ kind: 'passage', label: columns[at]!.heading, body }, room, direction, screen, paint)).join('')
  return rows.map(drawRow).join('\n')
}
