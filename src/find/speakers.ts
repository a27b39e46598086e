import type { Quote, SpeakerSummary } from '../model.ts'
import type { Entity, Naming } from './cast.ts'
import type { Scene } from './scene.ts'

/** The words of a naming as a name stands by itself: لوزارة is وزارة, للشرطة is الشرطة; line breaks inside are spaces. */
export function displayName(scene: Scene, { from, to, prefixed }: Naming): string {
  const text = scene.text.slice(scene.tokens[from]!.start, scene.tokens[to - 1]!.end).replace(/\s+/g, ' ')
  const bare = text.startsWith('#') ? text.slice(1) : text
  if (!prefixed) return bare
  return /^لل/.test(bare) ? 'ال' + bare.slice(2) : bare.replace(/^.[\u064B-\u0652\u0640]*/, '')
}

/** Everybody who is quoted, in the order of their first statement, with the other ways the article names them. */
export function summarise(scene: Scene, spoken: readonly { quote: Quote, entity: Entity | null }[]): SpeakerSummary[] {
  const counts = new Map<Entity, number>()
  for (const { entity } of spoken) if (entity !== null) counts.set(entity, (counts.get(entity) ?? 0) + 1)
  return [...counts].map(([entity, quotes]) => {
    const name = displayName(scene, entity.name)
    const aliases = new Set(entity.mentions.map(m => displayName(scene, m)))
    aliases.delete(name)
    return { name, role: entity.role === null ? null : displayName(scene, { ...entity.role, prefixed: false }), aliases: [...aliases], quotes }
  })
}
