import { withoutArticle } from '../arabic/proclitics.ts'
import { isThing } from '../lexicon/common-nouns.ts'
import { saysCountry } from '../lexicon/currencies.ts'
import { conjoinedName } from '../lexicon/names.ts'
import { outletAt } from '../lexicon/outlets.ts'
import { placeGender } from '../lexicon/places.ts'
import type { Quotation, TokenRange } from '../model.ts'
import { isDefinite, lexeme } from './lexemes.ts'
import { nameEnd } from './name-end.ts'
import { apposedName, findName, leavesTitle, relativeOf } from './personal-names.ts'
import { headAt, MAX_PHRASE, phraseEnd, REFUSING, segmentEnd } from './phrase-end.ts'
import { isStyled, roleBehind, titleBefore } from './roles.ts'
import { endsInTehMarbuta, type Scene } from './scene.ts'

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

/** وأضاف "الجهني": a name in marks. */
function readQuoted(scene: Scene, q: Quotation, to: number): Mention {
  const { organisation, given } = scene.word(q.from)
  const behind = roleBehind(scene, (q.close ?? q.to - 1) + 1, to)
  const range = { from: q.open, to: (q.close ?? q.to - 1) + 1, name: { from: q.from, to: q.to }, role: behind, head: '', definite: true, number: 'sg', prefixed: false } as const
  return organisation !== null ? { kind: organisation.kind, gender: organisation.gender, ...range } : { kind: 'person', gender: given === 'f' ? 'f' : 'm', ...range }
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
  if ((scene.word(i).finite && scene.word(i).given === '') || isSaying(scene, i)) return false
  const kind = scene.tokens[i]!.kind
  if (kind !== 'word' && kind !== 'latin') return false
  const word = scene.word(i).functionWord
  return word === '' || word === 'quantifier' || word === 'demonstrative' || scene.word(i).nameParticle || scene.word(i).given !== ''
}

/** قائلا, القول, قولها: nobody. */
const isSaying = (scene: Scene, i: number): boolean => scene.word(i).given === '' && (scene.word(i).participles.some(p => p.accusative && p.verb.lemma === 'قال') || scene.word(i).masdars.some(m => m.verb.lemma === 'قال'))

/** المدير الطبي في الشركة، النقيب نايف الجهني: the name stands first in the next stretch. */
function nameBehindComma(scene: Scene, head: number, comma: number, to: number): TokenRange | null {
  if (comma >= to || !scene.word(comma).comma || scene.word(head).title === null) return null
  if (scene.within(comma) !== scene.within(head) || (scene.word(comma + 1).title?.pronoun ?? '') !== '' || conjoinedName(scene.keyAt(comma + 1))) return null
  for (let i = head + 1; i < comma; i++) if (scene.within(i) === scene.within(head) && leavesTitle(scene, i, head)) return null
  const from = comma + 1
  const segment = segmentEnd(scene, from, to)
  const name = findName(scene, from, segment) ?? apposedName(scene, from, segment)
  if (name === null && /^و/.test(scene.keyAt(from)) && scene.word(from).title?.conjunction === 'و' && scene.word(from).title?.pronoun === '' && segment < to) return nameBehindComma(scene, from, segment, to) // المساعد في كلية الطب، والمدير الطبي لشركة كذا، الدكتور دانيال
  for (let i = from; name !== null && i < name.from; i++) if (scene.word(i).title === null && !/^ال.{2,}يه?$|^ال(سابق|حالي|اسبق|جديد|راحل|كبير)ه?$/.test(scene.keyAt(i))) return null
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

/** زميلة is a woman, زميله a man's colleague. */
function genderOfTitle(scene: Scene, i: number): Gender | null {
  const { title: t } = scene.word(i)
  return t && (t.tehOrHe && !endsInTehMarbuta(scene, i) ? 'm' : t.gender)
}

function genderOfName(scene: Scene, name: TokenRange): Gender {
  if (scene.word(name.from - 1).title?.gender === 'f') return 'f'
  return scene.word(name.from).given === 'f' ? 'f' : 'm'
}

/** المدرب, عضو المركز, رئيس "النسور": one of whom the reader knows; no مسؤول أمريكي. */
export const isSpecific = (scene: Scene, { from, to, definite }: Mention): boolean =>
  definite || (to - from > 1 && scene.word(from + 1).functionWord !== 'preposition' && (scene.word(to - 1).definite || scene.tokens[to - 1]!.kind === 'mark' || scene.word(to - 1).place !== '' || scene.keyAt(to - 1).startsWith('لل')))

// ---- without one

function readUnnamed(scene: Scene, from: number, to: number, prefixed: boolean): Mention | null {
  const outlet = paperAt(scene, from, to)
  if (outlet > from) return { from, to: outlet, kind: 'media', name: null, role: null, head: 'صحيفه', definite: true, gender: 'f', number: 'sg', prefixed }
  const end = phraseEnd(scene, from, to)
  if (end <= from) return null
  const at = headAt(scene, from, end)
  const { key, title: t, organisation: o, place, given } = scene.word(at)
  const definite = isDefinite(key) || place !== '' || scene.opening.has(at)
  const noun = (kind: MentionKind, gender: Gender, number: GrammaticalNumber): Mention =>
    ({ from, to: end, kind, name: null, role: null, head: headOf(key), definite, gender, number, prefixed })
  if (ANYBODY.has(key)) return noun('person', key.endsWith('ن') ? 'f' : 'm', 'sg')
  if (t?.abbreviation) return null
  const one = at > from ? ONE_OF.get(scene.keyAt(at - 1)) : undefined
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

/** One past الوطن السعودية, الدستور الأردنية, أويا الليبية: a paper, for its country's adjective is a woman's; or `from`. */
function paperAt(scene: Scene, from: number, to: number): number {
  const length = outletAt(i => i < to ? scene.keyAt(i) : undefined, from)
  const country = scene.word(from + length)
  return length > 0 && !/^[ولبكف]/.test(scene.keyAt(from)) && from + length < to && country.definite && country.key.endsWith('يه') && saysCountry(country.key) && !scene.keyAt(from + length - 1).endsWith('ه') ? from + length + 1 : from
}

/** A given name that is another word too, or a thing, proves a name only with another one behind it. */
function provesName(scene: Scene, at: number, end: number): boolean {
  const { key, ambiguousName, common } = scene.word(at)
  return !ambiguousName || (!common && (!isThing(key) || (scene.word(at + 1).given !== '' && nameEnd(scene, at, end) > at + 1)))
}

/** يقول أحدهم, تروي إحداهن: somebody. */
const ANYBODY: ReadonlySet<string> = new Set(['احدهم', 'احداهن', 'احدهن'])

/** أحد الأولياء, إحدى الطالبات: one of many. */
const ONE_OF: ReadonlyMap<string, Gender> = new Map([['احد', 'm'], ['احدي', 'f']])
export const isOneOf = (key: string): boolean => ONE_OF.has(key)

/** A head noun by which later mentions repeat it: folded, singular as written, without ال. */
const headOf = (key: string): string => {
  const t = lexeme(key).title
  const bare = t !== null && (t.conjunction !== '' || t.preposition !== '') ? key.slice(t.conjunction.length + t.preposition.length) : key
  return withoutArticle(bare.startsWith('لل') ? bare.slice(2) : bare).replace(/^ناطق/, 'متحدث')
}
