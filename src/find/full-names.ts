import { withoutArticle } from '../arabic/proclitics.ts'
import type { TokenRange } from '../model.ts'
import { isDefinite, lexeme } from './lexemes.ts'
import type { Scene } from './scene.ts'

/** Longest run of names before a surname. */
const MAX_BEFORE = 3

/** A word that stands in more places tells no more: time stays linear. */
const MOST_PLACES = 64

/** Where each word stands, by its folded form without ال. */
export function readPlaces(scene: Scene): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  for (const block of scene.blocks) {
    for (let i = block.from; i < block.to; i++) {
      if (scene.tokens[i]!.kind !== 'word') continue
      const key = withoutArticle(scene.keyAt(i))
      const list = places.get(key)
      if (list === undefined) places.set(key, [i])
      else if (list.length < MOST_PLACES) list.push(i)
    }
  }
  return places
}

/** The longest name elsewhere in the article that ends in this surname: وأضاف حليلة … after سمير حليلة; null where there is none. */
export function fullerName(scene: Scene, places: ReadonlyMap<string, readonly number[]>, name: TokenRange): TokenRange | null {
  let best: TokenRange | null = null
  for (const at of places.get(withoutArticle(scene.keyAt(name.to - 1))) ?? []) {
    const from = runBefore(scene, at)
    if (at === name.from || from === at || !isIntroduced(scene, from, at) || goesOn(scene, at)) continue
    if (best === null || at - from > best.to - 1 - best.from) best = { from, to: at + 1 }
  }
  return best
}

/** محمد بن عبدالعزيز الحيزان: a father's name is no surname. */
const goesOn = (scene: Scene, at: number): boolean => scene.word(at - 1).nameParticle && (scene.word(at + 1).nameParticle || (scene.word(at + 1).definite && !scene.word(at + 1).common))

/** Back over the words that can be given names. A sentence's first word is its verb. */
function runBefore(scene: Scene, at: number): number {
  const start = scene.sentenceStart(at)
  let from = at
  while (from - 1 >= start && at - from < MAX_BEFORE && canPrecede(scene, from - 1)) from--
  return from === start && from < at && scene.word(from).given === '' ? from + 1 : from
}

const canPrecede = (scene: Scene, i: number): boolean => {
  const key = scene.keyAt(i)
  if (scene.tokens[i]!.kind !== 'word' || key.length < 2) return false
  if (lexeme(key).given !== '' || lexeme(key).nameParticle) return true
  return !lexeme(key).common && !isDefinite(key) && !/^(لل|ب|ل|و|ف)/.test(key) && !/(ها|هم|ات|ين|ون|ه)$/.test(key)
}

/** A given name begins the run, or a title, a complete phrase or a verb stands before it. */
function isIntroduced(scene: Scene, from: number, at: number): boolean {
  if ((scene.word(from).given !== '' && !scene.word(from).ambiguousName) || scene.word(from).opensName) return true
  const before = scene.keyAt(from - 1)
  if (from - 1 < scene.sentenceStart(at)) return false
  if (/^[تي]/.test(scene.keyAt(from)) && isDefinite(before) && lexeme(before).title === null) return false // الهند | تحاكم كساب
  return from - 1 === scene.sentenceStart(at) || isDefinite(before) || lexeme(before).title !== null || lexeme(before).verbs.length > 0
}
