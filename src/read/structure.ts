import { functionWord } from '../lexicon/function-words.ts'
import { closeBrackets, openBrackets, sentenceMarks } from '../lexicon/marks.ts'
import { outletAt } from '../lexicon/outlets.ts'
import { placeAt } from '../lexicon/places.ts'
import type { Block, Paragraph, Structure, Token } from '../model.ts'
import { datelineEnd, isSourceLine } from './dateline.ts'
import { isReporter, opensStory } from './site-lines.ts'
import { blockOf, endsSentence, isHardWrapped, joinWrapped, readLines, type Line } from './lines.ts'

/** Longest headline and longest credit, in tokens. */
const MAX_HEADLINE = 40
const MAX_CREDIT = 8
/** A dateline may stand behind an editor's note: paragraphs looked at. */
const DATELINE_PARAGRAPHS = 3

/** The article's parts: headline, dateline, paragraphs, credit. */
export function readStructure(text: string, tokens: readonly Token[]): Structure {
  const lines = readLines(text, tokens)
  const first = firstOfArticle(tokens, lines)
  const headline = readHeadline(tokens, lines.slice(first), first > 0)
  const body = headline === null ? lines : lines.filter((_, i) => i !== first)
  const closing = body.length > 1 && isCredit(tokens, body.at(-1)!) ? body.at(-1)! : null
  const blocks = joinWrapped(tokens, closing === null ? body : body.slice(0, -1))
  const credit = closing ?? takeBracketedCredit(tokens, blocks)
  const dateline = takeDateline(tokens, blocks)
  const paragraphs: Paragraph[] = blocks.map(({ from, to, start, end }, i) => ({ index: i + 1, from, to, start, end }))
  return { headline, dateline, credit: credit && blockOf(tokens, credit.from, credit.to), paragraphs }
}

/** Past lines of the site above the article: a date, its section (المحلية), its own name. 0 where nothing but such lines follows. */
function firstOfArticle(tokens: readonly Token[], lines: readonly Line[]): number {
  const first = lines.slice(0, MAX_STAMPS).findIndex(line => !isStamp(tokens, line) && !isSourceLine(tokens, line) && !(line.to - line.from === 1 && SECTIONS.has(tokens[line.from]!.key)))
  return first > 0 && isArabic(tokens) ? first : 0
}

/** What a site calls its sections. */
const SECTIONS: ReadonlySet<string> = new Set('المحليه محليات نقابات جهات اخبار الاخبار رياضه الرياضه رياضي اقتصاد الاقتصاد سياسه السياسه ثقافه فن منوعات حوادث مجتمع دولي عربي وطني مباشر عاجل الرييسيه مصر العالم تقارير مقالات'.split(' '))

/** The first line, if it is set off and is no sentence of the story. The site's own name before it is left out. Below lines of the site a blank line sets nothing off. */
function readHeadline(tokens: readonly Token[], lines: readonly Line[], below: boolean): Block | null {
  const [first, second] = lines
  if (first === undefined || second === undefined) return null
  const from = skipSiteName(tokens, first)
  if (first.to - from > MAX_HEADLINE || (endsWithFullStop(tokens, first) && !(datelineEnd(tokens, second, true) > second.from)) || isSourceLine(tokens, first) || (isStamp(tokens, first) && isArabic(tokens)) || isByline(tokens, first)) return null
  if (from === first.from && (below || !second.blankBefore) && datelineEnd(tokens, first, true) > first.from) return null
  if (below) return !endsSentence(tokens, first) && !opensStory(tokens[first.from]!) && isShort(tokens, lines) ? blockOf(tokens, from, first.to) : null
  return second.blankBefore || isShort(tokens, lines) ? blockOf(tokens, from, first.to) : null
}

/** Clearly shorter than the story behind it; a little, where that is whole sentences and no column broken by the line. */
function isShort(tokens: readonly Token[], lines: readonly Line[]): boolean {
  const first = lines[0]!
  if (first.to - first.from === 1) return false
  const story = lines.slice(1, 1 + MAX_STAMPS).find(line => !isStamp(tokens, line) && !isSourceLine(tokens, line) && !isByline(tokens, line)) ?? lines[1]!
  const [length, next] = [first.end - first.start, story.end - story.start]
  return length * 3 < next * 2 || (length < next && !endsSentence(tokens, first) && endsSentence(tokens, story) && !isHardWrapped(tokens, lines))
}

/** Lines between the headline and the story that are neither. */
const MAX_STAMPS = 3

/** كتب- سامي الراوي:, سامي الراوي */
const isByline = (tokens: readonly Token[], { from, to }: Block): boolean => to - from <= 6 && (/^كتبت?$/.test(tokens[from]!.key) || isReporter(tokens, from, to))

/** 30/03/2022 07:53AM, الأربعاء 09 فبراير 2022, ADVERTISEMENT: when it was put on the site, or nothing in Arabic. */
const STAMP: ReadonlySet<string> = new Set(['تاريخ', 'النشر', 'نشر', 'اخر', 'تحديث', 'بتوقيت', 'غرينتش', 'الساعه', 'التوقيت', 'في', 'يوم', 'بتاريخ'])
const isStamp = (tokens: readonly Token[], { from, to }: Block): boolean => {
  for (let i = from; i < to; i++) if (tokens[i]!.kind === 'word' && functionWord(tokens[i]!.key) !== 'time' && !STAMP.has(tokens[i]!.key) && tokens[i]!.end - tokens[i]!.start > 1) return false
  return true
}

/** In an English article every line is nothing in Arabic. */
const isArabic = (tokens: readonly Token[]): boolean => tokens.some(t => t.kind === 'word')

/** CNNArabic.com - before the headline. */
function skipSiteName(tokens: readonly Token[], line: Block): number {
  const [a, dot, b, dash] = [0, 1, 2, 3].map(i => tokens[line.from + i])
  const isSite = a?.kind === 'latin' && dot?.key === '.' && b?.kind === 'latin' && dash?.key === '-'
  return isSite && line.to - line.from > 4 ? line.from + 4 : line.from
}

/** One full stop; two or three are a headline's pause. */
const endsWithFullStop = (tokens: readonly Token[], line: Block): boolean =>
  tokens[line.to - 1]!.key === '.' && tokens[line.to - 2]?.key !== '.'

/** A closing line that only names a source: العربية · المصدر: وكالات · (رويترز) · كتب: سامي الراوي · سامي الراوي / الجزائر */
function isCredit(tokens: readonly Token[], line: Block): boolean {
  if (line.to - line.from > MAX_CREDIT * 2 || endsSentence(tokens, line)) return false
  return isOnlySources(tokens, line.from, line.to) || isLabelled(tokens, line) || isSigned(tokens, line)
}

const LABELS: ReadonlySet<string> = new Set(['المصدر', 'مصدر', 'كتب', 'كتبت', 'اعداد', 'تحرير', 'بقلم', 'ترجمه', 'تصوير'])
const isLabelled = (tokens: readonly Token[], { from, to }: Block): boolean =>
  LABELS.has(tokens[from]!.key) && tokens[from + 1]?.key === ':' && to - from > 2 && to - from <= MAX_CREDIT

/** A reporter and a place. */
function isSigned(tokens: readonly Token[], { from, to }: Block): boolean {
  const slash = tokens.findIndex((t, i) => i >= from && t.key === '/')
  return slash > from + 1 && slash < to - 1 && to - from <= MAX_CREDIT && tokens.slice(from, slash).every(t => t.kind === 'word') &&
    slash + 1 + (placeAt(k => k < to ? tokens[k]!.key : undefined, slash + 1)?.length ?? 0) === to
}

/** Words that may stand beside the outlets in a credit. */
const BESIDE: ReadonlySet<string> = new Set(['المصدر', 'مصدر', 'المصادر', 'وكالات', 'الوكالات', 'ووكالات', 'والوكالات', 'عن', 'نقلا', 'موقع', 'صحيفه', 'وكاله', 'قناه', 'متابعه', 'متابعات', 'رصد', 'خاص', 'و'])

function isOnlySources(tokens: readonly Token[], from: number, to: number): boolean {
  let sources = 0
  for (let i = from; i < to;) {
    const n = outletAt(k => k < to ? tokens[k]!.key : undefined, i)
    if (n > 0) { sources++; i += n; continue }
    const place = sources > 0 ? placeAt(k => k < to ? tokens[k]!.key : undefined, i) : null // (وال بنغازي)
    if (place !== null) { i += place.length; continue }
    const { kind, key } = tokens[i]!
    if (kind === 'digits' || (kind !== 'mark' && !BESIDE.has(key))) return false
    if (key === 'وكالات' || key === 'الوكالات') sources++
    i++
  }
  return sources > 0
}

/** (إعداد سامي الراوي للنشرة العربية) */
const MAKERS: ReadonlySet<string> = new Set(['اعداد', 'تحرير', 'تغطيه', 'كتابه', 'ترجمه'])

/** (رويترز) behind the last full stop: cut off the last paragraph and given as the credit. */
function takeBracketedCredit(tokens: readonly Token[], blocks: Block[]): Block | null {
  const last = blocks.at(-1)
  let to = last?.to ?? 0
  while (last !== undefined && to > last.from + 1 && tokens[to - 1]!.key === '.') to--
  if (last === undefined || !closeBrackets.has(tokens[to - 1]!.key)) return null
  let open = Math.max(last.from, to - 2)
  while (open > last.from && to - open <= MAX_CREDIT * 2 && !openBrackets.has(tokens[open]!.key)) open--
  if (!openBrackets.has(tokens[open]!.key) || !(isOnlySources(tokens, open + 1, to - 1) || MAKERS.has(tokens[open + 1]!.key))) return null
  if (open > last.from && !sentenceMarks.has(tokens[open - 1]!.key) && tokens[open - 1]!.kind !== 'mark') return null
  if (open === last.from) blocks.pop()
  else blocks[blocks.length - 1] = blockOf(tokens, last.from, open)
  return blockOf(tokens, open, last.to)
}

/** Cuts the dateline off the paragraph that begins with it. */
function takeDateline(tokens: readonly Token[], blocks: Block[]): Block | null {
  let above = 0 // dates and the like, which are no paragraphs of the story
  for (let i = 0; i < Math.min(DATELINE_PARAGRAPHS, blocks.length); i++) {
    const block = blocks[i]!
    if (isStamp(tokens, block)) { above++; continue }
    const end = datelineEnd(tokens, block, i > above)
    if (end === block.from || (end === block.to && i === blocks.length - 1)) continue
    if (end === block.to) blocks.splice(i, 1)
    else blocks[i] = blockOf(tokens, end, block.to)
    return blockOf(tokens, block.from, end)
  }
  return null
}
