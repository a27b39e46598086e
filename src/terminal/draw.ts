import { measure } from './clusters.ts'
import { painter } from './colour.ts'
import { cell, type Direction, type Document } from './document.ts'
import { drawList } from './list.ts'
import { drawPassage } from './passage.ts'
import type { Screen } from './screen.ts'
import { drawTable, fits } from './table.ts'

/** Longer lines of running text are hard to follow. */
const MEASURE = 100

/** The document as text for this screen: pure, in time linear in its text. Ends with a line feed. */
export function draw({ direction, blocks }: Document, screen: Screen): string {
  const paint = painter(screen)
  const page = { ...screen, width: Math.min(screen.width, MEASURE) }
  const room = blocks.reduce((most, b) => b.kind === 'passage' ? Math.max(most, measure(cell(b.label)[0]!).natural) : most, 0)
  const drawn = blocks.map(block => {
    if (block.kind === 'passage') return drawPassage(block, room, direction, page, paint)
    return (fits(block, screen) ? drawTable : drawList)(block, direction, screen, paint)
  })
  return drawn.join('\n')
}

/** One line for people, such as an error that names a speaker. Its language says from where it is read. */
export function drawLine(text: string, direction: Direction, screen: Screen): string {
  return drawPassage({ kind: 'passage', label: '', body: cell(text) }, 0, direction, screen, painter(screen))
}
