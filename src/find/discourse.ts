import { isEmphatic } from '../lexicon/function-words.ts'
import type { Cast, Entity } from './cast.ts'
import type { Frame } from './frame.ts'
import type { Issuers } from './issuers.ts'
import type { Gender, GrammaticalNumber, Mention } from './mentions.ts'
import { lexeme } from './lexemes.ts'
import { firstFrom } from './nearby.ts'
import { isNobodys, isStrangers } from './nobody.ts'
import { accuses, goesOnAs } from './offices.ts'
import { carriesWords, documentBefore, relayedFrom, transmittedFrom } from './relays.ts'
import type { Scene } from './scene.ts'
import type { SourceRemark } from './sources.ts'
import { experiencer, subjectBefore, subjectInside } from './subjects-before.ts'
import { ofVerbBeside } from './subjects-beside.ts'
import { readTopics, readTurns } from './topics.ts'
import type { Voice } from './voice.ts'

/** Who speaks in each frame, null where nobody does; and whom each source phrase means. */
export interface Voices { readonly voices: readonly (Voice | null)[], readonly meant: ReadonlyMap<Mention, Entity> }

/** How many speakers back a verb without a subject may reach. */
const MEMORY = 6

/**
 * Gives each frame its voice, in the order of the text: the subject named with it; for a participle the subject of its sentence;
 * for a verb without a subject the speaker that the discourse is with, agreeing in gender and number.
 */
export function readVoices(scene: Scene, cast: Cast, issuers: Issuers, frames: readonly Frame[], ends: readonly number[], remarks: readonly SourceRemark[]): Voices {
  const recent: Voice[] = []
  const meant = new Map<Mention, Entity>()
  const others = [...readTopics(scene, cast.isName), ...readTurns(scene, cast.isName), ...remarks.flatMap(({ source }) => source ?? [])].sort((a, b) => a.from - b.from)
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
    const voice = voiceOf(scene, cast, issuers, frames, ends, voices, n, recent, remarks, meant) ?? (outer ? { ...outer, nested: true } : null)
    voices.push(voice)
    if (voice !== null && leads(scene, frame, voice) && (!isNested(frames, ends, n) || isWhatWasSaid(scene, frame) || isPassedOn(outer, voice))) remember(voice)
  })
  others.slice(nextOther).forEach(hear)
  return { voices, meant }
}

/** وذكرت الوكالة أن المديرية حذرت …، وقالت: an outlet only passes on what others say. */
const isPassedOn = (outer: Voice | null | undefined, voice: Voice): boolean =>
  outer != null && voice.mention !== null && voice.entity !== outer.entity && (outer.entity.kind === 'media' || /^(وكاله|صحيفه|قناه|جريده|موقع)$/.test(outer.entity.head)) && leadsOn(voice.mention)

/** بحسب الوزير: who was given as a source may speak on; an outlet that was only quoted from does not. */
const leadsOn = ({ kind }: Mention): boolean => kind === 'person' || kind === 'body' || kind === 'group'

/** Does the text go on with this speaker? Only with one who was reported, or who is known to be able to speak; not with روايتها الجديدة, which تصدر. */
const leads = (scene: Scene, frame: Frame, voice: Voice): boolean =>
  (frame.by !== 'masdar' || frame.subject === null) && (!frame.relative || isWhatWasSaid(scene, frame) || (voice.mention?.name != null && !voice.nested && frame.content !== null)) && (frame.content !== null || (frame.verb.sense !== 'show' && voice.mention !== null && voice.mention.kind !== 'unknown' && voice.mention.kind !== 'place' && !(voice.mention.kind === 'document' && frame.verb.homograph)))

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

function voiceOf(scene: Scene, cast: Cast, issuers: Issuers, frames: readonly Frame[], ends: readonly number[], voices: readonly (Voice | null)[], n: number, recent: readonly Voice[], remarks: readonly SourceRemark[], meant: ReadonlyMap<Mention, Entity>): Voice | null {
  const frame = frames[n]!
  if (frame.passive || frame.person === 1 || isNobodys(scene, frame)) return null
  const relayed = relayedFrom(scene, frame) ?? documentBefore(scene, frame)
  if (relayed !== null) return relayed.kind === 'document' ? named(scene, cast, issuers, relayed, recent) : { entity: cast.identify(relayed), mention: relayed, basis: 'named' }
  if (carriesWords(scene, frame)) return lastOfSentence(scene, frames, voices, n) ?? recent[0] ?? null
  if (frame.object && frame.verb.sense === 'name' && frame.subject === null) return ofSentence(scene, frames, voices, n, recent)
  if (frame.subject !== null) {
    const speaker = accuses(scene, frame) ? carried(recent, frame) : null
    if (speaker !== null && speaker.entity !== cast.identify(frame.subject)) return speaker
    const subject = frame.by === 'verb' && frame.subject.name !== null && frame.subject.name.to - frame.subject.name.from === 1 && frame.subject.role === null ? { ...frame.subject, gender: frame.gender } : frame.subject
    const voice = goesOnAs(scene, frame, recent, named(scene, cast, issuers, subject, recent))
    if (frame.by === 'verb' && frame.subject.kind === 'person' && frame.subject.name !== null && frame.subject.from > frame.cue.from && (frame.gender === 'f' || isMan(scene, voice.entity))) voice.entity.gender = frame.gender
    return voice
  }
  if (frame.by === 'participle') return ofVerbBeside(scene, cast, frame) ?? ofRemarkBefore(scene, frame, remarks, meant) ?? ofSentence(scene, frames, voices, n, recent)
  if (frame.by === 'masdar') {
    if (/^عن(ه|ها|هم)$/.test(scene.keyAt(frame.cue.from - 1))) return carried(recent, { gender: scene.keyAt(frame.cue.from - 1) === 'عنها' ? 'f' : 'm', number: scene.keyAt(frame.cue.from - 1) === 'عنهم' ? 'pl' : 'sg' })
    const source = transmittedFrom(scene, frame)
    return source === null ? ofSentence(scene, frames, voices, n, recent) : { entity: cast.identify(source), mention: source, basis: 'named' }
  }
  if (/^ان(ه|ها)$/.test(scene.keyAt(frame.cue.from - 1)) || /^كانت?$/.test(scene.keyAt(frame.cue.from - 1))) { const teller = ofTeller(scene, frames, voices, n); if (teller !== null) return teller }
  const before = experiencer(scene, frame) ?? subjectInside(scene, frames[outerFor(scene, frames, ends, n)], frame, cast.isName) ?? subjectBefore(scene, frame, cast.isName)
  if (before !== null) return { ...named(scene, cast, issuers, before, recent), ...isNested(frames, ends, n) && voices[outerOf(frames, ends, n)] ? { nested: true } : {} }
  if (frame.relative) { const voice = ofSentence(scene, frames, voices, n, recent); return voice === null ? null : { ...voice, nested: true } }
  if (isStrangers(scene, frame)) return null
  if (frame.object && ANSWERS.has(frame.verb.lemma)) return carried(recent.slice(1).filter(v => v.entity !== recent[0]?.entity), frame)
  return carried(recent, frame) ?? lastNamed(scene, cast, frame)
}

/** Neither his first name nor his office is a woman's; ربيعة may be a man. */
const isMan = (scene: Scene, { head, name }: Entity): boolean =>
  scene.word(name.from).given === 'm' || (lexeme(head).title?.gender !== 'f' && scene.word(name.from).given !== 'f') || (scene.word(name.from).given === 'f' && /^(ال)?(سيد|دكتور|شيخ|مهندس|استاذ|سعاده)$/.test(scene.keyAt(name.from - 1)))

/** ولا يختلف حال جارها محمد الشياب، إذ يؤكد أن: who was named last in the sentence. */
function lastNamed(scene: Scene, cast: Cast, frame: Frame): Voice | null {
  if (!/^(اذ|حيث)$/.test(scene.keyAt(frame.cue.from - 1))) return null
  const start = scene.sentenceStart(frame.cue.from)
  const entity = cast.entities.find(e => e.named && agrees(frame, e) && e.mentions.some(m => m.from >= start && m.from < frame.cue.from))
  return entity === undefined ? null : { entity, mention: null, basis: 'continued' }
}

/** المصدر ذاته، المتحدث، المسؤول نفسه، نفس المسؤول: whoever speaks already. */
const SAME_BEFORE: ReadonlySet<string> = new Set(['نفس', 'ذات'])
const GENERIC: ReadonlySet<string> = new Set(['متحدث', 'متحدثه', 'مصدر', 'مسوول', 'مسووله', 'مصادر', 'ناطق', 'ناطقه'])

function named(scene: Scene, cast: Cast, issuers: Issuers, mention: Mention, recent: readonly Voice[]): Voice {
  const issuer = mention.kind === 'document' ? issuers.of(mention, recent.map(v => v.entity)) : null
  if (issuer !== null) return { entity: issuer, mention, basis: 'named' }
  const styled = isStyle(scene, mention) ? recent.find(v => v.entity.kind === 'person' && v.entity.named && v.entity.role !== null)?.entity ?? cast.titledBefore(mention.from) ?? recent.find(v => v.entity.kind === 'person' && v.entity.named)?.entity : undefined
  if (styled !== undefined) return { entity: styled, mention, basis: 'named' }
  const again = isSomebody(scene, mention) ? recent.find(v => v.entity.kind === 'person' && v.entity.gender === mention.gender)?.entity : undefined
  if (again !== undefined) return { entity: again, mention, basis: 'named' }
  const owner = mention.kind === 'document' ? ownerOf(scene, mention, recent) : undefined
  if (owner !== undefined) return { entity: owner, mention, basis: 'named' }
  const same = mention.name === null && (SAME_BEFORE.has(scene.keyAt(mention.from)) || isEmphatic(scene.keyAt(mention.to - 1)) || isEmphatic(scene.keyAt(mention.to)) || (mention.definite && GENERIC.has(mention.head) && mention.to - mention.from === 1) || (mention.kind === 'source' && scene.word(mention.from).organisation?.pronoun === 'we'))
  const current = same ? recent.find(v => v.entity.head === mention.head)?.entity ?? (mention.kind === 'source' ? cast.sourceBefore(mention.from, mention.number) : undefined) ??
    (mention.kind === 'source' && mention.number !== 'sg' ? undefined : recent.find(v => v.entity.number === mention.number || v.entity.kind === 'person')?.entity) : undefined
  return { entity: current ?? cast.identify(mention, recent[0]?.entity), mention, basis: 'named' }
}

/** الرجل, السيدة الخمسينية: whoever the text is with. */
const isSomebody = (scene: Scene, { kind, name, definite, from, to, head }: Mention): boolean =>
  name === null && definite && kind === 'person' && SOMEBODY.has(head) && (to - from === 1 || (to - from === 2 && /[يو]ني?ه?$|يه?$/.test(scene.keyAt(to - 1))))
const SOMEBODY: ReadonlySet<string> = new Set(['رجل', 'سيده', 'شاب', 'شابه', 'فتاه', 'مراه', 'امراه', 'عجوز', 'مسن', 'مسنه', 'ام', 'اب', 'كهل', 'طفل', 'طفله', 'فتي', 'حفيده', 'جده'])

/** سموه, معاليها, فخامته: a style with a pronoun is whoever the text is with. */
function isStyle(scene: Scene, { name, from }: Mention): boolean {
  const t = scene.word(from).title
  return name === null && t !== null && t.kind === 'honorific' && t.pronoun !== ''
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
    if ((voice?.nested || frames[k]!.by === 'masdar' || (scene.keyAt(frames[k]!.cue.from - 1) === 'ما' && /^(نشر|تداول|ما|عن)$/.test(scene.keyAt(frames[k]!.cue.from - 2)))) && frame.by === 'participle' && scene.word(frame.cue.from - 1).comma) continue
    if (voice && (agrees(frame, voice.entity) || frame.by === 'masdar' || (voice.mention?.kind === 'document' && voice.mention.gender === frame.gender))) return voice
  }
  return frame.by === 'participle' ? bodyOfSentence(scene, frames, voices, n) ?? carried(recent, frame) : carried(recent, frame)
}

/** وأوضحت الوزارة في بيان لها أن …، مشيرا إلى أن: the one body that speaks in the sentence, though the participle agrees with its statement. */
function bodyOfSentence(scene: Scene, frames: readonly Frame[], voices: readonly (Voice | null)[], n: number): Voice | null {
  const voice = lastOfSentence(scene, frames, voices, n)
  const { cue } = frames[n]!
  return voice !== null && (saysInWriting(scene, scene.sentenceStart(cue.from), cue.from) || frames[n]!.number === 'pl' || (voice.basis === 'named' && voice.entity.gender === 'f' && !/^(وكاله|صحيفه|قناه|اذاعه|شبكه)$/.test(voice.entity.head) && !namesMan(scene, cue.from))) && (voice.entity.kind === 'body' || voice.entity.kind === 'group') && frames[n]!.gender === 'm' ? voice : null
}

/** A man is named before token `at` in its sentence. */
function namesMan(scene: Scene, at: number): boolean {
  for (let i = at - 1; i >= scene.sentenceStart(at) && i > at - LONGEST_SENTENCE; i--) if (scene.word(i).given === 'm' && !scene.word(i).common) return true
  return false
}

/** في بيان, بلاغ لها: a masculine noun for what is said stands between. */
function saysInWriting(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to && i < from + 30; i++) if (WRITING.has(scene.keyAt(i))) return true
  return false
}
const WRITING: ReadonlySet<string> = new Set('بيان بيانها بلاغ بلاغها تقرير تقريرها منشور تصريح بيانهم'.split(' '))

/** Whoever spoke before in the same sentence. */
function lastOfSentence(scene: Scene, frames: readonly Frame[], voices: readonly (Voice | null)[], n: number): Voice | null {
  const start = scene.sentenceStart(frames[n]!.cue.from)
  for (let k = n - 1; k >= 0 && k > n - LONGEST_SENTENCE && frames[k]!.cue.from >= start; k--) if (voices[k] && !voices[k]!.nested) return voices[k]!
  return null
}

/** فأجابه, فردت: not who asked. */
const ANSWERS: ReadonlySet<string> = new Set(['أجاب', 'رد'])

/** استقال المدير، بحسب مصدر، مضيفا أن: the source that stands right before the participle. */
function ofRemarkBefore(scene: Scene, { cue }: Frame, remarks: readonly SourceRemark[], meant: ReadonlyMap<Mention, Entity>): Voice | null {
  const remark = remarks[firstFrom(remarks, cue.from) - 1]
  if (remark == null || remark.source === null || remark.possessor !== '' || remark.leads || remark.to !== cue.from - 1 || !scene.word(cue.from - 1).comma) return null
  const entity = meant.get(remark.source)
  return entity === undefined ? null : { entity, mention: remark.source, basis: 'named' }
}

/** نقل الصحفي عن الوزير أنه قال, روى عن والده أنه كان يقول: whose words are told. */
function ofTeller(scene: Scene, frames: readonly Frame[], voices: readonly (Voice | null)[], n: number): Voice | null {
  const outer = frames[n - 1]
  return outer?.content != null && TELLERS.has(outer.verb.lemma) && frames[n]!.cue.from - outer.content.from <= 1 && scene.sentenceStart(outer.cue.from) === scene.sentenceStart(frames[n]!.cue.from) ? voices[n - 1] ?? null : null
}
const TELLERS: ReadonlySet<string> = new Set(['نقل', 'روى', 'حكى'])

/** The frame round this one; يشار إلى أن البنك كان قد أعلن: the formula before كان قد. */
function outerFor(scene: Scene, frames: readonly Frame[], ends: readonly number[], n: number): number {
  const outer = outerOf(frames, ends, n)
  const before = frames[n - 1]
  return outer < 0 && scene.keyAt(frames[n]!.cue.from - 1) === 'قد' && before?.content != null && before.content.from < frames[n]!.cue.from && scene.sentenceStart(before.cue.from) === scene.sentenceStart(frames[n]!.cue.from) ? n - 1 : outer
}

/** The speaker that the discourse is with. */
function carried(recent: readonly Voice[], form: { gender: Gender, number: GrammaticalNumber }): Voice | null {
  const voice = recent.find(v => agrees(form, v.entity))
  return voice === undefined ? null : { entity: voice.entity, mention: null, basis: 'continued' }
}

/** Gender and number as a verb without a subject shows them: non-human plurals are feminine singular. */
export function agrees(form: { gender: Gender, number: GrammaticalNumber }, entity: Entity): boolean {
  const human = entity.kind === 'person' || entity.kind === 'people' || entity.kind === 'unknown' || (entity.number === 'pl' && /(ين|ون)$/.test(entity.head))
  if (form.number === 'sg' && entity.number !== 'sg') return !human && form.gender === 'f'
  if (form.number !== 'sg') return entity.number !== 'sg'
  return entity.gender === form.gender
}
