import type { Entity } from './cast.ts'
import type { Mention } from './mentions.ts'

/** Who speaks in a frame, and how the text says so. */
export interface Voice {
  readonly entity: Entity
  /** The phrase in the frame's own sentence that names the speaker; null when carried over. */
  readonly mention: Mention | null
  readonly basis: 'named' | 'continued'
  /** The speaker stands before a verb inside somebody else's words: أن المعلومات تشير إلى أن. */
  readonly nested?: true
}
