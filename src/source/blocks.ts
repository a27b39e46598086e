import type { PageNode } from './markup.ts'

/** A paragraph, heading or line of a page. */
export interface PageBlock {
  readonly text: string
  /** The share of it that is links. */
  readonly linked: number
}

const INLINE = new Set(['a', 'abbr', 'b', 'bdi', 'bdo', 'big', 'cite', 'code', 'data', 'dfn', 'em', 'font', 'i', 'ins', 'kbd', 'label', 'mark', 'q', 's', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'tt', 'u', 'wbr'])
/** Beside the article, not of it. */
const ASIDE = new Set(['figure', 'figcaption', 'aside', 'img', 'input'])

const TEXT_NODE = 3

/** The words of the page as blocks in order, white space as a browser would show it. */
export function blocksOf(root: PageNode): PageBlock[] {
  const blocks: PageBlock[] = []
  let text = ''
  let linked = 0
  const end = (): void => {
    const shown = text.replace(/[ \t\r\n\f]+/g, ' ').trim()
    if (shown !== '') blocks.push({ text: shown, linked: Math.min(1, linked / shown.length) })
    text = ''
    linked = 0
  }
  const walk = (node: PageNode, inLink: boolean): void => {
    if (node.nodeType === TEXT_NODE) {
      text += node.textContent
      if (inLink) linked += node.textContent.trim().length
    } else if (!ASIDE.has(node.localName)) {
      const inline = INLINE.has(node.localName)
      if (!inline) end()
      for (const child of node.childNodes) walk(child, inLink || node.localName === 'a')
      if (!inline) end()
    }
  }
  walk(root, false)
  end()
  return blocks
}

const ARABIC_WORDS = /\p{Script=Arabic}{2,}/gu
const SENTENCE_END = /[.؟!…:"”»]$/u

const isProse = ({ text }: PageBlock): boolean => {
  const words = text.split(' ').length
  return words >= 9 || (words >= 4 && SENTENCE_END.test(text))
}

/** A line that may belong to the article before its first or after its last sentence: a place, an agency; no date, counter or button. */
const isPlain = ({ text }: PageBlock): boolean => !/\p{N}/u.test(text) && (text.match(ARABIC_WORDS)?.length ?? 0) > 0

/** So many short lines in a row are no part of an article: tags, buttons, counters. */
const STACK = 4

/**
 * The article among the blocks that were taken for it: from its headline, if that stands among them, without lists of links,
 * and without what is stacked before its first and after its last sentence. One plain line there is kept: القاهرة (رويترز).
 * None, where the blocks are a list of articles.
 */
export function articleBlocks(blocks: readonly PageBlock[], headline: string | null): string[] {
  if (isList(blocks)) return []
  const own = beforeStack(afterHeadline(blocks, headline).filter(b => b.linked < 0.8))
  const first = own.findIndex(isProse)
  if (first < 0) return own.map(b => b.text)
  const last = own.findLastIndex(isProse)
  const edge = (stacked: PageBlock[]): PageBlock[] => stacked.length === 1 ? stacked.filter(isPlain) : []
  return [...edge(own.slice(0, first)), ...own.slice(first, last + 1), ...edge(own.slice(last + 1))].map(b => b.text)
}

/** A page that repeats its headline starts over with it; a headline far down belongs to a list of others. */
function afterHeadline(blocks: readonly PageBlock[], headline: string | null): readonly PageBlock[] {
  const wanted = headline && letters(headline)
  const at = blocks.slice(0, Math.ceil(blocks.length / 2)).findLastIndex(b => letters(b.text) === wanted)
  return blocks.slice(at + 1)
}

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '')

/** What stands before a stack of short lines, if that is most of the sentences. */
function beforeStack(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const prose = blocks.map(b => isProse(b) ? 1 : 0)
  const all = prose.filter(p => p === 1).length
  let before = 0
  let short = 0
  for (const [i, p] of prose.entries()) {
    before += p
    short = p === 1 ? 0 : short + 1
    if (short === STACK && before > all / 2) return blocks.slice(0, i + 1 - STACK)
  }
  return blocks
}

/** A front page, a directory: many lines, most with a link, and few of their words in paragraphs. */
export function isList(blocks: readonly PageBlock[]): boolean {
  const words = blocks.map(b => b.text.split(' ').length)
  const sum = (counts: readonly number[]): number => counts.reduce((total, n) => total + n, 0)
  return blocks.length > 20 && blocks.filter(b => b.linked > 0).length > blocks.length * 0.6 && sum(words.filter(n => n >= 20)) < sum(words) / 2
}
