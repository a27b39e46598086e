import unicode11 from '@xterm/addon-unicode11'
import xterm from '@xterm/headless'

/** What stands on the screen of xterm.js after a text was written to it. */
export interface Shown {
  /** Each row's cells: what is drawn in it, '' in the second cell of a wide character. */
  readonly rows: readonly (readonly string[])[]
  readonly title: string
  readonly cursor: readonly [number, number]
  /** What the terminal sent back. */
  readonly answers: string
}

/** Writes to a terminal of so many columns, and no scrolling. */
export async function onScreen(text: string, columns: number): Promise<Shown> {
  const rowsNeeded = text.split('\n').length + 2
  const terminal = new xterm.Terminal({ cols: columns, rows: rowsNeeded, allowProposedApi: true, convertEol: true })
  terminal.loadAddon(new unicode11.Unicode11Addon())
  terminal.unicode.activeVersion = '11'
  let title = ''
  let answers = ''
  terminal.onTitleChange(t => { title = t })
  terminal.onData(d => { answers += d })
  await new Promise<void>(resolve => terminal.write(text, resolve))
  const buffer = terminal.buffer.active
  const rows = Array.from({ length: buffer.length }, (_, y) =>
    Array.from({ length: columns }, (_, x) => buffer.getLine(y)!.getCell(x)!).map(c => c.getChars() || (c.getWidth() === 0 ? '' : ' ')))
  return { rows, title, cursor: [buffer.cursorX, buffer.cursorY], answers }
}
