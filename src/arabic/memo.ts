/** How many words are remembered before a memory starts anew: an archive's vocabulary has no end. */
const LIMIT = 50_000

/** A pure function of a word that remembers its answers: news repeats its words. Bounded, so that memory is too. */
export function memo<T>(ask: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>()
  return word => {
    let answer = known.get(word)
    if (answer === undefined) {
      answer = ask(word)
      if (known.size >= LIMIT) known.clear()
      known.set(word, answer)
    }
    return answer
  }
}
