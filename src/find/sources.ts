import { sourcePhraseAt, unlikelySource } from '../lexicon/sources.ts'
import type { TokenRange } from '../model.ts'
import { skipSubjectAdjuncts } from './adjuncts.ts'
import type { Cast, Entity } from './cast.ts'
import type { Frame } from './frames.ts'
import type { Issuers } from './issuers.ts'
import { type Mention, readMention } from './mentions.ts'
import { firstFrom } from './nearby.ts'
import { type Scene, withoutProclitic } from './scene.ts'

/** بحسب X، وفقاً لـX، حسبما أفاد X، على حد قوله: a phrase that says whose words the clause beside it holds. Token indexes. */
export interface SourceRemark {
  readonly cue: TokenRange
  /** As the lexicon has it. */
  readonly lemma: string
  /** Null where a pronoun stands for the source: على حد قوله. */
  readonly source: Mention | null
  /** One past the remark. */
  readonly to: number
}

/** Longest source, in tokens. */
const REACH = 24

/** Every source phrase outside quotation marks, in order. كما أكد X أن … has a clause of its own and is none. */
export function readSources(scene: Scene, frames: readonly Frame[], isName: (key: string) => boolean): SourceRemark[] {
  const speaks = new Set(frames.filter(f => f.content !== null).map(f => f.cue.from))
  const out: SourceRemark[] = []
  for (const block of scene.blocks) {
    for (let i = block.from; i < block.to; i++) {
      if (scene.tokens[i]!.kind !== 'word' || scene.within(i) !== null) continue
      const remark = readSource(scene, i, speaks, isName)
      if (remark === null) continue
      out.push(remark)
      i = remark.to - 1
    }
  }
  return out
}

function readSource(scene: Scene, i: number, speaks: ReadonlySet<number>, isName: (key: string) => boolean): SourceRemark | null {
  const found = sourcePhraseAt(scene.keyAt, i)
  if (found === null || i + found.length > scene.sentenceEnd(i)) return null
  const cue = { from: i, to: i + found.length }
  const lemma = found.phrase.words.replace(/\s*ل?…/, '').trim()
  if (found.phrase.source === 'pronoun') return { cue, lemma, source: null, to: cue.to }
  if (found.phrase.source === 'verb' && lemma.startsWith('كما') && (speaks.has(cue.to - 1) || speaks.has(cue.to - 2))) return null
  const source = readSourceAt(scene, cue.to, found.phrase.words.endsWith('ل…'), found.phrase.source === 'verb', isName)
  return source === null || unlikelySource(scene.keyAt(source.from)) ? null : { cue, lemma, source, to: source.to }
}

function readSourceAt(scene: Scene, from: number, attached: boolean, behindVerb: boolean, isName: (key: string) => boolean): Mention | null {
  const limit = Math.min(scene.sentenceEnd(from - 1), from + REACH)
  if (behindVerb) {
    const at = skipSubjectAdjuncts(scene, from, limit, isName)
    return at < 0 ? null : readMention(scene, at, limit)
  }
  if (!attached) return readMention(scene, from, limit)
  return scene.keyAt(from) === 'ل' ? readMention(scene, from + 1, limit) : readMention(withoutProclitic(scene, from), from, limit, true)
}

/** The frames that are no source phrase's own verb. */
export const outsideRemarks = (frames: readonly Frame[], remarks: readonly SourceRemark[]): Frame[] => {
  return frames.filter(({ cue: { from } }) => {
    const remark = remarks[firstFrom(remarks, from + 1) - 1]
    return remark === undefined || from < remark.cue.to - 2 || from >= remark.cue.to
  })
}

/** Whom a source phrase names; null where a pronoun stands for them. */
export const entityOfRemark = (cast: Cast, issuers: Issuers, remark: SourceRemark): Entity | null =>
  remark.source === null ? null : (remark.source.kind === 'document' ? issuers.of(remark.source) : null) ?? cast.identify(remark.source)
