import { WITH_PRONOUN } from './adjuncts.ts'
import { isOneOf, isSpecific, type Mention, namedMention, readMention } from './mentions.ts'
import { isAccusative } from './objects.ts'
import { lexeme } from './lexemes.ts'
import { nameEnd } from './name-end.ts'
import { type Scene, skipRemark } from './scene.ts'

/** Persons and bodies that are the subject of a verb of any kind at the beginning of a sentence: استقبل وكيل الإمارة …, النائب سامي نجيب انتقد …, أما سعاد فخسرت …. In order. */
export function readTopics(scene: Scene, isName: (key: string) => boolean): Mention[] {
  const topics: Mention[] = []
  for (const block of scene.blocks)
    for (let i = block.from; i < block.to; i = Math.max(scene.sentenceEnd(i), i) + 1) {
      const topic = topicOf(scene, isName, i)
      if (topic !== null) topics.push(topic)
    }
  return topics
}

/** The subject of the sentence that begins at `i`, if it is a person or a body. */
export function topicOf(scene: Scene, isName: (key: string) => boolean, i: number): Mention | null {
  const end = scene.sentenceEnd(i)
  const verb = sentenceVerb(scene, i, end)
  let at = verb + 1 >= end ? -1 : isVerb(scene, verb) && WITH_PRONOUN.test(scene.keyAt(verb + 1)) ? verb + 2 : verb + 1
  while (at > 0 && at < end && isVerb(scene, verb) && scene.word(at).functionWord === 'time' && scene.word(at).given === '') at++ // كشف أمس منصف حمدون
  return (at < 0 || at >= end ? null : topicAt(scene, isName, verb, at, end)) ?? subjectFirst(scene, verb, end)
}

/** A person with a name or an office, or a body, that stands before the verb of its sentence. */
function subjectFirst(scene: Scene, from: number, end: number): Mention | null {
  const at = /^[وف]?اما$/.test(scene.keyAt(from)) || /^و?لكن$/.test(scene.keyAt(from)) ? from + 1 : /^و?(غير|بيد|الا)$/.test(scene.keyAt(from)) && scene.keyAt(from + 1) === 'ان' ? from + 2 : from
  if (at >= end || scene.within(at) !== null || scene.word(at).functionWord !== '' || (scene.word(at).verbs.length > 0 && scene.word(at).title === null)) return null
  const { title, given, ambiguousName, opensName, compoundHead } = scene.word(at)
  if (title === null && (given === '' || ambiguousName) && !opensName && !compoundHead) return null
  const mention = readMention(scene, at, Math.min(end, at + 24))
  if (mention === null || mention.kind !== 'person' || (mention.name === null && !isSpecific(scene, mention))) return null
  let verb = skipRemark(scene.tokens, mention.to, end)
  if (scene.word(verb).comma && scene.word(verb + 1).functionWord === 'relative') do verb++; while (verb < end && !scene.word(verb).comma)
  if (scene.word(verb).comma) verb++
  if (/^[وف]?اما$/.test(scene.keyAt(at - 1)) && /^ف../.test(scene.keyAt(verb))) return mention
  while (verb < end && (/^(قد|كان|كانت)$/.test(scene.keyAt(verb)) || scene.word(verb).functionWord === 'negation')) verb++
  const does = lexeme(scene.keyAt(verb).replace(/^ف/, ''))
  return verb < end && (isVerb(scene, verb) || does.finite || does.verbs.length > 0) ? mention : null
}

const isVerb = (scene: Scene, i: number): boolean => scene.word(i).finite || scene.word(i).verbs.length > 0

/** من جهته طالب الجيلاني الهمامي …, also where a heading without a full stop runs into the sentence: whose turn it is. In order. */
export function readTurns(scene: Scene, isName: (key: string) => boolean): Mention[] {
  const turns: Mention[] = []
  for (let i = 0; i < scene.tokens.length; i++) {
    const verb = behindTurn(scene, i)
    if (verb === i || scene.within(i) !== null) continue
    const at = scene.word(verb).comma ? verb + 2 : verb + 1
    const end = scene.sentenceEnd(i)
    const who = at >= end ? null : topicAt(scene, isName, at - 1, at, end, true) ?? strangerAt(scene, at, end)
    if (who !== null) turns.push(who)
    i = verb
  }
  return turns
}

/** Past openers (من جهته), adjuncts up to their comma (وفي نهاية العرض، …) and particles (وقد, لم): where the verb should stand. */
function sentenceVerb(scene: Scene, from: number, end: number): number {
  let i = behindTurn(scene, from)
  if (i === from && (scene.word(i).functionWord === 'preposition' || scene.word(i).occasion)) {
    let comma = i
    while (comma < end && comma < i + 14 && !scene.word(comma).comma) comma++
    if (comma >= end || !scene.word(comma).comma) return verbBehindAdjunct(scene, i, end)
    i = comma + 1
  }
  while (i < end && (scene.word(i).functionWord === 'particle' || scene.word(i).functionWord === 'negation' || scene.word(i).functionWord === 'conjunction' || scene.word(i).comma)) i++
  return i
}

/** في بيتها الباريسي تستقبلك الروائية: without a comma the first verb with a person named behind it ends the adjunct. */
function verbBehindAdjunct(scene: Scene, from: number, end: number): number {
  for (let i = from + 2; i < end && i < from + 8; i++)
    if (scene.word(i).finite && (scene.word(i + 1).title !== null || (scene.word(i + 1).given !== '' && scene.tokens[i + 2]?.kind === 'word'))) return readMention(scene, i + 1, Math.min(end, i + 24))?.name ? i : end
  return end
}

/** من جهته, ومن جانبها, بدوره: whose turn it is now stands behind the verb. */
function behindTurn(scene: Scene, i: number): number {
  const kind = scene.word(i).functionWord
  if (kind === 'particle') return TURNS.has(scene.keyAt(i)) ? i + 1 : i
  return kind === 'preposition' && SIDES.has(scene.keyAt(i + 1)) && /^[وف]?من$/.test(scene.keyAt(i)) ? i + 2 : i
}
const TURNS: ReadonlySet<string> = new Set('بدوره بدورها بدورهم بدورهما وبدوره وبدورها وبدورهم وبدورهما'.split(' '))
const SIDES: ReadonlySet<string> = new Set(['جهت', 'جانب', 'ناحيت', 'طرف'].flatMap(side => ['ه', 'ها', 'هم', 'هما', 'هن'].map(pronoun => side + pronoun)))

/** من جهته طالب الجيلاني الهمامي من الجبهة …: two words that no lexicon knows, where nobody but a person can be meant. */
function strangerAt(scene: Scene, at: number, end: number): Mention | null {
  const strange = (i: number): boolean => i < end && scene.tokens[i]!.kind === 'word' && (scene.word(i).plain || (scene.word(i).definite && !scene.word(i).common))
  if (!strange(at) || !strange(at + 1)) return null
  const to = nameEnd(scene, at, end)
  return to - at >= 2 ? namedMention({ from: at, to }) : null
}

function topicAt(scene: Scene, isName: (key: string) => boolean, verbAt: number, at: number, end: number, isTurn = false): Mention | null {
  const { key, title, organisation, functionWord, circumstance, ambiguousName, common, opensName, compoundHead } = scene.word(at)
  const given = ambiguousName && common && !isTurn ? '' : scene.word(at).given
  const verb = scene.word(verbAt)
  if (scene.tokens[verbAt]!.kind !== 'word' || verb.functionWord !== '' || verb.nameParticle || (verb.given !== '' && !verb.ambiguousName) || ((verb.title ?? verb.organisation) !== null && verb.verbs.length === 0 && !verb.finite)) return null
  const quoted = scene.opening.get(at)
  if (quoted !== undefined) return scene.word(quoted.from).organisation?.kind === 'body' ? readMention(scene, at, Math.min(end, at + 24)) : null
  if (isOneOf(key) && (scene.word(at + 1).title ?? scene.word(at + 1).organisation)?.number === 'pl') return readMention(scene, at, Math.min(end, at + 24))
  const known = functionWord === '' && !scene.word(at).common && isName(scene.keyAt(at))
  if (circumstance || isAccusative(key) || functionWord !== '' || (title === null && given === '' && !known && organisation === null && !opensName && !(compoundHead && scene.word(at + 1).compoundTail) && !(/^ال.{2,}يه?$/.test(key) && scene.word(at + 1).given !== ''))) return null
  if (organisation !== null && verb.verbs.length === 0 && !(isTurn && verb.finite)) return null
  if (known) return namedMention({ from: at, to: at + 1 < end && !scene.word(at + 1).definite && isName(scene.keyAt(at + 1)) ? at + 2 : at + 1 })
  const mention = readMention(scene, at, Math.min(end, at + 24))
  return mention !== null && (mention.kind === 'person' || mention.kind === 'body' || mention.kind === 'group') ? mention : null
}
