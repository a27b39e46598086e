import { measure } from './clusters.ts'
import type { Paint } from './colour.ts'
import { cell, type Direction, type Table } from './document.ts'
import { drawPassage } from './passage.ts'
import type { Screen } from './screen.ts'

/** A table for a narrow screen: each row by itself, the headings as labels, empty cells left out. */
export function* drawList({ columns, rows }: Table, direction: Direction, screen: Screen, paint: Paint): Generator<string> {
  const room = Math.max(...columns.map(c => measure(cell(c.heading)[0]!).natural))
  let between = ''
  for (const row of rows) {
    yield between
    for (const [at, body] of row.entries())
      if (body.length > 0) yield* drawPassage({ kind: 'passage', label: columns[at]!.heading, body }, room, direction, screen, paint)
    between = '\n'
  }
}
