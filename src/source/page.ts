import { Readability } from '@mozilla/readability'
import type { Page } from '../model.ts'
import { articleBlocks, blocksOf, isList, type PageBlock } from './blocks.ts'
import { InputError } from './input-error.ts'
import { documentOf, type PageDocument, type PageNode } from './markup.ts'

/** The article of a web page: its headline, a blank line, its paragraphs with blank lines between; and what the page says of it. */
export function readPage(html: string): { text: string, page: Page } {
  const document = documentOf(html)
  const everything = blocksOf(document.body)
  const headings = textsOf(document, 'h1')
  const { isArticle, byline, published } = metaOf(document)
  const found = new Readability<PageNode>(document as never, { serializer: node => node as never }).parse()
  const headline = headlineOf(found?.title ?? '', found?.siteName ?? '', headings)
  const paragraphs = found?.content ? articleBlocks(blocksOf(found.content), headline) : []
  if (paragraphs.length === 0 || (!isArticle && isOneOfMany(paragraphs, everything))) throw new InputError('no article found on this page')
  return {
    text: [...headline === null ? [] : [headline], ...paragraphs].join('\n\n') + '\n',
    page: { byline: byline ?? nameIn(found?.byline ?? ''), published: isoDate(found?.publishedTime) ?? published },
  }
}

/** A teaser on a front page. */
const isOneOfMany = (paragraphs: readonly string[], everything: readonly PageBlock[]): boolean =>
  isList(everything) && paragraphs.join().length < everything.reduce((sum, b) => sum + b.text.length, 0) / 20

/** The title without the name of the site: as the page's own heading has it, else without ` - SITE` at its end. */
function headlineOf(title: string, site: string, headings: readonly string[]): string | null {
  const shown = tidy(title)
  if (shown === null) return null
  const heading = headings.find(h => shown.includes(h) && h.length > shown.length / 2)
  if (heading) return heading
  return site !== '' && shown.endsWith(site) ? shown.slice(0, -site.length).replace(/\s*[-–—|:]\s*$/, '') || shown : shown
}

const textsOf = (document: PageDocument, selector: string): string[] =>
  Array.from(document.querySelectorAll(selector), e => tidy(e.textContent) ?? '').filter(t => t !== '')

const BYLINES = ['meta[name="author"]', 'meta[itemprop="author"]', 'meta[property="article:author"]']
const DATES = ['meta[itemprop="datePublished"]', 'meta[name="pubdate"]', 'meta[name="publishdate"]', 'meta[name="date"]', 'meta[name="DC.date.issued"]', 'meta[itemprop="dateCreated"]', 'time[itemprop="datePublished"]', 'time[pubdate]', 'article time', 'time']

function metaOf(document: PageDocument): Page & { readonly isArticle: boolean } {
  const said = (selectors: readonly string[]): (string | null)[] => selectors.flatMap(selector =>
    Array.from(document.querySelectorAll(selector), e => e.getAttribute('content') ?? e.getAttribute('datetime')))
  return {
    isArticle: said(['meta[property="og:type"]']).includes('article'),
    byline: said(BYLINES).map(nameIn).find(b => b !== null) ?? null,
    published: said(DATES).map(isoDate).find(d => d !== null) ?? null,
  }
}

/** Who wrote it: كتب: سامي ناصر. Neither the address of a page about the author nor the whole title of a site. */
function nameIn(byline: string | null): string | null {
  const name = tidy(byline ?? '')?.replace(/^(?:كتب|كتبت|بقلم|إعداد|[Bb]y)\s*[:：]?\s+/, '') ?? null
  return name !== null && /:\/\/|\|/.test(name) ? null : name
}

const isoDate = (text: string | null | undefined): string | null =>
  text?.trim().match(/^(?:19|20)\d\d-[01]\d-[0-3]\d(?:[T ][\d:.]+ ?(?:Z|[+-][\d:]+)?)?$/)?.[0] ?? null

const tidy = (text: string): string | null => text.replace(/\s+/g, ' ').trim() || null
