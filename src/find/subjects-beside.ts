import type { Cast } from './cast.ts'
import type { Frame } from './frame.ts'
import { lexeme } from './lexemes.ts'
import { namedMention, readMention } from './mentions.ts'
import { isOn } from './name-end.ts'
import type { Scene } from './scene.ts'
import type { Voice } from './voice.ts'

/** فرد السيسي قائلا, وضحك أحمد حسن قائلا: whoever does what the verb before the participle says. */
export function ofVerbBeside(scene: Scene, cast: Cast, { cue, verb, gender, number }: Frame): Voice | null {
  const end = scene.word(cue.from - 1).comma ? cue.from - 1 : cue.from
  if (verb.lemma !== 'قال' || number !== 'sg') return null
  for (let i = end - 1; i > scene.sentenceStart(cue.from) && i > end - LONGEST_SUBJECT; i--) {
    if (!isVerb(scene, i - 1)) continue
    if (i - 1 > scene.sentenceStart(cue.from) && !/^[وف]/.test(scene.keyAt(i - 1)) && !scene.word(i - 2).comma) return null
    const read = readMention(scene, i, end)
    const mention = read?.kind === 'unknown' && cast.isName(scene.keyAt(i)) ? namedMention({ from: i, to: i + 1 }) : read
    if (mention === null || mention.to !== end || mention.name === null || isOn(scene, i)) return null
    const entity = cast.identify(mention)
    return entity.gender === gender ? { entity, mention, basis: 'named' } : null
  }
  return null
}
/** In tokens. */
const LONGEST_SUBJECT = 10
const isVerb = (scene: Scene, i: number): boolean => scene.word(i).finite || scene.word(i).verbs.length > 0 || lexeme(scene.keyAt(i).replace(/^[وف]/, '')).finite
