import { type MarkFamily, quotationMarks } from '../lexicon/marks.ts'
import type { Block, Token } from '../model.ts'

export type Side = 'open' | 'close' | 'either'

/** A quotation mark as it stands: one token, or several (two apostrophes, `&quot;`). `at` and `to` are token indexes, half-open. */
export interface Mark {
  readonly at: number
  readonly to: number
  readonly family: MarkFamily
  /** What its shape says. */
  readonly shape: Side
  /** What the white space round it says. */
  readonly spacing: Side
  /** Space before it and a full stop or a comma behind: it opens nothing, وجيد ". وقال. */
  readonly ends: boolean
  /** White space behind it: `" كلمة "` is spaced inside. */
  readonly spaceAfter: boolean
}

/** The quotation marks of a block, in order. */
export function readMarks(tokens: readonly Token[], block: Block): Mark[] {
  const marks: Mark[] = []
  for (let i = block.from; i < block.to; i++) {
    if (tokens[i]!.kind !== 'mark') continue
    const mark = markAt(tokens, i, block)
    if (mark === null) continue
    marks.push(mark)
    i = mark.to - 1
  }
  return marks
}

function markAt(tokens: readonly Token[], i: number, block: Block): Mark | null {
  const { key } = tokens[i]!
  if (key === '&') return isEntity(tokens, i) ? mark(tokens, i, i + 3, 'straight', 'either', block) : null
  const known = quotationMarks[key]
  if (known === undefined || isInch(tokens, i)) return null
  if (known.family !== 'single') return mark(tokens, i, isRepeated(tokens, i) ? i + 2 : i + 1, known.family, known.shape, block)
  if (isDoubled(tokens, i)) return mark(tokens, i, i + 2, 'doubled', 'either', block)
  return isApostrophe(tokens, i) ? null : mark(tokens, i, i + 1, 'single', 'either', block)
}

/** `&quot;`, left over from a web page. */
const isEntity = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.key === 'quot' && tokens[i + 2]?.key === ';' && tokens[i + 1]!.glued && tokens[i + 2]!.glued

/** ""كلمة: one mark, written twice. */
const isRepeated = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.glued === true && tokens[i + 1]!.key === tokens[i]!.key && (!tokens[i]!.glued) !== (tokens[i + 2] === undefined || !tokens[i + 2]!.glued)

const isDoubled = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.glued === true && tokens[i + 1]!.kind === 'mark' && quotationMarks[tokens[i + 1]!.key]?.family === 'single'

/** 55" is a length where a word of length follows. */
const isInch = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.glued && tokens[i - 1]?.kind === 'digits' && (tokens[i + 1]?.key === 'بوصه' || tokens[i + 1]?.key === 'انش')

/** You've, D'Angelo: between two letters, or after a foreign word with no space. */
function isApostrophe(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i]!.glued ? tokens[i - 1]?.kind : undefined
  const after = tokens[i + 1]?.glued ? tokens[i + 1]!.kind : undefined
  return before === 'digits' || (before === 'latin' && after === 'latin') || (before === 'word' && after === 'word')
}

function mark(tokens: readonly Token[], at: number, to: number, family: MarkFamily, shape: Side, block: Block): Mark {
  const spaceAfter = to >= block.to || !tokens[to]!.glued
  const ends = at > block.from && to < block.to && !tokens[at]!.glued && tokens[to]!.glued && /^[.،,؛]$/.test(tokens[to]!.key) && (to + 1 >= block.to || !tokens[to + 1]!.glued)
  return { at, to, family, shape, ends, spaceAfter, spacing: ends ? 'close' : spacing(tokens, at, to, spaceAfter, block) }
}

/** A mark opens where nothing but a clinging word stands against its front, and closes where no word stands against its back. */
function spacing(tokens: readonly Token[], at: number, to: number, spaceAfter: boolean, block: Block): Side {
  if (at === block.from) return 'open'
  if (to >= block.to) return 'close'
  const held = spaceAfter || (tokens[to]!.kind === 'mark' && !OPENING.has(tokens[to]!.key))
  if (!tokens[at]!.glued) return held ? 'either' : 'open'
  if (tokens[at - 1]!.key === ':') return 'open'
  return held ? 'close' : CLINGING.has(tokens[at - 1]!.key) ? 'open' : 'either'
}

/** What may cling to the front of an opening mark: بـ"…", («…», :"…". */
const CLINGING: ReadonlySet<string> = new Set(['ب', 'ل', 'و', 'ف', 'ك', 'ال', 'وب', 'ول', 'بال', 'لل', ':', '(', '[', '-', '–', '—', '،', '/', 'ـ', '#', '.'])
/** Marks that may begin the quoted words. */
const OPENING: ReadonlySet<string> = new Set([...Object.keys(quotationMarks), '(', '[', '#', '@', '.', '…', '-'])
