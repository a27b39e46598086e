/** Nouns as they stand in a text: proclitics in front, a pronoun behind, dual and plural endings. */
import { fold } from './fold.ts'
import { endsInAny } from './letters.ts'
import { type Bare, readings } from './proclitics.ts'
import type { Gender, Number } from './conjugate.ts'
import { builders, type Lookup, lookup } from './lookup.ts'

export type Conjunction = '' | 'و' | 'ف'
export type Preposition = '' | 'ب' | 'ل' | 'ك'
/** Whom the pronoun behind the noun stands for: سفيره, سفيرها, سفيرهم, سفيرنا. */
export type Possessor = '' | 'm' | 'f' | 'pl' | 'we'

/** What is written onto a noun. */
export interface NounForm {
  readonly gender: Gender
  readonly number: Number
  /** With ال, or with a pronoun. */
  readonly definite: boolean
  readonly conjunction: Conjunction
  readonly preposition: Preposition
  readonly pronoun: Possessor
  /** The key's last ه may be ة of the feminine (as read here) or the pronoun of the masculine: زميلة, زميله. The text's own letter tells. */
  readonly tehOrHe: boolean
}

/** `construct`: the form that stands before another noun and never with ال: فلاحي القرية, but الفلاحي is no farmers. */
export interface KnownNoun<T> { readonly entry: T, readonly gender: Gender, readonly number: Number, readonly construct?: boolean }

/** Folded forms without proclitics and pronouns; the first entry that claims a form keeps it. */
export type NounIndex<T> = Map<string, KnownNoun<T>>

/** What a noun is made of: singulars, broken plurals and the plurals' gender. `thing` has no plural in ون; `fixed` has no other form. */
export interface NounEntry {
  readonly masculine?: string
  readonly feminine?: string
  readonly thing?: string
  readonly fixed?: string
  readonly plurals: readonly string[]
  /** Plurals that stand before another noun alone: فلاحي, فلاحو. */
  readonly constructs?: readonly string[]
  readonly gender?: Gender
}

/** Shortest noun with endings and pronouns: أبها and أبين are places, no fathers. */
const MIN_OWNED = 3

type Add = (form: string, gender: Gender, number: Number, construct?: boolean) => void

/** Adds every form of an entry: وزير, وزيرا, وزيران, وزيرين, وزيرون, وزيرة, وزيرتان, وزيرات, وزراء. */
export function addNoun<T>(index: NounIndex<T>, entry: T, noun: NounEntry): void {
  const add: Add = (form, gender, number, construct) => { if (!index.has(form)) index.set(form, construct ? { entry, gender, number, construct } : { entry, gender, number }) }
  const { masculine, feminine, thing, fixed, plurals } = noun
  for (const singular of [fixed, masculine, thing]) if (singular) add(fold(singular), 'm', 'sg')
  if (feminine) add(fold(feminine), 'f', 'sg')
  for (const plural of plurals) add(fold(plural), noun.gender ?? (plural.endsWith('ات') || !masculine ? 'f' : 'm'), 'pl')
  for (const plural of noun.constructs ?? []) add(fold(plural), noun.gender ?? 'm', 'pl', true)
  if (masculine) addMasculine(fold(masculine), plurals.length === 0, add)
  if (thing) addDual(fold(thing), add)
  if (feminine) addFeminine(fold(feminine), add)
}

/** Sound plural وزيرون and وزيرين. Before a noun it loses its ن, which is only known where no broken plural serves: مسؤولي, but رئيسي is "main". */
function addMasculine(stem: string, construct: boolean, add: Add): void {
  if (stem.endsWith('ه')) return addFeminine(stem, add, 'm')
  if (stem.length < MIN_OWNED) return
  add(stem + 'ون', 'm', 'pl')
  add(stem + 'ين', 'm', 'pl')
  addDual(stem, add)
  if (construct) add(stem + 'و', 'm', 'pl', true)
  if (construct && !stem.endsWith('ي')) add(stem + 'ي', 'm', 'pl', true)
}

/** Accusative وزيرا, dual وزيران, وزيرين. */
function addDual(stem: string, add: Add): void {
  add(stem + 'ا', 'm', 'sg')
  add(stem + 'ان', 'm', 'du')
  add(stem + 'ين', 'm', 'du')
}

/** وزيرتان, وزيرتين, construct وزيرتا and وزيرتي, plural وزيرات. A stem's own ة opens to ت: علامتان. */
function addFeminine(form: string, add: Add, gender: Gender = 'f'): void {
  const stem = form.endsWith('ه') ? form.slice(0, -1) : form
  const open = form.endsWith('ت') ? form : stem + 'ت'
  for (const ending of ['ان', 'ين', 'ا', 'ي']) add(open + ending, gender, 'du')
  if (!form.endsWith('ات')) add(stem + 'ات', gender, 'pl')
}

const PRONOUNS = [['هما', 'pl'], ['هم', 'pl'], ['هن', 'pl'], ['ها', 'f'], ['نا', 'we'], ['ه', 'm']] as const

/** What a noun can have looked like before a pronoun: وزارت(ه) وزاره, اعضاو(ه) and اعضاي(ه) اعضاء, مستشفا(ه) مستشفى. */
function beforePronoun(stem: string): readonly string[] {
  const cut = stem.slice(0, -1)
  if (stem.endsWith('ت')) return [cut + 'ه', stem]
  if (stem.endsWith('او') || stem.endsWith('اي')) return [cut + 'ء', stem]
  return stem.endsWith('ا') ? [stem, cut + 'ي'] : [stem]
}

/** The last letters of the pronouns: most words end otherwise, and are not asked further. */
const mayOwn = (word: string): boolean => endsInAny(word, 'هامن')

// ---- all lexicons of nouns at once

/** The lexicons of nouns by name; the place of each is its bit in a stem's mask. */
const LEXICONS = ['titles', 'organisations', 'naming-nouns', 'common-nouns', 'masdars'] as const

/** A lexicon of nouns, and its bit in the mask of a stem that it knows. */
export interface NounLexicon<T> extends Lookup<T> { readonly bit: number }

/** A lexicon whose words are looked up with whatever is written onto them. */
export const nounLookup = <T>(name: typeof LEXICONS[number], build: () => ReadonlyMap<string, T>): NounLexicon<T> =>
  ({ ...lookup(name, build), bit: 1 << LEXICONS.indexOf(name) })

/** Which lexicons know a stem: one question to all of them, and for most stems the answer is none. */
const masks = lookup('noun-stems', () => {
  const known = new Map<string, number>()
  LEXICONS.forEach((name, n) => { for (const stem of builders.get(name)?.().keys() ?? []) known.set(stem, (known.get(stem) ?? 0) | (1 << n)) })
  return known
})

/** A reading of a word, as its stem stands or without a pronoun behind it, that some lexicon knows. `mask`: which ones. */
export interface NounReading { readonly front: Bare, readonly stem: string, readonly pronoun: Possessor, readonly mask: number }

let lastKey: string | null = null
let last: readonly NounReading[] = []

/** Every reading of a folded word that is a stem of some lexicon, as the stem stands before all those with a pronoun. */
export function nounReadings(key: string): readonly NounReading[] {
  if (key === lastKey) return last
  const fronts = readings(key)
  const out: NounReading[] = []
  for (const front of fronts) addReading(out, front, front.stem, '')
  if (mayOwn(key)) for (const front of fronts) addOwned(out, front)
  lastKey = key
  return last = out
}

function addReading(out: NounReading[], front: Bare, stem: string, pronoun: Possessor): void {
  const mask = masks.get(stem)
  if (mask !== undefined) out.push({ front, stem, pronoun, mask })
}

function addOwned(out: NounReading[], front: Bare): void {
  if (front.definite) return
  for (const [letters, pronoun] of PRONOUNS)
    if (front.stem.endsWith(letters)) for (const stem of beforePronoun(front.stem.slice(0, -letters.length))) addReading(out, front, stem, pronoun)
}

/** The first reading of a folded word as a noun of the lexicon: as it stands, then with proclitics off; a pronoun last of all. */
export function readNoun<T>(lexicon: NounLexicon<KnownNoun<T>>, key: string): { readonly entry: T, readonly form: NounForm } | null {
  for (const { front, stem, pronoun, mask } of nounReadings(key)) {
    if ((mask & lexicon.bit) === 0 || (pronoun !== '' && stem.length < MIN_OWNED)) continue
    const known = lexicon.get(stem)!
    if (known.construct && front.definite) continue
    return found(known, front.definite || pronoun !== '', pronoun, front, pronoun === '' && !front.definite && tehOrHe(lexicon, stem, known))
  }
  return null
}

const tehOrHe = <T>(index: Lookup<KnownNoun<T>>, stem: string, known: KnownNoun<T>): boolean =>
  known.gender === 'f' && known.number === 'sg' && stem.endsWith('ه') && index.get(stem.slice(0, -1))?.gender === 'm'

function found<T>(known: KnownNoun<T>, definite: boolean, pronoun: Possessor, front: Bare, tehOrHe: boolean): { entry: T, form: NounForm } {
  const { entry, gender, number } = known
  return { entry, form: { gender, number, definite, pronoun, tehOrHe, conjunction: front.conjunction as Conjunction, preposition: front.preposition as Preposition } }
}
