import { distance } from 'fastest-levenshtein'
import { fold } from '../arabic/fold.ts'
import { withoutArticle } from '../arabic/proclitics.ts'

const MOST = 3

/** The names that come nearest to what was asked for: each word asked for is compared with the most similar word of the name. */
export function nearest(wishes: readonly string[], names: Iterable<string>): string[] {
  const asked = wishes.map(words)
  return [...names]
    .map(name => ({ name, far: Math.min(...asked.map(wish => farness(wish, words(name)))) }))
    .sort((a, b) => a.far - b.far).slice(0, MOST).map(n => n.name)
}

const words = (name: string): string[] => name.split(/\s+/).filter(w => w !== '').map(w => withoutArticle(fold(w)))

const farness = (wish: readonly string[], name: readonly string[]): number =>
  wish.reduce((sum, word) => sum + Math.min(...name.map(n => distance(word, n))), 0)
