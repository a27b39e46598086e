import { isBlank, type Cluster } from './clusters.ts'

/** Breaks at blanks, in the order of reading; a word longer than a line breaks between clusters. No line begins or ends with a blank. */
export function wrap(clusters: readonly Cluster[], width: number): Cluster[][] {
  let line: Cluster[] = []
  let used = 0
  const lines = [line]
  const begin = (): void => { lines.push(line = []); used = 0 }
  for (const { blank, word, size } of words(clusters)) {
    if (line.length > 0 && used + 1 + size <= width) { line.push(blank!); used++ }
    else if (line.length > 0) begin()
    for (const cluster of word) {
      if (line.length > 0 && used + cluster.width > width) begin()
      line.push(cluster)
      used += cluster.width
    }
  }
  return lines
}

interface Word { readonly blank: Cluster | undefined, readonly word: readonly Cluster[], readonly size: number }

/** Words, each with the blank before it. */
function* words(clusters: readonly Cluster[]): Generator<Word> {
  let blank: Cluster | undefined
  let from = 0
  let size = 0
  for (let at = 0; at <= clusters.length; at++) {
    const cluster = clusters[at]
    if (cluster !== undefined && !isBlank(cluster)) { size += cluster.width; continue }
    if (at > from) yield { blank, word: clusters.slice(from, at), size }
    blank = cluster
    from = at + 1
    size = 0
  }
}
