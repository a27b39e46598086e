import { Parser } from 'htmlparser2'
import { parseHTML } from 'linkedom'
import { InputError } from './input-error.ts'

/** As much of a browser's document as is used here. */
export interface PageNode {
  readonly nodeType: number
  readonly localName: string
  readonly textContent: string
  readonly childNodes: Iterable<PageNode>
  getAttribute(name: string): string | null
  setAttribute(name: string, value: string): void
  appendChild(child: PageNode): PageNode
  querySelectorAll(selector: string): Iterable<PageNode>
}

export interface PageDocument extends PageNode {
  readonly documentElement: PageNode
  readonly head: PageNode
  readonly body: PageNode
  createElement(name: string): PageNode
  createTextNode(text: string): PageNode
}

/** Deeper than any page that a person lays out; what stands deeper is read as if it stood here. */
const DEEPEST = 200
const UNBOUNDED = 5000
/** Ten times the pages of today. */
const MOST_ELEMENTS = 30_000

/** Nothing of an article stands in them. */
const DROPPED = new Set(['script', 'style', 'svg', 'math', 'iframe', 'object', 'embed', 'template', 'noscript', 'canvas', 'select', 'textarea', 'button', 'nav', 'audio', 'video'])
/** What tells an article from its surroundings. Addresses of images, with whole pictures in them, are left behind. */
const KEPT_ATTRIBUTES = new Set(['id', 'class', 'href', 'rel', 'role', 'type', 'dir', 'lang', 'name', 'property', 'content', 'itemprop', 'itemtype', 'itemscope', 'datetime', 'hidden', 'aria-hidden', 'style'])
const LONGEST_ATTRIBUTE = 1000

/** Descriptions of the article for machines are scripts that nothing runs. */
const isDropped = (name: string, attributes: Record<string, string>): boolean => DROPPED.has(name) && attributes.type !== 'application/ld+json'

/**
 * The page as a document, bounded in size and depth, without scripts and pictures.
 * Text between two tags is one node, however many entities it is made of: the document's own parser needs quadratic time for those.
 */
export function documentOf(html: string): PageDocument {
  const { document }: { document: PageDocument } = parseHTML('<!DOCTYPE html><html><head></head><body></body></html>')
  const path: PageNode[] = [document.body]
  let depth = 0
  let elements = 0
  let droppedAt = Infinity
  let text = ''
  const flush = (): void => {
    if (text !== '') path.at(-1)!.appendChild(document.createTextNode(text))
    text = ''
  }
  const parser = new Parser({
    onopentag(name, attributes) {
      depth++
      if (++elements > MOST_ELEMENTS || depth > UNBOUNDED) throw new InputError('this page has too many elements')
      if (droppedAt === Infinity && isDropped(name, attributes)) droppedAt = depth
      if (droppedAt !== Infinity || depth > DEEPEST) return
      flush()
      path.push(elementIn(document, path.at(-1)!, name, attributes))
    },
    onclosetag() {
      if (droppedAt === Infinity && depth <= DEEPEST) { flush(); path.pop() }
      if (depth === droppedAt) droppedAt = Infinity
      depth--
    },
    ontext(piece) { if (droppedAt === Infinity) text += piece },
  })
  parser.end(html)
  flush()
  return document
}

const IN_HEAD = new Set(['title', 'meta', 'link', 'base'])

/** The new element in its place; html, head and body are there already. */
function elementIn(document: PageDocument, parent: PageNode, name: string, attributes: Record<string, string>): PageNode {
  const there = { html: document.documentElement, head: document.head, body: document.body }[name]
  const element = there ?? document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) if (KEPT_ATTRIBUTES.has(key) && value.length <= LONGEST_ATTRIBUTE) element.setAttribute(key, value)
  if (there) return there
  const inBody = parent === document.documentElement || (parent === document.body && IN_HEAD.has(name))
  return (inBody ? IN_HEAD.has(name) ? document.head : document.body : parent).appendChild(element)
}
