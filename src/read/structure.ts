import type { Block, Paragraph, Structure, Token } from '../model.ts'

/** The article's parts. (First draft: a headline set off by a blank line, then a paragraph a line.) */
export function readStructure(text: string, tokens: readonly Token[]): Structure {
  const blocks: Block[] = []
  let from = 0
  for (let to = 1; to <= tokens.length; to++) {
    if (to < tokens.length && !text.slice(tokens[to - 1]!.end, tokens[to]!.start).includes('\n')) continue
    blocks.push({ from, to, start: tokens[from]!.start, end: tokens[to - 1]!.end })
    from = to
  }
  const headline = blocks.length > 1 && blocks[0]!.to - blocks[0]!.from < 30 ? blocks.shift()! : null
  const paragraphs: Paragraph[] = blocks.map((b, i) => ({ index: i + 1, ...b }))
  return { headline, dateline: null, credit: null, paragraphs }
}
