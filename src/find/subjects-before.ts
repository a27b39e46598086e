import { clauseAt, endsClause } from './clauses.ts'
import type { Frame } from './frame.ts'
import { lexeme } from './lexemes.ts'
import { type Gender, isSpecific, type Mention, namedMention, readMention } from './mentions.ts'
import { type Scene, withoutProclitic } from './scene.ts'
import { holdsVerb, startsAsClause, wordCount } from './wording.ts'

/** ردا على سؤال, كثيرا ما: no subjects. */
const ADVERBIAL = /^[وف]?(ردا|كثيرا|غالبا|احيانا|عاده|استنادا|نظرا|تعليقا|تعقيبا|خلافا|اضافه)$/

/** كان المتحدث قد قال، لكن المنظمة تقول، السلطات ترجح: the noun phrase that begins the clause. */
export function subjectBefore(scene: Scene, frame: Frame, isName: (key: string) => boolean): Mention | null {
  const verb = frame.cue.from
  if (frame.relative) { const noun = antecedent(scene, verb); return noun !== null && agreesBefore(frame, noun) ? noun : null }
  const start = clauseAt(scene, verb)
  if (start >= verb || ADVERBIAL.test(scene.keyAt(start)) || (scene.word(start).functionWord === 'preposition' && scene.keyAt(start) !== 'علي') || !mayPrecede(scene, frame, start) || saysWhat(scene, start)) return null
  const read = readMention(scene, start, verb)
  const mention = read?.kind === 'unknown' && isName(scene.keyAt(start)) ? namedMention({ from: start, to: start + 1 }) : read
  if (mention === null || !isKnown(scene, mention)) return null
  return linksTo(scene, mention.to, verb) && agreesBefore(frame, mention) ? mention : null
}

/** Behind the last أن before the verb, or where its sentence's clause begins. */
function clauseOf(scene: Scene, verb: number): number {
  for (let i = verb - 1; i > verb - 7 && i > scene.sentenceStart(verb); i--) if (scene.word(i).complementiser) return i + 1
  return clauseAt(scene, verb)
}

/** النائب كريم سعيد | انتقد القرار: somebody who agrees with the verb fills the clause before it, so that what stands behind it is its object. */
export function hasSubjectBefore(scene: Scene, verb: number, form: { readonly gender: Gender, readonly conjunction: string }): boolean {
  const start = clauseOf(scene, verb)
  if (start >= verb || form.conjunction !== '' || scene.word(start).functionWord !== '') return false
  const mention = readMention(scene, start, verb)
  if (mention === null || mention.to !== verb || mention.gender !== form.gender) return false
  return mention.kind === 'person' ? mention.name !== null || isSpecific(scene, mention) : mention.kind === 'body' || mention.kind === 'document'
}

/** قال له: , قال لنا بالنص: before the words and their colon, in tokens. */
const LONGEST_ADDRESS = 4

/** قال إن الوزير أكد أن …: a person or body with whom the outer words begin says what the inner verb reports. */
export function subjectInside(scene: Scene, outer: Frame | undefined, frame: Frame, isName: (key: string) => boolean): Mention | null {
  if (outer?.content == null || outer.content.lead === 'quote' || (outer.content.lead === 'colon' && scene.opening.has(outer.content.from)) || frame.content === null || (frame.content.lead !== 'clause' && frame.content.from - frame.cue.to > (scene.keyAt(frame.content.from - 1) === ':' ? LONGEST_ADDRESS : 1)) || frame.future || frame.relative || frame.verb.sense === 'show' || !/^[^وف]/.test(scene.keyAt(frame.cue.from))) return null
  const read = readMention(scene, outer.content.from, frame.cue.from)
  const mention = read?.kind === 'unknown' && isName(scene.keyAt(read.from)) ? namedMention({ from: read.from, to: read.from + 1 }) : read
  if (mention === null || (mention.kind !== 'person' && mention.kind !== 'people' && mention.kind !== 'body') || mention.to < frame.cue.from - 3) return null
  return linksTo(scene, mention.to, frame.cue.from) && agreesBefore(frame, mention) ? mention : null
}

/** سبق لرئيس الحكومة أن أكد: who did it before stands behind ل. */
export function experiencer(scene: Scene, { cue }: Frame): Mention | null {
  if (scene.keyAt(cue.from - 1) !== 'ان') return null
  for (let i = cue.from - 3; i >= scene.sentenceStart(cue.from) && i > cue.from - 20; i--)
    if (/^[وفي]?سبق$/.test(scene.keyAt(i))) {
      const at = /^(فيه|فيها)$/.test(scene.keyAt(i + 1)) ? i + 2 : i + 1
      if (scene.keyAt(at).startsWith('ل')) return readMention(withoutProclitic(scene, at), at, cue.from - 1, true)
    }
  return null
}

/** «كنا نسمع القصف كل ليلة»، تروي الجدة: words in marks that are no name. */
function saysWhat(scene: Scene, i: number): boolean {
  const q = scene.opening.get(i)
  return q !== undefined && (holdsVerb(scene, q) || startsAsClause(scene, q) || (wordCount(scene, q) > 3 && scene.word(q.from).organisation === null && scene.word(q.from).title === null))
}

/** A verb that و begins has its subject behind it or carried over, unless كان stands before. */
const mayPrecede = (scene: Scene, frame: Frame, start: number): boolean =>
  !/^[وف]/.test(scene.keyAt(frame.cue.from)) || (scene.keyAt(frame.cue.from).startsWith('ف') && /^(و|ف)?اما$/.test(scene.keyAt(scene.sentenceStart(frame.cue.from)))) || /^(و|ف)?كان/.test(scene.keyAt(start - 1)) || scene.word(frame.cue.from).verbs.some(f => f.conjunction === '') // وجدوا, واصل, فسر

const agreesBefore = (frame: Frame, m: Mention): boolean =>
  m.kind === 'person' && m.name === null ? m.gender === frame.gender : m.number === 'sg' ? frame.number === 'sg' && (m.kind === 'unknown' || m.gender === frame.gender || m.name !== null) : true

/** Between subject and verb only adjuncts, asides, relative clauses and قد may stand. */
function linksTo(scene: Scene, from: number, verb: number): boolean {
  if (verb - from > 22) return false
  for (let i = from; i < verb; i++) {
    const word = scene.word(i).functionWord
    if (i === from && word === 'conjunction') return false
    if (endsClause(scene, i)) return false
  }
  return true
}

/** Is the phrase something that can speak: a name, a title, a body? */
export const isKnown = (scene: Scene, m: Mention): boolean =>
  m.name !== null || (m.kind !== 'unknown' && m.kind !== 'place') || (m.kind === 'place' && m.to - m.from <= 2) || scene.word(m.from).functionWord === 'quantifier'

/** سامي حداد، المدير في الشركة، الذي قال: the name that the title is beside. */
function withNameBefore(scene: Scene, title: number, end: number): Mention | null {
  for (let i = title - 2; i > title - 6 && i >= scene.sentenceStart(title); i--) {
    const mention = scene.word(i).given === '' ? null : readMention(scene, i, end)
    if (mention !== null && mention.name !== null && mention.to >= end) return mention
  }
  return null
}

/** The noun before الذي قال, if it can speak. */
function antecedent(scene: Scene, verb: number): Mention | null {
  let relative = verb - 1
  while (relative > verb - 4 && scene.word(relative).functionWord !== 'relative' && scene.keyAt(relative) !== 'ما' && scene.keyAt(relative) !== 'مما') relative--
  if (scene.keyAt(relative) === 'ما' || scene.keyAt(relative) === 'مما') return null
  let end = relative
  if (scene.word(end - 1).comma) end--
  for (let i = end - 1; i >= scene.sentenceStart(verb) && i > end - 10; i--) {
    const key = scene.keyAt(i)
    if (key === 'الامر' || key === 'الشيء') return null
    if (i === end - 1 && (scene.tokens[i]!.kind === 'latin' || scene.word(i).plain || scene.word(i).place !== '') && !scene.word(i).comma && !/^[بلوك]/.test(key)) { const name = readMention(scene, i, end); if (name !== null && (name.kind === 'unknown' || name.kind === 'place') && (scene.word(i - 1).functionWord === 'preposition' || scene.keyAt(i - 1) === 'ذلك')) return name } // بما في ذلك | ميتا التي قالت
    if (lexeme(key).title === null && lexeme(key).organisation === null && lexeme(key).given === '') continue
    if (scene.word(i - 1).nameParticle) continue // توفيق بن | عبد العزيز
    if ((scene.word(i).definite && scene.word(i - 1).definite && scene.word(i - 1).title === null) || /^(في|لدي)$/.test(scene.keyAt(i - 1))) continue
    const mention = readMention(scene, i, end)
    if (mention === null || mention.to < end || mention.kind === 'unknown') continue
    return mention.name === null && scene.word(i - 1).comma ? withNameBefore(scene, i, end) ?? mention : mention
  }
  return null
}
