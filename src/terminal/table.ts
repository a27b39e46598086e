import CliTable from 'cli-table3'
import { measure } from './clusters.ts'
import type { Paint } from './colour.ts'
import { breathing, columnWidths, type Wish } from './columns.ts'
import { cell, type Cell, type Direction, type Table } from './document.ts'
import { NARROW, type Screen } from './screen.ts'
import { setCell, writeLine, type SetLine } from './setting.ts'

/** So many rows are laid out at a time: cli-table3 looks back over all rows for each. */
const ROWS_AT_A_TIME = 32

/** A border and a blank on each side of a column, and the last border. */
const around = (columns: number): number => 3 * columns + 1

export function wishesOf({ columns, rows }: Table): Wish[] {
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

/** A bordered table, its first column where reading starts; each part ends with a line feed. */
export function* drawTable(table: Table, direction: Direction, screen: Screen, paint: Paint): Generator<string> {
  const wishes = wishesOf(table)
  const widths = columnWidths(wishes, screen.width - around(wishes.length))
  const compact = wishes.every((w, at) => w.natural <= widths[at]!) && table.rows.every(row => row.every(c => c.length < 2))
  const inOrder = <T>(cells: readonly T[]): T[] => direction === 'rtl' ? [...cells].reverse() : [...cells]
  const set = (cells: readonly Cell[]): SetLine[][] => inOrder(cells.map((c, at) => setCell(c, widths[at]!, screen)))
  const head = set(table.columns.map(c => cell(c.heading, 'heading')))
  for (let from = 0; from === 0 || from < table.rows.length; from += ROWS_AT_A_TIME) {
    const rows = table.rows.slice(from, from + ROWS_AT_A_TIME).map(set)
    const grid = bordersOf(from === 0 ? [head, ...rows] : rows, inOrder(widths), {
      compact, first: from === 0, last: from + ROWS_AT_A_TIME >= table.rows.length,
    })
    const lines = linesOf(from === 0 ? [head, ...rows] : rows)
    yield grid.replace(/[─-╿]+/g, border => paint('muted', border))
      .replace(SLOTS, slot => fill(lines.next().value!, slot.length, direction, screen, paint)) + '\n'
  }
}

/** A line's place in the table: which column from the left, and what stands there, if anything. */
interface Slot { readonly column: number, readonly line: SetLine | undefined }

/** Every line of every cell, as they come on the screen. */
function* linesOf(rows: readonly SetLine[][][]): Generator<Slot, undefined> {
  for (const row of rows) {
    for (let at = 0; at < heightOf(row); at++) yield* row.map((lines, column) => ({ column, line: lines[at] }))
  }
}

const heightOf = (row: readonly SetLine[][]): number => Math.max(...row.map(lines => lines.length))

/** Text at the side where reading starts, a blank at both borders. */
function fill({ column, line }: Slot, width: number, direction: Direction, screen: Screen, paint: Paint): string {
  if (line === undefined) return ' '.repeat(width)
  const rest = ' '.repeat(width - line.width - 2)
  const before = direction === 'rtl' ? ' ' + rest : ' '
  const after = direction === 'rtl' ? ' ' : rest + ' '
  return writeLine(line, before, screen, paint, column === 0) + after
}

/** Stand in for text of the same width: cli-table3 counts harakat as letters, and knows no order but its own. */
const SLOT = '\uE000'
const FILLER = '\uE001'
const SLOTS = /\uE000\uE001*/g

/** The borders, drawn by cli-table3 round slots for the text. */
function bordersOf(rows: readonly SetLine[][][], widths: readonly number[], place: Place): string {
  const slots = rows.map(row => widths.map(width => Array<string>(heightOf(row)).fill(SLOT + FILLER.repeat(width + 1)).join('\n')))
  const grid = new CliTable({
    head: place.first ? slots[0]! : [], colWidths: widths.map(w => w + 2), chars: edges(place),
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: place.compact },
  })
  grid.push(...slots.slice(place.first ? 1 : 0))
  return grid.toString()
}

/** Where a part of the table stands: parts are stitched with the line between rows, or with none. */
interface Place { readonly compact: boolean, readonly first: boolean, readonly last: boolean }

const edges = ({ compact, first, last }: Place): Record<string, string> => ({
  ...first ? {} : compact ? edge('top', '', '', '', '') : edge('top', '├', '─', '┼', '┤'),
  ...last ? {} : edge('bottom', '', '', '', ''),
})

const edge = (side: 'top' | 'bottom', left: string, line: string, mid: string, right: string): Record<string, string> =>
  ({ [`${side}-left`]: left, [side]: line, [`${side}-mid`]: mid, [`${side}-right`]: right })
