/** How many words are remembered before the older half is forgotten: an archive's vocabulary has no end. */
const LIMIT = 60_000

/**
 * A pure function of a word that remembers its answers: news repeats its words. Bounded, so that memory is too:
 * when the young half is full it becomes the old one, and what is asked for again moves back; frequent words stay.
 */
export function memo<T>(ask: (word: string) => T, limit = LIMIT): (word: string) => T {
  let young = new Map<string, T>()
  let old = new Map<string, T>()
  return word => {
    let answer = young.get(word)
    if (answer !== undefined) return answer
    answer = old.get(word) ?? ask(word)
    if (young.size * 2 >= limit) { old = young; young = new Map() }
    young.set(word, answer)
    return answer
  }
}
