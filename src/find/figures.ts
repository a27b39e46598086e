import type { Block, Figure, Reading } from '../model.ts'
import { tokenAt, wordAt, type Context } from './figures/context.ts'
import { outletMatch } from '../lexicon/outlets.ts'
import { countedWordAt } from './figures/counted.ts'
import { afterChain } from './figures/digits.ts'
import type { Draft } from './figures/draft.ts'
import { formsAt } from './figures/forms.ts'
import { NOTHING } from './figures/measured.ts'
import { homeOf } from './figures/home.ts'
import { shareUnits } from './figures/lists.ts'
import { modifierAfter, modifierBefore } from './figures/modifiers.ts'
import { afterAddress, afterNamedDigits } from './figures/names.ts'
import { rejectedRank } from './figures/ordinals.ts'
import { speaksOfSport } from './figures/scores.ts'
import { unitAt } from './figures/units.ts'

/** Every figure of the article, in the order of the text. */
export function findFigures(reading: Reading): Figure[] {
  const home = homeOf(reading.tokens)
  return placesOf(reading).flatMap(block => {
    const place = { text: reading.text, tokens: reading.tokens, from: block.from, to: block.to }
    const c: Context = { text: reading.text, tokens: reading.tokens, from: block.from, to: block.to, home, points: once(() => groupsWithPoints(place)), sport: once(() => speaksOfSport(place)) }
    // A unit that stands before its numbers may begin a later figure first.
    return shareUnits(c, draftsIn(c)).map(d => finish(c, d, paragraphOf(block))).sort((a, b) => a.start - b.start || a.number.start - b.number.start)
  })
}

/** Where figures are looked for: the dateline, too, may hold a date. */
function placesOf({ blocks, structure }: Reading): readonly Block[] {
  return structure.dateline ? [...blocks, structure.dateline].sort((a, b) => a.start - b.start) : blocks
}

/** A question whose answer is kept. */
function once(ask: () => boolean): () => boolean {
  let answer: boolean | null = null
  return () => (answer ??= ask())
}

const paragraphOf = (block: Block): number | null => ('index' in block ? (block.index as number) : null)

function draftsIn(c: Context): Draft[] {
  const drafts: Draft[] = []
  for (let i = c.from; i < c.to;) {
    const token = c.tokens[i]!
    if (token.kind === 'digits' || (token.kind === 'word' ? wordAt(c, i) !== null : token.kind === 'latin')) {
      const past = token.kind === 'word' ? null : (afterAddress(c, i) ?? (token.kind === 'digits' ? afterNamedDigits(c, i) : null))
      const draft = past === null && !isInOutlet(c, i) ? draftAt(c, i, drafts.at(-1)?.to ?? c.from) : null
      if (draft && draft.rule !== NOTHING) drafts.push(draft)
      i = past ?? Math.max(draft?.to ?? rejectedRank(c, i) ?? (token.kind === 'digits' ? afterChain(c, i) : 0), i + 1)
    } else i = (token.kind === 'mark' ? afterAddress(c, i) : null) ?? i + 1
  }
  return drafts
}

/** 4.180 زورقا: three digits behind a point, and something that can be counted. */
function groupsWithPoints({ text, tokens, from, to }: Pick<Context, 'text' | 'tokens' | 'from' | 'to'>): boolean {
  const c = { text, tokens, from, to, home: () => undefined, points: () => false, sport: () => false }
  for (let i = from; i + 3 < to; i++)
    if (tokens[i]!.kind === 'digits' && tokens[i + 1]!.key === '.' && tokens[i + 1]!.glued && tokens[i + 2]!.kind === 'digits' && tokens[i + 2]!.glued && tokens[i + 2]!.key.length === 3 && tokens[i]!.key.length <= 3 && countedWordAt(c, i + 3) && unitAt(c, i + 3) === null) return true
  return false
}

/** اليوم السابع, لبنان 24: a number word in an outlet's name. */
function isInOutlet(c: Context, i: number): boolean {
  for (let at = i - 1; at >= i - 2 && at >= c.from; at--) {
    const match = /^["«“”]$/.test(tokenAt(c, at - 1)?.key ?? '') ? outletMatch(k => tokenAt(c, k)?.key, at) : null
    if (match !== null && at + match.length > i) return true
  }
  return false
}

function draftAt(c: Context, i: number, from: number): Draft | null {
  for (const form of formsAt(c, i)) {
    const draft = form.read(c, i)
    if (draft && draft.from >= from) return draft
  }
  return null
}

function finish(c: Context, d: Draft, paragraph: number | null): Figure {
  const before = d.measurable ? modifierBefore(c, d.from, d.to) : null
  const modifier = before ?? (d.measurable ? modifierAfter(c, d.to) : null)
  const starts = [d.number.start, d.unitText?.start, before?.start, tokenAt(c, d.from)!.kind === 'mark' ? tokenAt(c, d.from)!.start : undefined].filter(s => s !== undefined)
  const ends = [d.number.end, d.unitText?.end, before ? undefined : modifier?.end].filter(e => e !== undefined)
  return {
    kind: d.kind, paragraph, start: Math.min(...starts), end: Math.max(...ends), number: d.number, value: d.value, min: d.min, max: d.max,
    unit: d.unit, unitText: d.unitText, modifier: modifier?.modifier ?? null, rule: d.rule,
  }
}
