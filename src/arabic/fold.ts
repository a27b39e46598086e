import { isHaraka, isInvisible } from './letters.ts'

/** Letters that news spells in more than one way, and the one that stands for them in a lookup form. */
const FOLDED = new Map<number, string>([
  ['آأإٱٲٳ', 'ا'], ['ىیېۍےۓئ', 'ي'], ['ةۀەۃہھ', 'ه'], ['ؤۇۋۆ', 'و'], ['کڪګ', 'ك'], ['گڭ', 'ك'], ['پ', 'ب'], ['چ', 'ج'], ['ڤ', 'ف'], ['ژ', 'ز'],
].flatMap(([from, to]) => [...from!].map(c => [c.charCodeAt(0), to!] as const)))

const isPresentationForm = (c: number): boolean => (c >= 0xFB50 && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFE)

/**
 * The lookup form of a word: without harakat, tatweel and invisible characters, one spelling for
 * the forms of alef, ya and ta marbuta, presentation forms (NFKC) resolved.
 * Never printed; never used for offsets.
 */
export function fold(word: string): string {
  let out = ''
  for (let i = 0; i < word.length; i++) {
    const c = word.charCodeAt(i)
    if (c >= 0x621 && c <= 0x64A && c !== 0x640) out += FOLDED.get(c) ?? word[i]
    else if (isHaraka(c) || isInvisible(c)) continue
    else if (isPresentationForm(c)) out += fold(word[i]!.normalize('NFKC').replace(/[\uFB50-\uFDFF\uFE70-\uFEFE]/g, ''))
    else out += FOLDED.get(c) ?? word[i]
  }
  return out
}
