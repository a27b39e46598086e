import { fold } from '../arabic/fold.ts'
import { scareLeadAt } from '../lexicon/naming.ts'
import type { Quotation, QuoteKind, TokenRange } from '../model.ts'
import type { Voice } from './discourse.ts'
import type { Frame } from './frame.ts'
import { isPrivate } from './indirect.ts'
import { type Mention, namedMention, readMention } from './mentions.ts'
import { isDefinite, lexeme } from './lexemes.ts'
import { nameEnd } from './personal-names.ts'
import type { Scene } from './scene.ts'
import type { SourceRemark } from './sources.ts'
import { agreesWithNoun, holdsVerb, isAdjunct, isDescription, isWording, startsAsClause, wordCount } from './wording.ts'

/** What is known when the quotations are judged, in the order of the text. */
export interface Stage {
  readonly scene: Scene
  /** Is the folded word part of a personal name in the article? */
  readonly isName: (key: string) => boolean
  readonly frames: readonly Frame[]
  /** Where each frame's governed words end. */
  readonly ends: readonly number[]
  /** Who speaks in each frame; null where nobody does. */
  readonly voices: readonly (Voice | null)[]
  readonly remarks: readonly SourceRemark[]
  /** Index of the last frame whose cue stands before the quotation, -1 if none. */
  readonly last: number
  /** Index of the last source remark that begins before the quotation, -1 if none. */
  readonly lastRemark: number
  /** The judgement on the quotation before this one. */
  readonly previous: { readonly quotation: Quotation, readonly attribution: Attribution } | null
}

/** A quotation judged: what it is, and on whose word. */
export interface Attribution {
  readonly kind: Exclude<QuoteKind, 'indirect'>
  readonly rule: string
  /** Index of the frame whose speaker it is. */
  readonly frame?: number
  readonly remark?: SourceRemark
  /** Named beside the quotation without any verb: بوتين: "…" */
  readonly mention?: Mention
  /** The speaker of the quotation before. */
  readonly follows?: true
  readonly cue?: { readonly range: TokenRange, readonly lemma: string }
}

export interface AttributionRule {
  readonly id: string
  /** A sentence that it reads, run as a test. */
  readonly example: string
  readonly read: (stage: Stage, q: Quotation) => Attribution | null
}

const term = (rule: string): Attribution => ({ kind: 'term', rule })

/** The ways of attributing a quotation, tried in this order; the last one always answers. */
export const attributionRules: readonly AttributionRule[] = [
  {
    id: 'no-words', example: 'استقبل "30 - 40" متدربا',
    read: ({ scene }, q) => hasWord(scene, q) ? null : term('no-words'),
  },
  {
    id: 'personal-name', example: 'طالب المواطن "علي بن سالم الحارثي" بتعويض',
    read: ({ scene }, q) => isPersonalName(scene, q) ? term('personal-name') : null,
  },
  {
    id: 'titled-thing', example: 'تنطلق الحملة تحت شعار "معا نبني ما هدمته الحرب"',
    read: ({ scene }, q) => isTitled(scene, q) ? term('titled-thing') : null,
  },
  {
    id: 'cue-then-quote', example: 'وقال الوزير: "لن نتراجع عن هذا القرار"',
    read: (stage, q) => {
      const n = frameOpening(stage, q)
      return n < 0 ? null : isSubjectOfClause(stage, q, n) ? term('name-in-clause') : { kind: wholeClause(stage, q, n) ? 'direct' : 'mixed', rule: 'cue-then-quote', frame: n }
    },
  },
  {
    id: 'called', example: 'وهاجم الرئيس من سماهم "تجار الحروب وسماسرتها"',
    read: (stage, q) => callsIt(stage, q) ? { kind: 'mixed', rule: 'called', frame: stage.last } : null,
  },
  {
    id: 'predicate', example: 'واعتبر النائب أن اللجنة "مقبرة جديدة للملف"',
    read: (stage, q) => {
      const n = frameRound(stage, q)
      return n >= 0 && isPredicate(stage, q, n) ? { kind: 'mixed', rule: 'predicate', frame: n } : null
    },
  },
  {
    id: 'named-thing', example: 'تأسس حزب «الوطن» قبل عامين',
    read: ({ scene }, q) => namesThing(scene, q) ? term('named-thing') : null,
  },
  {
    id: 'nested', example: 'وقال النائب: "خرجنا من «عنق الزجاجة» أخيرا"',
    read: (_, q) => q.depth > 0 ? term('nested') : null,
  },
  {
    id: 'quote-then-cue', example: '"لن نتراجع عن هذا القرار"، قال الوزير',
    read: (stage, q) => {
      const n = frameBehind(stage, q)
      return n < 0 || !isSaidBefore(stage, q, n) ? null : { kind: stage.scene.word(q.open - 1).functionWord === 'preposition' && q.open > stage.scene.sentenceStart(q.open) ? 'mixed' : 'direct', rule: 'quote-then-cue', frame: n }
    },
  },
  {
    id: 'woven', example: 'ودعا رئيس النقابة إلى "فتح باب الحوار مع العاملين"',
    read: (stage, q) => {
      const n = frameRound(stage, q)
      if (n < 0) return null
      return (isWording(stage.scene, q) && reportsIt(stage, q, n) && !isNameBeside(stage, q, n)) || isComplement(stage, q, n) ? { kind: goesOn(stage, q, n) || isNextInRow(stage, q, n) ? 'direct' : 'mixed', rule: 'woven', frame: n } : null
    },
  },
  {
    id: 'source-remark', example: 'ووفقا لوزارة النقل فإن الأعمال "لن تنتهي قبل بداية الصيف المقبل"',
    read: (stage, q) => {
      const remark = remarkBeside(stage, q)
      if (remark === null || !(isWording(stage.scene, q) || isSentenceBefore(stage.scene, q, remark)) || (q.open > remark.cue.from && wordCount(stage.scene, q) < 4 && !holdsVerb(stage.scene, q))) return null
      return { kind: isAllSaid(stage.scene, q, remark) ? 'direct' : 'mixed', rule: 'source-remark', remark }
    },
  },
  {
    id: 'speaker-colon', example: 'رئيس الوزراء: "لا عودة إلى الوراء"',
    read: ({ scene }, q) => {
      const mention = mentionBeforeColon(scene, q)
      return mention === null || wordCount(scene, q) < 2 || (mention.kind === 'place' && !holdsVerb(scene, q)) ? null : { kind: 'direct', rule: 'speaker-colon', mention }
    },
  },
  {
    id: 'speaker-then-clause', example: 'وزير النقل: خطة القطار "لن تتأخر يوما واحدا"',
    read: (stage, q) => {
      const mention = mentionBeforeClause(stage, q)
      return mention === null || !isWording(stage.scene, q) ? null : { kind: 'mixed', rule: 'speaker-then-clause', mention }
    },
  },
  {
    id: 'headline', example: '"لن نتراجع أبدا".. الوزير يرد على منتقديه',
    read: (stage, q) => {
      const mention = speakerOfHeadline(stage, q)
      return mention === undefined ? null : { kind: 'direct', rule: 'headline', ...mention === null ? {} : { mention } }
    },
  },
  {
    id: 'goes-on', example: 'وقال: "الوضع صعب"، لكن "الأمل ما زال قائما بيننا"',
    read: (stage, q) => joinsPrevious(stage, q) ? { kind: 'mixed', rule: 'goes-on', follows: true } : null,
  },
  {
    id: 'next-sentence', example: 'وقال: "الوضع صعب". "لا نريد أن نترك أحدا وحده هنا"',
    read: (stage, q) => continuesPrevious(stage, q) ? { kind: 'direct', rule: 'next-sentence', follows: true } : null,
  },
  {
    id: 'sentence-behind', example: 'ورأت الصحيفة أن الخطة غامضة. "الناس يريدون أن يعرفوا إلى أين يمضون"',
    read: (stage, q) => {
      const n = frameInSentenceBefore(stage, q)
      return n < 0 ? null : { kind: 'direct', rule: 'sentence-behind', frame: n }
    },
  },
  {
    id: 'talk-goes-on', example: 'وقال: "الوضع صعب". كما تم "التأكيد على ضرورة الحوار بين جميع الأطراف"',
    read: (stage, q) => talkGoesOn(stage, q) ? { kind: 'mixed', rule: 'talk-goes-on', follows: true } : null,
  },
  {
    id: 'unattributed', example: 'وعلى جدار قريب "لا أحد يعرف متى تنتهي هذه الحرب التي أنهكت الجميع"',
    read: ({ scene }, q) => (wordCount(scene, q) >= 8 || (wordCount(scene, q) >= 4 && scene.word(q.open - 1).complementiser && endsBehind(scene, q))) && holdsVerb(scene, q) ? { kind: 'direct', rule: 'unattributed' } : null,
  },
  { id: 'term', example: 'ازدادت "الحواجز الطيارة" في المدينة', read: () => term('term') },
]

/** The first rule that answers. */
export function attribute(stage: Stage, q: Quotation): Attribution {
  for (const rule of attributionRules) {
    const attribution = rule.read(stage, q)
    if (attribution !== null) return attribution
  }
  return term('term')
}

const hasWord = (scene: Scene, q: Quotation): boolean => {
  for (let i = q.from; i < q.to; i++) if (scene.tokens[i]!.kind === 'word') return true
  return false
}

// ---- a cue before

/** The frame whose content opens with this quotation, or -1. */
function frameOpening({ frames, last }: Stage, q: Quotation): number {
  for (let n = last; n >= 0 && n > last - 3; n--) {
    const content = frames[n]!.content
    if (content !== null && content.from === q.open) return n
  }
  return -1
}

/** أن «الفنار» لن تدخل: a short quotation behind أن with which the clause only begins. */
function isSubjectOfClause({ scene, frames }: Stage, q: Quotation, n: number): boolean {
  if (frames[n]!.content!.lead !== 'clause' || q.close === null || wordCount(scene, q) > 4 || isWording(scene, q) || /ان(ه|ها|هم)$/.test(scene.keyAt(q.open - 1))) return false
  return !endsBehind(scene, q)
}

/** Nothing of the writer's own stands in the clause: behind a colon; a sentence straight behind the verb; behind أن up to the end. */
function wholeClause({ scene, frames, ends }: Stage, q: Quotation, n: number): boolean {
  const frame = frames[n]!
  const { lead } = frame.content!
  if (lead === 'colon') return true
  if (lead === 'quote') return (SPEECH.has(frame.verb.lemma) || ((holdsVerb(scene, q) || wordCount(scene, q) > 12) && !governsBefore(scene, frame, q))) && !(scene.word(q.from).functionWord === 'preposition' && frame.verb.takes.some(c => fold(c) === scene.keyAt(q.from)))
  if (isPredicateOfPronoun(scene, q) || (frame.verb.sense === 'name' && !/ن$/.test(scene.keyAt(q.open - 1)))) return false
  return endsBehind(scene, q) || (q.close ?? q.to) + 1 >= ends[n]!
}

/** Verbs whose object can be nothing but words. */
const SPEECH: ReadonlySet<string> = new Set(['قال', 'أضاف', 'تابع', 'أردف', 'استطرد', 'أكمل'])

/** وصفها بأنها "مشجعة لكنها محدودة": a short predicate, whose subject stands before the marks. */
function isPredicateOfPronoun(scene: Scene, q: Quotation): boolean {
  if (!/ن(ه|ها|هم)$/.test(scene.keyAt(q.open - 1)) || wordCount(scene, q) > 5) return false
  const negated = scene.word(q.from).functionWord === 'negation'
  if (negated && !scene.keyAt(q.open - 1).endsWith('ها')) return false
  const first = scene.word(negated ? q.from + 1 : q.from)
  return !first.finite && !first.present && first.verbs.length === 0
}

/** عبر عن استغرابه "…", أشار إلى مقتل "…", ثمنت "…": the words in marks belong to what the writer's own verb governs. */
function governsBefore(scene: Scene, { verb, subject, cue }: Frame, q: Quotation): boolean {
  if (verb.sense !== 'say') return !scene.word(q.from).complementiser
  for (let i = subject?.to ?? cue.to; i < q.open; i++) {
    const { key } = scene.word(i)
    if (verb.takes.some(c => fold(c) === key) || (verb.takes.includes('ب') && key.startsWith('ب') && key.length > 3)) return true
  }
  return false
}

const endsBehind = (scene: Scene, q: Quotation): boolean => {
  const behind = (q.close ?? q.to - 1) + 1
  return behind >= scene.sentenceEnd(q.open) || scene.tokens[behind]!.kind === 'mark' || (/^[وف]/.test(scene.keyAt(behind)) && scene.keyAt(behind) !== 'في')
}

/** No sentence of news has more frames. */
const MOST_FRAMES = 64

/** The frame whose governed words hold the quotation, or -1: the nearest cue before it in its sentence. */
function frameRound(stage: Stage, q: Quotation): number {
  const { scene, frames, ends, last } = stage
  for (let n = last; n >= 0 && n > last - MOST_FRAMES && frames[n]!.cue.from >= scene.sentenceStart(q.open); n--) {
    const f = frames[n]!
    if (q.open < (f.content?.from ?? f.open) || q.open >= ends[n]!) continue
    if (f.content === null && (!governs(f) || (f.verb.homograph && f.subject === null && !isComplement(stage, q, n)))) continue
    return n
  }
  return -1
}

/** وقال: "…"، لكن "…": a second sentence in the words of the same verb. */
const goesOn = ({ scene, frames }: Stage, q: Quotation, n: number): boolean => {
  const { content } = frames[n]!
  return content !== null && content.lead !== 'clause' && scene.opening.has(content.from) && wordCount(scene, q) >= 5 && holdsVerb(scene, q)
}

/** أعلنت الهيئة عن … في "الدورة الثالثة لجائزة الكتاب": without أن, a definite phrase that the verb does not govern names something, however long. */
const isNameBeside = ({ scene, frames }: Stage, q: Quotation, n: number): boolean =>
  frames[n]!.content === null && isNominal(scene, q) && !holdsVerb(scene, q) && scene.keyAt(q.open - 1) === 'في' && !frames[n]!.verb.takes.some(c => fold(c) === 'في')

const isNominal = (scene: Scene, q: Quotation): boolean => scene.word(q.from).definite || scene.word(q.from).naming !== null || scene.word(q.from).organisation !== null

/** وقال: "…"، "…": nothing but commas behind a direct statement of the same verb. */
function isNextInRow({ scene, previous }: Stage, q: Quotation, n: number): boolean {
  if (previous === null || previous.attribution.kind !== 'direct' || previous.attribution.frame !== n || (previous.quotation.close ?? q.open) >= q.open - 1) return false
  for (let i = (previous.quotation.close ?? previous.quotation.to) + 1; i < q.open; i++) if (!scene.word(i).comma && scene.keyAt(i) !== 'و') return false
  return true
}

/** A formula (يذكر أن) or a mere thought (نتطلع أن) makes no wording of a name. */
const reportsIt = ({ scene, frames, voices }: Stage, q: Quotation, n: number): boolean =>
  (voices[n] !== null && !isPrivate(frames[n]!.verb)) || (wordCount(scene, q) >= 6 && holdsVerb(scene, q))

/** Without أن or a colon only some verbs leave what they govern open to wording: أشاد بـ"…", وصفه بأنه, نفى "…". */
const governs = (f: Frame): boolean => !f.passive && f.verb.takes.length > 0

/** اتهمه بـ"ارتكاب جرائم", دعا إلى "ضبط النفس": an indefinite phrase in the words of who blames, praises or demands. */
const isCharge = (scene: Scene, f: Frame, q: Quotation): boolean =>
  (f.verb.sense === 'judge' || f.verb.sense === 'urge') && (wordCount(scene, q) >= 6 ? !isNominalName(scene, q) : wordCount(scene, q) >= 2 && isIndefinite(scene, q))

/** دعا إلى المشاركة في "المؤتمر الدولي الثالث لتنمية الواحات والصحاري": long names there are, too. */
const isNominalName = (scene: Scene, q: Quotation): boolean => scene.word(q.from).naming !== null || scene.word(q.from).organisation !== null

const isIndefinite = (scene: Scene, q: Quotation): boolean => {
  const first = scene.keyAt(q.from)
  return scene.tokens[q.from]!.kind === 'word' && !isDefinite(first) && lexeme(first).place === '' && lexeme(first).given === '' && lexeme(first).organisation === null
}

/** The quotation is itself what the verb governs: أشاد بـ"الجهود المخلصة", على "ضرورة الحوار". */
function isComplement({ scene, frames }: Stage, q: Quotation, n: number): boolean {
  const f = frames[n]!
  if (isCharge(scene, f, q)) return true
  if (f.content !== null) return false
  const gap = q.open - f.open
  const named = f.verb.sense === 'name' && (q.open - f.cue.to <= 8 || scene.keyAt(q.open - 1) === 'ب')
  return (wordCount(scene, q) >= 2 || isJudgement(scene, f, q)) && (named || gap <= 1 && /^(ب|علي|الي|عن|من|ل)$/.test(scene.keyAt(q.open - 1)) || isGoverned(scene, f, q))
}

/** حذر الحارس من "الثقة الزائدة", تحدث أمس عن "هجمات متكررة": the first preposition of the verb's own stands before the marks. */
function isGoverned(scene: Scene, { verb, cue, open }: Frame, q: Quotation): boolean {
  const preposition = scene.keyAt(q.open - 1)
  if (q.open - open > (verb.sense === 'urge' ? 24 : 8) || !verb.takes.some(c => fold(c) === preposition) || scene.word(q.open - 1).functionWord !== 'preposition') return false
  for (let i = cue.to; i < q.open - 1; i++) {
    if (scene.word(i).comma || ((scene.word(i).functionWord === 'relative' || scene.word(i).finite) && verb.sense !== 'urge') || scene.keyAt(i) === preposition || (preposition === 'ب' && scene.keyAt(i).startsWith('بال'))) return false
  }
  return true
}

/** وصف اللقاء بـ"المثمر": one word says what the speaker thinks of it; a name (سمى ابنه "صابرا", وصفه بـ"أبو مازن") does not. */
const isJudgement = (scene: Scene, f: Frame, q: Quotation): boolean =>
  (f.verb.lemma === 'وصف' || f.verb.lemma === 'نعت') && scene.keyAt(q.open - 1) === 'ب' && scene.tokens[q.from]!.kind === 'word' && scene.word(q.from).given === '' && scene.word(q.from).place === '' && scene.word(q.from).organisation === null

/** ما سماه "…", من وصفهم بـ"…": a naming verb with its pronoun right before the marks. */
function callsIt({ scene, frames, last }: Stage, q: Quotation): boolean {
  const f = frames[last]
  return f !== undefined && f.object && !f.passive && NAMING.has(f.verb.sense) && q.open - f.cue.to <= (scene.keyAt(q.open - 1) === 'ب' || scene.keyAt(q.open - 1) === 'من' ? 1 : 0)
}
const NAMING: ReadonlySet<string> = new Set(['name', 'think', 'judge'])

/** أن اللجنة "مقبرة للملف": between أن and the marks stands the subject alone, and an indefinite phrase in them ends the clause. */
function isPredicate({ scene, frames, voices }: Stage, q: Quotation, n: number): boolean {
  const { content, verb } = frames[n]!
  if (voices[n] === null || content?.lead !== 'clause' || !isIndefinite(scene, q) || !(endsBehind(scene, q) || /^لكن|^بل$/.test(scene.keyAt((q.close ?? q.to) + 1)))) return false
  if (q.open - content.from < 1 || q.open - content.from > 3 || (wordCount(scene, q) < 2 && verb.sense !== 'judge' && verb.sense !== 'think')) return false
  for (let i = content.from; i < q.open; i++) if (scene.tokens[i]!.kind !== 'word' || scene.word(i).functionWord !== '' || scene.word(i).finite) return false
  return scene.word(q.open - 1).definite || (q.open - content.from === 1 && /(ه|ها|هم)$/.test(scene.keyAt(q.open - 1)))
}

// ---- names of things

/** شعار "…", لـ"سبق", مراسل "الأناضول", ما يسمى "…" */
function namesThing(scene: Scene, q: Quotation): boolean {
  const before = q.open - 1
  if (before < scene.sentenceStart(q.open)) return false
  const key = scene.keyAt(before)
  if (key === 'ل' || key === 'لل') return wordCount(scene, q) <= 4 && !isDescription(scene, q)
  const { naming } = lexeme(key)
  if (goesOnFromNoun(scene, q)) return false
  if (naming !== null) return wordCount(scene, q) <= 5 && !startsAsClause(scene, q) && !holdsVerb(scene, q)
  if (lexeme(key).organisation !== null || lexeme(key).title !== null) return wordCount(scene, q) <= 4 && !startsAsClause(scene, q) && !holdsVerb(scene, q)
  return scene.word(before - 1).naming?.weak === false && wordCount(scene, q) <= 4 && lexeme(key).functionWord === '' && !lexeme(key).finite && !holdsVerb(scene, q)
}

/** برنامجا "صارما", الطريق "بأجسادهم", الأمر "أولوية مطلقة": no name of what stands before. */
const goesOnFromNoun = (scene: Scene, q: Quotation): boolean =>
  wordCount(scene, q) === 1 ? agreesWithNoun(scene, q) || isAdjunct(scene, q) : scene.word(q.open - 1).definite && isDescription(scene, q)

/** Longest title of a thing, in words. */
const LONGEST_TITLE = 14

/** تحت شعار "…", فيلم "…", ما يسمى "…": the noun or phrase says that a name or a title follows. */
const isTitled = (scene: Scene, q: Quotation): boolean =>
  q.open - 1 >= scene.sentenceStart(q.open) && wordCount(scene, q) <= LONGEST_TITLE && ((scene.word(q.open - 1).naming?.weak === false && isTitle(scene, q)) || followsScareLead(scene, q) || relatesTo(scene, q))

/** الدراسة المتعلقة بـ"تطوير السوق", الوثيقة الخاصة "بشروط العقد": the title of what is spoken of. */
const relatesTo = (scene: Scene, q: Quotation): boolean =>
  scene.keyAt(q.open - 1) === 'ب' ? RELATING.has(scene.keyAt(q.open - 2)) : RELATING.has(scene.keyAt(q.open - 1)) && scene.keyAt(q.from).startsWith('ب')
const RELATING: ReadonlySet<string> = new Set('المتعلق المتعلقه الخاص الخاصه المعنون المعنونه الموسوم الموسومه المعني المعنيه'.split(' '))

/** شعار "لا للغلاء" is a title; برنامجا "صارما" and المؤشرات "تدل على تراجع" go on with the sentence. */
function isTitle(scene: Scene, q: Quotation): boolean {
  if (scene.word(q.from).functionWord === 'negation' || scene.word(q.from).finite || goesOnFromNoun(scene, q)) return false
  return !scene.word(q.open - 1).definite || !(startsAsClause(scene, q) || holdsVerb(scene, q))
}

/** The marks hold a person's name and nothing else. */
const isPersonalName = (scene: Scene, q: Quotation): boolean =>
  q.to - q.from >= 2 && !/ان(ه|ها|هم)$/.test(scene.keyAt(q.open - 1)) && (scene.word(q.from).given !== '' || scene.word(q.from).opensName) && nameEnd(scene, q.from, q.to) === q.to

/** ما يسمى "…", المعروف بـ"…": the lead ends right before the marks. */
function followsScareLead(scene: Scene, q: Quotation): boolean {
  for (let at = q.open - 1; at >= scene.sentenceStart(q.open) && at >= q.open - 5; at--)
    if (at + scareLeadAt(k => scene.keyAt(k), at) === q.open) return true
  return false
}

// ---- a cue behind

function frameBehind({ scene, frames, last }: Stage, q: Quotation): number {
  const behind = (q.close ?? q.to - 1) + 1
  const f = frames[last + 1]
  if (f === undefined || f.by !== 'verb' || f.cue.from > behind + 4 || f.conjoined && /^[وف]/.test(scene.keyAt(f.cue.from))) return -1
  for (let i = behind; i < f.cue.from; i++) if (!scene.word(i).comma && !POINTERS.has(scene.keyAt(i))) return -1
  if (f.content !== null && (f.content.lead === 'clause' || f.subject === null)) return -1
  return f.subject !== null || f.verb.sense === 'say' ? last + 1 : -1
}

/** "…"، هكذا أجاب فلان؛ "…"، هذا ما قاله فلان؛ "…"، بهذه الكلمات وصف فلان … */
const POINTERS: ReadonlySet<string> = new Set('كما هكذا هذا هذه بهذا بهذه وهذا وبهذه ما الكلمات العبارة العباره الجمله -'.split(' '))

/** "لن نتراجع"، قال الوزير: with few words it is speech where a speaker is named and a verb stands in it, or words point back to it. */
const isSaidBefore = ({ scene, frames }: Stage, q: Quotation, n: number): boolean =>
  wordCount(scene, q) >= 3 || (frames[n]!.subject !== null && (holdsVerb(scene, q) || startsAsClause(scene, q) || POINTERS.has(scene.keyAt(frames[n]!.cue.from - 1))))

function remarkBeside({ scene, remarks, frames, last, lastRemark }: Stage, q: Quotation): SourceRemark | null {
  const before = remarks[lastRemark]
  if (before !== undefined && (before.source !== null || before.leads) && before.cue.from >= scene.sentenceStart(q.open)) return q.open >= before.to ? before : null
  const after = remarks[lastRemark + 1]
  if (after === undefined || after.cue.from >= scene.sentenceEnd(q.open)) return null
  const gap = after.cue.from - (q.close ?? q.to)
  const next = frames[last + 1]
  return gap <= 4 || (gap <= LONGEST_REST && (wordCount(scene, q) > 4 || startsAsClause(scene, q) || holdsVerb(scene, q) || scene.word(q.open - 1).functionWord === 'negation') && scene.word(after.cue.from - 1).comma && (next === undefined || next.cue.from > after.cue.from)) ? after : null
}

/** حتى لا "تفوتهم فرصة" الصيد الذي اقترب موعده، وفق ما صرح به الوزير: most of the clause between the marks and its source, in tokens. */
const LONGEST_REST = 14

/** "الطريق مقطوع منذ الفجر"، وفق مصدر أمني: the marks hold the sentence. */
const isSentenceBefore = (scene: Scene, q: Quotation, remark: SourceRemark): boolean =>
  q.open === scene.sentenceStart(q.open) && remark.cue.from > q.open && remark.cue.from - (q.close ?? q.to) <= 2 && wordCount(scene, q) >= 3

/** ووفق الوزارة فإن "…", بحسب البيان: "…", "…"، وفق مصدر: nothing of the writer's own beside the source. */
const isAllSaid = (scene: Scene, q: Quotation, remark: SourceRemark): boolean =>
  remark.cue.from > q.open ? isSentenceBefore(scene, q, remark) : (scene.keyAt(q.open - 1) === ':' || (scene.word(q.open - 1).complementiser && endsBehind(scene, q)) || (remark.leads && q.open - remark.to <= 1)) && wordCount(scene, q) >= 5

/** فلان: "…" with nothing but the speaker before the colon. */
function mentionBeforeColon(scene: Scene, q: Quotation): Mention | null {
  const colon = q.open - 1
  const start = scene.sentenceStart(q.open)
  if (scene.keyAt(colon) !== ':' || colon - start > 14) return null
  const mention = readMention(scene, start, colon)
  return mention !== null && mention.to >= colon - 1 && mention.kind !== 'unknown' ? mention : null
}

/** فلان: كلام "كلام": the quotation stands in what follows the colon. */
function mentionBeforeClause({ scene, isName }: Stage, q: Quotation): Mention | null {
  const start = scene.sentenceStart(q.open)
  let colon = start + 1
  while (colon < q.open - 1 && colon < start + 3 && scene.keyAt(colon) !== ':') colon++
  if (scene.keyAt(colon) !== ':' || colon >= q.open - 1) return null
  const mention = readMention(scene, start, colon)
  if (mention === null || mention.to < colon || mention.kind === 'place' || mention.kind === 'document' || mention.kind === 'media') return null
  return mention.kind === 'unknown' ? (isName(scene.keyAt(start)) ? namedMention({ from: start, to: colon }) : null) : mention
}

/** A whole clause in marks opens the headline; the one named behind it says it. Undefined where it is none. */
function speakerOfHeadline({ scene, isName }: Stage, q: Quotation): Mention | null | undefined {
  if (q.open !== scene.blocks[0]?.from || q.close === null || wordCount(scene, q) < 2 || !isWording(scene, q) || !(holdsVerb(scene, q) || isLongTalk(scene, q))) return undefined
  let i = q.close + 1
  while (i < scene.blocks[0].to && scene.tokens[i]!.kind === 'mark') i++
  const mention = readMention(scene, i, scene.sentenceEnd(Math.min(i, scene.blocks[0].to - 1)))
  if (mention === null || mention.kind !== 'unknown') return mention
  return isName(scene.keyAt(i)) ? namedMention({ from: i, to: i + 1 }) : null
}

/** "مصداقية ورد على اتهامات بأن القائد غائب".. محرر يوضح */
function isLongTalk(scene: Scene, q: Quotation): boolean {
  if (wordCount(scene, q) < 6 || scene.keyAt(q.close! + 1) !== '.') return false
  for (let i = q.from; i < q.to; i++) if (scene.word(i).complementiser) return true
  return false
}

// ---- the quotation before

const isStatement = (stage: Stage): boolean => stage.previous !== null && stage.previous.attribution.kind !== 'term'

/** Another piece of the same sentence: "…"، لكن "…" */
function joinsPrevious(stage: Stage, q: Quotation): boolean {
  const { scene, previous } = stage
  if (!isStatement(stage) || previous!.quotation.open < scene.sentenceStart(q.open)) return false
  return isWording(scene, q)
}

/** ورأت الصحيفة أن …. "…": a sentence in marks straight behind what somebody is reported to have said. */
function frameInSentenceBefore({ scene, frames, ends, voices, last }: Stage, q: Quotation): number {
  const f = frames[last]
  if (f === undefined || f.content === null || voices[last] == null || voices[last].nested || isPrivate(f.verb)) return -1
  if (q.open !== scene.sentenceStart(q.open) || wordCount(scene, q) < 6 || !holdsVerb(scene, q)) return -1
  const end = scene.sentenceEnd(f.cue.from)
  return q.open - end <= 2 && ends[last]! >= end - 1 && inSameBlock(scene, f.cue.from, q.open) ? last : -1
}

const inSameBlock = (scene: Scene, a: number, b: number): boolean => scene.blocks.some(block => block.from <= a && b < block.to)

/** A sentence of its own straight behind a statement: the same talk goes on. */
function continuesPrevious(stage: Stage, q: Quotation): boolean {
  const { scene, previous } = stage
  if (!isStatement(stage) || q.open !== scene.sentenceStart(q.open) || wordCount(scene, q) < 5) return false
  const end = previous!.quotation.close ?? previous!.quotation.to
  return q.open - end <= 3
}

/** من جهته, من جانبها, من ناحية أخرى: somebody else begins. */
const OPENERS: ReadonlySet<string> = new Set('جهته جهتها جهتهم جانبه جانبها جانبهم ناحيته ناحيتها جهه جانب ناحيه'.split(' '))

/** Longer words in marks in the next sentence, which names no other source: the same talk. */
function talkGoesOn(stage: Stage, q: Quotation): boolean {
  const { scene, previous, frames, last } = stage
  if (!isStatement(stage) || wordCount(scene, q) < 7 || OPENERS.has(scene.keyAt(scene.sentenceStart(q.open) + 1)) || (last >= 0 && frames[last]!.cue.from >= scene.sentenceStart(q.open))) return false
  const end = scene.sentenceEnd(previous!.quotation.open)
  return scene.sentenceStart(q.open) - end <= 2
}
