/** UTF-16 offsets inside, code points and lines outside: this is the border. */

export type Position = (offset: number) => number

/** From a UTF-16 offset of the text to the number of code points before it. Text without surrogate pairs needs no counting. */
export function codePoints(text: string): Position {
  const pairs: number[] = []
  for (const match of text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)) pairs.push(match.index)
  return pairs.length === 0 ? offset => offset : offset => offset - countBelow(pairs, offset)
}

/** From a UTF-16 offset to its line, counted from 1, and where that line starts. */
export function lines(text: string): (offset: number) => { line: number, start: number } {
  const starts = [0]
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length)
  return offset => {
    const line = countBelow(starts, offset + 1)
    return { line, start: starts[line - 1]! }
  }
}

/** How many of the ascending numbers are smaller than the limit. */
function countBelow(ascending: readonly number[], limit: number): number {
  let low = 0
  for (let high = ascending.length; low < high;) {
    const middle = (low + high) >> 1
    if (ascending[middle]! < limit) low = middle + 1
    else high = middle
  }
  return low
}
