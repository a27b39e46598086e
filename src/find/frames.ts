import { fold } from '../arabic/fold.ts'
import type { ReportingForm, ReportingVerb } from '../lexicon/verbs.ts'
import type { Quotation, TokenRange } from '../model.ts'
import { isThing } from '../lexicon/common-nouns.ts'
import { isModal, ownsComplementiser } from './complementisers.ts'
import { isAddressee, namedMention, readMention, type Gender, type GrammaticalNumber, type Mention } from './mentions.ts'
import { skipSubjectAdjuncts } from './adjuncts.ts'
import { isDefinite, lexeme } from './lexemes.ts'
import { beginsObject } from './objects.ts'
import { endsInTehMarbuta, type Scene, skipRemark } from './scene.ts'
import { holdsVerb, isWording, wordCount } from './wording.ts'

/** How the words reported follow their cue: a clause with أن/إن, a colon, quotation marks straight away, or nothing of these. */
export type Lead = 'clause' | 'colon' | 'quote'

export interface Content {
  readonly lead: Lead
  /** First token of the content: behind أن or the colon, or the opening mark. */
  readonly from: number
}

/** A reporting word with all that it governs: who (if named here), and where the content begins. Token indexes. */
export interface Frame {
  readonly cue: TokenRange
  readonly verb: ReportingVerb
  readonly by: 'verb' | 'participle' | 'masdar'
  readonly gender: Gender
  readonly number: GrammaticalNumber
  readonly person: 1 | 3
  readonly passive: boolean
  /** و or ف is written before it: it begins a clause of its own. */
  readonly conjoined: boolean
  readonly future: boolean
  readonly object: boolean
  /** It stands in a relative clause (الذي قال). */
  readonly relative: boolean
  readonly subject: Mention | null
  readonly content: Content | null
  /** Where the subject and adjuncts end: the governed words begin here if `content` is null. */
  readonly open: number
}

/** From a verb to its complement: 99 % lie within 28 words in news, more with long titles. */
const REACH = 64

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

/** In frames. */
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
    if (isPart(scene, frame) && !f.verb.homograph) return false
    frames[n] = { ...f, content: null, open: f.subject?.to ?? f.cue.to }
  }
  return true
}

const isPart = (scene: Scene, { cue, verb, by }: Frame): boolean =>
  (by === 'verb' && (isAside(scene, cue.from) || tellsOfOccasion(scene, cue.from) || /^(لم|لن|لا)$/.test(scene.keyAt(cue.from - 1)))) || (verb.homograph === true && !startsClause(scene, cue.from) && !scene.keyAt(cue.from).startsWith('و') && (by === 'participle' || isInPhrase(scene, cue.from)))

/** أستاذ علم الاجتماع, عدم نشر الأسماء, روبرت فورد, الوساطة بين الطرفين: behind an indefinite noun or a name, or the preposition. */
const isInPhrase = (scene: Scene, i: number): boolean => scene.keyAt(i) === 'بين' || scene.keyAt(i) === 'عبر' || scene.keyAt(i - 1) === 'عدم' || isIndefinite(scene, i - 1)

/** في تصريحات نقلتها الوكالة, خلال مذكرة بحثية اطلعت عليها الصحيفة: the verb tells of what something is said in. */
function isAside(scene: Scene, i: number): boolean {
  if (/^[وف]/.test(scene.keyAt(i)) && !scene.word(i).verbs.some(f => f.conjunction === '')) return false
  if (describesSubject(scene, i)) return true
  let noun = i - 1
  while (noun > i - 3 && noun > scene.sentenceStart(i) && !scene.word(noun).occasion && isIndefinite(scene, noun) && scene.word(noun).organisation === null && scene.word(noun).place === '') noun--
  if (!scene.word(noun).occasion || !isIndefinite(scene, noun)) return false
  return scene.word(noun - 1).functionWord === 'preposition' || /^[بل]/.test(scene.keyAt(noun))
}

/** أعلن في الخطاب الذي نشرته الوكالة أن: a relative clause about the occasion. */
const tellsOfOccasion = (scene: Scene, i: number): boolean => scene.word(i - 1).functionWord === 'relative' && scene.word(i - 2).occasion

/** قال مسؤولون اشترطوا عدم ذكر أسمائهم: a clause about an indefinite subject. */
const describesSubject = (scene: Scene, i: number): boolean => {
  const noun = isIndefinite(scene, i - 1) && scene.word(i - 2).title !== null ? i - 2 : i - 1
  return scene.word(noun - 1).says && !scene.word(noun).definite && (scene.word(noun).title !== null || scene.word(noun).organisation?.kind === 'source')
}

const isIndefinite = (scene: Scene, i: number): boolean => scene.tokens[i]?.kind === 'word' && !scene.word(i).definite && scene.word(i).functionWord === '' && scene.word(i).verbs.length === 0

// ---- finite verbs

function readVerb(scene: Scene, i: number, isName: (key: string) => boolean): Frame | null {
  const forms = scene.word(i).verbs
  if (forms.length === 0) return null
  const naming = namingFrame(scene, i, forms)
  if (naming !== null) return naming
  const behindName = i > scene.sentenceStart(i) && isName(scene.keyAt(i - 1)) && forms.every(f => f.verb.sense === 'judge' || f.verb.sense === 'urge')
  if (endsInTehMarbuta(scene, i) || (!behindName && isNounHere(scene, i, forms))) return null
  const relative = isRelative(scene, i)
  const reach = reachFrom(scene, i, forms[0]!.verb, relative)
  const form = choose(scene, i, forms, reach)
  if (form === null) return opening(scene, i, forms, relative, reach, isName, behindName)
  if (form.object && relative && reach.content !== null && form.verb.sense !== 'name') return null
  const subject = readSubject(scene, i + 1, reach, form, isName)
  if (form.verb.homograph && reach.content?.lead === 'colon' && isListing(scene, i, form.verb, subject, reach)) return null
  const bare = reach.content === null && !relative && !form.object && !form.passive ? bareSpeech(scene, i, form.verb, subject) : null
  return frameOf(scene, i, form, relative, subject, bare === null ? reach : { content: bare, end: bare.from })
}

/** A homograph that opens its clause before a title, a body or a name is a verb, though nothing that it reports follows: خلص بحث …، أصدرت الحركة … */
function opening(scene: Scene, i: number, forms: readonly ReportingForm[], relative: boolean, reach: Reach, isName: (key: string) => boolean, behindName: boolean): Frame | null {
  const talk = reach.content === null && scene.word(i + 1).comma ? forms.find(f => f.conjunction === 'و' && GOES_ON.has(f.verb.lemma)) : undefined
  const said = talk === undefined ? null : bareSpeech(scene, i, talk.verb, null)
  if (said !== null) return frameOf(scene, i, talk!, relative, null, { content: said, end: said.from })
  const form = opensClause(scene, i, forms, behindName)
  if (form === null) return null
  const bare = { content: null, end: reach.end }
  return frameOf(scene, i, form, relative, readSubject(scene, i + 1, bare, form, isName), bare)
}

/** وقسم القانون المخالفة إلى درجتين: …, تشمل الخدمات …: behind a colon far from it a homograph leads to a list. */
const isListing = (scene: Scene, i: number, verb: ReportingVerb, subject: Mention | null, { content }: Reach): boolean =>
  scene.word(content!.from).functionWord === '' && OPEN_BRACKET.has(scene.keyAt(content!.from)) || (!TALKS_ON.has(verb.lemma) && !scene.opening.has(content!.from) && content!.from - (subject?.to ?? i + 1) > 8)
const OPEN_BRACKET: ReadonlySet<string> = new Set(['(', '['])
const TALKS_ON: ReadonlySet<string> = new Set('تابع واصل أكمل استكمل استأنف زاد ختم اختتم علق عقب مضى استهل رد بين'.split(' '))

function frameOf(scene: Scene, i: number, form: ReportingForm, relative: boolean, subject: Mention | null, reach: Reach): Frame {
  return {
    cue: { from: i, to: i + 1 }, verb: form.verb, by: 'verb', gender: form.gender, number: form.number, person: form.person,
    passive: form.passive || (ACCUSES.has(form.verb.lemma) && !form.object && /^ب(ان.*)?$/.test(scene.keyAt(i + 1)) && form.gender === 'm' && form.tense === 'past'), conjoined: form.conjunction !== '' || startsClause(scene, i), future: form.future, object: form.object,
    relative, subject, content: reach.content, open: reach.content === null ? subject?.to ?? i + 1 : reach.end,
  }
}

/** ما سماه "…", من وصفهم بـ"…": the naming verb with its pronoun governs the marks behind it and nothing else. */
function namingFrame(scene: Scene, i: number, forms: readonly ReportingForm[]): Frame | null {
  const form = forms.find(f => f.object && !f.passive && (f.verb.sense === 'name' || f.verb.sense === 'think' || f.verb.sense === 'judge'))
  const linked = scene.keyAt(i + 1) === 'ب' || scene.keyAt(i + 1) === 'من' ? i + 2 : i + 1
  if (form === undefined || !scene.opening.has(linked)) return null
  return {
    cue: { from: i, to: i + 1 }, verb: form.verb, by: 'verb', gender: form.gender, number: form.number, person: form.person, passive: false,
    conjoined: false, future: form.future, object: true, relative: isRelative(scene, i), subject: null, content: null, open: linked,
  }
}

/** So is one between a name and such a word: عمر عباسي اتهم الحكومة. */
function opensClause(scene: Scene, i: number, forms: readonly ReportingForm[], behindName: boolean): ReportingForm | null {
  if (!(i === scene.sentenceStart(i) || behindName || OPENERS.has(scene.keyAt(i - 1))) || scene.word(i).organisation !== null) return null
  const next = scene.word(i + 1)
  const known = next.organisation !== null || next.title !== null || (next.given !== '' && !next.common)
  return known ? forms.find(f => f.conjunction === '' || /^[وف]/.test(scene.keyAt(i))) ?? null : null
}

/** The reading that fits what follows: a homograph counts only with a complement of its own. */
function choose(scene: Scene, i: number, forms: readonly ReportingForm[], reach: Reach): ReportingForm | null {
  const begins = startsClause(scene, i)
  const fitting = forms.filter(f => reach.content === null ? !f.verb.homograph || (f.object && f.verb.sense === 'name') || (f.verb.lemma === 'عبر' && expresses(scene, i)) || governsMarks(scene, i, f.verb) : fits(scene, f.verb, reach, begins || f.conjunction !== ''))
  return fitting.find(f => !f.object) ?? fitting[0] ?? null
}

/** اتهم النائب الحكومة بـ"تزوير الأرقام", طالب المعلمون بـ"أجر يحفظ الكرامة": the marks hold what the homograph governs. */
function governsMarks(scene: Scene, i: number, verb: ReportingVerb): boolean {
  if (verb.sense !== 'judge' && verb.sense !== 'urge' && verb.lemma !== 'وصف') return false
  const withB = verb.takes.includes('ب')
  for (let j = i + 1; j < scene.sentenceEnd(i) && j < i + 20; j++) {
    const q = scene.opening.get(j)
    if (q !== undefined) {
      if (j > i + 1 && (verb.takes.some(c => fold(c) === scene.keyAt(j - 1)) || (withB && (/^ب..../.test(scene.keyAt(j - 1)) || scene.keyAt(q.from).startsWith('بال'))))) return true
      j = q.close ?? q.to - 1
    } else if (scene.word(j).says || (scene.word(j).finite && scene.keyAt(j - 1) !== 'ما')) return false
  }
  return false
}

/** The complement of a homograph must be its own: دل على أن, not ظهر على أنه; a colon only where it begins a clause. */
function fits(scene: Scene, verb: ReportingVerb, { content, end }: Reach, begins: boolean): boolean {
  if (content!.lead !== 'clause') return verb.takes.includes(':') && (begins || !verb.homograph)
  if (!verb.homograph) return verb.takes.some(c => c.endsWith('ن'))
  const preposition = isLonePreposition(scene.keyAt(end)) ? scene.keyAt(end) + ' ' : ''
  return takesClause(verb, preposition) || (preposition !== '' && scene.word(end - 1).masdars.some(m => takesClause(m.verb, preposition)))
}

/** ختم بأن; also ختم بالإشارة إلى أن, جدد التأكيد على أن. */
const takesClause = (verb: ReportingVerb, preposition: string): boolean =>
  verb.takes.some(c => c.endsWith('ن') && fold(c).replace(/^بان$/, 'ان') === preposition + 'ان')

/** A form that is a noun or preposition here: behind a preposition, or بين between two things. */
function isNounHere(scene: Scene, i: number, forms: readonly ReportingForm[]): boolean {
  if (!forms.every(f => f.verb.homograph) && !forms.every(f => f.verb.homograph || f.object)) return false
  if (scene.word(i).organisation !== null && i > scene.sentenceStart(i) && scene.word(i - 1).title !== null && !scene.word(i - 1).definite) return true
  if (forms.every(f => f.number === 'du') || (scene.keyAt(i) === 'عبر' && !expresses(scene, i))) return true
  const before = scene.tokens[i - 1]
  if (scene.keyAt(i) === 'وبين' && followsBetween(scene, i)) return true
  if (before === undefined || startsClause(scene, i) || (scene.word(i).present && forms.some(f => f.verb.sense === 'judge' || f.verb.sense === 'urge'))) return false
  const kind = lexeme(before.key).functionWord
  return kind === 'preposition' || (before.kind === 'word' && kind === '' && !isDefinite(before.key) && before.key !== 'قد' && !before.key.startsWith('ال') && forms[0]!.conjunction === '' && lexeme(before.key).organisation === null && lexeme(before.key).title === null && lexeme(before.key).given === '' && before.key !== 'كما')
}

/** بين المشروعين وبين الناس */
function followsBetween(scene: Scene, i: number): boolean {
  for (let j = i - 1; j >= scene.sentenceStart(i) && j > i - 24; j--) if (/^و?بين(ه|ها|هم|نا)?$/.test(scene.keyAt(j))) return true
  return false
}

/** عبر is the verb where عن follows: عبر الوزير عن أمله; else the preposition. */
const expresses = (scene: Scene, i: number): boolean => {
  for (let j = i + 1; j < scene.sentenceEnd(i) && j < i + 12; j++) if (scene.keyAt(j) === 'عن') return true
  return false
}

const startsClause = (scene: Scene, i: number): boolean =>
  i === scene.sentenceStart(i) || scene.word(i - 1).comma || CLAUSE_OPENERS.has(scene.keyAt(i - 1)) || OPENERS.has(scene.keyAt(i - 1)) || scene.keyAt(i - 1) === 'وكما'

/** Words behind which a new clause reports: فيما قالت، بينما ذكر، كما أكد، وقد أوضح */
const CLAUSE_OPENERS: ReadonlySet<string> = new Set(['كما', 'فيما', 'بينما', 'حين', 'وقد', 'قد', 'فقد', 'ثم', 'لكنه', 'لكنها', 'لكن', 'ولكن', 'حيث', 'اذ', 'وقت', 'وكان', 'كان', 'وكانت', 'كانت', 'فلقد', 'لقد', 'ولقد', 'انه', 'انها', 'وبينما', 'وفيما'])
const OPENERS: ReadonlySet<string> = new Set(['جهته', 'جهتها', 'جهتهم', 'جانبه', 'جانبها', 'جانبهم', 'ناحيته', 'ناحيتها', 'بدوره', 'بدورها', 'بدورهم', 'وبدوره', 'وبدورها'])

const isRelative = (scene: Scene, i: number): boolean => {
  for (let j = i - 1; j >= scene.sentenceStart(i) && j >= i - 3; j--) {
    const kind = scene.word(j).functionWord
    if (kind === 'relative' || scene.keyAt(j) === 'مما' || (scene.keyAt(j) === 'ما' && j === i - 1)) return true
    if (kind === '' || scene.word(j).comma) return false
  }
  return false
}

// ---- from the cue to its content

interface Reach {
  readonly content: Content | null
  /** Where subject and adjuncts end. */
  readonly end: number
}

function reachFrom(scene: Scene, i: number, verb: ReportingVerb, inRelative = false): Reach {
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
      if (!other && !isNamePart(scene, q, i, limit) && leadsIn(scene, q, verb)) return { content: { lead: 'quote', from: j }, end: j }
      j = q.close ?? q.to - 1
      continue
    }
    const behind = skipRemark(tokens, j, limit)
    if (behind > j) { j = behind - 1; continue }
    if (key === ':' && LISTS.has(scene.keyAt(j - 1))) return { content: null, end: j }
    if (key === ':' && !betweenDigits(scene, j)) return { content: afterColon(scene, j + 1, limit), end: j }
    if (scene.word(j).comma) { if (inRelative && !opensAside(scene, i, j)) return { content: null, end: j }; relative = false }
    if (kind === 'mark') continue
    if (isModal(key)) modal = true
    other ||= scene.word(j).verbs.some(f => f.object && !f.verb.homograph)
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

/** ليرى إن كان قد تم: whether. */
const isIf = (scene: Scene, j: number): boolean =>
  scene.keyAt(j) === 'ان' && scene.text[scene.tokens[j]!.start] === 'إ' && /^كان(ت|وا)?$/.test(scene.keyAt(j + 1))

/** Straight behind the verb and its subject a quotation is what was said; behind a preposition or against a word it is a part of the writer's clause. */
const leadsIn = (scene: Scene, q: Quotation, verb: ReportingVerb): boolean =>
  verb.takes.includes(':') && (scene.word(q.open - 1).naming?.weak !== false || scene.word(q.from).complementiser || wordCount(scene, q) > 14) && (wordCount(scene, q) > 3 || holdsVerb(scene, q) || scene.keyAt(q.open - 1) === ':') && !(scene.tokens[q.open]!.glued && scene.tokens[q.open - 1]!.kind !== 'mark') && scene.word(q.open - 1).functionWord !== 'preposition'

/** هي: and بـ: lead to a list, not to speech. */
const LISTS: ReadonlySet<string> = new Set('من هي هو هم ب وهي وهو وهم منها بينها منهم'.split(' '))

/** ليرى إن كان قد تأخر: whether, no clause that he reports. */
const asksWhether = (scene: Scene, j: number, verb: ReportingVerb): boolean =>
  verb.sense !== 'say' && /^كان(ت|وا)?$/.test(scene.keyAt(j + 1)) && scene.text[scene.tokens[j]!.start] === 'إ'

/** أكد أن takes a noun; أن before a present verb belongs to another word: على الدول أن تزيد. */
const wantsNoun = (verb: ReportingVerb): boolean => verb.sense !== 'think' && verb.sense !== 'urge' && verb.lemma !== 'نفى' && verb.lemma !== 'أنكر'
const isBare = (key: string): boolean => key === 'ان' || key === 'بان'

/** وقال لقد فوجئت، قائلا خرجت: speech without colon or marks. */
function saysBarely(scene: Scene, i: number, verb: ReportingVerb): boolean {
  if (!GOES_ON.has(verb.lemma) || i + 1 >= scene.sentenceEnd(i) || scene.opening.has(i + 1)) return false
  const next = scene.keyAt(i + 1)
  if (/^س[أن]..../.test(scene.text.slice(scene.tokens[i + 1]!.start, scene.tokens[i + 1]!.end))) return true
  return SPEAKS_NOW.has(next) || (/^قايل/.test(scene.keyAt(i)) && scene.tokens[i + 1]!.kind === 'word' && !scene.word(i + 1).complementiser && scene.word(i + 1).functionWord === '' && !scene.keyAt(i + 1).startsWith('ل'))
}
const SPEAKS_NOW: ReadonlySet<string> = new Set('لقد انا نحن اننا انني انت انتم'.split(' '))
const GOES_ON: ReadonlySet<string> = new Set('قال أضاف تابع أردف استطرد أكمل'.split(' '))

/** In tokens: so far behind the cue its words show that they are speech. */
const SHOWS = 8

/** وقال الفنان هذا المعرض هو الأول لي, وأكمل، في عام 2013 قمنا …: speech without any sign, told by a verb behind قال, by a first person behind the others. */
function bareSpeech(scene: Scene, i: number, verb: ReportingVerb, subject: Mention | null): Content | null {
  const end = scene.sentenceEnd(i)
  if (!GOES_ON.has(verb.lemma) || holdsMarks(scene, i, end)) return null
  if (subject === null && scene.word(i + 1).comma) return i + 4 < end ? { lead: 'colon', from: i + 2 } : null
  const from = subject?.to ?? i + 1
  if (end - from < 4 || scene.tokens[from]!.kind !== 'word' || scene.word(from).functionWord === 'relative' || /^(ل(ه|ها|هم|ي|نا)|وه[ويم].?|وقد)$/.test(scene.keyAt(from)) || (subject?.kind === 'unknown' && verb.lemma === 'قال')) return null
  for (let j = from; j < end && j < from + SHOWS; j++)
    if (isFirstPerson(scene, j) || (verb.lemma === 'قال' && (subject !== null || j === from) && j < from + 3 && scene.word(j).clausal && scene.word(from).functionWord !== 'preposition')) return { lead: 'colon', from }
  return null
}

const holdsMarks = (scene: Scene, from: number, to: number): boolean => {
  for (let j = from; j < to; j++) if (scene.opening.has(j)) return true
  return false
}

/** سنخرج, سأكتفي, نحن, لدينا, أعتقد: the writer of news does not speak so. */
const isFirstPerson = (scene: Scene, i: number): boolean =>
  FIRST_PERSON.has(scene.keyAt(i)) || (/^س[أن].../.test(scene.text.slice(scene.tokens[i]!.start, scene.tokens[i]!.end)) && !/^سن(وا|وي|ت|غ|د)/.test(scene.keyAt(i)))
const FIRST_PERSON: ReadonlySet<string> = new Set('انا نحن اننا انني لدي لدينا علينا عندنا كنا قمنا معنا لاننا لانني لكننا لكنني فاننا كنت لست لسنا اريد نريد اعتقد نعتقد احب نحب اود نود نامل اتمني نتمني اشعر نشعر نحتاج نسعي نتطلع ساكون سنكون اكون نكون'.split(' '))

const isLonePreposition = (key: string): boolean => key === 'الي' || key === 'علي' || key === 'عن' || key === 'من'

const betweenDigits = (scene: Scene, j: number): boolean => scene.tokens[j - 1]?.kind === 'digits' && scene.tokens[j + 1]?.kind === 'digits'

/** Another reporting word begins its own frame. */
function endsReach(scene: Scene, j: number): boolean {
  return scene.word(j).participles.some(p => p.accusative && !p.verb.homograph) || (scene.word(j).verbs.some(f => !f.verb.homograph && !f.object && (f.conjunction !== '' || f.tense === 'past' || startsClause(scene, j))) && !isAside(scene, j)) ||
    (scene.keyAt(j - 1) === 'ما' && scene.word(j).says) || (scene.keyAt(j - 1) !== 'في' && scene.word(j).masdars.some(m => m.possessor !== '' && m.verb.lemma === 'قال'))
}

/** وقالت: إن … is a clause behind a colon. */
const afterColon = (scene: Scene, from: number, limit: number): Content | null =>
  from >= limit && !scene.opening.has(from) ? null
    : lexeme(scene.tokens[from]?.key ?? '').complementiser ? afterComplementiser(scene, from)
      : { lead: 'colon', from }

const afterComplementiser = (scene: Scene, at: number): Content => {
  const next = scene.tokens[at + 1]
  return { lead: 'clause', from: next !== undefined && (next.key === ':' || lexeme(next.key).comma) ? at + 2 : at + 1 }
}

/** Longest quotation that can be a name inside a subject phrase, in tokens. */
const LONGEST_NAME = 7

/** Is the quotation part of who speaks or is spoken to (قالت "وفا" إن، لـ«عكاظ»، مراسل «الأناضول») rather than what is said? */
function isNamePart(scene: Scene, q: Quotation, cue: number, limit: number): boolean {
  const { tokens } = scene
  if (q.close === null || q.to - q.from > LONGEST_NAME) return false
  const before = tokens[q.open - 1]!
  if (before.key === 'ل' || before.key === 'لل') return true
  if (before.key === ':' || lexeme(before.key).complementiser) return false
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

// ---- who

/** The subject between the verb and its complement, adjuncts passed over; null where the verb stands alone. */
function readSubject(scene: Scene, from: number, { end, content }: Reach, form: ReportingForm, isName: (key: string) => boolean): Mention | null {
  const to = content === null ? marksGoverned(scene, from, end) : end
  if (SUBJECT_BEFORE.test(scene.keyAt(from - 2))) return null
  const at = skipSubjectAdjuncts(scene, from, to, isName)
  if (at < 0 || at >= to) return null
  const q = scene.opening.get(at)
  if (q !== undefined && content === null && isWording(scene, q)) return null
  const mention = knownName(scene, at, to, isName) ?? readMention(scene, at, to)
  if (mention === null || !agrees(form, mention) || (scene.opening.has(mention.from) && from - 1 > scene.sentenceStart(from - 1) && TELLS.has(form.verb.lemma))) return null
  if (mention.number === 'pl' && /ين$/.test(scene.keyAt(mention.from)) && mention.definite) return null
  if (ACCUSES.has(form.verb.lemma) && isObject(scene, mention, to)) return null
  return mention.kind === 'unknown' && !standsAlone(scene, mention, to, content !== null, isName) ? null : mention
}

/** Where ب or إلى stands before marks: what they hold is no part of the subject. */
function marksGoverned(scene: Scene, from: number, to: number): number {
  for (let i = from; i < to; i++) if (scene.opening.has(i + 1) && (scene.keyAt(i) === 'ب' || scene.keyAt(i) === 'الي')) return i
  return to
}

/** واتهم الحكومة بـ"…", ووصف الخطة بأنها …: one noun before ب is whom it is said of. */
const ACCUSES: ReadonlySet<string> = new Set(['اتهم', 'وصف', 'نعت', 'شبه', 'لقب'])
const isObject = (scene: Scene, { from, to, name }: Mention, end: number): boolean => {
  for (let i = from + 1; name === null && i < to; i++) if (scene.keyAt(i) === 'ب' || (/^ب...../.test(scene.keyAt(i)) && scene.word(i).given === '')) return true
  if (name !== null && to - from > 2) return false
  const next = scene.word(to).comma ? to + 1 : to
  return scene.keyAt(next) === 'ب' || (next >= end && /^بان/.test(scene.keyAt(end))) || /^بان/.test(scene.keyAt(next))
}

/** كشف أنه حذر الرئيس من …, لكنه أبلغ الوزير: the pronoun is the subject, who stands behind the verb is not. */
const SUBJECT_BEFORE = /^[وفلب]?(ان|لكن|كان)(ه|ها|هم|هما)$/

/** مصادر أبلغت «الصحيفة» أن: marks straight behind them hold who was told. */
const TELLS: ReadonlySet<string> = new Set(['أبلغ', 'أخبر', 'أعلم', 'أطلع', 'حدث'])

/** A surname that the article has with its full name: كلوب, نادال. */
function knownName(scene: Scene, from: number, to: number, isName: (key: string) => boolean): Mention | null {
  const word = scene.word(from)
  if ((word.definite && !isBareSurname(scene, from, to)) || word.title?.homograph === false || word.functionWord !== '' || word.given !== '' || !isName(word.key)) return null
  let end = from + 1
  while (end < to && scene.tokens[end]!.kind === 'word' && !scene.word(end).common && isName(scene.keyAt(end))) end++
  return namedMention({ from, to: end })
}

/** وقال الشاهد لدى وصوله: a surname with ال, no adjective or genitive behind it. */
const isBareSurname = (scene: Scene, i: number, to: number): boolean =>
  i + 1 >= to || scene.tokens[i + 1]!.kind === 'mark' || scene.word(i + 1).title?.definite === true || (scene.word(i + 1).functionWord !== '' && scene.word(i + 1).functionWord !== 'relative' && scene.keyAt(i + 1) !== 'باسم')

/** A phrase that no lexicon knows is the subject only where nothing but adjuncts parts it from the complement, and it is no object (معرفتها). */
function standsAlone(scene: Scene, mention: Mention, to: number, hasContent: boolean, isName: (key: string) => boolean): boolean {
  const key = scene.keyAt(mention.from)
  if (isName(key)) return true
  if (scene.word(mention.from).functionWord === 'demonstrative') return false
  if (hasContent && mention.to >= to && scene.keyAt(to) === ':') return true
  if (scene.word(mention.from).masdars.length > 0 || (isThing(key) && !isDefinite(key) && mention.to < to) || (mention.to - mention.from > 1 && /(ها|هم|ه)$/.test(scene.keyAt(mention.to - 1)) && !endsInTehMarbuta(scene, mention.to - 1))) return false
  if (!hasContent || (/(ه|ها|هم)$/.test(key) && !isDefinite(key) && scene.text[scene.tokens[mention.from]!.end - 1] !== 'ة') || /ات$/.test(key)) return false
  return mention.to >= to || (scene.word(mention.from).plain && beginsObject(scene, mention.to, mention.from)) || skipSubjectAdjuncts(scene, mention.to, to, isName) < 0 || scene.word(mention.to).comma
}

/** A verb before its subject agrees in gender only; a broken plural or a body may take either. */
const agrees = (form: ReportingForm, mention: Mention): boolean => {
  if (form.passive || mention.name !== null || mention.kind === 'unknown') return true
  if (mention.number !== 'sg') return true
  return mention.gender === form.gender
}

// ---- participles and nouns of saying

/** مؤكداً أن، مشيرة إلى أن، قائلين: a circumstance of the clause that it stands in. */
function readParticiple(scene: Scene, i: number): Frame | null {
  const form = scene.word(i).participles.find(p => p.accusative)
  if (form === undefined || isNominal(scene, i) || (form.gender === 'f' && form.number === 'sg' && form.verb.homograph && !endsInTehMarbuta(scene, i))) return null
  const reach = reachFrom(scene, i, form.verb)
  if (isAdjective(scene, i, form.verb, reach.content)) return null
  if (form.verb.homograph && reach.content === null && !scene.word(i - 1).comma) return null
  return {
    cue: { from: i, to: i + 1 }, verb: form.verb, by: 'participle', gender: form.gender, number: form.number, person: 3, passive: false,
    conjoined: true, future: false, object: false, relative: false, subject: null, content: reach.content, open: reach.content === null ? i + 1 : reach.end,
  }
}

/** A feminine participle in ة may be an adjective or a noun: دعوة, متحدثة. It is a circumstance at the beginning of a clause only. */
const isNominal = (scene: Scene, i: number): boolean => {
  if (i === scene.sentenceStart(i)) return false
  return scene.word(i - 1).functionWord === 'preposition'
}

/** دعوة، متابعة، حديثة in ة without a comma before them: a circumstance only where أن stands close behind. */
const isAdjective = (scene: Scene, i: number, verb: ReportingVerb, content: Content | null): boolean => {
  if (i === scene.sentenceStart(i) || verb.lemma === 'قال' || !endsInTehMarbuta(scene, i) || scene.tokens[i - 1]!.kind === 'mark') return false
  if (content?.lead === 'clause' && content.from - i <= 4 && (verb.sense === 'say' || verb.sense === 'think')) return false
  return verb.homograph === true || !/^[وف]/.test(scene.keyAt(i))
}

/** مزاعم الجيش بأن, تأكيد الوزارة أن, إعلان الشركة أنها: a noun of saying with its owner and أن close behind. */
const OWNED: ReadonlySet<string> = new Set('زعم أكد أعلن صرح اتهم اعترف شكا حذر وعد تعهد'.split(' '))
function isOwned(scene: Scene, i: number): boolean {
  const owner = readMention(scene, i + 1, Math.min(scene.sentenceEnd(i), i + 10))
  if (owner === null || isAddressee(scene, i + 1) || scene.word(i + 1).organisation?.preposition === 'ل' || scene.word(i + 1).title?.preposition === 'ل' || owner.kind === 'unknown' || owner.kind === 'document') return false
  for (let k = owner.from; k < owner.to; k++) if (scene.word(k).verbs.length > 0) return false
  const next = scene.word(owner.to).functionWord === 'preposition' && !scene.word(owner.to).complementiser ? owner.to + 1 : owner.to
  return scene.word(next).complementiser
}

/** يمكننا القول إن, الجدير ذكره أن: nobody's words. */
const NO_OWNER = /يمكننا$|^[وف]?(ال|ي|ت)?جدير?$/

/** قوله إن، بقولها: "…"، تأكيده أن. */
function readMasdar(scene: Scene, i: number): Frame | null {
  const form = scene.word(i).masdars.find(m => (m.possessor !== '' && m.verb.sense === 'say' && !endsInTehMarbuta(scene, i)) || m.verb.lemma === 'قال' || m.verb.lemma === 'ادعى' || (OWNED.has(m.verb.lemma) && m.possessor === '' && !m.definite && isOwned(scene, i)) || (scene.keyAt(i) === 'رد' && /^[وف]?جاء$/.test(scene.keyAt(i - 1))))
  if (form === undefined || (scene.keyAt(i - 1) === 'في' && form.verb.lemma !== 'زعم') || isModal(scene.keyAt(i - 1)) || NO_OWNER.test(scene.keyAt(i - 1))) return null
  const reach = reachFrom(scene, i, form.verb)
  if (reach.content === null || (reach.content.lead === 'quote' && reach.content.from > i + 2) || (reach.content.lead === 'colon' && form.verb.lemma === 'أمل') || (form.definite && form.verb.lemma === 'قال' && reach.content.from > i + 5)) return null
  const owner = form.possessor === '' && !form.definite ? readMention(scene, i + 1, reach.end) : null
  if (form.possessor === '' && owner === null && ((reach.end > i + 1 && !(form.definite && form.preposition !== '')) || form.number === 'pl')) return null
  return {
    cue: { from: i, to: i + 1 }, verb: form.verb, by: 'masdar', gender: form.possessor === 'f' ? 'f' : 'm', number: form.possessor === 'pl' ? 'pl' : 'sg',
    person: 3, passive: false, conjoined: false, future: false, object: false, relative: false, subject: owner, content: reach.content, open: reach.end,
  }
}
