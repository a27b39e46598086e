import { closeBrackets, openBrackets, sentenceMarks } from '../lexicon/marks.ts'
import { type Lexeme, lexeme } from './lexemes.ts'
import { readWords } from './words-in-place.ts'
import type { Block, Quotation, Reading, Token } from '../model.ts'

/** What is laid out once for all questions: an entry a token in each list. */
interface Layout {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly words: readonly Lexeme[]
  /** What the lexicons know of no word at all. */
  readonly nothing: Lexeme
  readonly blocks: readonly Block[]
  readonly opener: Block | undefined
  readonly quotations: readonly Quotation[]
  readonly outer: readonly Quotation[]
  /** Indexes into `outer`, -1 for none: the one that opens at a token, the one that a token stands in. */
  readonly opens: Int32Array
  readonly inside: Int32Array
  readonly starts: Int32Array
  readonly ends: Int32Array
}

/**
 * What the finders ask of a reading again and again, each answered by one array look-up.
 * Built once, in one walk over the tokens. A class, so that every scene has one shape and V8 makes its methods part of their callers.
 */
export class Scene {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly blocks: readonly Block[]
  /** The headline; without one, the first paragraph. */
  readonly opener: Block | undefined
  readonly quotations: readonly Quotation[]
  /** The outermost quotation that opens at a token. */
  readonly opening: Openings
  readonly #layout: Layout
  /** The token that is read as another word, or -1. */
  readonly #changed: number
  readonly #key: string
  readonly #word: Lexeme

  constructor(layout: Layout, changed = -1, key = '') {
    this.text = layout.text
    this.tokens = layout.tokens
    this.blocks = layout.blocks
    this.opener = layout.opener
    this.quotations = layout.quotations
    this.opening = new Openings(layout.outer, layout.opens)
    this.#layout = layout
    this.#changed = changed
    this.#key = key
    this.#word = lexeme(key)
  }

  // Rules look beyond both ends of the text. An index below 0 is asked first: an array takes it for the name of a property, and is slow from then on.

  /** The lookup form of token `i`, '' beyond the text. */
  keyAt(i: number): string { return i === this.#changed ? this.#key : i >= 0 && i < this.tokens.length ? this.tokens[i]!.key : '' }

  /** What the lexicons know of token `i`; of nothing beyond the text. */
  word(i: number): Lexeme {
    const { words, nothing } = this.#layout
    return i === this.#changed ? this.#word : i >= 0 && i < words.length ? words[i]! : nothing
  }

  /** The outermost quotation that a token stands in, marks included; null outside. */
  within(i: number): Quotation | null {
    const n = i >= 0 && i < this.tokens.length ? this.#layout.inside[i]! : -1
    return n < 0 ? null : this.#layout.outer[n]!
  }

  /** First token of the token's sentence. */
  sentenceStart(i: number): number { return this.#layout.starts[i]! }

  /** One past the last token of the sentence, its full stop excluded. A full stop inside quotation marks ends no sentence round them. */
  sentenceEnd(i: number): number { return this.#layout.ends[i]! }

  /** The scene with another word at token `i`. */
  with(i: number, key: string): Scene { return new Scene(this.#layout, i, key) }
}

class Openings {
  readonly #outer: readonly Quotation[]
  readonly #opens: Int32Array

  constructor(outer: readonly Quotation[], opens: Int32Array) {
    this.#outer = outer
    this.#opens = opens
  }

  get(i: number): Quotation | undefined {
    const n = this.#at(i)
    return n < 0 ? undefined : this.#outer[n]
  }

  has(i: number): boolean { return this.#at(i) >= 0 }

  #at(i: number): number { return i >= 0 && i < this.#opens.length ? this.#opens[i]! : -1 }

  /** Does one open at a token of `[from, to)`? Found by halving. */
  any(from: number, to: number): boolean {
    let low = 0
    let high = this.#outer.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#outer[middle]!.open < from) low = middle + 1
      else high = middle
    }
    return low < this.#outer.length && this.#outer[low]!.open < to
  }
}

export function setScene({ text, tokens, structure, blocks, quotations }: Reading): Scene {
  const outer = quotations.filter(q => q.depth === 0)
  const inside = new Int32Array(tokens.length).fill(-1)
  outer.forEach((q, n) => inside.fill(n, q.open, (q.close ?? q.to - 1) + 1))
  const opens = new Int32Array(tokens.length).fill(-1)
  outer.forEach((q, n) => { opens[q.open] = n })
  const starts = new Int32Array(tokens.length)
  const ends = new Int32Array(tokens.length)
  for (const block of blocks) markSentences(text, tokens, block, outer, inside, starts, ends)
  return new Scene({ text, tokens, words: readWords(text, tokens), nothing: lexeme(''), blocks, opener: structure.headline ?? blocks[0], quotations, outer, opens, inside, starts, ends })
}

/** The scene with the ل, ب or و taken off token `i`: لوزارة and ووزارة read وزارة, للشرطة reads الشرطة, but للويزة لويزة. */
export function withoutProclitic(scene: Scene, i: number): Scene {
  const key = scene.keyAt(i)
  return scene.with(i, key.startsWith('لل') && lexeme(key.slice(1)).given === '' ? 'ال' + key.slice(2) : key.slice(1))
}

function markSentences(text: string, tokens: readonly Token[], block: Block, outer: readonly Quotation[], inside: Int32Array, starts: Int32Array, ends: Int32Array): void {
  let from = block.from
  for (let i = block.from; i < block.to; i++) {
    const q = inside[i]! < 0 ? undefined : outer[inside[i]!]
    const closing = q !== undefined && (q.close ?? q.to - 1) === i
    const ended = closing ? sentenceMarks.has(tokens[q.to - 1]!.key) && !goesOn(tokens, i + 1) : q === undefined && isSentenceEnd(text, tokens, i)
    if (!ended && i + 1 < block.to) continue
    starts.fill(from, from, i + 1)
    ends.fill(isSentenceEnd(text, tokens, i) && !closing ? i : i + 1, from, i + 1)
    from = i + 1
  }
}

/** After `….”` the sentence goes on where a comma or a small word clings to it. */
const goesOn = (tokens: readonly Token[], i: number): boolean => tokens[i]?.key === '،' || tokens[i]?.key === ','

/** A full stop that ends a sentence: not in 2.5, not in أ.ف.ب or www.example.com, also where the space behind it was lost. */
function isSentenceEnd(text: string, tokens: readonly Token[], i: number): boolean {
  const t = tokens[i]!
  if (!sentenceMarks.has(t.key)) return false
  if (t.key !== '.') return true
  if (tokens[i + 1]?.key === 'ان' && text[tokens[i + 1]!.start] === 'أ') return false // كونفرنس. أن: a slip
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  if (before === undefined || after === undefined) return true
  if (isShort(before) && (after.glued || isShort(after))) return false
  if (DEGREES.has(before.key) && tokens[i - 2]?.kind !== 'digits' && after.kind === 'word') return false
  if (isLetterName(before) && isLetterName(after) && t.glued && after.glued && (isDotted(tokens, i - 2) || isDotted(tokens, i + 2))) return false
  return !(after.glued && (after.kind === 'digits' || after.kind === 'latin') && before.kind === after.kind)
}

/** د. مروان, م. سعيد. */
const DEGREES: ReadonlySet<string> = new Set(['د', 'م', 'ا'])

/** بي.في.إم: letters by their names, a dot between each two. */
const isLetterName = (t: Token): boolean => t.kind === 'word' && t.end - t.start <= 3
const isDotted = (tokens: readonly Token[], i: number): boolean => tokens[i]?.key === '.' && tokens[i]!.glued && tokens[i + 1]?.glued === true

/** One or two letters: an initial, د., أ. */
const isShort = (t: Token): boolean => t.kind === 'word' && t.end - t.start <= 1

/** Written with ة, harakat or not: no form of a verb. */
export function endsInTehMarbuta(scene: Scene, i: number): boolean {
  let last = scene.tokens[i]!.end - 1
  while (isHarakat(scene.text.charCodeAt(last))) last--
  return scene.text[last] === 'ة'
}

/** نقلاً, مساءً, جليًّا: written with two fathas. */
export function isAdverb(scene: Scene, i: number): boolean {
  const { start, end } = scene.tokens[i]!
  for (let at = end - 1; at > start && at >= end - 3; at--) if (scene.text.charCodeAt(at) === 0x64B) return true
  return false
}

const isHarakat = (code: number): boolean => code >= 0x064B && code <= 0x0652

/** The token behind a bracketed remark that opens at `i`, or `i` itself; a remark is at most `MAX_REMARK` tokens long. */
export function skipRemark(tokens: readonly Token[], i: number, limit: number): number {
  if (tokens[i]?.kind !== 'mark' || !openBrackets.has(tokens[i]!.key)) return i
  for (let j = i + 1; j < limit && j < i + MAX_REMARK; j++) if (closeBrackets.has(tokens[j]!.key)) return j + 1
  return i
}

const MAX_REMARK = 24
