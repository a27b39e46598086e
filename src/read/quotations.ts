import { commas, quotationMarks, sentenceMarks } from '../lexicon/marks.ts'
import { outletAt } from '../lexicon/outlets.ts'
import { reportingParticiple, reportingVerb } from '../lexicon/verbs.ts'
import type { Block, Quotation, Token, Warning } from '../model.ts'
import { readMarks, type Mark } from './marks.ts'

/** How deep quotations may nest: a speaker, whom he quotes, and a name in it. */
const MAX_DEPTH = 3

/** Two marks that belong together. Without `close`, the quotation ends where its sense ends, before the token `limit`. */
interface Pair { readonly open: Mark, readonly close: Mark | null, readonly depth: number, readonly limit: number }

/**
 * Pairs of quotation marks, block by block: every style, mixed, reversed, spaced, nested, unclosed.
 * A quotation that is never closed ends where its sense ends, at the latest with its block. Linear: each mark is opened and closed once.
 */
export function readQuotations(tokens: readonly Token[], blocks: readonly Block[]): { quotations: Quotation[], warnings: Warning[] } {
  const quotations: Quotation[] = []
  const warnings: Warning[] = []
  let pending: Pair | null = null
  for (const block of blocks) {
    const marks = readMarks(tokens, block)
    if (marks.length === 0) continue
    const { pairs, strays } = pairUp(tokens, marks, block)
    if (pending !== null && pairs[0]?.open.at !== block.from && strays[0] === marks[0]) quotations.push(continued(tokens, block, strays.shift()!))
    else if (pending !== null && pairs[0]?.open.at !== block.from) warnings.push(warning('unclosed-quotation', tokens, pending.open))
    pending = null
    for (const pair of pairs) {
      const quotation = enclose(tokens, pair)
      if (quotation !== null) quotations.push(quotation)
      if (pair.close === null && pair.limit === block.to && pair.depth === 0) pending = pair
      else if (pair.close === null) warnings.push(warning('unclosed-quotation', tokens, pair.open))
    }
    for (const stray of strays) warnings.push(warning('unopened-quotation', tokens, stray))
  }
  if (pending !== null) warnings.push(warning('unclosed-quotation', tokens, pending.open))
  quotations.sort((a, b) => a.start - b.start || b.end - a.end)
  warnings.sort((a, b) => a.start - b.start)
  return { quotations, warnings }
}

const warning = (code: Warning['code'], tokens: readonly Token[], mark: Mark): Warning =>
  ({ code, start: tokens[mark.at]!.start, end: tokens[mark.to - 1]!.end })

/** The rest of a quotation that was opened in the paragraph before: from the paragraph's start to its closing mark. */
const continued = (tokens: readonly Token[], block: Block, close: Mark): Quotation =>
  ({ from: block.from, to: close.at, open: block.from, close: close.at, depth: 0, start: block.start, end: tokens[Math.max(block.from, close.at - 1)]!.end })

/** One pass over the marks with a stack of those still open. */
function pairUp(tokens: readonly Token[], marks: readonly Mark[], block: Block): { pairs: Pair[], strays: Mark[] } {
  const pairs: Pair[] = []
  const strays: Mark[] = []
  const open: Mark[] = []
  const ahead = surplusAhead(marks)
  const last = new Map<string, number>()
  for (const [i, { family }] of marks.entries()) last.set(family, i)
  const close = (mark: Mark | null, limit: number): void => { pairs.push({ open: open.pop()!, close: mark, depth: open.length, limit }) }

  marks.forEach((mark, i) => {
    const partner = open.findLastIndex(o => o.family === mark.family)
    const act = partner < 0 ? alone(mark, open.at(-1), last, i, ahead[i]!) : facing(mark, open[partner]!, ahead[i]!, open.length, () => isInside(tokens, open[partner]!, mark))
    if (act === 'stray') strays.push(mark)
    else if (act === 'close') { while (partner >= 0 && open.length > partner + 1) close(null, mark.at); close(mark, mark.at) }
    else {
      if (act === 'restart' || open.length >= MAX_DEPTH) while (open.length > 0) close(null, mark.at)
      open.push(mark)
    }
  })
  while (open.length > 0) close(null, block.to)
  return { pairs: pairs.sort((a, b) => a.open.at - b.open.at), strays }
}

type Act = 'open' | 'close' | 'restart' | 'stray'

/** A mark whose family has nothing open: it opens, closes another family's mark that has no partner ("…»), or is one too many. */
function alone(mark: Mark, top: Mark | undefined, last: ReadonlyMap<string, number>, i: number, surplus: number): Act {
  const closing = mark.spacing === 'close' || (mark.shape === 'close' && mark.spacing !== 'open')
  if (!closing || (mark.shape === 'either' && surplus > 0 && top === undefined && !mark.ends)) return 'open'
  return top !== undefined && last.get(top.family)! < i ? 'close' : 'stray'
}

/** A mark whose family has one open: it closes it, opens one inside it, or shows that the first was never closed. */
function facing(mark: Mark, partner: Mark, surplus: number, depth: number, inside: () => boolean): Act {
  if (mark.shape === 'close' && partner.shape !== 'close') return 'close'
  if (mark.spacing === 'close' || (mark.spacing === 'either' && mark.shape !== 'open')) return 'close'
  if (partner.spaceAfter && !mark.spaceAfter && mark.shape === 'either') return 'close'
  if (surplus > depth) return 'open'
  return surplus > 0 ? depth === 1 && inside() ? 'open' : 'restart' : mark.shape === 'open' ? 'restart' : 'close'
}

/** قالت: "شاهدت فيلم "الأرض" ثم …: behind a colon one sentence goes on to a name in it, though nobody closed the first mark. */
function isInside(tokens: readonly Token[], outer: Mark, mark: Mark): boolean {
  if (tokens[outer.at - 1]?.key !== ':' || mark.at - outer.to < 3 || mark.at - outer.to > LONGEST_LEAD) return false
  for (let i = outer.to; i < mark.at; i++) if (sentenceMarks.has(tokens[i]!.key) || reportingVerb(tokens[i]!.key).length > 0 || reportingParticiple(tokens[i]!.key).some(p => p.accusative)) return false
  return true
}
/** To a name inside speech, in tokens. */
const LONGEST_LEAD = 40

/** For each mark: how many more marks of its family close than open behind it. */
function surplusAhead(marks: readonly Mark[]): number[] {
  const surplus = new Map<string, number>()
  const out = new Array<number>(marks.length)
  for (let i = marks.length - 1; i >= 0; i--) {
    const { family, shape, spacing } = marks[i]!
    const now = surplus.get(family) ?? 0
    out[i] = now
    const side = shape === 'either' || spacing === 'open' ? spacing : shape
    surplus.set(family, now + (side === 'open' ? -1 : 1))
  }
  return out
}

/** Null where nothing stands between the marks, and for a lone mark with space on both sides, which opens something only behind a verb of saying. */
function enclose(tokens: readonly Token[], { open, close, depth, limit }: Pair): Quotation | null {
  if (close === null && open.spacing === 'either' && (limit - open.to < SHORTEST_UNCLOSED || !followsVerb(tokens, open.at))) return null
  const from = open.to
  const to = close === null ? (tokens[open.at - 1]?.key === 'ل' ? outletEnd(tokens, from, limit) : null) ?? senseEnd(tokens, from, limit) : close.at
  if (from >= to) return null
  return { from, to, open: open.at, close: close === null ? null : close.at, depth, start: tokens[from]!.start, end: tokens[to - 1]!.end }
}

/** لـ"الدستور، أن …: an outlet's name ends at its comma. */
function outletEnd(tokens: readonly Token[], from: number, limit: number): number | null {
  const length = outletAt(i => i < limit ? tokens[i]!.key : undefined, from)
  return length > 0 && commas.has(tokens[from + length]?.key ?? '') ? from + length : null
}

/** Of a quotation whose only mark stands between spaces, in tokens. */
const SHORTEST_UNCLOSED = 5

/** وقالت البلدية في خبر نشرته " في الوقت الذي …: a verb of saying with و begins the sentence. */
function followsVerb(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - LONGEST_LEAD; i--) {
    const { key } = tokens[i]!
    if (key === ':' || quotationMarks[key] !== undefined || reportingParticiple(key).length > 0 || COMPLEMENTISER.test(key)) return false
    if (i === 0 || sentenceMarks.has(tokens[i - 1]!.key)) return reportingVerb(key).some(f => f.verb.takes.includes(':') && !f.verb.homograph)
  }
  return false
}

/** Where an unclosed quotation stops making sense as one: before the sentence or the participle that reports anew. */
function senseEnd(tokens: readonly Token[], from: number, limit: number): number {
  for (let i = from + 1; i < limit; i++)
    if (sentenceMarks.has(tokens[i - 1]!.key) ? reportingVerb(tokens[i]!.key).length > 0 : commas.has(tokens[i - 1]!.key) && reportsOn(tokens, i, limit)) return sentenceMarks.has(tokens[i - 1]!.key) ? i : i - 1
  return limit
}

/** …، مؤكدة أن, …، مشيرا إلى أن, …، وفق شبكة فوكس */
const reportsOn = (tokens: readonly Token[], i: number, limit: number): boolean =>
  (SOURCE.test(tokens[i]!.key) && closesSoon(tokens, i, limit)) || (reportingParticiple(tokens[i]!.key).some(p => p.accusative && !p.verb.homograph) && (COMPLEMENTISER.test(tokens[i + 1]?.key ?? '') || /^(الي|علي|:)$/.test(tokens[i + 1]?.key ?? '')))
const COMPLEMENTISER = /^ب?ان(ه|ها|هم|نا|ني)?$/
const SOURCE = /^(وفق|ب?حسب|وفقا|طبقا|حسبما|وفقما)$/
/** Nothing but the source stands before the full stop. */
const closesSoon = (tokens: readonly Token[], i: number, limit: number): boolean => {
  for (let j = i + 1; j < i + LONGEST_SOURCE; j++) if (j >= limit || sentenceMarks.has(tokens[j]!.key)) return true
  return false
}
const LONGEST_SOURCE = 8
