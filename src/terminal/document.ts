/** What can be drawn on a screen. Knows no articles: whoever has something to show puts it in these terms. */

export type Direction = 'rtl' | 'ltr'

/** What a stretch of text is, which its colour will tell. */
export type Style = 'plain' | 'title' | 'heading' | 'muted' | 'speaker' | 'quote' | 'figure'

export interface Run { readonly text: string, readonly style: Style }

/** A line of running text; it wraps where the screen ends. */
export type Line = readonly Run[]

/** The lines of a cell, each beginning anew. */
export type Cell = readonly Line[]

export interface Column {
  readonly heading: string
  /** Its share of the room where not all columns can be as wide as their text: 3 is three times 1. */
  readonly share: number
}

export interface Table {
  readonly kind: 'table'
  readonly columns: readonly Column[]
  /** Gone through more than once; may be made anew each time, so that a long table is never in memory as a whole. */
  readonly rows: Iterable<readonly Cell[]>
}

/** Running text with a label in the margin where reading starts: a paragraph and its number. */
export interface Passage {
  readonly kind: 'passage'
  readonly label: string
  readonly body: Cell
}

export interface Document {
  /** Where reading starts: the side of the first column, of the labels and of ragged text. */
  readonly direction: Direction
  readonly blocks: readonly (Table | Passage)[]
}

export const run = (text: string, style: Style = 'plain'): Run => ({ text, style })
export const cell = (text: string, style: Style = 'plain'): Cell => [[{ text, style }]]
