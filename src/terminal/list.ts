import { measure } from './clusters.ts'
import type { Paint } from './colour.ts'
import { cell, type Direction, type Table } from './document.ts'
import { drawPassage } from './passage.ts'
import type { Screen } from './screen.ts'

/** A table for a narrow screen: each row by itself, the headings as labels, empty cells left out. */
export function* drawList({ columns, rows }: Table, direction: Direction, screen: Screen, paint: Paint): Generator<string> {
  const room = Math.max(...columns.map(c => measure(cell(c.heading)[0]!).natural))
  for (const [at, row] of rows.entries()) {
    if (at > 0) yield '\n'
    for (const [column, body] of row.entries()) {
      if (body.length > 0) yield drawPassage({ kind: 'passage', label: columns[column]!.heading, body }, room, direction, screen, paint)
    }
  }
}
