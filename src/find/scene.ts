import { closeBrackets, openBrackets, sentenceMarks } from '../lexicon/marks.ts'
import { wordyNameAt } from '../lexicon/names.ts'
import { type Lexeme, lexeme, nameLexeme } from './lexemes.ts'
import type { Block, Quotation, Reading, Token } from '../model.ts'

/**
 * What the finders ask of a reading again and again, each answered by one array look-up.
 * Built once, in one walk over the tokens.
 */
export interface Scene {
  readonly text: string
  readonly tokens: readonly Token[]
  /** The lookup form of token `i`, '' beyond the text. */
  readonly keyAt: (i: number) => string
  /** What the lexicons know of token `i`; of nothing beyond the text. */
  readonly word: (i: number) => Lexeme
  readonly blocks: readonly Block[]
  readonly quotations: readonly Quotation[]
  /** The outermost quotation that opens at a token. */
  readonly opening: { readonly get: (i: number) => Quotation | undefined, readonly has: (i: number) => boolean }
  /** The outermost quotation that a token stands in, marks included; null outside. */
  readonly within: (i: number) => Quotation | null
  /** First token of the token's sentence. */
  readonly sentenceStart: (i: number) => number
  /** One past the last token of the sentence, its full stop excluded. A full stop inside quotation marks ends no sentence round them. */
  readonly sentenceEnd: (i: number) => number
}

export function setScene({ text, tokens, blocks, quotations }: Reading): Scene {
  const words = readWords(text, tokens)
  const outer = quotations.filter(q => q.depth === 0)
  const inside = new Int32Array(tokens.length).fill(-1)
  outer.forEach((q, n) => inside.fill(n, q.open, (q.close ?? q.to - 1) + 1))
  const opens = new Int32Array(tokens.length).fill(-1)
  outer.forEach((q, n) => { opens[q.open] = n })
  const starts = new Int32Array(tokens.length)
  const ends = new Int32Array(tokens.length)
  for (const block of blocks) markSentences(tokens, block, outer, inside, starts, ends)
  return {
    text, tokens, blocks, quotations,
    keyAt: i => tokens[i]?.key ?? '',
    word: i => words[i] ?? lexeme(''),
    opening: { get: i => { const n = opens[i]; return n === undefined || n < 0 ? undefined : outer[n] }, has: i => opens[i] !== undefined && opens[i]! >= 0 },
    within: i => outer[inside[i]!] ?? null,
    sentenceStart: i => starts[i]!,
    sentenceEnd: i => ends[i]!,
  }
}

/** آنا, folded like أنا. */
const ANNA = 'آنا'

function readWords(text: string, tokens: readonly Token[]): readonly Lexeme[] {
  const words = tokens.map(t => lexeme(t.key))
  if (text.includes(ANNA)) tokens.forEach(({ start, end, key }, i) => { if (text.slice(start, end) === ANNA) words[i] = { ...nameLexeme(key), given: 'f' } })
  const keyAt = (i: number): string | undefined => tokens[i]?.key
  for (let i = 0; i < words.length; i++) {
    const length = tokens[i]!.kind === 'word' ? wordyNameAt(keyAt, i) : 0
    for (let n = 0; n < length; n++) words[i + n] = nameLexeme(tokens[i + n]!.key)
    i += Math.max(length, 1) - 1
  }
  return words
}

/** The scene with the ل, ب or و taken off token `i`: لوزارة and ووزارة read وزارة, للشرطة reads الشرطة, but للويزة لويزة. */
export function withoutProclitic(scene: Scene, i: number): Scene {
  const key = scene.keyAt(i)
  const bare = key.startsWith('لل') && lexeme(key.slice(1)).given === '' ? 'ال' + key.slice(2) : key.slice(1)
  const word = lexeme(bare)
  return { ...scene, keyAt: j => j === i ? bare : scene.keyAt(j), word: j => j === i ? word : scene.word(j) }
}

function markSentences(tokens: readonly Token[], block: Block, outer: readonly Quotation[], inside: Int32Array, starts: Int32Array, ends: Int32Array): void {
  let from = block.from
  for (let i = block.from; i < block.to; i++) {
    const q = outer[inside[i]!]
    const closing = q !== undefined && (q.close ?? q.to - 1) === i
    const ended = closing ? sentenceMarks.has(tokens[q.to - 1]!.key) && !goesOn(tokens, i + 1) : q === undefined && isSentenceEnd(tokens, i)
    if (!ended && i + 1 < block.to) continue
    starts.fill(from, from, i + 1)
    ends.fill(isSentenceEnd(tokens, i) && !closing ? i : i + 1, from, i + 1)
    from = i + 1
  }
}

/** After `….”` the sentence goes on where a comma or a small word clings to it. */
const goesOn = (tokens: readonly Token[], i: number): boolean => tokens[i]?.key === '،' || tokens[i]?.key === ','

/** A full stop that ends a sentence: not in 2.5, not in أ.ف.ب or www.example.com, also where the space behind it was lost. */
function isSentenceEnd(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i]!
  if (!sentenceMarks.has(t.key)) return false
  if (t.key !== '.') return true
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  if (before === undefined || after === undefined) return true
  if (isShort(before) && (after.glued || isShort(after))) return false
  return !(after.glued && (after.kind === 'digits' || after.kind === 'latin') && before.kind === after.kind)
}

/** One or two letters: an initial, د., أ. */
const isShort = (t: Token): boolean => t.kind === 'word' && t.end - t.start <= 1

/** Written with ة, harakat or not: no form of a verb. */
export function endsInTehMarbuta(scene: Scene, i: number): boolean {
  let last = scene.tokens[i]!.end - 1
  while (isHarakat(scene.text.charCodeAt(last))) last--
  return scene.text[last] === 'ة'
}

const isHarakat = (code: number): boolean => code >= 0x064B && code <= 0x0652

/** The token behind a bracketed remark that opens at `i`, or `i` itself; a remark is at most `MAX_REMARK` tokens long. */
export function skipRemark(tokens: readonly Token[], i: number, limit: number): number {
  if (tokens[i]!.kind !== 'mark' || !openBrackets.has(tokens[i]!.key)) return i
  for (let j = i + 1; j < limit && j < i + MAX_REMARK; j++) if (closeBrackets.has(tokens[j]!.key)) return j + 1
  return i
}

const MAX_REMARK = 24
