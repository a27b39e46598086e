import { lexeme } from './lexemes.ts'
import type { Scene } from './scene.ts'

/** في بيان، خلال مؤتمر صحفي، بتصريح: when or where something was said. معهد لدراسات, متحدث باسم الادعاء are who. */
export function isOccasionAt(scene: Scene, i: number): boolean {
  const key = scene.keyAt(i)
  if (scene.word(i).functionWord === 'preposition') return key !== 'باسم' && scene.word(i + 1).occasion
  return /^[بف]/.test(key) && lexeme(key.slice(1)).occasion
}

/** The comma that closes ، في بيان حصلت عليه الصحيفة، or ، على لسان رئيسها،, or `comma` where no such aside begins behind it. */
export function skipOccasion(scene: Scene, comma: number): number {
  if (!scene.word(comma).comma || !(isOccasionAt(scene, comma + 1) || scene.keyAt(comma + 2) === 'لسان')) return comma
  for (let i = comma + 2; i < scene.sentenceEnd(comma) && i < comma + LONGEST_ASIDE; i++) if (scene.word(i).comma && scene.within(i) === null) return i
  return comma
}
const LONGEST_ASIDE = 16
