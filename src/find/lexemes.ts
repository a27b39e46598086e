import { memo } from '../arabic/memo.ts'
import { withoutConjunction } from '../arabic/proclitics.ts'
import { isCommonNoun } from '../lexicon/common-nouns.ts'
import { isClauseWord, isFiniteVerb, isPlainVerb, isPresentVerb } from '../lexicon/common-verbs.ts'
import { commas, dashes } from '../lexicon/marks.ts'
import { functionWord } from '../lexicon/function-words.ts'
import { ambiguousName, compoundHead, compoundTail, givenName, knownSurname, nameParticle, opensWordyName } from '../lexicon/names.ts'
import { isManner } from '../lexicon/manners.ts'
import { namingNoun, type NamingNoun } from '../lexicon/naming.ts'
import { isOccasion } from '../lexicon/occasions.ts'
import { type Organisation, organisation } from '../lexicon/organisations.ts'
import { place } from '../lexicon/places.ts'
import { opensSource } from '../lexicon/sources.ts'
import { type Title, title } from '../lexicon/titles.ts'
import { type MasdarForm, type ParticipleForm, reportingMasdar, reportingParticiple, reportingVerb, type ReportingForm } from '../lexicon/verbs.ts'
import { complementiser } from './complementisers.ts'

/** All that the lexicons know of a folded word, looked up once for all its tokens: the finders ask many questions of each. */
export interface Lexeme {
  readonly key: string
  /** 'preposition', 'time', 'relative' …, '' for a word of content. */
  readonly functionWord: string
  /** Null for what is a body too: منظمة is no organiser. */
  readonly title: Title | null
  readonly organisation: Organisation | null
  /** 'country', 'city', 'region', ''. */
  readonly place: string
  /** 'm', 'f', 'mf', ''. */
  readonly given: string
  /** A given name that is another word too: سعيد, جمال. */
  readonly ambiguousName: boolean
  /** Joins the words round it into one name: بن, آل, دي. */
  readonly nameParticle: boolean
  /** Begins a name by itself: أبو, ابن, آل. */
  readonly opensName: boolean
  /** عبد before الله. */
  readonly compoundHead: boolean
  readonly compoundTail: boolean
  /** The first word of a well-known name of wordy parts: بان. */
  readonly opensWordyName: boolean
  /** It introduces the name of a thing: شعار, برنامج. */
  readonly naming: NamingNoun | null
  /** An occasion of saying: بيان, مؤتمر. */
  readonly occasion: boolean
  /** A source phrase can begin with it: بحسب, نقلا. */
  readonly opensSource: boolean
  /** As a verb of saying; one that is a title, a body or a plain verb too (نادي, تبلغ) counts as a homograph. */
  readonly verbs: readonly ReportingForm[]
  readonly participles: readonly ParticipleForm[]
  readonly masdars: readonly MasdarForm[]
  /** It can only be a verb of saying: no homograph among its readings stands alone. */
  readonly says: boolean
  /** An accusative participle of saying that is no other word: مؤكداً. */
  readonly circumstance: boolean
  /** How one looks while speaking: غاضبا, مبتسمة. */
  readonly manner: boolean
  readonly finite: boolean
  readonly present: boolean
  /** Makes a clause of what it stands in. */
  readonly clausal: boolean
  /** أن, إنه, بأنها. */
  readonly complementiser: boolean
  /** A comma or semicolon; a dash. */
  readonly comma: boolean
  readonly dash: boolean
  /** ال is written on it. */
  readonly definite: boolean
  /** Known as another kind of word than a name. */
  readonly common: boolean
  /** No lexicon knows it and it carries no sign of another class: it may be a name. */
  readonly plain: boolean
}

export const isDefinite = (key: string): boolean => key.length >= 4 && key.startsWith('ال')

/** إلياس, ألبير: the ال is the name's own. */
const isForeignAl = (key: string, given: string): boolean => given !== '' && givenName(key.slice(2)) === ''

/** سابقا, مديرا: an indefinite accusative is no name. Foreign names end in ا too, so only its common shapes count. */
export const hasTanwin = (key: string): boolean => key.length > 4 && !key.startsWith('ال') && key.endsWith('ا') && (/^م[^ي]/.test(key) || key.endsWith('يا')) && givenName(key) === ''

const isCommon = (key: string): boolean =>
  isFiniteVerb(key) || title(key) !== null || organisation(key) !== null || functionWord(key) !== '' || place(key) !== '' || reportingVerb(key).length > 0 || reportingParticiple(key).length > 0

/** تنفيذ, ارتفاع, حالة: with ال such a word may be a surname. */
const namesThing = (key: string): boolean => !isDefinite(key) && givenName(key) === '' && isCommonNoun(key)

/** For a word that is not itself common. */
const isPlain = (key: string): boolean => {
  if (key.length < 2 || isDefinite(key) || key.startsWith('لل') || hasTanwin(key)) return false
  const bare = withoutConjunction(key)
  return bare === key || !(key.startsWith('ف') && bare.startsWith('ي') ? isPlainVerb(bare) || reportingVerb(bare).length > 0 : isCommon(bare))
}

/** Particles of names that are far oftener أو، أم، لا، لي. */
const NO_PARTICLES: ReadonlySet<string> = new Set(['او', 'ام', 'لا', 'لي', 'لو', 'دين', 'با', 'بني', 'ايل', 'بل', 'ان'])
const NAME_OPENERS: ReadonlySet<string> = new Set(['ابو', 'ابي', 'ابن', 'ال', 'بن', 'بو', 'ولد', 'ايت', 'ماك'])

/** Small words that are verbs of saying with a shadda: بيّن, عبّر. */
const VERBS_TOO: ReadonlySet<string> = new Set(['بين', 'وبين', 'فبين', 'عبر', 'وعبر', 'فعبر', 'عد', 'وعد', 'ذكر', 'وذكر', 'ابان', 'وابان'])
const NO_VERBS: readonly ReportingForm[] = []

const describe = (key: string): Lexeme => {
  const small = functionWord(key)
  const given = givenName(key)
  const isName = given !== '' && !ambiguousName(key)
  const known = small === '' ? title(key) : null
  const t = known !== null && (isName || knownSurname(key)) && known.preposition !== '' ? null : known
  const body = small === '' ? organisation(key) : null
  const o = isName ? null : body
  const reporting = reportingVerb(key)
  const found = small !== '' && !VERBS_TOO.has(key) ? NO_VERBS : reporting.filter(f => f.person === 3 && !(small !== '' && f.object) && !(isName && f.conjunction !== ''))
  const verbs = t?.kind === 'honorific' && t.pronoun !== '' ? NO_VERBS : found.length > 0 && (t !== null || o !== null || isName || isPlainVerb(key)) ? found.map(f => ({ ...f, verb: { ...f.verb, homograph: true as const } })) : found
  const participles = reportingParticiple(key)
  const where = place(key)
  const finite = where === '' && isFiniteVerb(key) // نيكاراغوا has the look of a verb
  const common = small !== '' || t !== null || (known !== null && !knownSurname(key)) || body !== null || where !== '' || (finite && !isName) || reporting.length > 0 || participles.length > 0 || namesThing(key)
  return {
    key, functionWord: small, title: o === null ? t : null, organisation: o, place: where, given, ambiguousName: ambiguousName(key),
    nameParticle: nameParticle(key) && !NO_PARTICLES.has(key), opensName: NAME_OPENERS.has(key), compoundHead: compoundHead(key), compoundTail: compoundTail(key), opensWordyName: opensWordyName(key),
    naming: small === '' ? namingNoun(key) : null, occasion: isOccasion(key), opensSource: opensSource(key), verbs, participles, masdars: reportingMasdar(key), says: verbs.some(f => !f.verb.homograph),
    circumstance: participles.some(p => p.accusative && !p.verb.homograph), manner: !isName && isManner(key), finite: finite && given === '', present: isPresentVerb(key), clausal: given === '' && where === '' && (finite || isClauseWord(key) || (small === '' && /^[نأا]/.test(key) && reporting.some(f => f.person === 1))),
    complementiser: complementiser(key), comma: commas.has(key), dash: dashes.has(key), definite: isDefinite(key) && !isForeignAl(key, given), common, plain: !common && isPlain(key),
  }
}

export const lexeme: (key: string) => Lexeme = memo(describe)

/**
 * The word with some of it changed. A record of the same shape as all others, which a spread would not give:
 * the finders read fields of records everywhere, and V8 reads them at once only where all have one shape.
 */
export const changed = (word: Lexeme, fields: Partial<Lexeme>): Lexeme => Object.assign(describe(''), word, fields)

/** The word as part of a name, whatever else it is: بان in بان كي مون. */
export const nameLexeme: (key: string) => Lexeme = memo(key => changed(lexeme(''), { key, given: givenName(key) || 'm', plain: true }))
