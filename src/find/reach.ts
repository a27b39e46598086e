import type { ReportingVerb } from '../lexicon/verbs.ts'
import type { Quotation } from '../model.ts'
import { GOES_ON, saysBarely } from './bare-speech.ts'
import { isAside, skipHidingName, startsClause } from './clause-starts.ts'
import { isModal, ownsComplementiser } from './complementisers.ts'
import type { Content, Reach } from './frame.ts'
import { lexeme } from './lexemes.ts'
import { LAUNCHES } from './named-things.ts'
import { endsInTehMarbuta, type Scene, skipRemark } from './scene.ts'
import { holdsVerb, isNominalSentence, wordCount } from './wording.ts'

/** From a verb to its complement: 99 % lie within 28 words in news, more with long titles. */
const REACH = 64

export function reachFrom(scene: Scene, i: number, verb: ReportingVerb, inRelative = false): Reach {
  const { tokens } = scene
  const limit = Math.min(scene.sentenceEnd(i), i + REACH)
  let relative = false
  let modal = false
  let inner = false
  let other = false
  if (saysBarely(scene, i, verb)) return { content: { lead: 'colon', from: i + 1 }, end: i + 1 }
  for (let j = i + 1; j < limit; j++) {
    const { key, kind } = tokens[j]!
    const q = scene.opening.get(j)
    if (q !== undefined) {
      if (scene.word(j - 1).complementiser && ownsComplementiser(tokens, j - 1)) other = true
      if (!other && !isNamePart(scene, q, i, limit, verb) && leadsIn(scene, q, verb)) return { content: { lead: 'quote', from: j }, end: j }
      j = q.close ?? q.to - 1
      continue
    }
    const behind = skipRemark(tokens, j, limit)
    if (behind > j) { j = behind - 1; continue }
    const named = skipHidingName(scene, j)
    if (named > j) { j = named - 1; relative = false; continue }
    if (key === ':' && LISTS.has(scene.keyAt(j - 1))) return { content: null, end: j }
    const titled = key === ':' ? titleEnd(scene, j, limit) : j
    if (titled > j) { j = titled - 1; continue }
    if (key === ':' && !betweenDigits(scene, j)) return { content: afterColon(scene, j + 1, limit), end: j }
    if (scene.word(j).comma) { if (inRelative && !opensAside(scene, i, j)) return { content: null, end: j }; relative = false }
    if (kind === 'mark') continue
    if (isModal(key)) modal = true
    other ||= scene.word(j).verbs.some(f => f.object && !f.verb.homograph) && !isAside(scene, j)
    if (isIf(scene, j) && verb.lemma !== 'قال') continue
    if (scene.word(j).complementiser && relative && inner) { inner = false; continue }
    if (scene.word(j).complementiser) {
      if (modal || ownsComplementiser(tokens, j) || asksWhether(scene, j, verb) || (wantsNoun(verb) && isBare(key) && scene.word(j + 1).present)) { modal = false; continue }
      return { content: afterComplementiser(scene, j), end: isLonePreposition(tokens[j - 1]!.key) ? j - 1 : j }
    }
    if (scene.word(j).functionWord === 'relative') relative = true
    else if (relative) inner ||= scene.word(j).verbs.some(f => !f.object)
    else if (!relative && (j > i + 1 || scene.word(j).circumstance) && endsReach(scene, j)) return { content: null, end: j }
  }
  return { content: null, end: limit }
}

/** والتي تقول، في مقال لها، "…": the comma straight behind the verb and the next one hold an aside. */
function opensAside(scene: Scene, verb: number, comma: number): boolean {
  if (comma === verb + 1) return true
  if (!scene.word(verb + 1).comma) return false
  for (let i = verb + 2; i < comma; i++) if (scene.word(i).comma) return false
  return true
}

/** ليرى إن كان قد تم: whether; إن لم يتوقف القتال: if. */
const isIf = (scene: Scene, j: number): boolean =>
  scene.keyAt(j) === 'ان' && scene.text[scene.tokens[j]!.start] === 'إ' && /^كان(ت|وا)?$|^لم$/.test(scene.keyAt(j + 1))

/** Straight behind the verb and its subject a quotation is what was said; behind a preposition or against a word it is a part of the writer's clause. */
const leadsIn = (scene: Scene, q: Quotation, verb: ReportingVerb): boolean =>
  verb.takes.includes(':') && !(LAUNCHES.has(scene.keyAt(q.open - 1)) && wordCount(scene, q) <= 5) && (scene.word(q.open - 1).naming?.weak !== false || scene.word(q.from).complementiser || wordCount(scene, q) > 14) && (wordCount(scene, q) > 3 || holdsVerb(scene, q) || saysAll(scene, q, verb) || saysSentence(scene, q, verb) || scene.keyAt(q.open - 1) === ':') && !(scene.tokens[q.open]!.glued && scene.tokens[q.open - 1]!.kind !== 'mark' && !(GOES_ON.has(verb.lemma) && wordCount(scene, q) >= 3 && scene.keyAt(q.open - 1).length >= 3)) && (scene.word(q.open - 1).functionWord !== 'preposition' || (scene.word(q.from).complementiser && isLonePreposition(scene.keyAt(q.open - 1))))

/** وقال المحامي "القرار ظالم". A sentence without a verb, and nothing behind it. */
const saysAll = (scene: Scene, q: Quotation, verb: ReportingVerb): boolean =>
  GOES_ON.has(verb.lemma) && isNominalSentence(scene, q) && (q.close ?? q.to) + 1 >= scene.sentenceEnd(q.open)

/** وقالت الشرطة "تحرك الضباط سريعا": three words behind a plain verb of saying and a definite noun that is complete are no name. */
const saysSentence = (scene: Scene, q: Quotation, verb: ReportingVerb): boolean =>
  GOES_ON.has(verb.lemma) && wordCount(scene, q) >= 3 && (scene.word(q.open - 1).definite || (scene.word(q.open - 1).title?.pronoun ?? '') !== '') && !scene.word(q.from).definite && scene.word(q.from).organisation === null && scene.word(q.from).given === ''

/** One past the title in خلال برنامجه : "…" أن, or `colon` where what follows is said. */
function titleEnd(scene: Scene, colon: number, limit: number): number {
  const q = scene.opening.get(colon + 1)
  return q !== undefined && q.close !== null && scene.word(colon - 1).naming?.weak === false && !holdsVerb(scene, q) && scene.word(scene.word(q.close + 1).comma ? q.close + 2 : q.close + 1).complementiser && q.close + 1 < limit ? q.close + 1 : colon
}

/** هي: and بـ: lead to a list, not to speech. */
const LISTS: ReadonlySet<string> = new Set('من هي هو هم ب وهي وهو وهم منها بينها منهم'.split(' '))

/** ليرى إن كان قد تأخر: whether, no clause that he reports. */
const asksWhether = (scene: Scene, j: number, verb: ReportingVerb): boolean =>
  verb.sense !== 'say' && /^كان(ت|وا)?$/.test(scene.keyAt(j + 1)) && scene.text[scene.tokens[j]!.start] === 'إ'

/** أكد أن takes a noun; أن before a present verb belongs to another word: على الدول أن تزيد. */
const wantsNoun = (verb: ReportingVerb): boolean => verb.sense !== 'think' && verb.sense !== 'urge' && verb.lemma !== 'نفى' && verb.lemma !== 'أنكر'
const isBare = (key: string): boolean => key === 'ان' || key === 'بان'

export const isLonePreposition = (key: string): boolean => key === 'الي' || key === 'علي' || key === 'عن' || key === 'من'

const betweenDigits = (scene: Scene, j: number): boolean => scene.tokens[j - 1]?.kind === 'digits' && scene.tokens[j + 1]?.kind === 'digits'

/** Another reporting word begins its own frame. */
function endsReach(scene: Scene, j: number): boolean {
  return scene.word(j).participles.some(p => p.accusative && p.verb.lemma !== 'خاطب' && !isQuality(scene, j) && (!p.verb.homograph || (scene.word(j - 1).comma && scene.word(j + 1).complementiser))) || (scene.word(j).verbs.some(f => !f.verb.homograph && !f.object && (f.conjunction !== '' || f.tense === 'past' || startsClause(scene, j))) && !isAside(scene, j)) ||
    (scene.keyAt(j - 1) === 'ما' && scene.word(j).says) || (scene.keyAt(j - 1) !== 'في' && scene.word(j).masdars.some(m => m.possessor !== '' && m.verb.lemma === 'قال'))
}

/** معلومات مؤكدة | تحصل عليها, أفادت مصادر مؤكدة | أن: an adjective of the noun before it. */
export const isQuality = (scene: Scene, j: number): boolean =>
  endsInTehMarbuta(scene, j) && (/ات$/.test(scene.keyAt(j - 1)) || (scene.keyAt(j) === 'موكده' && scene.word(j - 1).organisation?.number === 'pl' && /^(source|document)$/.test(scene.word(j - 1).organisation?.kind ?? '') && scene.word(j - 1).organisation?.pronoun === '')) && !scene.word(j - 1).definite && (!scene.word(j + 1).complementiser || scene.word(j - 2).says) && !/^(علي|الي)$/.test(scene.keyAt(j + 1))

/** وقالت: إن … is a clause behind a colon. */
const afterColon = (scene: Scene, from: number, limit: number): Content | null =>
  scene.word(from).dash ? afterColon(scene, from + 1, limit) // وأضاف:- "…"
    : from >= limit && !scene.opening.has(from) ? null
    : lexeme(scene.tokens[from]?.key ?? '').complementiser ? afterComplementiser(scene, from)
      : { lead: 'colon', from }

const afterComplementiser = (scene: Scene, at: number): Content => {
  const next = scene.tokens[at + 1]
  return { lead: 'clause', from: next !== undefined && (next.key === ':' || lexeme(next.key).comma) ? at + 2 : at + 1 }
}

/** Longest quotation that can be a name inside a subject phrase, in tokens. */
const LONGEST_NAME = 7

/** Is the quotation part of who speaks or is spoken to (قالت "وفا" إن، لـ«عكاظ»، مراسل «الأناضول») rather than what is said? */
function isNamePart(scene: Scene, q: Quotation, cue: number, limit: number, verb: ReportingVerb): boolean {
  const { tokens } = scene
  if (q.close !== null && scene.word(q.open - 1).naming !== null && scene.keyAt(q.close + 1) === ':' && !holdsVerb(scene, q)) return true // في كتابه «…»: …
  if (q.close === null || saysAll(scene, q, verb) || q.to - q.from > LONGEST_NAME) return false
  const before = tokens[q.open - 1]!
  if (before.key === 'ل' || before.key === 'لل') return true
  if (before.key === ':' || lexeme(before.key).complementiser) return false
  if (saysSentence(scene, q, verb)) return leadsOn(scene, q.close + 1, limit)
  if (q.open > cue + 1 && (lexeme(before.key).naming !== null || lexeme(before.key).organisation !== null || lexeme(before.key).title !== null)) return !holdsVerb(scene, q) || leadsOn(scene, q.close + 1, limit)
  return wordCount(scene, q) <= 5 && !holdsVerb(scene, q) && leadsOn(scene, q.close + 1, limit)
}

/** Does a complement still follow: أن, a colon, another quotation? */
function leadsOn(scene: Scene, from: number, limit: number): boolean {
  for (let j = from; j < limit && j < from + 16; j++) {
    const { key } = scene.tokens[j]!
    if (scene.word(j).complementiser && !ownsComplementiser(scene.tokens, j)) return true
    if (key === ':' || scene.opening.has(j)) return true
    if (scene.word(j).participles.some(p => p.accusative)) return false
  }
  return false
}
