import { baseOf } from '../../src/terminal/bidi.ts'
import { cell } from '../../src/terminal/document.ts'
import type { Bidi, Screen } from '../../src/terminal/screen.ts'
import { setCell, type SetLine } from '../../src/terminal/setting.ts'
import { writeLine } from '../../src/terminal/writing.ts'

export const SCREEN: Screen = { width: 80, bidi: 'visual', color: false, layout: 'auto', tashkeel: true }

/** A line as its terminal is given it, without what stands round it. */
export const written = (line: SetLine, bidi: Bidi): string =>
  writeLine(line, ' ', { ...SCREEN, bidi }, (_, t) => t, false).replace(/^ |[\u202C\u202D\u2066-\u2069]/g, '')

/** The glyphs of a text in visual order, wrapped at a width. */
export const visualLines = (text: string, width = Infinity): string[] => setCell(cell(text), width, SCREEN).map(line => written(line, 'visual'))

export { baseOf }

/** All that is drawn, or written, piece by piece. */
export const whole = (pieces: Iterable<string>): string => [...pieces].join('')
