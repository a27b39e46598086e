import type { TokenRange } from '../model.ts'

/** Index of the first whose cue begins at token `at` or behind it. In order of the text; found by halving. */
export function firstFrom(list: readonly { readonly cue: TokenRange }[], at: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]!.cue.from < at) low = middle + 1
    else high = middle
  }
  return low
}
