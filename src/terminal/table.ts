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
  return columns.map(({ heading, share }, at) => {
    let { natural, longest } = measure(cell(heading)[0]!)
    for (const row of rows) {
      for (const line of row[at]!) {
        const asked = measure(line)
        natural = Math.max(natural, asked.natural)
        longest = Math.max(longest, asked.longest)
      }
    }
    return { natural, longest, share }
  })
}

/** Whether its columns can breathe on this screen. */
export const fits = (table: Table, screen: Screen): boolean =>
  screen.layout === 'table' || (screen.layout === 'auto' && screen.width >= NARROW && breathing(wishesOf(table)) + around(table.columns.length) <= screen.width)

/** A bordered table, its first column where reading starts. */
export function drawTable(table: Table, direction: Direction, screen: Screen, paint: Paint): string {
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
  const compact = wishes.every((w, at) => w.natural <= widths[at]!) && table.rows.every(row => row.every(c => c.length < 2))
  const head = drawRow(table.columns.map(c => cell(c.heading, 'heading')))
  const rows = table.rows.map(drawRow).join(compact ? '' : between + '\n')
  return [top, '\n', head, between, '\n', rows, bottom, '\n'].join('')
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
