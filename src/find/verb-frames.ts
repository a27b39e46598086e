import { fold } from '../arabic/fold.ts'
import { WITH_PRONOUN } from './adjuncts.ts'
import type { ReportingForm, ReportingVerb } from '../lexicon/verbs.ts'
import { bareSpeech, GOES_ON } from './bare-speech.ts'
import { isRelative, OPENERS, skipHidingName, startsClause } from './clause-starts.ts'
import type { Frame, Reach } from './frame.ts'
import { isDefinite, lexeme } from './lexemes.ts'
import type { Mention } from './mentions.ts'
import { skipOccasion } from './occasions.ts'
import { isLonePreposition, reachFrom } from './reach.ts'
import { endsInTehMarbuta, type Scene } from './scene.ts'
import { ACCUSES, readSubject } from './subjects.ts'

export function readVerb(scene: Scene, i: number, isName: (key: string) => boolean): Frame | null {
  const forms = scene.word(i).verbs
  if (forms.length === 0 || skipHidingName(scene, i) > i || isByline(scene, i) || (/^[يت]عد$/.test(scene.keyAt(i)) && scene.keyAt(i - 1) === 'لم')) return null // لم يعد: no longer
  if (isDeed(scene, i, forms)) return null
  const naming = namingFrame(scene, i, forms)
  if (naming !== null) return naming
  const behindName = i > scene.sentenceStart(i) && isName(scene.keyAt(i - 1)) && forms.every(f => f.verb.sense === 'judge' || f.verb.sense === 'urge')
  if (endsInTehMarbuta(scene, i) || (!behindName && isNounHere(scene, i, forms))) return null
  const relative = isRelative(scene, i)
  const reach = reachFrom(scene, i, forms[0]!.verb, relative)
  const form = choose(scene, i, forms, reach)
  if (form === null) return opening(scene, i, forms, relative, reach, isName, behindName)
  if (form.object && (relative || isDescribed(scene, i - 1)) && reach.content !== null && form.verb.sense !== 'name' && !(scene.keyAt(i - 1) === 'بما' && reach.content.lead !== 'clause')) return null
  const subject = readSubject(scene, i + 1, reach, form, isName)
  if (form.verb.homograph && reach.content?.lead === 'colon' && isListing(scene, i, form.verb, subject, reach)) return null
  const bare = reach.content === null && !relative && !form.object && !form.passive ? bareSpeech(scene, i, form.verb, subject) : null
  return frameOf(scene, i, form, relative, subject, bare === null ? reach : { content: bare, end: bare.from })
}

/** وشددت من إجراءاتها, ونقلت بعض الأسرى إلى سجن آخر: nothing is said. */
function isDeed(scene: Scene, i: number, [form]: readonly ReportingForm[]): boolean {
  if (form!.verb.lemma === 'أبرز' && /^ابرز/.test(scene.keyAt(i))) return /^ابرز(ه|ها|هم)$/.test(scene.keyAt(i)) || ((scene.word(i - 1).comma || /^(احد|من|احدي)$/.test(scene.keyAt(i - 1))) && ((scene.word(i + 1).title ?? scene.word(i + 1).organisation)?.number === 'pl' || /^احدي?$/.test(scene.keyAt(i - 1)))) // أحد أبرز الوجوه, أبرزها أن
  if (form!.verb.lemma === 'أبلغ' && /^[وفس]?[يت]بلغ$/.test(scene.keyAt(i))) return (scene.keyAt(i - 1) === 'قد' || scene.word(i + 1).functionWord === 'quantifier' || scene.tokens[i + 1]?.kind === 'digits') && ![2, 3, 4, 5].some(n => scene.word(i + n).complementiser) // قد يبلغ جميع الحقول: reaches
  if (form!.verb.lemma === 'شدد') return scene.keyAt(i + 1) === 'من' || (/...(ها|هم)$|ات(ه|ها|هم)$/.test(scene.keyAt(i + 1)) && scene.word(i + 1).given === '')
  if (form!.verb.lemma !== 'نقل' || !/^[وف]نقلت?$/.test(scene.keyAt(i))) return false
  for (let j = i + 1; j < scene.sentenceEnd(i) && j < i + 20; j++) {
    if (scene.keyAt(j) === 'عن' || scene.word(j).complementiser || scene.keyAt(j) === ':' || scene.opening.has(j)) return false
    if (scene.keyAt(j) === 'الي') return true
  }
  return false
}

/** كتب: محمود عبدالبديع, alone in its line. */
const isByline = (scene: Scene, i: number): boolean =>
  /^كتبت?$/.test(scene.keyAt(i)) && scene.keyAt(i + 1) === ':' && i === scene.sentenceStart(i) && scene.sentenceEnd(i) - i <= 8 && !scene.opening.has(i + 2)

/** تغريدة | نشرها الخبير, وثيقة | كشفها المصدر: the verb tells of the document. */
const isDescribed = (scene: Scene, i: number): boolean => scene.word(i).organisation?.kind === 'document' && !scene.word(i).definite

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
  const form = forms.find(f => f.object && !f.passive && f.verb.lemma !== 'أطلق' && (f.verb.sense === 'name' || f.verb.sense === 'think' || f.verb.sense === 'judge'))
  const linked = /^(ب|بال|من)$/.test(scene.keyAt(i + 1)) || isQualified(scene, i + 1) ? i + 2 : i + 1
  if (form === undefined || !scene.opening.has(linked)) return null
  return {
    cue: { from: i, to: i + 1 }, verb: form.verb, by: 'verb', gender: form.gender, number: form.number, person: form.person, passive: false,
    conjoined: false, future: form.future, object: true, relative: isRelative(scene, i), subject: null, content: null, open: linked,
  }
}

/** ما وصفته بالتدخل "الهمجي": the marks hold the adjective alone. */
const isQualified = (scene: Scene, i: number): boolean => {
  const q = scene.opening.get(i + 1)
  return q !== undefined && /^بال...../.test(scene.keyAt(i)) && q.to - q.from === 1 && scene.word(q.from).definite && scene.keyAt(i - 2) === 'ما'
}

/** Words behind which somebody else does something: فيما نفى مدير مكتبه كذا, الأمر الذي رد عليه الوزير. */
const TURNS: ReadonlySet<string> = new Set(['فيما', 'وفيما', 'بينما', 'وبينما', 'الذي'])

/** …، ووعد بإرسال قافلة: behind a comma with و and ب. */
const promises = (scene: Scene, i: number, forms: readonly ReportingForm[]): boolean =>
  scene.word(i - 1).comma && scene.keyAt(i).startsWith('و') && /^ب..../.test(scene.keyAt(i + 1)) && forms.some(f => f.conjunction !== '' && f.verb.sense === 'urge' && f.verb.takes.includes('ب'))

/** "…"، كتب النائب: straight behind marks and a comma. */
const isAnswerTo = (scene: Scene, i: number): boolean =>
  scene.word(i - 1).comma && i - 2 >= scene.sentenceStart(i) && scene.within(i - 2)?.close === i - 2

/** وعلى صفحته كتب النائب: the first verb of a sentence that begins with an adjunct, an office or a name behind it. */
function isBehindAdjunct(scene: Scene, i: number): boolean {
  const start = scene.sentenceStart(i)
  if (scene.word(start).functionWord !== 'preposition' || i - start < 2 || i - start > 8 || scene.word(i).definite) return false
  for (let j = start + 1; j < i; j++) if (scene.word(j).finite || scene.word(j).says || scene.word(j).comma) return false
  return !scene.keyAt(i).startsWith('و') && (scene.word(i + 1).title?.definite === true || (scene.word(i + 1).given !== '' && !scene.word(i + 1).common)) && (scene.word(i - 1).definite || /(ه|ها|هم)$/.test(scene.keyAt(i - 1)))
}

/** في المقابل، عد رئيس المجلس, إلى ذلك، لفت الوزير: behind a short opening phrase and its comma. */
const isBehindOpening = (scene: Scene, i: number): boolean => {
  const start = scene.sentenceStart(i)
  return scene.word(i - 1).comma && i - start <= 7 && (scene.word(start).functionWord === 'preposition' || scene.word(start).functionWord === 'time' || scene.word(start).functionWord === 'particle')
}

/** So is one between a name and such a word: عمر عباسي اتهم الحكومة. */
function opensClause(scene: Scene, i: number, forms: readonly ReportingForm[], behindName: boolean): ReportingForm | null {
  if (promises(scene, i, forms)) return forms.find(f => f.conjunction !== '') ?? null
  const about = WITH_PRONOUN.test(scene.keyAt(i + 1)) // رد عليه الوزير
  const begins = i === scene.sentenceStart(i) || behindName || OPENERS.has(scene.keyAt(i - 1)) || TURNS.has(scene.keyAt(i - 1)) || isAnswerTo(scene, i) || isBehindAdjunct(scene, i) || isBehindOpening(scene, i)
  if (!begins || (scene.word(i).organisation !== null && !about)) return null
  const next = scene.word(about ? i + 2 : i + 1)
  const known = next.organisation !== null || next.title !== null || (next.place !== '' && forms.some(f => f.gender === 'f')) || (next.given !== '' && !next.common)
  return known ? forms.find(f => f.conjunction === '' || /^[وف]/.test(scene.keyAt(i))) ?? null : null
}

/** The reading that fits what follows: a homograph counts only with a complement of its own. */
function choose(scene: Scene, i: number, forms: readonly ReportingForm[], reach: Reach): ReportingForm | null {
  const begins = startsClause(scene, i) || isBehindAdjunct(scene, i)
  const fitting = forms.filter(f => reach.content === null ? !f.verb.homograph || (f.object && f.verb.sense === 'name') || (f.verb.lemma === 'عبر' && expresses(scene, i)) || governsMarks(scene, i, f.verb) : fits(scene, f.verb, reach, begins || f.conjunction !== '') || (f.verb.lemma === 'عبر' && reach.content.lead === 'clause' && hopesThat(scene, i, reach.end)))
  return fitting.find(f => !f.object) ?? fitting[0] ?? null
}

/** اتهم النائب الحكومة بـ"تزوير الأرقام", طالب المعلمون بـ"أجر يحفظ الكرامة": the marks hold what the homograph governs. */
function governsMarks(scene: Scene, i: number, verb: ReportingVerb): boolean {
  if (verb.sense !== 'judge' && verb.sense !== 'urge' && verb.lemma !== 'وصف') return false
  const withB = verb.takes.includes('ب')
  for (let j = i + 1; j < scene.sentenceEnd(i) && j < i + 20; j++) {
    const q = scene.opening.get(j)
    j = skipOccasion(scene, j)
    if (q !== undefined) {
      if (j > i + 1 && scene.keyAt(j - 1) !== ':' && (verb.takes.some(c => fold(c) === scene.keyAt(j - 1)) || (withB && (/^ب..../.test(scene.keyAt(j - 1)) || scene.keyAt(q.from).startsWith('بال'))))) return true
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
  if (/^[وف]?علم$/.test(scene.keyAt(i)) && scene.word(i + 1).definite && scene.word(i + 1).title === null && scene.word(i + 1).organisation === null) return true // وعلم الجريمة
  if (before === undefined || startsClause(scene, i) || (scene.word(i).present && forms.some(f => f.verb.sense === 'judge' || f.verb.sense === 'urge'))) return false
  const kind = lexeme(before.key).functionWord
  if (isBehindSource(scene, i) || isBehindAdjunct(scene, i) || (scene.keyAt(i - 1) === 'الذي' && WITH_PRONOUN.test(scene.keyAt(i + 1)))) return false
  return kind === 'preposition' || (before.kind === 'word' && kind === '' && !isDefinite(before.key) && before.key !== 'قد' && !before.key.startsWith('ال') && forms[0]!.conjunction === '' && lexeme(before.key).organisation === null && lexeme(before.key).title === null && lexeme(before.key).given === '' && before.key !== 'كما')
}

/** مصدر نيابي رفيع كشف: an unnamed source that begins the sentence, with its adjectives. */
function isBehindSource(scene: Scene, i: number): boolean {
  const start = scene.sentenceStart(i)
  const who = scene.word(start).organisation
  if (who?.kind !== 'source' || who.definite || who.preposition !== '' || i - start > 4) return false
  for (let j = start + 1; j < i; j++) if (scene.tokens[j]!.kind !== 'word' || scene.word(j).functionWord !== '' || scene.word(j).definite) return false
  return true
}

/** بين المشروعين وبين الناس */
function followsBetween(scene: Scene, i: number): boolean {
  for (let j = i - 1; j >= scene.sentenceStart(i) && j > i - 24; j--) if (/^و?بين(ه|ها|هم|نا)?$/.test(scene.keyAt(j))) return true
  return false
}

/** عبر الوزير عن أمله في أن: a feeling and its أن. */
const hopesThat = (scene: Scene, i: number, end: number): boolean => {
  for (let j = i + 1; j < end; j++) if (scene.keyAt(j) === 'عن') return end - j <= 5
  return false
}

/** عبر is the verb where عن follows: عبر الوزير عن أمله; else the preposition. */
const expresses = (scene: Scene, i: number): boolean => {
  for (let j = i + 1; j < scene.sentenceEnd(i) && j < i + 12; j++) if (scene.keyAt(j) === 'عن') return true
  return false
}
