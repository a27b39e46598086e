import type { Paint } from './colour.ts'
import { cell, type Direction, type Passage } from './document.ts'
import type { Screen } from './screen.ts'
import { setCell, setLines, type SetLine } from './setting.ts'
import { writeLine } from './writing.ts'

/** Blanks between a label and its text. */
const GAP = 2

/** Running text at the side where reading starts, its label in a margin of `room` cells there; 0 for no margin. */
export function* drawPassage({ label, body }: Passage, room: number, direction: Direction, screen: Screen, paint: Paint): Generator<string> {
  const margin = room > 0 ? room + GAP : 0
  const width = Math.max(2, screen.width - margin - 1)
  const [name] = setCell(cell(label, 'muted'), Math.max(2, room), screen)
  let first = true
  for (const line of setLines(body, width, screen)) {
    yield lineOf(line, first && name!.width > 0) + '\n'
    first = false
  }
  if (first) yield '\n'

  function lineOf(line: SetLine, labelled: boolean): string {
    const text = (before: number, first: boolean): string => writeLine(line, ' '.repeat(Math.max(1, before)), screen, paint, first)
    if (direction === 'ltr') {
      if (!labelled) return text(1 + margin, true)
      return writeLine(name!, ' ', screen, paint, true) + text(margin - name!.width, false)
    }
    const start = text(1 + width - line.width, true)
    return labelled ? start + writeLine(name!, ' '.repeat(margin - name!.width), screen, paint, false) : start
  }
}
