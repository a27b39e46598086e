import { withoutArticle } from '../arabic/proclitics.ts'
import { isThing } from '../lexicon/common-nouns.ts'
import { conjoinedName } from '../lexicon/names.ts'
import { placeGender } from '../lexicon/places.ts'
import { officeStyles, title } from '../lexicon/titles.ts'
import { isEmphatic } from '../lexicon/function-words.ts'
import type { Quotation, TokenRange } from '../model.ts'
import { isAddressee } from './addressees.ts'
import { apposedName, doesSomething, findName, isForeignVerb, isVerbalNoun, leavesTitle, nameEnd, relativeOf } from './personal-names.ts'
import { hasTanwin, isDefinite, lexeme } from './lexemes.ts'
import { beginsObject } from './objects.ts'
import { endsInTehMarbuta, isAdverb, type Scene, skipRemark } from './scene.ts'
import { holdsVerb } from './wording.ts'

export type Gender = 'm' | 'f'
export type GrammaticalNumber = 'sg' | 'du' | 'pl'
export type MentionKind = 'person' | 'people' | 'body' | 'media' | 'document' | 'source' | 'group' | 'place' | 'unknown'

/** A noun phrase that names a source: وزير الخارجية الإيطالي لويجي دي مايو، مصادر مطلعة، التقرير. Token indexes. */
export interface Mention extends TokenRange {
  readonly kind: MentionKind
  /** The personal name in it, or null. */
  readonly name: TokenRange | null
  /** The title or description before or behind the name, or null. */
  readonly role: TokenRange | null
  /** Folded first noun without ال: what a later bare mention (الوزير) repeats. */
  readonly head: string
  readonly definite: boolean
  readonly gender: Gender
  readonly number: GrammaticalNumber
  /** A preposition is written onto its first word: لوزارة, بالمجلس. */
  readonly prefixed: boolean
  /** One past the clause that tells which unnamed one is meant: مصدر أمني لم يكشف عن اسمه. */
  readonly tail?: number
}

/** Longest phrase for a source without a name, in tokens. */
const MAX_PHRASE = 14

/**
 * The mention that begins at token `from` and ends before `to`, or null where no noun phrase begins there.
 * Title before the name, name before the title, appositions between commas; prepositional phrases stay with the title that they belong to.
 */
export function readMention(scene: Scene, from: number, to: number, prefixed = false): Mention | null {
  if (from >= to || !beginsPhrase(scene, from) || tellsAge(scene, from)) return null
  const quoted = scene.opening.get(from)
  if (quoted !== undefined && quoted.to - quoted.from <= 8) return readQuoted(scene, quoted, to)
  const segment = segmentEnd(scene, from, to)
  const name = findName(scene, from, segment) ?? nameBehindComma(scene, from, segment, to)
  if (name !== null && relativeOf(scene, from, name)) return { ...readNamed(scene, from, name, to, prefixed), name: null, role: null, to: name.to, gender: genderOfTitle(scene, from)!, head: headOf(scene.keyAt(from)) }
  if (name !== null) return readNamed(scene, from, name, to, prefixed)
  const mention = isStyled(scene, from) ? readUnnamed(scene, from + 1, to, false) : readUnnamed(scene, from, to, prefixed)
  const called = mention === null || mention.kind !== 'person' || mention.name !== null ? null : namedAfter(scene, mention.to, to)
  if (called !== null) return { ...mention!, name: called, role: { from, to: mention!.to }, to: called.to, definite: true }
  const tail = mention === null || mention.name !== null ? 0 : tailEnd(scene, mention, to)
  return tail > (mention?.to ?? 0) ? { ...mention!, tail } : mention
}

/** البالغ من العمر 24 عاما, البالغة 8 سنوات: of somebody named before. */
const tellsAge = (scene: Scene, i: number): boolean =>
  /^البالغه?$/.test(scene.keyAt(i)) && (scene.keyAt(i + 1) === 'من' || scene.tokens[i + 1]?.kind === 'digits')

/** مستخدمة تدعى لمى القحطاني, شاب اسمه سامر: the name behind such a word, or null. */
function namedAfter(scene: Scene, at: number, to: number): TokenRange | null {
  if (scene.word(at).comma) at++
  if (!CALLED.has(scene.keyAt(at)) || at + 1 >= to) return null
  const { given, plain, opensName, compoundHead } = scene.word(at + 1)
  return given !== '' || plain || opensName || compoundHead ? { from: at + 1, to: nameEnd(scene, at + 1, to) } : null
}
const CALLED: ReadonlySet<string> = new Set(['يدعي', 'تدعي', 'اسمه', 'اسمها', 'ويدعي', 'وتدعي'])

/** متحدث آخر يعمل في الرباط، مصدر رفض الكشف عن اسمه، الأهالي الذين خرجوا من الحي: up to what they say, where nothing parts it from them. */
function tailEnd(scene: Scene, { from, to: end, kind, definite }: Mention, to: number): number {
  if (end >= to || to - from > MAX_PHRASE || (kind !== 'person' && kind !== 'people' && kind !== 'source' && kind !== 'group')) return end
  if (definite ? !TELLING.has(scene.keyAt(end)) : !isClauseOf(scene, end)) return end
  for (let i = end; i < to; i++) if (scene.tokens[i]!.kind === 'mark' || scene.word(i).says || scene.word(i).masdars.some(m => m.possessor !== '') || (i > end + 1 && (scene.word(i).clausal || scene.word(i).functionWord === 'relative'))) return i > end + 2 && scene.word(i).masdars.length > 0 ? i : end
  return to
}
const TELLING: ReadonlySet<string> = new Set(['الذين', 'اللواتي', 'اللاتي'])

/** يعمل, لم يكشف, رفض: a clause without a relative, as behind an indefinite noun. */
const isClauseOf = (scene: Scene, i: number): boolean =>
  (scene.word(i).present && scene.word(i).finite) || (scene.keyAt(i) === 'لم' && scene.word(i + 1).finite) || REFUSING.has(scene.keyAt(i))
const REFUSING: ReadonlySet<string> = new Set('طلب طلبت طلبوا رفض رفضت رفضوا فضل فضلت فضلوا'.split(' '))

/** وأضاف "الجهني": a name in marks. */
function readQuoted(scene: Scene, q: Quotation, to: number): Mention {
  const { organisation, given } = scene.word(q.from)
  const behind = roleBehind(scene, (q.close ?? q.to - 1) + 1, to)
  const range = { from: q.open, to: (q.close ?? q.to - 1) + 1, name: { from: q.from, to: q.to }, role: behind, head: '', definite: true, number: 'sg', prefixed: false } as const
  return organisation !== null ? { ...range, kind: organisation.kind, gender: organisation.gender } : { ...range, kind: 'person', gender: given === 'f' ? 'f' : 'm' }
}

/** The mention that begins at `from` if it holds a personal name or is a body's: all that the cast asks for. */
export function readNaming(scene: Scene, from: number, to: number, prefixed: boolean): Mention | null {
  const kind = scene.word(from).organisation?.kind
  if (kind === 'body' || kind === 'media' || kind === 'group') return readMention(scene, from, to, prefixed)
  if (from >= to || kind !== undefined || !beginsPhrase(scene, from)) return null
  const segment = segmentEnd(scene, from, to)
  const name = findName(scene, from, segment) ?? nameBehindComma(scene, from, segment, to)
  if (name !== null && relativeOf(scene, from, name)) return null
  return name === null ? readGiven(scene, from, to, prefixed) : readNamed(scene, from, name, to, prefixed)
}

/** A given name by itself. */
const readGiven = (scene: Scene, from: number, to: number, prefixed: boolean): Mention | null =>
  scene.word(from).given === '' ? null : readMention(scene, from, to, prefixed)

function beginsPhrase(scene: Scene, i: number): boolean {
  if (scene.opening.has(i) || scene.keyAt(i) === '#') return true
  if (scene.word(i).finite && scene.word(i).given === '') return false
  const kind = scene.tokens[i]!.kind
  if (kind !== 'word' && kind !== 'latin') return false
  const word = scene.word(i).functionWord
  return word === '' || word === 'quantifier' || word === 'demonstrative' || scene.word(i).nameParticle || scene.word(i).given !== ''
}

/** Where the first stretch of the phrase ends: a comma, a dash, a relative clause, the end. Brackets and names in quotation marks are passed over. */
function segmentEnd(scene: Scene, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const q = scene.opening.get(i)
    if (q !== undefined) { i = q.close ?? q.to - 1; continue }
    const behind = skipRemark(scene.tokens, i, to)
    if (behind > i) { i = behind - 1; continue }
    const key = scene.keyAt(i)
    if (scene.word(i).comma || key === ':' || (scene.word(i).dash && !scene.tokens[i + 1]?.glued)) return i
    if (i > from && opensClause(scene, i)) return i
  }
  return to
}

/** كلارا تمار التي, كلود لوروا: behind a given name a verb's form is a surname where the phrase ends, and a plural's anyway. */
const isSurname = (scene: Scene, i: number): boolean =>
  (scene.word(i - 1).given !== '' || scene.word(i - 1).nameParticle) && (scene.tokens[i + 1]?.kind !== 'word' || scene.word(i + 1).functionWord !== '' || (scene.keyAt(i).startsWith('سي') && scene.word(i + 1).title !== null) || (scene.keyAt(i).endsWith('وا') && !/^[وف]/.test(scene.keyAt(i))))

/** الذي، أن، يهدف، وأضاف، مؤكداً: the phrase is over. */
const opensClause = (scene: Scene, i: number): boolean => {
  const word = scene.word(i).functionWord
  if (word === 'relative' || word === 'complementiser' || scene.word(i).complementiser) return true
  if (scene.word(i).finite) return !isSurname(scene, i) && !isForeignVerb(scene, i)
  return scene.word(i).manner || (!endsInTehMarbuta(scene, i) && !isOfSources(scene, i) && (scene.word(i).circumstance || scene.word(i).says))
}

/** المدير الطبي في الشركة، النقيب نايف الجهني: the name stands first in the next stretch. */
function nameBehindComma(scene: Scene, head: number, comma: number, to: number): TokenRange | null {
  if (comma >= to || !scene.word(comma).comma || scene.word(head).title === null) return null
  if (scene.within(comma) !== scene.within(head) || (scene.word(comma + 1).title?.pronoun ?? '') !== '' || conjoinedName(scene.keyAt(comma + 1))) return null
  for (let i = head + 1; i < comma; i++) if (scene.within(i) === scene.within(head) && leavesTitle(scene, i, head)) return null
  const from = comma + 1
  const segment = segmentEnd(scene, from, to)
  const name = findName(scene, from, segment) ?? apposedName(scene, from, segment)
  for (let i = from; name !== null && i < name.from; i++) if (scene.word(i).title === null && !/^ال.{2,}يه?$/.test(scene.keyAt(i))) return null
  return name
}

// ---- with a personal name

function readNamed(scene: Scene, from: number, name: TokenRange, to: number, prefixed: boolean): Mention {
  const before = titleBefore(scene, from, name.from)
  const behind = roleBehind(scene, name.to, to)
  const role = before === null || (before.to - before.from === 1 && behind !== null) ? behind : before
  const head = role === null ? '' : headOf(scene.keyAt(role.from))
  const gender = (role === null ? null : genderOfTitle(scene, role.from)) ?? genderOfName(scene, name)
  return { from, to: Math.max(name.to, role?.to ?? 0), kind: 'person', name, role, head, definite: true, gender, number: 'sg', prefixed }
}

/** A name without anything beside it. */
export const namedMention = (name: TokenRange): Mention =>
  ({ from: name.from, to: name.to, kind: 'person', name, role: null, head: '', definite: true, gender: 'm', number: 'sg', prefixed: false })

const isHonorific = (key: string): boolean => { const t = lexeme(key).title; return t !== null && (t.kind === 'honorific' || (t.kind === 'rank' && t.lemma !== 'عسكري')) && !(t.definite && STYLES.has(t.lemma)) }
/** Stand before a title and without ال: سيادة الرئيس, but مجلس السيادة. */
const STYLES: ReadonlySet<string> = new Set(officeStyles)

/** سعادة | وزيرة الخارجية: the office alone says who. */
const isStyled = (scene: Scene, i: number): boolean => {
  const { title: t } = scene.word(i)
  const next = scene.word(i + 1).title
  return t !== null && t.kind === 'honorific' && !t.definite && t.pronoun === '' && STYLES.has(t.lemma) && next !== null && next.kind !== 'honorific' && next.pronoun === ''
}

/** مصدرين | مطلعين: an adjective of sources, no circumstance. */
const isOfSources = (scene: Scene, i: number): boolean => {
  const [before, word] = [scene.word(i - 1).organisation, scene.word(i).organisation]
  return before?.kind === 'source' && word?.kind === 'source' && before.number === word.number
}

/** The title before a name, without honorifics and marks at its ends; null where nothing is left. قال لـ"الجريدة" الدكتور فلان: what marks enclose without the name is no title of it. */
function titleBefore(scene: Scene, from: number, to: number): TokenRange | null {
  const heads = (i: number): boolean => i + 1 < to && (scene.word(i + 1).functionWord === 'preposition' || STANDING.test(scene.keyAt(i + 1))) || (scene.word(i).title?.definite === false && !(scene.word(i + 1).title?.kind === 'honorific' || /^ال(دكتور|مهندس)ه?$/.test(scene.keyAt(i + 1))) && (scene.word(i + 1).definite || scene.word(i + 1).organisation !== null)) // اللواء في الجيش, عميد القبول, عميدة كلية الطب
  const idle = (i: number): boolean => scene.tokens[i]!.kind === 'mark' || scene.word(i).title?.abbreviation === true || /^(ال)?ركن$/.test(scene.keyAt(i)) || (isHonorific(scene.keyAt(i)) && !heads(i))
  const apart = (i: number): boolean => { const q = scene.within(i); return q !== null && q.to <= to }
  while (from < to && (idle(from) || apart(from))) from++
  while (to > from && idle(to - 1) && scene.within(to - 1)?.close !== to - 1) to--
  return from < to ? { from, to } : null
}

/** الأستاذ الجامعي, العميد المتقاعد: a style that says what somebody is. */
const STANDING = /^ال(جامعي|محاضر|مشارك|مساعد|زاير|متقاعد|متفرغ)ه?$/

/** زميلة is a woman, زميله a man's colleague. */
function genderOfTitle(scene: Scene, i: number): Gender | null {
  const { title: t } = scene.word(i)
  return t && (t.tehOrHe && !endsInTehMarbuta(scene, i) ? 'm' : t.gender)
}

function genderOfName(scene: Scene, name: TokenRange): Gender {
  if (scene.word(name.from - 1).title?.gender === 'f') return 'f'
  return scene.word(name.from).given === 'f' ? 'f' : 'm'
}

/** The title behind a name, with or without a comma: ناصر بوريطة وزير الشؤون الخارجية، … */
function roleBehind(scene: Scene, from: number, to: number): TokenRange | null {
  let start = from < to ? skipRemark(scene.tokens, from, to) : from
  const comma = start < to && scene.word(start).comma
  if (comma) start++
  if (start >= to) return null
  const t = scene.word(start).title
  if (t !== null && !comma && (t.number !== 'sg' || (t.kind !== 'kin' && t.pronoun !== '' && !scene.word(start + 1).functionWord))) return null
  if (opensClause(scene, start) || (t === null ? comma || !mayBeOffice(scene, start) : t.conjunction !== '' || t.preposition !== '')) return null
  const end = Math.min(segmentEnd(scene, start, to), start + MAX_PHRASE)
  let stop = start + 1
  while (stop < end && !beginsSaid(scene, stop) && !governs(scene, stop, start) && (scene.word(stop).functionWord !== 'time' || isGeneral(scene, stop)) && !isOccasionAt(scene, stop) && !isAddressee(scene, stop) && !isOwned(scene, stop) && !isTaken(scene, stop)) stop++
  while (stop > start + 1 && BARE_PREPOSITIONS.has(scene.keyAt(stop - 1))) stop--
  return { from: start, to: stop }
}

/** المدير الفني للفريق | عن ثقته, أمين الغرفة | إلى أهمية كذا: what a verb governs stands behind; المشرف على, السفير إلى, الحاصل على are one phrase. */
const governs = (scene: Scene, i: number, from: number): boolean =>
  GOVERNED.has(scene.keyAt(i)) && (isComplete(scene, i - 1) || scene.word(i - 1).place !== '' || (i > from + 1 && scene.word(i - 1).plain)) && leavesTitle(scene, i, from) && !isGoverning(scene.keyAt(i - 1)) && !(scene.keyAt(i) === 'الي' && SENT_TO.has(scene.word(from).title?.lemma ?? ''))
/** الدفاع عن, الحفاظ على, المطلع على, القائم على. */
const isGoverning = (key: string): boolean => /^ال(م.*|.ا..?)$/.test(key) || isVerbalNoun(key) || GOVERNING.has(key.replace(/^(ال|لل)/, ''))
const GOVERNING: ReadonlySet<string> = new Set('دفاع حفاظ رقابه قضاء بحث كشف تعبير اشراف وصايه هجره وصول حصول حث ترويج تعرف سيطره افراج عفو'.split(' '))
const GOVERNED: ReadonlySet<string> = new Set(['عن', 'الي', 'علي'])
const SENT_TO: ReadonlySet<string> = new Set(['سفير', 'مبعوث', 'موفد', 'رسول', 'مندوب'])
const BARE_PREPOSITIONS: ReadonlySet<string> = new Set('في من الي علي عن مع حتي لدي بين خلال عند تحت ضد نحو قبل بعد'.split(' '))

/** المحلل لدى البنك | "السوق متوازنة بشكل عام", بجامعة حلوان | تأكيده: what is said, no part of what somebody is. */
const beginsSaid = (scene: Scene, i: number): boolean => {
  const q = scene.opening.get(i)
  return (q !== undefined && (q.to - q.from > LONGEST_TITLE || (q.to - q.from > 4 && (isComplete(scene, i - 1) || holdsVerb(scene, q))))) || scene.word(i).masdars.some(m => m.possessor !== '')
}
/** Of a body or a work in marks, in tokens. */
const LONGEST_TITLE = 8

/** فلان الأكاديمي, but فلان | الموازنة: a definite word that no lexicon knows as a thing or a body. القائمة is a list, القائمة بأعمال the chargée d'affaires. */
const mayBeOffice = (scene: Scene, i: number): boolean =>
  scene.word(i).definite && !/^(الحق|الله)$/.test(scene.keyAt(i)) && scene.word(i).functionWord === '' && ((scene.word(i).organisation === null && scene.word(i).naming === null && !isThing(scene.keyAt(i)) && (/يه?$/.test(scene.keyAt(i)) || !doesSomething(scene, i))) || /^ب(ال)?اعمال$/.test(scene.keyAt(i + 1)))

/** وزير الصحة | وجود مخزون, وزير الدولة | علاقات التعاون: behind a definite word an indefinite thing is what the verb takes. */
const isTaken = (scene: Scene, i: number): boolean =>
  isComplete(scene, i - 1) && scene.tokens[i]!.kind === 'word' && !scene.word(i).definite && scene.word(i).functionWord === '' && scene.word(i).organisation === null && scene.word(i).title === null && scene.word(i).place === '' && (isThing(scene.keyAt(i)) || (!/^[وبلكف]/.test(scene.keyAt(i)) && isVerbalNoun(scene.keyAt(i)))) && !hasTanwin(scene.keyAt(i))

/** المدير الفني للأهلي | حزنه, وزير المالية | رفضها: behind a definite word a noun with a pronoun is the object. */
const isOwned = (scene: Scene, i: number): boolean =>
  isComplete(scene, i - 1) && !scene.word(i).definite && scene.word(i).functionWord === '' && /^[^وبل]..+(ه|ها|هم)$/.test(scene.keyAt(i)) && !endsInTehMarbuta(scene, i) && scene.word(i).given === '' && scene.word(i).title === null && scene.word(i).place === ''

/** المدرب, عضو المركز, رئيس "النسور": one of whom the reader knows; no مسؤول أمريكي. */
export const isSpecific = (scene: Scene, { from, to, definite }: Mention): boolean =>
  definite || (to - from > 1 && scene.word(from + 1).functionWord !== 'preposition' && (scene.word(to - 1).definite || scene.tokens[to - 1]!.kind === 'mark' || scene.word(to - 1).place !== '' || scene.keyAt(to - 1).startsWith('لل')))

// ---- without one

function readUnnamed(scene: Scene, from: number, to: number, prefixed: boolean): Mention | null {
  const end = phraseEnd(scene, from, to)
  if (end <= from) return null
  const at = headAt(scene, from, end)
  const { key, title: t, organisation: o, place, given } = scene.word(at)
  const definite = isDefinite(key) || place !== '' || scene.opening.has(at)
  const noun = (kind: MentionKind, gender: Gender, number: GrammaticalNumber): Mention =>
    ({ from, to: end, kind, name: null, role: null, head: headOf(key), definite, gender, number, prefixed })
  if (ANYBODY.has(key)) return noun('person', key.endsWith('ن') ? 'f' : 'm', 'sg')
  if (t?.abbreviation) return null
  const one = at > from ? ONE_OF[scene.keyAt(at - 1)] : undefined
  if (one !== undefined && (t ?? o)?.number !== 'sg' && (t ?? o) !== null) return noun('person', one, 'sg')
  if (o !== null && (t === null || t.homograph)) return noun(o.kind, o.gender, o.number)
  if (t !== null) return noun(t.number === 'sg' ? 'person' : 'people', genderOfTitle(scene, at)!, t.number)
  if (place !== '') return noun('place', placeGender(key), 'sg')
  if (given !== '' && provesName(scene, at, end)) {
    const name = { from: at, to: nameEnd(scene, at, end) }
    return { from, to: name.to, kind: 'person', name, role: null, head: '', definite, gender: given === 'f' ? 'f' : 'm', number: 'sg', prefixed }
  }
  return noun('unknown', /(ه|ات)$/.test(key) ? 'f' : 'm', isDefinite(key) && /(ون|ين)$/.test(key) ? 'pl' : 'sg')
}

/** A given name that is another word too, or a thing, proves a name only with another one behind it. */
function provesName(scene: Scene, at: number, end: number): boolean {
  const { key, ambiguousName, common } = scene.word(at)
  return !ambiguousName || (!common && (!isThing(key) || (scene.word(at + 1).given !== '' && nameEnd(scene, at, end) > at + 1)))
}

/** يقول أحدهم, تروي إحداهن: somebody. */
const ANYBODY: ReadonlySet<string> = new Set(['احدهم', 'احداهن', 'احدهن'])

/** أحد الأولياء, إحدى الطالبات: one of many. */
const ONE_OF: Readonly<Record<string, Gender | undefined>> = { 'احد': 'm', 'احدي': 'f' }
export const isOneOf = (key: string): boolean => ONE_OF[key] !== undefined

/** A head noun by which later mentions repeat it: folded, singular as written, without ال. */
const headOf = (key: string): string => {
  const t = lexeme(key).title
  const bare = t !== null && (t.conjunction !== '' || t.preposition !== '') ? key.slice(t.conjunction.length + t.preposition.length) : key
  return withoutArticle(bare.startsWith('لل') ? bare.slice(2) : bare)
}

/** The noun that the phrase is about: behind أحد، بعض، كل، هذا. */
function headAt(scene: Scene, from: number, to: number): number {
  let at = from
  while (at + 1 < to && (scene.keyAt(at) === '#' || (scene.keyAt(at) === 'من' && at > from) || ['quantifier', 'demonstrative'].includes(scene.word(at).functionWord))) at++
  return at
}

/** Where a phrase without a personal name ends. مصادر في حركة فتح goes on, مصادر في بيان does not. */
function phraseEnd(scene: Scene, from: number, to: number): number {
  const limit = Math.min(segmentEnd(scene, from, to), from + MAX_PHRASE)
  const open = isOpenHead(scene.keyAt(headAt(scene, from, to)))
  let end = from
  for (let i = from; i < limit; i++) {
    const q = scene.opening.get(i)
    if (q !== undefined) {
      if (q.close === null || q.to - q.from > 6 || (scene.keyAt(i - 1) === 'ب' && isVerbalNoun(withoutArticle(scene.keyAt(q.from)))) || (/^[بل]..../.test(scene.keyAt(q.from)) && scene.word(q.from).given === '' && scene.word(q.from).place === '' && q.to - q.from > 1) || (q.to - q.from > 2 && (scene.word(q.from).clausal || scene.word(q.from).verbs.length > 0))) break
      i = q.close
      end = i + 1
      if (isAnother(scene, end, limit) || (/^ب..../.test(scene.keyAt(end)) && isVerbalNoun(scene.keyAt(end).slice(1)))) break
      continue
    }
    if (scene.keyAt(i) === '#') continue
    if (scene.keyAt(i) === 'ب' && isVerbalNoun(withoutArticle(scene.keyAt(i + 2))) && scene.opening.has(i + 1)) break
    if (scene.tokens[i]!.kind === 'mark' || (i > from && stopsPhrase(scene, i, from, limit, open))) break
    end = i + 1
  }
  while (end > from + 1 && scene.word(end - 1).functionWord === 'preposition' && scene.tokens[end - 1]!.kind === 'word' && !isOwnPreposition(scene, end - 1)) end--
  return end
}

/** حركة "فتح" | والفصائل الأخرى, دار "بالنسياغا" | إغليسياس: behind a name in marks another party, or another name. */
const isAnother = (scene: Scene, i: number, limit: number): boolean => {
  if (i >= limit || scene.tokens[i]!.kind !== 'word') return false
  const { key, plain, given, organisation, title, definite } = scene.word(i)
  if (organisation?.kind === 'document' && !definite) return true
  return /^وال/.test(key) ? (organisation ?? title) !== null : (plain || given !== '') && !definite && !/^[بلك]/.test(key)
}

/** مصدر، مسؤول، متحدث، الجهات: nouns whose في, باسم, من phrase tells which one. */
const isOpenHead = (key: string): boolean => { const kind = lexeme(key).organisation?.kind; return lexeme(key).title !== null || kind === 'source' || kind === 'group' }

/** Behind a definite word no indefinite noun belongs to the phrase: المصنع | تراجع المبيعات. */
const isComplete = (scene: Scene, i: number): boolean => scene.word(i).definite || /^(لل|وال|بال)/.test(scene.keyAt(i))

const continues = (scene: Scene, i: number): boolean => {
  const word = scene.word(i)
  return word.definite || (/^(لل|و)/.test(word.key) && !isThing(word.key) && word.verbs.every(f => f.conjunction !== '')) || scene.tokens[i]!.kind !== 'word' || word.place !== '' || word.functionWord !== '' || word.given !== '' || word.organisation?.preposition === 'ل' || (word.organisation?.preposition === 'ب' && word.organisation.kind === 'body' && scene.word(i + 1).definite) || (word.key.startsWith('ل') && !isThing(word.key) && scene.word(i + 1).definite) || (word.key.startsWith('ب') && ((word.key.startsWith('بال') && isPartOfOffice(word.key.slice(1))) || lexeme(word.key.slice(1)).place !== '')) || isEmphatic(word.key)
}
/** المكلف | بالإعلام, but رحب الوزير | بالاتفاق, أهابت الشرطة | بالمواطنين. */
const isPartOfOffice = (key: string): boolean => { const { organisation, title } = lexeme(key); return !isThing(key) && organisation?.kind !== 'document' && (title ?? organisation)?.number !== 'pl' }
const OTHER: ReadonlySet<string> = new Set(['اخري', 'اخر', 'اخرون', 'اخرين'])


/** المعارضة | الحكومة, القاضي | المتهم, القائد | اللاعبين, الحماية المدنية | المواطنين: the object, no adjective of the subject. */
function isSecondNoun(scene: Scene, i: number): boolean {
  const [before, word] = [scene.word(i - 1), scene.word(i)]
  if (!word.definite || !before.definite) return false
  const number = before.organisation?.number ?? before.title?.number
  if (number === 'sg' && /(ين|ون|ات)$/.test(word.key)) return true
  if (word.title?.number === 'pl' && before.organisation?.number === 'sg') return true
  if ((word.title ?? word.organisation)?.number === 'pl' && word.key.endsWith('ين') && /(ه|ي)$/.test(before.key) && before.title === null) return true
  return (word.organisation?.kind === 'body' || (word.organisation?.kind === 'document' && !word.organisation.homograph)) && word.verbs.length === 0 && (!/(ي|يه)$/.test(word.key) || scene.text[scene.tokens[i]!.end - 1] === 'ى') && title(word.key) === null
}

/** الأمين العام, الادعاء العام, الاتحاد العمالي العام: no year, as in قال الوزير العام الماضي. */
const isGeneral = (scene: Scene, i: number): boolean =>
  (scene.keyAt(i) === 'عام' && scene.word(i - 1).title !== null && !scene.word(i - 1).definite && scene.tokens[i + 1]?.kind === 'word') ||
  scene.keyAt(i) === 'العام' && (isOffice(scene, i - 1) || PUBLIC.has(scene.keyAt(i - 1)) || (/^ال.*ي$/.test(scene.keyAt(i - 1)) && isOffice(scene, i - 2))) && scene.word(i + 1).functionWord !== 'time'
/** المال العام, الشأن العام. */
const PUBLIC: ReadonlySet<string> = new Set('المال الراي القطاع النفع الشان الامن النقل الصالح المرفق النظام الدين التعليم الطب القانون التخطيط الاجتماع الفضاء الدخل الحق الوعي التوظيف'.split(' '))
const isOffice = (scene: Scene, i: number): boolean => (scene.word(i).title ?? scene.word(i).organisation) !== null

/** صندوق النقد | أحد الشروط: an object. */
const PARTS: ReadonlySet<string> = new Set(['احد', 'احدي', 'بعض', 'كل', 'جميع', 'معظم', 'عده'])

/** مصدر موثوق به, جهات مرخص لها, زوجة المجني عليه: the preposition belongs to the participle. */
const isOwnPreposition = (scene: Scene, i: number): boolean =>
  /^(به|بها|بهم|له|لها|لهم|عليه|عليها|عليهم|فيه|فيها)$/.test(scene.keyAt(i)) && ((/^م/.test(scene.keyAt(i - 1)) && !scene.word(i - 1).definite) || /^المجني$|^المدعي$|^المعتدي$/.test(scene.keyAt(i - 1)))

/** المتهم | أمام النيابة, الوزير | خلال الجلسة: when and where, not which one. */
const CIRCUMSTANCES: ReadonlySet<string> = new Set('امام خلال بعد قبل منذ عقب اثر اثناء عبر حول بشان بخصوص رغم بسبب تجاه ازاء حيال حتي مع دون بدون وسط ضد رفقه برفقه'.split(' '))

/** رسالة | بعثت بها النقابة, بيان مشترك | صدر أمس. */
const SENT = /^(صدرت?|بعثت?|(وجه|رفع|نشر|اصدر|ارسل|كتب|اعد)ت?(ه|ها|هم)?)$/

/** المركز العربي | بالتعاون مع الجامعة. */
const WITH_WHOM: ReadonlySet<string> = new Set('بالتعاون بالشراكه بالتنسيق بالاشتراك بالتزامن بالاضافه بالمقابل لصالح لحساب بتكليف بحضور'.split(' '))

/** احتجاجات الطلبة | لليوم الخامس. */
const FOR_A_TIME: ReadonlySet<string> = new Set('لليوم لليله للمره للاسبوع للشهر للسنه للعام للموسم'.split(' '))

function stopsPhrase(scene: Scene, i: number, from: number, limit: number, open: boolean): boolean {
  const key = scene.keyAt(i)
  if (key === 'في' && scene.word(from).title?.lemma === 'متهم') return true // المتهم | في التحقيقات
  if (FOR_A_TIME.has(key) || WITH_WHOM.has(key) || (SENT.test(key) && scene.word(from).organisation?.kind === 'document') || isAddressee(scene, i) || isSecondNoun(scene, i) || beginsObject(scene, i, from) || (REFUSING.has(key) && !scene.word(i - 1).definite && /^عدم|^ال(كشف|افصاح)/.test(scene.keyAt(i + 1)))) return true
  if ((isComplete(scene, i - 1) && !continues(scene, i)) || (OTHER.has(scene.keyAt(i - 1)) && (i - 1 > from || !scene.word(i).definite))) return true
  const word = scene.word(i).functionWord
  if (isComplete(scene, i - 1) && scene.word(i).given !== '' && !/^(ال|[بلك])/.test(key) && scene.word(i).place === '' && scene.word(from).organisation !== null && scene.word(i - 1).title === null) return true
  if (/ون$/.test(scene.keyAt(i - 1)) && !scene.word(i - 1).definite && (scene.word(i - 1).title ?? scene.word(i - 1).organisation)?.number === 'pl' && scene.word(i).definite) return true // ناشطون | السلطة
  if (/^ب..../.test(key) && !isDefinite(key.slice(1)) && scene.word(from).organisation?.kind === 'source' && scene.word(i).organisation === null && (isThing(key.slice(1)) || isVerbalNoun(key.slice(1)))) return true // مصادر يمنية | بسيطرة الجيش
  if (/^ب(?!ال)..../.test(key) && scene.tokens[i + 1]?.kind === 'word' && scene.word(i).place === '' && scene.word(from).organisation?.kind === 'body' && !scene.word(from).definite && isVerbalNoun(key.slice(1)) && scene.word(i).organisation === null) return true // محكمة سودانية | بتغريم
  if (isComplete(scene, i - 1) && scene.word(i).definite && scene.word(i).masdars.length > 0 && scene.word(i).organisation === null && scene.word(i).title === null && i - from > 1) return true // رئيس الدبلوماسية الجزائرية | التأكيد
  if (/^ل..../.test(key) && scene.word(from).title !== null && isComplete(scene, i - 1) && isVerbalNoun(key.slice(1)) && doesSomething(scene, from)) return true // رئيس المجلس | لإنهاء المشادة
  if (/^و...*(ها|هم|ه)$/.test(key) && !endsInTehMarbuta(scene, i) && isComplete(scene, i - 1)) return true
  if (key === 'من' && scene.word(i - 1).functionWord === 'quantifier') return false
  if (word === 'preposition' && isOwnPreposition(scene, i)) return false
  if (key === 'علي' && scene.word(i - 1).title?.lemma === 'مشرف') return false
  if (key === 'بلا' || scene.keyAt(i - 1) === 'بلا') return !/^(حدود|قيود)$/.test(scene.keyAt(key === 'بلا' ? i + 1 : i)) // أطباء بلا حدود
  if (word === 'preposition') return !open || CIRCUMSTANCES.has(key) || i + 1 >= limit || isOccasionAt(scene, i) || (scene.word(i + 1).functionWord !== '' && !(key === 'من' && /^(داخل|خارج|قلب|قيادات?)$/.test(scene.keyAt(i + 1)))) || key === 'الي' || key === 'علي' || (key === 'عن' && scene.word(i - 1).definite)
  if (word === 'quantifier' && isComplete(scene, i - 1) && PARTS.has(key)) return true
  if (isGeneral(scene, i)) return false
  if (word !== '') return word !== 'quantifier' && (word !== 'demonstrative' || /^[بلفو]/.test(key))
  if (isAdverb(scene, i) || scene.word(i).masdars.some(m => m.possessor !== '') || scene.word(i).finite || (!endsInTehMarbuta(scene, i) && !isOfSources(scene, i) && scene.word(i).participles.some(p => p.accusative)) || scene.word(i).verbs.some(f => !f.verb.homograph && f.conjunction !== '')) return true
  return isOccasionAt(scene, i) || hasTanwin(key)
}

// ---- when and where something was said

/** في بيان، خلال مؤتمر صحفي، بتصريح: when or where something was said. معهد لدراسات, متحدث باسم الادعاء are who. */
export function isOccasionAt(scene: Scene, i: number): boolean {
  const key = scene.keyAt(i)
  if (scene.word(i).functionWord === 'preposition') return key !== 'باسم' && scene.word(i + 1).occasion
  return /^[بف]/.test(key) && lexeme(key.slice(1)).occasion
}

/** The comma that closes ، في بيان حصلت عليه الصحيفة، or ، على لسان رئيسها،, or `comma` where no such aside begins behind it. */
export function skipOccasion(scene: Scene, comma: number): number {
  if (!scene.word(comma).comma || !(isOccasionAt(scene, comma + 1) || scene.keyAt(comma + 2) === 'لسان')) return comma
  for (let i = comma + 2; i < scene.sentenceEnd(comma) && i < comma + LONGEST_ASIDE; i++) if (scene.word(i).comma && scene.within(i) === null) return i
  return comma
}
const LONGEST_ASIDE = 16
