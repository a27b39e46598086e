import { measure } from './clusters.ts'
import { painter } from './colour.ts'
import { cell, type Document } from './document.ts'
import { drawList } from './list.ts'
import { drawPassage } from './passage.ts'
import type { Screen } from './screen.ts'
import { setCell } from './setting.ts'
import { writeLine } from './writing.ts'
import { drawTable, fits } from './table.ts'

/** Longer lines of running text are hard to follow. */
const MEASURE = 100

/** The document as text for this screen, piece by piece: pure, in time linear in its text. Ends with a line feed. */
export function* draw({ direction, blocks }: Document, screen: Screen): Generator<string> {
  const paint = painter(screen)
  const page = { ...screen, width: Math.min(screen.width, MEASURE) }
  const room = blocks.reduce((most, b) => b.kind === 'passage' ? Math.max(most, measure(cell(b.label)[0]!).natural) : most, 0)
  for (const [n, block] of blocks.entries()) {
    if (n > 0) yield '\n'
    if (block.kind === 'passage') yield* drawPassage(block, room, direction, page, paint)
    else yield* (fits(block, screen) ? drawTable : drawList)(block, direction, screen, paint)
  }
}

/** A message behind its head, `article: `: English, whatever names are in it, and wrapped, for visual lines must not be broken by the terminal. */
export function drawMessage(head: string, text: string, screen: Screen): string {
  const lines = setCell(cell(text), Math.max(2, screen.width - head.length), screen, 'ltr')
  return lines.map((line, at) => writeLine(line, at === 0 ? head : ' '.repeat(head.length), screen, painter(screen), true) + '\n').join('')
}
