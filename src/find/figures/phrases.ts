import { lookup } from '../../arabic/lookup.ts'
import { memo } from '../../arabic/memo.ts'
import { readTokens } from '../../read/tokens.ts'
import { keyAt, type Context } from './context.ts'

/** A phrase found: `to` is the token after it. */
export interface Match<T> { readonly to: number, readonly value: T }

interface Candidate<T> { readonly rest: readonly string[], readonly value: T }

const MIN_STEM = 2

/** A noun without ال and without the alef of tanwin: الدولار, دولارا and دولار are one; كما is no كم. */
export const nounForm = memo((key: string): string => {
  const bare = key.length >= MIN_STEM + 2 && key.startsWith('ال') ? key.slice(2) : key
  return bare.length > MIN_STEM && bare.endsWith('ا') && bare !== 'كما' ? bare.slice(0, -1) : bare
})

/**
 * A reader of phrases from a lexicon: the longest one that begins at a token.
 * `form` is how both the lexicon's words and the text's are folded further; `first` stands for the first word where something is written onto it.
 */
export function phraseReader<T>(name: string, entries: () => Iterable<readonly [phrases: string, value: T]>, form: (key: string) => string = key => key) {
  const index = lookup(name, () => indexOf(entries(), form))
  return (c: Context, at: number, first = keyAt(c, at)): Match<T> | null => {
    for (const { rest, value } of index.get(form(first)) ?? [])
      if (rest.every((word, k) => form(keyAt(c, at + 1 + k)) === word)) return { to: at + 1 + rest.length, value }
    return null
  }
}

function indexOf<T>(entries: Iterable<readonly [string, T]>, form: (key: string) => string): Map<string, Candidate<T>[]> {
  const index = new Map<string, Candidate<T>[]>()
  for (const [phrases, value] of entries)
    for (const phrase of phrases.split('|')) {
      const [first, ...rest] = readTokens(phrase).map(t => form(t.key))
      if (first === undefined) continue
      const here = index.get(first)
      if (here) here.push({ rest, value })
      else index.set(first, [{ rest, value }])
    }
  for (const candidates of index.values()) candidates.sort((a, b) => b.rest.length - a.rest.length)
  return index
}

/** The words of a lexicon line as a set of lookup forms. */
export function wordSet(name: string, words: () => string): { has: (key: string) => boolean } {
  const index = lookup(name, () => new Map(readTokens(words()).map(t => [t.key, true])))
  return { has: key => index.get(key) === true }
}
