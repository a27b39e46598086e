import { isBlank, type Cluster } from './clusters.ts'

/** Breaks at blanks, in the order of reading; a word longer than a line breaks between clusters. No line begins or ends with a blank. */
export function* wrap(clusters: Iterable<Cluster>, width: number): Generator<Cluster[]> {
  let line: Cluster[] = []
  let used = 0
  for (const { blank, word, size } of words(clusters)) {
    if (line.length > 0 && used + 1 + size <= width) { line.push(blank!); used++ }
    else if (line.length > 0) { yield line; line = []; used = 0 }
    for (const cluster of word) {
      if (line.length > 0 && used + cluster.width > width) { yield line; line = []; used = 0 }
      line.push(cluster)
      used += cluster.width
    }
  }
  yield line
}

interface Word { readonly blank: Cluster | undefined, readonly word: readonly Cluster[], readonly size: number }

/** Words, each with the blank before it. */
function* words(clusters: Iterable<Cluster>): Generator<Word> {
  let blank: Cluster | undefined
  let word: Cluster[] = []
  let size = 0
  for (const cluster of clusters) {
    if (!isBlank(cluster)) { word.push(cluster); size += cluster.width; continue }
    if (word.length > 0) yield { blank, word, size }
    blank = cluster
    word = []
    size = 0
  }
  if (word.length > 0) yield { blank, word, size }
}
