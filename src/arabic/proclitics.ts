/** The short words that Arabic writes onto the next one, in their order: conjunction, then preposition, then article. */

/** A folded word and what was taken off its front. */
export interface Bare {
  readonly stem: string
  /** و or ف, or ''. */
  readonly conjunction: string
  /** ب ل ك, or ''. */
  readonly preposition: string
  /** ال was written. */
  readonly definite: boolean
}

const MIN_STEM = 2

/** و or ف off the front, if enough is left to be a word. */
export const withoutConjunction = (key: string): string =>
  (key.charCodeAt(0) === 0x648 || key.charCodeAt(0) === 0x641) && key.length > MIN_STEM ? key.slice(1) : key

/** ال off the front, if enough is left to be a word. */
export const withoutArticle = (key: string): string =>
  key.charCodeAt(0) === 0x627 && key.charCodeAt(1) === 0x644 && key.length >= 2 + MIN_STEM ? key.slice(2) : key

/** Every reading of a folded word, the whole word first, the most taken off last. للتحالف gives ل + ال + تحالف. */
export function readings(key: string): readonly Bare[] {
  if (key !== lastKey) { last = readFronts(key); lastKey = key }
  return last
}

/** Many lexicons in turn ask about one word. */
let lastKey: string | null = null
let last: readonly Bare[] = []

function readFronts(key: string): readonly Bare[] {
  const out: Bare[] = []
  addReadings(out, key, '')
  if (key[0] === 'و' || key[0] === 'ف') addReadings(out, key.slice(1), key[0])
  return out
}

function addReadings(out: Bare[], word: string, conjunction: string): void {
  addStems(out, word, conjunction, '')
  const first = word[0]
  if (first === 'ب' || first === 'ل' || first === 'ك') addStems(out, word.slice(1), conjunction, first)
}

function addStems(out: Bare[], stem: string, conjunction: string, preposition: string): void {
  if (stem.length < MIN_STEM) return
  out.push({ stem, conjunction, preposition, definite: false })
  if (stem.startsWith('ال') && stem.length >= 2 + MIN_STEM) out.push({ stem: stem.slice(2), conjunction, preposition, definite: true })
  else if (preposition === 'ل' && stem[0] === 'ل' && stem.length > MIN_STEM) out.push({ stem: stem.slice(1), conjunction, preposition, definite: true })
}
