/**
 * Who puts Arabic in order, and how it is told.
 * `visual`: we do, letters shaped and laid out from left to right. `isolate`: the terminal does, each cell by itself;
 * `konsole`: the same, for one that does not mirror brackets. `words`: the terminal turns each word round (kitty).
 * `logical`: the text as it is, for pipes and files.
 */
export type Bidi = 'visual' | 'isolate' | 'konsole' | 'words' | 'logical'

/** Below this width columns cannot breathe, and a list is drawn in the table's place. */
export const NARROW = 60

/** Everything that drawing depends on, decided once. */
export interface Screen {
  readonly width: number
  readonly bidi: Bidi
  readonly color: boolean
  readonly layout: 'auto' | 'table' | 'list'
  /** Whether harakat are drawn: some terminals put them on the wrong letter. */
  readonly tashkeel: boolean
}
