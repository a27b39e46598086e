/** Quotation marks of the world as Arabic news uses them, by family: a mark closes the family that it opened. */

export type MarkFamily = 'guillemet' | 'curly' | 'straight' | 'doubled' | 'single' | 'angle'

/** What a mark's shape says about its side; real text often disagrees, so it is a hint only. */
export interface QuotationMark { readonly family: MarkFamily, readonly shape: 'open' | 'close' | 'either' }

export const quotationMarks: Readonly<Record<string, QuotationMark>> = {
  '«': { family: 'guillemet', shape: 'open' },
  '»': { family: 'guillemet', shape: 'close' },
  '《': { family: 'guillemet', shape: 'open' },
  '》': { family: 'guillemet', shape: 'close' },
  '“': { family: 'curly', shape: 'either' },
  '”': { family: 'curly', shape: 'either' },
  '„': { family: 'curly', shape: 'open' },
  '‟': { family: 'curly', shape: 'open' },
  '″': { family: 'curly', shape: 'close' },
  '"': { family: 'straight', shape: 'either' },
  '＂': { family: 'straight', shape: 'either' },
  '‘': { family: 'single', shape: 'either' },
  '’': { family: 'single', shape: 'either' },
  '‚': { family: 'single', shape: 'open' },
  '‛': { family: 'single', shape: 'open' },
  "'": { family: 'single', shape: 'either' },
  '`': { family: 'single', shape: 'either' },
  '‹': { family: 'angle', shape: 'open' },
  '›': { family: 'angle', shape: 'close' },
}

/** Marks that end a sentence, the dots that old papers set for full stops among them. A full stop between digits or single letters does not. */
export const sentenceMarks: ReadonlySet<string> = new Set(['.', '؟', '!', '?', '…', '۔', '·', '•'])

/** Dashes, and the tatweel that stands for one. */
export const dashes: ReadonlySet<string> = new Set(['-', '–', '—', '−', '‐', '‑', '―', 'ـ'])

export const openBrackets: ReadonlySet<string> = new Set(['(', '[', '{', '﴾'])
export const closeBrackets: ReadonlySet<string> = new Set([')', ']', '}', '﴿'])
export const commas: ReadonlySet<string> = new Set(['،', ',', '؛', ';'])
