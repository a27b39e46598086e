import { type SourceMatch, sourcePhraseAt, unlikelySource } from '../lexicon/sources.ts'
import type { TokenRange } from '../model.ts'
import { isAddressee } from './addressees.ts'
import { skipSubjectAdjuncts } from './adjuncts.ts'
import { clauseAt } from './clauses.ts'
import type { Frame } from './frame.ts'
import { opensClause } from './phrase-end.ts'
import { type Mention, readMention } from './mentions.ts'
import { firstFrom } from './nearby.ts'
import { type Scene, withoutProclitic } from './scene.ts'

/** بحسب X، وفقاً لـX، حسبما أفاد X، على حد قوله: a phrase that says whose words the clause beside it holds. Token indexes. */
export interface SourceRemark {
  readonly cue: TokenRange
  /** As the lexicon has it. */
  readonly lemma: string
  /** Null where a pronoun stands for the source: على حد قوله. With a possessor, what is somebody's: بحسب بيانها. */
  readonly source: Mention | null
  /** Whose pronoun it is then, '' where the source is named. */
  readonly possessor: 'm' | 'f' | 'pl' | ''
  /** It opens a clause: at the beginning of its sentence, or with و behind a comma (ارتفعت الحرارة، ووفق المركز فإن الموجة …). */
  readonly leads: boolean
  /** A verb of saying with its subject, set into what it reports: …، يقول الوزير، … */
  readonly inserted?: true
  /** One past the remark. */
  readonly to: number
}

/** Longest source, in tokens. */
const REACH = 24

/** Every source phrase outside quotation marks, in order. كما أكد X أن … has a clause of its own and is none. */
export function readSources(scene: Scene, frames: readonly Frame[], isName: (key: string) => boolean): SourceRemark[] {
  const speaks = new Set(frames.filter(f => f.content !== null).map(f => f.cue.from))
  const out: SourceRemark[] = []
  for (const block of scene.blocks) {
    for (let i = block.from; i < block.to; i++) {
      if (scene.within(i) !== null) continue
      const remark = scene.word(i).opensSource ? readSource(scene, i, speaks, isName) : scene.word(i).verbs.length > 0 && !speaks.has(i) ? readAside(scene, i) : null
      if (remark === null) continue
      out.push(remark)
      i = remark.to - 1
    }
  }
  return out
}

/** …، يقول بلاغ المديرية، …, …، تضيف الوزيرة سلمى حداد.: a verb of saying and its subject between commas, or at the end. */
function readAside(scene: Scene, i: number): SourceRemark | null {
  const form = scene.word(i).verbs.find(f => f.conjunction === '' && f.tense === 'present' && !f.passive && !f.object)
  if (form === undefined || !scene.word(i - 1).comma || !ASIDES.has(form.verb.lemma) || i - scene.sentenceStart(i) < 4 || scene.within(i - 2) !== null) return null
  const end = scene.sentenceEnd(i)
  const source = readMention(scene, i + 1, Math.min(end, i + REACH))
  if (source === null || source.kind === 'unknown' || source.kind === 'place' || !(source.to >= end - 1 || (scene.word(source.to).comma && !scene.opening.any(source.to, end) && !opensClause(scene, source.to + 1)))) return null
  return { cue: { from: i, to: i + 1 }, lemma: form.verb.lemma, source, possessor: '', leads: false, inserted: true, to: source.to }
}
const ASIDES: ReadonlySet<string> = new Set(['قال', 'أضاف', 'أوضح', 'أكد', 'شرح', 'تابع', 'أردف', 'روى', 'حكى'])

function readSource(scene: Scene, i: number, speaks: ReadonlySet<number>, isName: (key: string) => boolean): SourceRemark | null {
  const found = sourcePhraseAt(k => scene.keyAt(k), i)
  if (found === null || i + found.length > scene.sentenceEnd(i) || isOnly(scene, i) || isRelated(scene, i)) return null
  const cue = { from: i, to: i + found.length }
  const lemma = found.phrase.words.replace(/\s*ل?…/, '').trim()
  const { possessor } = found
  const leads = clauseAt(scene, i) >= i || (found.conjunction === 'و' && scene.word(i - 1).comma) || (scene.keyAt(i - 1) === 'و' && scene.sentenceStart(i) === i - 1) || (/^انه?$/.test(scene.keyAt(i - 1)) && i - scene.sentenceStart(i) <= 4 && isFormula(scene.keyAt(scene.sentenceStart(i))))
  if (found.phrase.source === 'pronoun') return { cue, lemma, source: null, possessor, leads, to: cue.to }
  const pronoun = found.phrase.words.endsWith('ل…') ? HIS[scene.keyAt(cue.to)] : undefined
  if (pronoun !== undefined) return { cue: { from: i, to: cue.to + 1 }, lemma, source: null, possessor: pronoun, leads, to: cue.to + 1 }
  if (found.phrase.source === 'verb' && lemma.startsWith('كما') && (speaks.has(cue.to - 1) || speaks.has(cue.to - 2))) return null
  if (found.verb?.verb.sense === 'name' && !/^(كما|مثلما)/.test(lemma)) return null
  const source = readSourceAt(scene, cue.to, found.phrase.words.endsWith('ل…'), found.phrase.source === 'verb', isName)
  const issued = source?.kind === 'document' && source.to === cue.to + 1 && ISSUED.has(scene.word(cue.to).organisation?.lemma ?? '') ? scene.word(cue.to).organisation?.pronoun ?? '' : ''
  if (source !== null && issued !== '' && issued !== 'we') return { cue, lemma, source, possessor: issued, leads, to: source.to } // بحسب بيانها
  if (source === null || isMeasure(scene, source, found.phrase.source === 'verb') || !isAside(scene, found, i, source.to)) return null
  const to = issuerEnd(scene, source)
  const aside = scene.word(i - 1).comma && scene.word(to).comma && scene.keyAt(to + 1) === 'ان' // تبين، حسب مقري، أن
  return { cue, lemma, source, possessor, leads: leads || aside, to }
}

/** بيانها, تقريره: whose it is says what it says. */
const ISSUED: ReadonlySet<string> = new Set(['بيان', 'بلاغ', 'تقرير', 'تصريح', 'رسالة', 'شهادة', 'خطاب', 'دراسة', 'إحصاء', 'بيانات', 'مذكرة'])

/** ويذكر أنه بحسب الوزارة، …, وجدير بالذكر أنه وفقا للمركز، …. */
const isFormula = (key: string): boolean => /^و?(ال)?(جدير|يذكر|يشار|معروف|معلوم)$/.test(key)

/** وفقا له, طبقا لها. */
const HIS: Readonly<Record<string, SourceRemark['possessor'] | undefined>> = { 'له': 'm', 'لها': 'f', 'لهم': 'pl' }

/** حسب القانون, وفق عدد المقاعد; but حسب عدد من الشهود. */
const isMeasure = (scene: Scene, { from, to }: Mention, behindVerb: boolean): boolean => /^ل?(ذلك|هذا|هذه)$/.test(scene.keyAt(from)) && to === from + 1 || (/^ل?اخر$/.test(scene.keyAt(from)) && to === from + 1) || (!behindVerb && /^ل?(عده|جمله|بعض|جميع|كل|مجموعه)$/.test(scene.keyAt(from)) && unlikelySource(scene.keyAt(from + 1)) && scene.keyAt(from) !== 'عدد') || !behindVerb && unlikelySource(scene.keyAt(from)) && !(scene.keyAt(from) === 'عدد' && scene.keyAt(from + 1) === 'من')

/** وفقا لبيان | صادر عن المديرية العامة | ، تشير: whoever issued it belongs to the source. */
function issuerEnd(scene: Scene, { kind, to }: Mention): number {
  const from = scene.keyAt(to) === 'عن' ? to : to + 1
  if (kind !== 'document' || !/^(ال)?صادره?$/.test(scene.keyAt(from - 1)) || scene.keyAt(from) !== 'عن') return to
  return readMention(scene, from + 1, Math.min(scene.sentenceEnd(to), to + REACH))?.to ?? to
}

/** كما أكد الوزير، and على ما أفاد مراسلنا stand apart from their clause; كما وجه اللوم إلى and ردا على ما نشرته الصحف are parts of theirs. */
function isAside(scene: Scene, { phrase, verb }: SourceMatch, i: number, to: number): boolean {
  if (phrase.words.startsWith('على ما')) return i === scene.sentenceStart(i) || scene.tokens[i - 1]!.kind === 'mark'
  if (verb === null || !/^(كما|مثلما)/.test(phrase.words)) return true
  return verb.verb.homograph !== true && (to >= scene.sentenceEnd(i) || scene.tokens[to]!.kind === 'mark' || isAddressee(scene, to) || (scene.word(to).functionWord === 'preposition' && !/^(عن|علي|الي|من)$/.test(scene.keyAt(to))) || scene.word(to).functionWord === 'time')
}

/** ليس هذا فحسب: only. */
const isOnly = (scene: Scene, i: number): boolean => scene.keyAt(i) === 'فحسب'

/** نفى ما جاء في الاعترافات: what the document says is spoken of, nobody is quoted from it. */
const isRelated = (scene: Scene, i: number): boolean => (scene.keyAt(i) === 'علي' && scene.keyAt(i + 1) === 'لسان' && RELATED.has(scene.keyAt(i - 1)) && scene.keyAt(i - 2) === 'ما') || RELATED.has(scene.keyAt(i)) && /^(و|ف)?(ل|ب|م|ع|في)?ما$|^الذي$/.test(scene.keyAt(i - 1))
const RELATED: ReadonlySet<string> = new Set(['جاء', 'ورد'])

function readSourceAt(scene: Scene, from: number, attached: boolean, behindVerb: boolean, isName: (key: string) => boolean): Mention | null {
  const limit = Math.min(scene.sentenceEnd(from - 1), from + REACH)
  if (behindVerb) {
    const at = skipSubjectAdjuncts(scene, from, limit, isName)
    return at < 0 ? null : readMention(scene, at, limit)
  }
  if (!attached) return readMention(scene, from, limit)
  return scene.keyAt(from) === 'ل' ? readMention(scene, from + 1, limit) : readMention(withoutProclitic(scene, from), from, limit, true)
}

/** The frames that are no source phrase's own verb. */
export const outsideRemarks = (frames: readonly Frame[], remarks: readonly SourceRemark[]): Frame[] => {
  return frames.filter(({ cue: { from } }) => {
    const remark = remarks[firstFrom(remarks, from + 1) - 1]
    return remark === undefined || from < remark.cue.to - 2 || from >= remark.cue.to
  })
}
