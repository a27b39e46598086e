import { fold } from '../arabic/fold.ts'

/** How many words are remembered before all are forgotten: an archive's vocabulary has no end. */
const LIMIT = 100_000
/** A power of two, above twice the limit. */
const SLOTS = 2 ** 18

/** Longest word that is remembered; longer ones are no vocabulary. */
const MEMORABLE = 32

/** In each slot the number of a word, 0 for none. */
const slots = new Int32Array(SLOTS)
const written: string[] = ['']
const folded: string[] = ['']

/**
 * The lookup form of the word that stands in the text at `[start, end)`. Words are known by their letters where they stand:
 * nothing is cut out of the text, and nothing folded, for one that came before.
 */
export function keyIn(text: string, start: number, end: number): string {
  if (end - start > MEMORABLE) return fold(text.slice(start, end))
  let slot = hash(text, start, end) & (SLOTS - 1)
  for (let n = slots[slot]!; n !== 0; n = slots[slot = (slot + 1) & (SLOTS - 1)]!) if (stands(written[n]!, text, start, end)) return folded[n]!
  if (written.length > LIMIT) return forget(text, start, end)
  const word = copied(text, start, end)
  const key = fold(word)
  slots[slot] = written.length
  written.push(word)
  folded.push(key === word ? word : key)
  return folded.at(-1)!
}

/** V8 keeps a whole text for a long piece of it; of this one it keeps the piece. */
const copied = (text: string, start: number, end: number): string => (' ' + text.slice(start, end)).slice(1)

function forget(text: string, start: number, end: number): string {
  slots.fill(0)
  written.length = folded.length = 1
  return keyIn(text, start, end)
}

function stands(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}

/** FNV-1a over UTF-16 units. */
function hash(text: string, start: number, end: number): number {
  let h = 0x811C9DC5
  for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h ^ (h >>> 15)
}
