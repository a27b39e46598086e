import { isPlainVerb } from '../lexicon/common-verbs.ts'
import type { Quote, SpeakerSummary } from '../model.ts'
import type { Entity, Naming, Variant } from './cast.ts'
import { lexeme } from './lexemes.ts'
import type { Scene } from './scene.ts'

/** The words of a naming as a name stands by itself: لوزارة is وزارة, للشرطة is الشرطة; line breaks inside are spaces. */
export function displayName(scene: Scene, { from, to, prefixed }: Naming): string {
  const text = scene.text.slice(scene.tokens[from]!.start, scene.tokens[to - 1]!.end).replace(/\s+/g, ' ')
  const bare = text.startsWith('#') ? text.slice(1) : text
  if (!prefixed) return bare
  const article = lexeme(scene.keyAt(from).slice(1)).given === '' ? /^ل[\u064B-\u0652\u0640]*ل/.exec(bare) : null
  return article ? 'ال' + bare.slice(article[0].length) : bare.replace(/^.[\u064B-\u0652\u0640]*/, '')
}

/** The fullest name that the article gives, told from runs of words that only look like one (استعرض الدكتور جمال مسيرته). */
export function fullName(scene: Scene, entity: Entity): string {
  let best: Variant | undefined
  let most = -Infinity
  for (const variant of entity.variants.values()) {
    const score = entity.named ? scoreOfPerson(entity, variant) : scoreOfBody(scene, variant)
    if (score > most) { best = variant; most = score }
  }
  return displayName(scene, best?.name ?? entity.name)
}

/** Longer is better; a known given name in front and a last word that names them elsewhere too prove it. */
function scoreOfPerson(entity: Entity, { words, count }: Variant): number {
  const [first, last] = [words[0]?.startsWith('عبد') ? lexeme('عبدالله') : lexeme(words[0] ?? ''), words.at(-1)]
  const isSurname = words.length === 1 && [...entity.variants.values()].some(v => v.words.length > 1 && v.words.at(-1) === last) // محمد behind أوميد محمد
  const begins = isSurname ? 0 : first.given !== '' || first.compoundHead ? first.ambiguousName ? 2 : 3 : 0
  const confirmed = count > 1 || [...entity.variants.values()].some(v => v.words !== words && v.words.at(-1) === last) ? 2 : 0
  const strange = words.some((w, i) => lexeme(w).says || (lexeme(w).finite && !(i > 0 && isNisba(w))) || (i > 0 && /^[بل]/.test(w) && lexeme(w).given === '' && !lexeme(w).nameParticle && lexeme(w.slice(1)).common && !lexeme(w.slice(1)).finite)) || /^و/.test(first.key) && first.given === '' ? -4 : 0
  const verbal = words.length === 2 && first.given === '' && lexeme(last!).given !== '' && /^[تي]...|..ت$/.test(first.key) ? -3 : 0 // هزت محمد
  return 2 * Math.min(words.length, words.includes('بن') ? 9 : 6) + begins + confirmed + strange + verbal
}

/** اليعقوبي without its ال looks like a verb. */
const isNisba = (word: string): boolean => /^[يت]...+ي$/.test(word) && !isPlainVerb(word)

function scoreOfBody(scene: Scene, { name, words, count }: Variant): number {
  const last = scene.keyAt(name.to - 1)
  const described = words.length === 2 && name.to - name.from === 2 && /^ال(بنك|مصرف|شركه|منظمه|موسسه|نادي|مجموعه|جمعيه|وكاله|هييه)$/.test(scene.keyAt(name.from)) && /^ال.*يه?$/.test(last) ? -1.5 : 0 // البنك المركزي, where بنك المغرب has a name
  return described + Math.min(words.length, 6) + (words.length === 1 ? -3 : 0) + (count > 1 ? 1 : 0) + (/^ال.*(ي|يه)$/.test(last) ? 1 : 0) + (words.some(w => lexeme(w).functionWord === 'preposition') ? -2 : 0) + (last.startsWith('بال') ? 2 : 0) + (lexeme(words[0]!).organisation?.gender === (last.endsWith('يه') ? 'f' : 'm') ? 0.5 : 0)
}

/** Everybody who is quoted, in the order of their first statement, with the other ways the article names them. */
export function summarise(scene: Scene, spoken: readonly { quote: Quote, entity: Entity | null }[]): SpeakerSummary[] {
  const counts = new Map<Entity, number>()
  for (const { entity } of spoken) if (entity !== null) counts.set(entity, (counts.get(entity) ?? 0) + 1)
  return [...counts].map(([entity, quotes]) => {
    const name = fullName(scene, entity)
    const aliases = new Set(entity.mentions.map(m => displayName(scene, m)))
    aliases.delete(name)
    return { name, role: entity.role && displayName(scene, entity.role), aliases: [...aliases], quotes }
  })
}
