import type { Quotation, QuoteKind, TokenRange } from '../model.ts'
import type { Voice } from './voice.ts'
import type { Frame } from './frame.ts'
import type { Mention } from './mentions.ts'
import type { Scene } from './scene.ts'
import type { SourceRemark } from './sources.ts'

/** What is known when the quotations are judged, in the order of the text. */
export interface Stage {
  readonly scene: Scene
  /** Is the folded word part of a personal name in the article? */
  readonly isName: (key: string) => boolean
  readonly frames: readonly Frame[]
  /** Where each frame's governed words end. */
  readonly ends: readonly number[]
  /** Who speaks in each frame; null where nobody does. */
  readonly voices: readonly (Voice | null)[]
  readonly remarks: readonly SourceRemark[]
  /** Index of the last frame whose cue stands before the quotation, -1 if none. */
  readonly last: number
  /** Index of the last source remark that begins before the quotation, -1 if none. */
  readonly lastRemark: number
  /** The judgement on the quotation before this one. */
  readonly previous: { readonly quotation: Quotation, readonly attribution: Attribution } | null
}

/** A quotation judged: what it is, and on whose word. */
export interface Attribution {
  readonly kind: Exclude<QuoteKind, 'indirect'>
  readonly rule: string
  /** Index of the frame whose speaker it is. */
  readonly frame?: number
  readonly remark?: SourceRemark
  /** Named beside the quotation without any verb: بوتين: "…" */
  readonly mention?: Mention
  /** The speaker of the quotation before. */
  readonly follows?: true
  readonly cue?: { readonly range: TokenRange, readonly lemma: string }
}

export interface AttributionRule {
  readonly id: string
  /** A sentence that it reads, run as a test. */
  readonly example: string
  readonly read: (stage: Stage, q: Quotation) => Attribution | null
}
