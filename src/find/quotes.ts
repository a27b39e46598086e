import type { Block, Cue, Quotation, Quote, Reading, Speaker, SpeakerSummary, TokenRange } from '../model.ts'
import { attribute } from './attributions.ts'
import { type Cast, type Entity, readCast } from './cast.ts'
import { readVoices } from './discourse.ts'
import type { Voice } from './voice.ts'
import type { Frame } from './frame.ts'
import { readFrames } from './frames.ts'
import { readIssuers } from './issuers.ts'
import { findIndirect } from './indirect.ts'
import { readRegionEnds } from './regions.ts'
import { type Scene, setScene } from './scene.ts'
import { voiceOfRemark } from './source-voices.ts'
import { outsideRemarks, readSources } from './sources.ts'
import { displayName, fullName, summarise } from './speakers.ts'
import type { Attribution, Stage } from './stage.ts'

/**
 * Every quotation judged (statement or term) with its speaker, and every reported statement without marks.
 * Who speaks where is read once, in text order; then each quotation asks the ordered rules of attributions.ts.
 */
export function findQuotes(reading: Reading): { quotes: Quote[], speakers: SpeakerSummary[] } {
  const scene = setScene(reading)
  const cast = readCast(scene)
  const issuers = readIssuers(scene, cast)
  const reporting = readFrames(scene, cast.isName)
  const remarks = readSources(scene, reporting, cast.isName)
  const frames = outsideRemarks(reporting, remarks)
  const ends = readRegionEnds(scene, frames, remarks)
  const { voices, meant } = readVoices(scene, cast, issuers, frames, ends, remarks)
  const paragraphOf = paragraphs(reading)
  const spoken: { quote: Quote, entity: Entity | null }[] = []

  judge({ scene, isName: cast.isName, frames, ends, voices, remarks }, (q, attribution, follows) => {
    const voice = attribution.kind === 'term' ? null : attribution.follows ? follows : voiceFor({ cast, frames, voices, remarks, meant }, attribution)
    spoken.push({
      entity: voice?.entity ?? null,
      quote: {
        kind: attribution.kind, start: q.start, end: q.end, paragraph: paragraphOf(q.open),
        speaker: voice === null ? null : speaker(scene, voice), cue: cueFor(scene, frames, attribution), rule: attribution.rule,
      },
    })
    return voice
  })
  for (const found of findIndirect({ scene, frames, ends, remarks, voices, meant })) {
    spoken.push({
      entity: found.voice.entity,
      quote: { kind: 'indirect', start: found.start, end: found.end, paragraph: paragraphOf(found.from), speaker: speaker(scene, found.voice), cue: cueAt(scene, found.cue, found.lemma), rule: found.rule },
    })
  }
  spoken.sort((a, b) => a.quote.start - b.quote.start || b.quote.end - a.quote.end)
  const kept = withoutCrossing(spoken)
  return { quotes: kept.map(s => s.quote), speakers: summarise(scene, kept) }
}

/** Statements stand in each other or apart: one without marks that would cross another is left out. In order of the text. */
function withoutCrossing<T extends { readonly quote: Quote }>(spoken: readonly T[]): T[] {
  const open: T[] = []
  const left = new Set<T>()
  for (const next of spoken) {
    while (open.length > 0 && open.at(-1)!.quote.end <= next.quote.start) open.pop()
    while (open.length > 0 && open.at(-1)!.quote.end < next.quote.end && open.at(-1)!.quote.kind === 'indirect' && next.quote.kind !== 'indirect') left.add(open.pop()!)
    if (open.length > 0 && open.at(-1)!.quote.end < next.quote.end) left.add(next)
    else open.push(next)
  }
  return spoken.filter(s => !left.has(s))
}

/** Walks the quotations in the order of the text beside the frames and remarks, so that each is judged with what stands round it. */
function judge(known: Omit<Stage, 'last' | 'lastRemark' | 'previous'>, found: (q: Quotation, a: Attribution, follows: Voice | null) => Voice | null): void {
  const { scene, isName, frames, ends, voices, remarks } = known
  let last = -1
  let lastRemark = -1
  let previous: Stage['previous'] = null
  let voice: Voice | null = null
  for (const q of scene.quotations) {
    while (last + 1 < frames.length && frames[last + 1]!.cue.from < q.open) last++
    while (lastRemark + 1 < remarks.length && remarks[lastRemark + 1]!.cue.from < q.open) lastRemark++
    const attribution = attribute({ scene, isName, frames, ends, voices, remarks, last, lastRemark, previous }, q)
    const its = found(q, attribution, voice)
    if (q.depth > 0) continue
    previous = attribution.kind === 'term' && previous !== null && q.open < scene.sentenceEnd(previous.quotation.open) ? previous : { quotation: q, attribution }
    if (attribution.kind !== 'term') voice = its
  }
}

function voiceFor(known: Parameters<typeof voiceOfRemark>[0] & { readonly cast: Cast }, a: Attribution): Voice | null {
  if (a.frame !== undefined) return known.voices[a.frame] ?? null
  if (a.mention !== undefined) return { entity: known.cast.identify(a.mention), mention: a.mention, basis: 'named' }
  return a.remark === undefined ? null : voiceOfRemark(known, a.remark)
}

const speaker = (scene: Scene, { entity, mention, basis }: Voice): Speaker => ({
  name: fullName(scene, entity),
  role: entity.role && displayName(scene, entity.role),
  mention: mention === null ? null : { start: scene.tokens[mention.from]!.start, end: scene.tokens[mention.to - 1]!.end },
  basis,
})

const cueAt = (scene: Scene, range: TokenRange, lemma: string): Cue =>
  ({ start: scene.tokens[range.from]!.start, end: scene.tokens[range.to - 1]!.end, lemma })

function cueFor(scene: Scene, frames: readonly Frame[], a: Attribution): Cue | null {
  if (a.kind === 'term') return null
  if (a.frame !== undefined) return cueAt(scene, frames[a.frame]!.cue, frames[a.frame]!.verb.lemma)
  return a.remark === undefined ? null : cueAt(scene, a.remark.cue, a.remark.lemma)
}

/** The paragraph number of a token; null in the headline, dateline and credit. */
function paragraphs({ structure }: Reading): (token: number) => number | null {
  const list = structure.paragraphs
  return token => {
    let low = 0
    let high = list.length - 1
    while (low <= high) {
      const mid = (low + high) >> 1
      const p: Block & { index: number } = list[mid]!
      if (token < p.from) high = mid - 1
      else if (token >= p.to) low = mid + 1
      else return p.index
    }
    return null
  }
}
