import { isAside, isInPhrase, startsClause, tellsOfOccasion } from './clause-starts.ts'
import type { Frame } from './frame.ts'
import { readMasdar, readParticiple } from './said-nouns.ts'
import type { Scene } from './scene.ts'
import { readVerb } from './verb-frames.ts'

/** Every reporting word outside quotation marks, in order, with its frame. Each reads at most `REACH` tokens ahead: linear. */
export function readFrames(scene: Scene, isName: (key: string) => boolean): Frame[] {
  const frames: Frame[] = []
  for (const block of scene.blocks) {
    for (let i = block.from; i < block.to; i++) {
      const t = scene.tokens[i]!
      if (t.kind !== 'word' || scene.within(i) !== null) continue
      const frame = readVerb(scene, i, isName) ?? readParticiple(scene, i) ?? readMasdar(scene, i)
      if (frame === null || !giveWay(scene, frames, frame)) continue
      frames.push(frame)
    }
  }
  return frames
}

/** In frames: so far back one may have reached the same content. */
const MEMORY = 6

/**
 * One content has one cue, the nearest: an earlier verb that reached as far has none. Unless the nearer one is only another word's part:
 * a homograph amid the subject (قال أستاذ علم الاجتماع إن), a clause about what it was said in (أكد في بيان نشره المكتب أن).
 * False where the new frame is none.
 */
function giveWay(scene: Scene, frames: Frame[], frame: Frame): boolean {
  if (frame.content === null) return frame.by !== 'verb' || frame.object || !isAside(scene, frame.cue.from)
  for (let n = frames.length - 1; n >= 0 && n >= frames.length - MEMORY; n--) {
    const f = frames[n]!
    if (f.content?.from !== frame.content.from) continue
    if (isPart(scene, frame) && (!f.verb.homograph || (f.subject !== null && f.subject.kind !== 'unknown'))) return false
    frames[n] = { ...f, content: null, open: f.subject?.to ?? f.cue.to }
  }
  return true
}

const isPart = (scene: Scene, { cue, verb, by }: Frame): boolean =>
  (by === 'masdar' && WHEN.has(scene.keyAt(cue.from - 1))) || (by === 'participle' && verb.lemma === 'خاطب') ||
  (by === 'verb' && (isAside(scene, cue.from) || tellsOfOccasion(scene, cue.from) || /^(لم|لن|لا)$/.test(scene.keyAt(cue.from - 1)))) || (verb.homograph === true && !startsClause(scene, cue.from) && !scene.keyAt(cue.from).startsWith('و') && (by === 'participle' || isInPhrase(scene, cue.from)))

/** قال المدرب خلال | حديثه عن المباراة إن: when he spoke. */
const WHEN: ReadonlySet<string> = new Set('خلال وخلال اثناء عقب معرض ختام مستهل بدايه نهايه سياق اطار'.split(' '))
