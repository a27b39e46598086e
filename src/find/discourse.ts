import { withoutArticle } from '../arabic/proclitics.ts'
import type { Cast, Entity } from './cast.ts'
import { clauseAt, endsClause } from './clauses.ts'
import type { Frame } from './frame.ts'
import type { Issuers } from './issuers.ts'
import { type Gender, type GrammaticalNumber, isOccasionAt, type Mention, namedMention, readMention } from './mentions.ts'
import { lexeme } from './lexemes.ts'
import { nameEnd } from './personal-names.ts'
import { carriesWords, relayedFrom, transmittedFrom } from './relays.ts'
import { type Scene, withoutProclitic } from './scene.ts'
import type { SourceRemark } from './sources.ts'
import { holdsVerb } from './wording.ts'

/** Who speaks in a frame, and how the text says so. */
export interface Voice {
  readonly entity: Entity
  /** The phrase in the frame's own sentence that names the speaker; null when carried over. */
  readonly mention: Mention | null
  readonly basis: 'named' | 'continued'
  /** The speaker stands before a verb inside somebody else's words: أن المعلومات تشير إلى أن. */
  readonly nested?: true
}

/** Who speaks in each frame, null where nobody does; and whom each source phrase means. */
export interface Voices { readonly voices: readonly (Voice | null)[], readonly meant: ReadonlyMap<Mention, Entity> }

/** How many speakers back a verb without a subject may reach. */
const MEMORY = 6

/** Narrator's formulas that report nobody, without a subject: يذكر أن، يشار إلى أن، يعتقد أن. */
const FORMULAS: ReadonlySet<string> = new Set(['ذكر', 'أشار', 'اعتقد', 'توقع', 'رجح', 'افترض', 'زعم', 'ظن', 'قدر', 'خشي', 'لاحظ', 'احتمل', 'استبعد', 'روى', 'حكى', 'قال', 'أشيع', 'أمل', 'رجا', 'نقل', 'أورد', 'عد', 'اعتبر', 'فهم', 'علم', 'عرف', 'اشتبه', 'خمن', 'طلب', 'قرر'])

/**
 * Gives each frame its voice, in the order of the text: the subject named with it; for a participle the subject of its sentence;
 * for a verb without a subject the speaker that the discourse is with, agreeing in gender and number.
 */
export function readVoices(scene: Scene, cast: Cast, issuers: Issuers, frames: readonly Frame[], ends: readonly number[], remarks: readonly SourceRemark[]): Voices {
  const recent: Voice[] = []
  const meant = new Map<Mention, Entity>()
  const others = [...readTopics(scene, cast), ...readTurns(scene, cast), ...remarks.flatMap(({ source }) => source ?? [])].sort((a, b) => a.from - b.from)
  let nextOther = 0
  const remember = (voice: Voice): void => { recent.unshift(voice); recent.length = Math.min(recent.length, MEMORY) }

  const hear = (mention: Mention): void => {
    const voice = named(scene, cast, issuers, mention, recent)
    meant.set(mention, voice.entity)
    if (leadsOn(mention) && recent[0]?.mention?.from !== mention.from) remember(voice)
  }

  const voices: (Voice | null)[] = []
  frames.forEach((frame, n) => {
    while (nextOther < others.length && others[nextOther]!.from < frame.cue.from) hear(others[nextOther++]!)
    const outer = voices[outerOf(frames, ends, n)]
    const voice = voiceOf(scene, cast, issuers, frames, ends, voices, n, recent) ?? (outer ? { ...outer, nested: true } : null)
    voices.push(voice)
    if (voice !== null && leads(scene, frame, voice) && (!isNested(frames, ends, n) || isWhatWasSaid(scene, frame))) remember(voice)
  })
  others.slice(nextOther).forEach(hear)
  return { voices, meant }
}

/** بحسب الوزير: who was given as a source may speak on; an outlet that was only quoted from does not. */
const leadsOn = ({ kind }: Mention): boolean => kind === 'person' || kind === 'body' || kind === 'group'

/** Does the text go on with this speaker? Only with one who was reported, or who is known to be able to speak. */
const leads = (scene: Scene, frame: Frame, voice: Voice): boolean =>
  (!frame.relative || isWhatWasSaid(scene, frame)) && (frame.content !== null || (frame.verb.sense !== 'show' && voice.mention !== null && voice.mention.kind !== 'unknown' && voice.mention.kind !== 'place'))

/** وهو ما أكده الوزير: a relative clause in form alone. */
const isWhatWasSaid = (scene: Scene, { cue, subject }: Frame): boolean =>
  subject !== null && scene.keyAt(cue.from - 1) === 'ما' && /^[وف]?(هو|هي|هذا|ذلك)$/.test(scene.keyAt(cue.from - 2))

/** The frame inside whose content this one stands (البيانات تشير إلى أن … in somebody's words), or -1. */
function outerOf(frames: readonly Frame[], ends: readonly number[], n: number): number {
  const { cue } = frames[n]!
  for (let k = n - 1; k >= 0 && k > n - 8; k--) {
    const { content } = frames[k]!
    if (content !== null && content.from <= cue.from && cue.from < ends[k]!) return k
  }
  return -1
}

const isNested = (frames: readonly Frame[], ends: readonly number[], n: number): boolean => outerOf(frames, ends, n) >= 0

function voiceOf(scene: Scene, cast: Cast, issuers: Issuers, frames: readonly Frame[], ends: readonly number[], voices: readonly (Voice | null)[], n: number, recent: readonly Voice[]): Voice | null {
  const frame = frames[n]!
  if (frame.passive || frame.person === 1 || isDenied(scene, frame) || HOLY.has(scene.keyAt(frame.cue.to))) return null
  const relayed = relayedFrom(scene, frame)
  if (relayed !== null) return { entity: cast.identify(relayed), mention: relayed, basis: 'named' }
  if (carriesWords(scene, frame)) return lastOfSentence(scene, frames, voices, n) ?? recent[0] ?? null
  if (frame.object && frame.verb.sense === 'name' && frame.subject === null) return ofSentence(scene, frames, voices, n, recent)
  if (frame.subject !== null) {
    const speaker = accuses(scene, frame) ? carried(recent, frame) : null
    if (speaker !== null && speaker.entity !== cast.identify(frame.subject)) return speaker
    const voice = goesOnAs(scene, frame, recent, named(scene, cast, issuers, frame.subject, recent))
    if (frame.by === 'verb' && frame.gender === 'f' && frame.subject.kind === 'person' && frame.subject.name !== null) voice.entity.gender = 'f'
    return voice
  }
  if (frame.by === 'participle') return ofSentence(scene, frames, voices, n, recent)
  if (frame.by === 'masdar') {
    if (/^عن(ه|ها|هم)$/.test(scene.keyAt(frame.cue.from - 1))) return carried(recent, { gender: scene.keyAt(frame.cue.from - 1) === 'عنها' ? 'f' : 'm', number: scene.keyAt(frame.cue.from - 1) === 'عنهم' ? 'pl' : 'sg' })
    const source = transmittedFrom(scene, frame)
    return source === null ? ofSentence(scene, frames, voices, n, recent) : { entity: cast.identify(source), mention: source, basis: 'named' }
  }
  const before = experiencer(scene, frame) ?? subjectInside(scene, frames[outerOf(frames, ends, n)], frame) ?? subjectBefore(scene, frame, cast.isName)
  if (before !== null) return { ...named(scene, cast, issuers, before, recent), ...isNested(frames, ends, n) && voices[outerOf(frames, ends, n)] ? { nested: true } : {} }
  if (frame.relative) { const voice = ofSentence(scene, frames, voices, n, recent); return voice === null ? null : { ...voice, nested: true } }
  if (isFormula(scene, frame) || (SAYS.has(frame.verb.lemma) && (hasStranger(scene, frame) || followsStranger(scene, frame)))) return null
  return carried(recent, frame)
}

/** المثل الشعبي يقول: a definite noun phrase that no rule knows fills the clause before the verb. */
function followsStranger(scene: Scene, frame: Frame): boolean {
  const start = clauseAt(scene, frame.cue.from)
  if (start >= frame.cue.from || !/^[وف]?ال/.test(scene.keyAt(start)) || frame.conjoined) return false
  const mention = readMention(scene, start, frame.cue.from)
  return mention !== null && mention.kind === 'unknown' && mention.to === frame.cue.from
}

/** Verbs behind which a noun can only be who speaks. */
const SAYS: ReadonlySet<string> = new Set(['قال', 'صرح', 'أضاف', 'أردف', 'علق'])

/** وقال ديون القائم بأعماله: somebody stands behind the verb whom no rule knows; whoever spoke before is not meant. */
function hasStranger(scene: Scene, { cue, open }: Frame): boolean {
  const word = scene.word(cue.to)
  return open > cue.to && scene.tokens[cue.to]?.kind === 'word' && (word.plain || word.definite) && !word.common && !/^[بلك]|[اه]$|ات$/.test(word.key) && !isOccasionAt(scene, cue.to) && word.participles.length === 0
}

/**
 * وأضاف عضو المركز: who goes on with an office alone, unknown to the article, is the person who spoke;
 * ويرى البرلماني المنتمي إلى كذا: of several members the one who spoke last; وأوضح الخبير: the learned one who spoke last.
 */
function goesOnAs(scene: Scene, { verb, subject }: Frame, recent: readonly Voice[], voice: Voice): Voice {
  const last = recent[0]?.entity
  if (subject?.kind !== 'person' || subject.name !== null || voice.entity.named || last === undefined || !isSpecific(scene, subject)) return voice
  const same = GOES_ON.has(verb.lemma) || (subject.definite && subject.to - subject.from > 1 && last.roleWords.has(subject.head)) || (subject.definite && (EPITHETS.has(subject.head) || (isTrade(subject.head) && (last.head === '' || isTrade(last.head)))) && !isForeigner(scene, subject, last) && voice.entity.mentions.every(m => m.from >= subject.from))
  return same && last.named && last.kind === 'person' && last.gender === voice.entity.gender ? { ...voice, entity: last } : voice
}

/** المسؤول الحكومي, السياسي المخضرم: anybody in office. */
const EPITHETS: ReadonlySet<string> = new Set(['مسوول', 'مسووله', 'قيادي', 'قياديه', 'سياسي', 'سياسيه', 'دبلوماسي', 'دبلوماسيه'])

/** المسؤول الكندي is not the Moroccan minister. */
const isForeigner = (scene: Scene, { from, to }: Mention, last: Entity): boolean => {
  for (let i = from + 1; i < to; i++) if (isNationality(scene.keyAt(i)) && !last.roleWords.has(masculine(scene.keyAt(i))) && [...last.roleWords].some(isNationality)) return true
  return false
}

const masculine = (key: string): string => withoutArticle(key).replace(/ه$/, '')

/** مغربي, السورية, أمريكي: of a country. */
const isNationality = (key: string): boolean => {
  const stem = /^(.{3,})ي$/.exec(masculine(key))?.[1]
  return stem !== undefined && [stem, stem + 'ا', stem + 'يا', 'ال' + stem].some(name => lexeme(name).place === 'country')
}

/** الأستاذ الجامعي, الخبير الاقتصادي: what a person is, whatever the post. */
const isTrade = (head: string): boolean => lexeme(head).title?.kind === 'profession' || lexeme(head).title?.kind === 'honorific'

/** المدرب, عضو المركز, رئيس "النسور": one of whom the reader knows; no مسؤول أمريكي. */
const isSpecific = (scene: Scene, { from, to, definite }: Mention): boolean =>
  definite || (to - from > 1 && scene.word(from + 1).functionWord !== 'preposition' && (scene.word(to - 1).definite || scene.tokens[to - 1]!.kind === 'mark' || scene.word(to - 1).place !== '' || scene.keyAt(to - 1).startsWith('لل')))

/** كما اتهم التنظيم بأنه …, ودعا الوزير بالاستقالة: with nothing but one noun phrase before ب this is who is accused; the speaker goes on. */
const accuses = (scene: Scene, { verb, by, object, subject }: Frame): boolean =>
  by === 'verb' && !object && ACCUSING.has(verb.lemma) && subject !== null && /^ب(ان|ال)?/.test(scene.keyAt(subject.to))
const ACCUSING: ReadonlySet<string> = new Set(['اتهم', 'وصف', 'نعت', 'دعا'])
const GOES_ON: ReadonlySet<string> = new Set(['أضاف', 'تابع', 'أردف', 'استطرد', 'أكمل', 'اختتم', 'ختم', 'واصل', 'زاد'])

/** المصدر ذاته، المتحدث، المسؤول نفسه، نفس المسؤول: whoever speaks already. */
const SAME: ReadonlySet<string> = new Set(['ذاته', 'ذاتها', 'نفسه', 'نفسها', 'عينه', 'عينها', 'ذاتهم', 'انفسهم'])
const SAME_BEFORE: ReadonlySet<string> = new Set(['نفس', 'ذات'])
const GENERIC: ReadonlySet<string> = new Set(['متحدث', 'متحدثه', 'مصدر', 'مسوول', 'مسووله', 'مصادر', 'ناطق', 'ناطقه'])

function named(scene: Scene, cast: Cast, issuers: Issuers, mention: Mention, recent: readonly Voice[]): Voice {
  const issuer = mention.kind === 'document' ? issuers.of(mention, recent.map(v => v.entity)) : null
  if (issuer !== null) return { entity: issuer, mention, basis: 'named' }
  const owner = mention.kind === 'document' ? ownerOf(scene, mention, recent) : undefined
  if (owner !== undefined) return { entity: owner, mention, basis: 'named' }
  const same = mention.name === null && (SAME_BEFORE.has(scene.keyAt(mention.from)) || SAME.has(scene.keyAt(mention.to - 1)) || SAME.has(scene.keyAt(mention.to)) || (mention.definite && GENERIC.has(mention.head) && mention.to - mention.from === 1) || (mention.kind === 'source' && scene.word(mention.from).organisation?.pronoun === 'we'))
  const current = same ? recent.find(v => v.entity.head === mention.head)?.entity ?? (mention.kind === 'source' ? cast.sourceBefore(mention.from, mention.number) : undefined) ??
    (mention.kind === 'source' && mention.number !== 'sg' ? undefined : recent.find(v => v.entity.number === mention.number || v.entity.kind === 'person')?.entity) : undefined
  return { entity: current ?? cast.identify(mention, recent[0]?.entity), mention, basis: 'named' }
}

/** منشور سابق لها, بيان له: the words are those of whom the text is with. */
function ownerOf(scene: Scene, mention: Mention, recent: readonly Voice[]): Entity | undefined {
  const form = OWNED_BY[scene.keyAt(mention.to)]
  return form && recent.find(v => agrees(form, v.entity))?.entity
}
const OWNED_BY: Readonly<Record<string, { gender: Gender, number: GrammaticalNumber } | undefined>> = { 'له': { gender: 'm', number: 'sg' }, 'لها': { gender: 'f', number: 'sg' }, 'لهم': { gender: 'm', number: 'pl' } }

/** In frames. */
const LONGEST_SENTENCE = 64

/** مؤكداً: the subject of the clause before it in the same sentence, else whom the text is with. */
function ofSentence(scene: Scene, frames: readonly Frame[], voices: readonly (Voice | null)[], n: number, recent: readonly Voice[]): Voice | null {
  const frame = frames[n]!
  const start = scene.sentenceStart(frame.cue.from)
  for (let k = n - 1; k >= 0 && k > n - LONGEST_SENTENCE && frames[k]!.cue.from >= start; k--) {
    const voice = voices[k]
    if (voice?.nested && frame.by === 'participle' && scene.word(frame.cue.from - 1).comma) continue
    if (voice && (agrees(frame, voice.entity) || frame.by === 'masdar')) return voice
  }
  return carried(recent, frame)
}

/** Whoever spoke before in the same sentence. */
function lastOfSentence(scene: Scene, frames: readonly Frame[], voices: readonly (Voice | null)[], n: number): Voice | null {
  const start = scene.sentenceStart(frames[n]!.cue.from)
  for (let k = n - 1; k >= 0 && k > n - LONGEST_SENTENCE && frames[k]!.cue.from >= start; k--) if (voices[k] && !voices[k]!.nested) return voices[k]!
  return null
}

/** The speaker that the discourse is with. */
function carried(recent: readonly Voice[], form: { gender: Gender, number: GrammaticalNumber }): Voice | null {
  const voice = recent.find(v => agrees(form, v.entity))
  return voice === undefined ? null : { entity: voice.entity, mention: null, basis: 'continued' }
}

/** Gender and number as a verb without a subject shows them: non-human plurals are feminine singular. */
export function agrees(form: { gender: Gender, number: GrammaticalNumber }, entity: Entity): boolean {
  const human = entity.kind === 'person' || entity.kind === 'people' || entity.kind === 'unknown'
  if (form.number === 'sg' && entity.number !== 'sg') return !human && form.gender === 'f'
  if (form.number !== 'sg') return entity.number !== 'sg'
  return entity.gender === form.gender
}

/** Without a subject, or in the passive: يذكر أن, قيل إن. */
export const reportsNobody = (scene: Scene, frame: Frame): boolean => frame.passive || (frame.subject === null && isFormula(scene, frame))

const isFormula = (scene: Scene, frame: Frame): boolean =>
  /^[وف]?تبين$/.test(scene.keyAt(frame.cue.from)) ||
  scene.tokens[frame.cue.from] !== undefined && frame.by === 'verb' && FORMULAS.has(frame.verb.lemma) && isPresent(scene.keyAt(frame.cue.from)) && frame.gender === 'm' && frame.number === 'sg' &&
  frame.content?.lead === 'clause' && frame.open <= frame.cue.to + 1

/** قال تعالى, قوله سبحانه: nobody of the article speaks. */
const HOLY: ReadonlySet<string> = new Set(['تعالي', 'سبحانه', 'عزوجل', 'جل'])

const isPresent = (key: string): boolean => /^[وف]?ي/.test(key)

// ---- subjects before their verb

/** كان المتحدث قد قال، لكن المنظمة تقول، السلطات ترجح: the noun phrase that begins the clause. */
function subjectBefore(scene: Scene, frame: Frame, isName: (key: string) => boolean): Mention | null {
  const verb = frame.cue.from
  if (frame.relative) { const noun = antecedent(scene, verb); return noun !== null && agreesBefore(frame, noun) ? noun : null }
  const start = clauseAt(scene, verb)
  if (start >= verb || (scene.word(start).functionWord === 'preposition' && scene.keyAt(start) !== 'علي') || !mayPrecede(scene, frame, start) || (scene.opening.has(start) && holdsVerb(scene, scene.opening.get(start)!))) return null
  const read = readMention(scene, start, verb)
  const mention = read?.kind === 'unknown' && isName(scene.keyAt(start)) ? namedMention({ from: start, to: start + 1 }) : read
  if (mention === null || !isKnown(scene, mention)) return null
  return linksTo(scene, mention.to, verb) && agreesBefore(frame, mention) ? mention : null
}

/** لم يكشف عن أن …, لا يقول إن …: what somebody did not say. (لا يعتقد أن, لم يستبعد أن tell what he thinks.) */
const isDenied = (scene: Scene, { cue, verb, by }: Frame): boolean =>
  by === 'verb' && (verb.sense === 'say' || verb.sense === 'show') && /^[وف]?(لم|لن|لا)$/.test(scene.keyAt(cue.from - 1))

/** قال إن الوزير أكد أن …: a person or body with whom the outer words begin says what the inner verb reports. */
function subjectInside(scene: Scene, outer: Frame | undefined, frame: Frame): Mention | null {
  if (outer?.content?.lead !== 'clause' || frame.content?.lead !== 'clause' || frame.future || frame.relative || frame.verb.sense === 'show' || !/^[^وف]/.test(scene.keyAt(frame.cue.from))) return null
  const mention = readMention(scene, outer.content.from, frame.cue.from)
  if (mention === null || (mention.kind !== 'person' && mention.kind !== 'people' && mention.kind !== 'body') || mention.to < frame.cue.from - 3) return null
  return linksTo(scene, mention.to, frame.cue.from) && agreesBefore(frame, mention) ? mention : null
}

/** سبق لرئيس الحكومة أن أكد: who did it before stands behind ل. */
function experiencer(scene: Scene, { cue }: Frame): Mention | null {
  if (scene.keyAt(cue.from - 1) !== 'ان') return null
  for (let i = cue.from - 3; i >= scene.sentenceStart(cue.from) && i > cue.from - 20; i--)
    if (/^[وفي]?سبق$/.test(scene.keyAt(i))) {
      const at = /^(فيه|فيها)$/.test(scene.keyAt(i + 1)) ? i + 2 : i + 1
      if (scene.keyAt(at).startsWith('ل')) return readMention(withoutProclitic(scene, at), at, cue.from - 1, true)
    }
  return null
}

/** A verb that و begins has its subject behind it or carried over, unless كان stands before. */
const mayPrecede = (scene: Scene, frame: Frame, start: number): boolean =>
  !/^[وف]/.test(scene.keyAt(frame.cue.from)) || (scene.keyAt(frame.cue.from).startsWith('ف') && /^(و|ف)?اما$/.test(scene.keyAt(scene.sentenceStart(frame.cue.from)))) || /^(و|ف)?كان/.test(scene.keyAt(start - 1)) || scene.keyAt(frame.cue.from).startsWith('وا')

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
const isKnown = (scene: Scene, m: Mention): boolean =>
  m.name !== null || (m.kind !== 'unknown' && m.kind !== 'place') || (m.kind === 'place' && m.to - m.from <= 2) || scene.word(m.from).functionWord === 'quantifier'

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
    if (lexeme(key).title === null && lexeme(key).organisation === null && lexeme(key).given === '') continue
    if (scene.word(i).definite && scene.word(i - 1).definite && scene.word(i - 1).title === null) continue
    const mention = readMention(scene, i, end)
    if (mention !== null && mention.to >= end && mention.kind !== 'unknown') return mention
  }
  return null
}

// ---- whom the text is with, apart from speaking

/** Persons and bodies that are the subject of a verb of any kind at the beginning of a sentence: استقبل وكيل الإمارة …. In order. */
function readTopics(scene: Scene, cast: Cast): Mention[] {
  const topics: Mention[] = []
  for (const block of scene.blocks) {
    for (let i = block.from; i < block.to; i = Math.max(scene.sentenceEnd(i), i) + 1) {
      const end = scene.sentenceEnd(i)
      const verb = sentenceVerb(scene, i, end)
      const topic = verb + 1 >= end ? null : topicAt(scene, cast, verb + 1, end)
      if (topic !== null) topics.push(topic)
    }
  }
  return topics
}

/** من جهته طالب الجيلاني الهمامي …, also where a heading without a full stop runs into the sentence: whose turn it is. In order. */
function readTurns(scene: Scene, cast: Cast): Mention[] {
  const turns: Mention[] = []
  for (let i = 0; i < scene.tokens.length; i++) {
    const verb = behindTurn(scene, i)
    if (verb === i || scene.within(i) !== null) continue
    const at = scene.word(verb).comma ? verb + 2 : verb + 1
    const end = scene.sentenceEnd(i)
    const who = at >= end ? null : topicAt(scene, cast, at, end, true) ?? strangerAt(scene, at, end)
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
    if (comma >= end || !scene.word(comma).comma) return end
    i = comma + 1
  }
  while (i < end && (scene.word(i).functionWord === 'particle' || scene.word(i).functionWord === 'negation' || scene.word(i).functionWord === 'conjunction' || scene.word(i).comma)) i++
  return i
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

function topicAt(scene: Scene, cast: Cast, at: number, end: number, isTurn = false): Mention | null {
  const { title, organisation, functionWord, circumstance, ambiguousName, common } = scene.word(at)
  const given = ambiguousName && common && !isTurn ? '' : scene.word(at).given
  const verb = scene.word(at - 1)
  if (scene.tokens[at - 1]!.kind !== 'word' || verb.functionWord !== '' || verb.organisation !== null || (verb.title !== null && verb.verbs.length === 0 && !verb.finite)) return null
  const isName = functionWord === '' && !scene.word(at).common && cast.isName(scene.keyAt(at))
  if (circumstance || functionWord !== '' || (title === null && given === '' && !isName && organisation === null)) return null
  if (organisation !== null && verb.verbs.length === 0 && !(isTurn && verb.finite)) return null
  if (isName) return namedMention({ from: at, to: at + 1 < end && !scene.word(at + 1).definite && cast.isName(scene.keyAt(at + 1)) ? at + 2 : at + 1 })
  const mention = readMention(scene, at, Math.min(end, at + 24))
  return mention !== null && (mention.kind === 'person' || mention.kind === 'body' || mention.kind === 'group') ? mention : null
}
