/** Facts about the Arabic script, after the Unicode Character Database. Code points are UTF-16 units: all of it is in the BMP. */

export const enum CharClass { Other, Space, Word, Latin, Digit, Joiner }

/** Harakat and Quranic marks: they sit on a letter and never stand alone. */
export const isHaraka = (c: number): boolean =>
  (c >= 0x64B && c <= 0x65F) || c === 0x670 || (c >= 0x6D6 && c <= 0x6DC) || (c >= 0x6DF && c <= 0x6E8 && c !== 0x6E5 && c !== 0x6E6) || (c >= 0x6EA && c <= 0x6ED) || (c >= 0x610 && c <= 0x61A) || (c >= 0x8CA && c <= 0x8FF && c !== 0x8E2)

/** Tatweel, zero-width joiners and direction marks: inside a word they mean nothing to its spelling. */
export const isInvisible = (c: number): boolean =>
  c === 0x640 || c === 0x61C || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x2069) || c === 0xFEFF || c === 0xAD

const isArabicLetter = (c: number): boolean =>
  (c >= 0x620 && c <= 0x64A) || (c >= 0x66E && c <= 0x6D3 && c !== 0x670) || c === 0x6D5 || (c >= 0x6EE && c <= 0x6EF) || (c >= 0x6FA && c <= 0x6FF) || (c >= 0x750 && c <= 0x77F) || (c >= 0x8A0 && c <= 0x8C9) || (c >= 0xFB50 && c <= 0xFDFB && !(c >= 0xFD3E && c <= 0xFD4F)) || (c >= 0xFE70 && c <= 0xFEFC)

/** Western 0-9, Arabic-Indic ٠-٩, Extended Arabic-Indic ۰-۹. */
export const digitOf = (c: number): number =>
  c >= 0x30 && c <= 0x39 ? c - 0x30 : c >= 0x660 && c <= 0x669 ? c - 0x660 : c >= 0x6F0 && c <= 0x6F9 ? c - 0x6F0 : -1

/** Is the last letter of the word one of these? */
export function endsInAny(word: string, letters: string): boolean {
  const last = word.charCodeAt(word.length - 1)
  for (let i = 0; i < letters.length; i++) if (letters.charCodeAt(i) === last) return true
  return false
}

const isSpace = (c: number): boolean =>
  c === 0x20 || (c >= 9 && c <= 13) || c === 0x85 || c === 0xA0 || c === 0x1680 || (c >= 0x2000 && c <= 0x200A) || c === 0x2028 || c === 0x2029 || c === 0x202F || c === 0x205F || c === 0x3000

const isLatin = (c: number): boolean =>
  (c >= 0x41 && c <= 0x5A) || (c >= 0x61 && c <= 0x7A) || (c >= 0xC0 && c <= 0x24F && c !== 0xD7 && c !== 0xF7) || (c >= 0x370 && c <= 0x52F) || (c >= 0x5D0 && c <= 0x5EA) || (c >= 0x300 && c <= 0x36F) || (c >= 0x1E00 && c <= 0x1FFF)

const classify = (c: number): CharClass =>
  digitOf(c) >= 0 ? CharClass.Digit : isHaraka(c) || isInvisible(c) ? CharClass.Joiner : isArabicLetter(c) ? CharClass.Word : isSpace(c) ? CharClass.Space : isLatin(c) ? CharClass.Latin : CharClass.Other

/** One byte for each UTF-16 unit, filled as text asks for them: the tokenizer looks up every character of an archive. */
const classes = new Uint8Array(0x10000).fill(255)

export const charClass = (c: number): CharClass => {
  const known = classes[c]!
  return known !== 255 ? known : (classes[c] = classify(c))
}
