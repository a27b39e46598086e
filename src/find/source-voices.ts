import type { Entity } from './cast.ts'
import { agrees } from './discourse.ts'
import type { Voice } from './voice.ts'
import type { Frame } from './frame.ts'
import type { Mention } from './mentions.ts'
import { firstFrom } from './nearby.ts'
import type { SourceRemark } from './sources.ts'

/** What tells whom a source phrase means. */
interface Known {
  readonly frames: readonly Frame[]
  readonly voices: readonly (Voice | null)[]
  readonly remarks: readonly SourceRemark[]
  readonly meant: ReadonlyMap<Mention, Entity>
}

/** How many frames back the speaker of a pronoun is looked for. */
const MEMORY = 8

/** Whom a source phrase names; whose words the text was giving where a pronoun stands for them (على حد قولها). */
export function voiceOfRemark(known: Known, { source, possessor, cue }: SourceRemark): Voice | null {
  const { frames, voices, remarks, meant } = known
  const named: Voice | null = source === null ? null : { entity: meant.get(source)!, mention: source, basis: 'named' }
  if (possessor === '') return named
  const form = { gender: possessor === 'f' ? 'f' : 'm', number: possessor === 'pl' ? 'pl' : 'sg' } as const
  const last = firstFrom(frames, cue.from) - 1
  for (let n = last; n >= 0 && n > last - MEMORY; n--) {
    const voice = voices[n]
    if (voice && !voice.nested && agrees(form, voice.entity)) return { entity: voice.entity, mention: null, basis: 'continued' }
  }
  const before = remarks[firstFrom(remarks, cue.from) - 1]
  const voice = before?.source == null ? null : voiceOfRemark(known, before)
  return voice !== null && agrees(form, voice.entity) ? { entity: voice.entity, mention: null, basis: 'continued' } : named
}
