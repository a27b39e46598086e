/** The short words that Arabic writes onto the next one, in their order: conjunction, then preposition, then article. */
import { memo } from './memo.ts'

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
export const readings: (key: string) => readonly Bare[] = memo(key => {
  const out: Bare[] = []
  for (const conjunction of key[0] === 'و' || key[0] === 'ف' ? ['', key[0]] : ['']) {
    const a = key.slice(conjunction.length)
    for (const preposition of a[0] === 'ب' || a[0] === 'ل' || a[0] === 'ك' ? ['', a[0]] : ['']) {
      const b = a.slice(preposition.length)
      if (b.length < MIN_STEM) continue
      out.push({ stem: b, conjunction, preposition, definite: false })
      if (b.startsWith('ال') && b.length >= 2 + MIN_STEM) out.push({ stem: b.slice(2), conjunction, preposition, definite: true })
      else if (preposition === 'ل' && b[0] === 'ل' && b.length > MIN_STEM) out.push({ stem: b.slice(1), conjunction, preposition, definite: true })
    }
  }
  return out
}, 64)
