import type { ReportingVerb } from '../lexicon/verbs.ts'
import type { TokenRange } from '../model.ts'
import type { Gender, GrammaticalNumber, Mention } from './mentions.ts'

/** How the words reported follow their cue: a clause with أن/إن, a colon, quotation marks straight away, or nothing of these. */
export type Lead = 'clause' | 'colon' | 'quote'

export interface Content {
  readonly lead: Lead
  /** First token of the content: behind أن or the colon, or the opening mark. */
  readonly from: number
}

/** A reporting word with all that it governs: who (if named here), and where the content begins. Token indexes. */
export interface Frame {
  readonly cue: TokenRange
  readonly verb: ReportingVerb
  readonly by: 'verb' | 'participle' | 'masdar'
  readonly gender: Gender
  readonly number: GrammaticalNumber
  readonly person: 1 | 3
  readonly passive: boolean
  /** و or ف is written before it: it begins a clause of its own. */
  readonly conjoined: boolean
  readonly future: boolean
  readonly object: boolean
  /** It stands in a relative clause (الذي قال). */
  readonly relative: boolean
  readonly subject: Mention | null
  readonly content: Content | null
  /** Where the subject and adjuncts end: the governed words begin here if `content` is null. */
  readonly open: number
}

export interface Reach {
  readonly content: Content | null
  /** Where subject and adjuncts end. */
  readonly end: number
}
