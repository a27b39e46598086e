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

/** و or ف begins the word. (`startsWith`, here and below: V8 makes a new string of an Arabic `key[0]` and then compares the two.) */
export const startsConjoined = (key: string): boolean => key.startsWith('و') || key.startsWith('ف')

/** و or ف off the front, if enough is left to be a word. */
export const withoutConjunction = (key: string): string =>
  startsConjoined(key) && key.length > MIN_STEM ? key.slice(1) : key

/** ال off the front, if enough is left to be a word. */
export const withoutArticle = (key: string): string =>
  key.startsWith('ال') && key.length >= 2 + MIN_STEM ? key.slice(2) : key

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
  if (startsConjoined(key)) addReadings(out, key.slice(1), key.charAt(0))
  return out
}

function addReadings(out: Bare[], word: string, conjunction: string): void {
  addStems(out, word, conjunction, '')
  if (word.startsWith('ب') || word.startsWith('ل') || word.startsWith('ك')) addStems(out, word.slice(1), conjunction, word.charAt(0))
}

function addStems(out: Bare[], stem: string, conjunction: string, preposition: string): void {
  if (stem.length < MIN_STEM) return
  out.push({ stem, conjunction, preposition, definite: false })
  if (stem.startsWith('ال') && stem.length >= 2 + MIN_STEM) out.push({ stem: stem.slice(2), conjunction, preposition, definite: true })
  else if (preposition === 'ل' && stem.startsWith('ل') && stem.length > MIN_STEM) out.push({ stem: stem.slice(1), conjunction, preposition, definite: true })
}
