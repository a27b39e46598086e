import CliTable from 'cli-table3'
import { measure } from './clusters.ts'
import type { Paint } from './colour.ts'
import { breathing, columnWidths, type Wish } from './columns.ts'
import { cell, type Cell, type Direction, type Table } from './document.ts'
import { NARROW, type Screen } from './screen.ts'
import { setCell, type SetLine } from './setting.ts'
import { writeLine } from './writing.ts'

/** A border and a blank on each side of a column, and the last border. */
const around = (columns: number): number => 3 * columns + 1

function wishesOf({ columns, rows }: Table): Wish[] {
  const wishes = columns.map(({ heading, share }) => ({ ...measure(cell(heading)[0]!), share }))
  for (const row of rows) {
    for (const [at, wish] of wishes.entries()) {
      for (const line of row[at]!) {
        const asked = measure(line)
        wish.natural = Math.max(wish.natural, asked.natural)
        wish.longest = Math.max(wish.longest, asked.longest)
      }
    }
  }
  return wishes
}

/** Whether every row is one line high. */
function isCompact({ rows }: Table, wishes: readonly Wish[], widths: readonly number[]): boolean {
  if (wishes.some((w, at) => w.natural > widths[at]!)) return false
  for (const row of rows) if (row.some(c => c.length > 1)) return false
  return true
}

/** Whether its columns can breathe on this screen. */
export const fits = (table: Table, screen: Screen): boolean =>
  screen.layout === 'table' || (screen.layout === 'auto' && screen.width >= NARROW && breathing(wishesOf(table)) + around(table.columns.length) <= screen.width)

/** A bordered table, its first column where reading starts. */
export function* drawTable(table: Table, direction: Direction, screen: Screen, paint: Paint): Generator<string> {
  const wishes = wishesOf(table)
  const widths = columnWidths(wishes, screen.width - around(wishes.length))
  const inOrder = <T>(cells: readonly T[]): readonly T[] => direction === 'rtl' ? cells.toReversed() : cells
  const [top, inside, between, bottom] = bordersOf(inOrder(widths)).map(line => line.replace(/[─-╿]+/g, border => paint('muted', border)))
  const drawRow = (cells: readonly Cell[]): string => {
    const row = inOrder(cells.map((c, at) => setCell(c, widths[at]!, screen)))
    const lines = Array.from({ length: Math.max(...row.map(lines => lines.length)) }, (_, at) => row.map(lines => lines[at]))
    return lines.map(line => {
      let column = 0
      return inside!.replace(SLOTS, slot => fill(line[column], slot.length, column++ === 0, direction, screen, paint)) + '\n'
    }).join('')
  }
  yield `${top}\n${drawRow(table.columns.map(c => cell(c.heading, 'heading')))}${between}\n`
  const rule = isCompact(table, wishes, widths) ? '' : between + '\n'
  let before = ''
  for (const row of table.rows) {
    yield before + drawRow(row)
    before = rule
  }
  yield `${bottom}\n`
}

/** Text at the side where reading starts, a blank at both borders. */
function fill(line: SetLine | undefined, width: number, first: boolean, direction: Direction, screen: Screen, paint: Paint): string {
  if (line === undefined) return ' '.repeat(width)
  const rest = ' '.repeat(Math.max(0, width - line.width - 2))
  return direction === 'rtl' ? writeLine(line, ' ' + rest, screen, paint, first) + ' ' : writeLine(line, ' ', screen, paint, first) + rest + ' '
}

/** Stands in for the text of a cell: cli-table3 counts harakat as letters, and knows no order but its own. */
const SLOT = '\uE000'
/** A slot, and what it was filled up with to the width of its column. */
const SLOTS = /\uE000 */g

/** The four lines that a table is made of, drawn by cli-table3 with slots for the text: top, inside, between rows, bottom. */
function bordersOf(widths: readonly number[]): string[] {
  const slots = widths.map(() => SLOT)
  const grid = new CliTable({ colWidths: widths.map(w => w + 2), style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 } })
  grid.push(slots, slots)
  const [top, inside, between, , bottom] = grid.toString().split('\n')
  return [top!, inside!, between!, bottom!]
}
