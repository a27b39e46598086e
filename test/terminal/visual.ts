import { baseOf } from '../../src/terminal/bidi.ts'
import { cell } from '../../src/terminal/document.ts'
import type { Screen } from '../../src/terminal/screen.ts'
import { setCell, writeLine } from '../../src/terminal/setting.ts'

export const SCREEN: Screen = { width: 80, bidi: 'visual', color: false, layout: 'auto', tashkeel: true }

/** The glyphs of a text in visual order, wrapped at a width, without what stands round them. */
export const visualLines = (text: string, width = Infinity): string[] =>
  setCell(cell(text), width, SCREEN).map(line => writeLine(line, ' ', SCREEN, (_, t) => t, false).replace(/^ |[\u202C\u202D]/g, ''))

export { baseOf }
