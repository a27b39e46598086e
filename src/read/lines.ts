import { sentenceMarks } from '../lexicon/marks.ts'
import type { Block, Token } from '../model.ts'

/** A line of the source that holds any token. */
export interface Line extends Block {
  /** An empty line stands before it. */
  readonly blankBefore: boolean
  /** White space stands at its beginning. */
  readonly indented: boolean
}

export const blockOf = (tokens: readonly Token[], from: number, to: number): Block =>
  ({ from, to, start: tokens[from]!.start, end: tokens[to - 1]!.end })

/** The lines of the text, those without tokens left out. LF, CR, CRLF and the Unicode separators all end a line. */
export function readLines(text: string, tokens: readonly Token[]): Line[] {
  const lines: Line[] = []
  let from = 0
  let gap = tokens.length > 0 ? text.slice(0, tokens[0]!.start) : ''
  for (let i = 1; i <= tokens.length; i++) {
    const next = i < tokens.length ? breakBefore(text, tokens, i) : '\n'
    if (next === null) continue
    const { start, end } = blockOf(tokens, from, i)
    lines.push({ from, to: i, start, end, blankBefore: /(\r\n?|\n|\u2028|\u2029)[^\S\r\n]*(\r\n?|\n|\u2028|\u2029)/.test(gap), indented: /[^\S\r\n\u2028\u2029]$/.test(gap) })
    from = i
    gap = next
  }
  return lines
}

/** The white space before token `i` if it holds a line break. */
function breakBefore(text: string, tokens: readonly Token[], i: number): string | null {
  for (let at = tokens[i - 1]!.end; at < tokens[i]!.start; at++) {
    const c = text.charCodeAt(at)
    if (c === 10 || c === 13 || c === 0x2028 || c === 0x2029 || c === 0x85) return text.slice(tokens[i - 1]!.end, tokens[i]!.start)
  }
  return null
}

export const endsSentence = (tokens: readonly Token[], block: Block): boolean => {
  for (let i = block.to - 1; i >= block.from && i >= block.to - 3; i--) {
    if (sentenceMarks.has(tokens[i]!.key) || tokens[i]!.key === ':') return true
    if (tokens[i]!.kind !== 'mark') return false
  }
  return false
}

/** A paper's column: most lines break off in the middle of a sentence, at about the same length. */
export function isHardWrapped(tokens: readonly Token[], lines: readonly Line[]): boolean {
  if (lines.length < 4) return false
  const broken = lines.filter((line, i) => i + 1 < lines.length && !lines[i + 1]!.blankBefore && !endsSentence(tokens, line) && line.end - line.start >= 40 && line.end - line.start <= 140)
  return broken.length * 2 >= lines.length
}

/** Paragraphs: a line each; in hard-wrapped text the lines of one paragraph together. */
export function joinWrapped(tokens: readonly Token[], lines: readonly Line[]): Block[] {
  if (!isHardWrapped(tokens, lines)) return [...lines]
  const indents = lines.some(l => !l.indented)
  const out: Block[] = []
  for (const line of lines) {
    const before = out.at(-1)
    if (before === undefined || line.blankBefore || (indents && line.indented)) out.push(line)
    else out[out.length - 1] = blockOf(tokens, before.from, line.to)
  }
  return out
}
