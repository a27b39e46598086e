/**
 * The forms of a verb that news uses: third person in every gender and number, first person singular and plural, folded for lookup.
 * The class of the verb is read off its spelling: قال يقول is hollow, نفى ينفي defective, رد يرد doubled, all others sound.
 */
import { fold } from './fold.ts'

export type Tense = 'past' | 'present'
export type Gender = 'm' | 'f'
export type Number = 'sg' | 'du' | 'pl'

export interface VerbForm {
  /** Folded. */
  readonly form: string
  readonly tense: Tense
  readonly gender: Gender
  readonly number: Number
  readonly person: 1 | 3
  /** Only where the passive is spelled otherwise than the active: قيل, يقال. */
  readonly passive?: true
}

type Slot = readonly [gender: Gender, number: Number, person: 1 | 3]
type Spelled = readonly [form: string, slot: Slot]

const HE: Slot = ['m', 'sg', 3], SHE: Slot = ['f', 'sg', 3], THEY: Slot = ['m', 'pl', 3], WOMEN: Slot = ['f', 'pl', 3]
const BOTH: Slot = ['m', 'du', 3], BOTH_F: Slot = ['f', 'du', 3], I: Slot = ['m', 'sg', 1], WE: Slot = ['m', 'pl', 1]

/** Every form of a verb given as past and present: conjugate('قال', 'يقول'). The first reading of a spelling is the likeliest. */
export function conjugate(lemma: string, present: string): readonly VerbForm[] {
  const out = new Map<string, VerbForm>()
  const add = (tense: Tense, passive: boolean, forms: readonly Spelled[]): void => {
    for (const [spelling, [gender, number, person]] of forms) {
      const form = fold(spelling)
      const key = `${tense} ${form}`
      // أعلن is "he announced" before it is "I announce", أشير "it was pointed out" before "I point out".
      const other = out.get(`${tense === 'past' ? 'present' : 'past'} ${form}`)
      if (out.has(key) || (other && person === 1)) continue
      out.set(key, { form, tense, gender, number, person, ...(passive ? { passive: true as const } : {}) })
    }
  }
  add('past', false, pastForms(lemma, present))
  add('past', true, passivePast(lemma))
  add('present', false, presentForms(present))
  add('present', true, passivePresent(lemma, present))
  return [...out.values()]
}

// ---- past

function pastForms(lemma: string, present: string): readonly Spelled[] {
  const last = lemma.at(-1)!, stem = lemma.slice(0, -1)
  if (last === 'ى') return defectivePast(lemma, stem, stem + 'ي')
  if (last === 'ا') return defectivePast(lemma, stem, stem + 'و')
  if (last === 'ي') return [[lemma, HE], [lemma + 'ت', SHE], [stem + 'وا', THEY], [lemma + 'ا', BOTH], [lemma + 'تا', BOTH_F], ...beforeConsonant(lemma)]
  return [
    [lemma, HE], [lemma + 'ت', SHE], ...pastPlural(lemma, stem), [lemma + 'ا', BOTH], [lemma + 'تا', BOTH_F],
    ...beforeConsonant(closedStem(lemma, present)),
  ]
}

/** نفى: نفت، نفوا، نفيا، نفيت. دعا: دعت، دعوا، دعوت. */
const defectivePast = (lemma: string, stem: string, full: string): readonly Spelled[] =>
  [[lemma, HE], [stem + 'ت', SHE], [stem + 'وا', THEY], [full + 'ا', BOTH], [stem + 'تا', BOTH_F], ...beforeConsonant(full)]

/** قرأ has two spellings of the plural: قرأوا and قرؤوا. */
const pastPlural = (lemma: string, stem: string): readonly Spelled[] =>
  lemma.endsWith('أ') ? [[lemma + 'وا', THEY], [stem + 'ؤوا', THEY]] : [[lemma + 'وا', THEY]]

/** Endings that begin with a consonant; one that merges with the verb's last letter (أعلن + نا) is written once. */
const beforeConsonant = (stem: string): readonly Spelled[] =>
  [[stem.endsWith('ن') ? stem : stem + 'ن', WOMEN], [stem.endsWith('ت') ? stem : stem + 'ت', I], [stem.endsWith('ن') ? stem + 'ا' : stem + 'نا', WE]]

/** The stem before a consonant: a hollow verb is shortened (أضاف: أضفت), a doubled one opened (رد: رددت). */
function closedStem(lemma: string, present: string): string {
  const n = lemma.length
  if (lemma[n - 2] === 'ا') return lemma.slice(0, -2) + lemma[n - 1]
  return isDoubled(lemma, present) ? lemma + lemma[n - 1] : lemma
}

/** First letters of roots whose eighth form looks like a doubled one: اتفق, ادعى, اطلع, اتهم. */
const ASSIMILATED = ['ات', 'اد', 'اط', 'اذ', 'از', 'اظ']

/** رد، أقر، احتج، استمر; not أكد (يؤكد), اتفق, استند. */
function isDoubled(lemma: string, present: string): boolean {
  if (lemma.length === 2) return true
  if (lemma.length === 3 && lemma[0] === 'أ') return !present.includes('ؤ') && present.length === 3
  if (lemma.length === 4 && lemma[0] === 'ا') return !ASSIMILATED.includes(lemma.slice(0, 2))
  return lemma.length === 5 && lemma.startsWith('است') && !'نمبلع'.includes(lemma[3]!)
}

// ---- present

function presentForms(present: string): readonly Spelled[] {
  const last = present.at(-1)!, stem = present.slice(0, -1)
  const persons = [[present, HE], ['ت' + present.slice(1), SHE], ['أ' + present.slice(1), I], ['ن' + present.slice(1), WE]] as const
  if (last === 'ى' || last === 'ي') return [...persons, ...plurals(stem), ...duals(stem + 'ي'), [stem + 'ين', WOMEN]]
  if (last === 'و') return [...persons, ...plurals(stem), ...duals(present), [present + 'ن', WOMEN]]
  const hamza = last === 'أ' ? plurals(stem + 'ؤ') : []
  return [...persons, ...plurals(present), ...hamza, ...duals(present), [present.endsWith('ن') ? present : closedPresent(present) + 'ن', WOMEN]]
}

/** يقول: يقلن. */
const closedPresent = (present: string): string =>
  present.length === 4 && 'اوي'.includes(present.at(-2)!) ? present.slice(0, -2) + present.at(-1)! : present

const plurals = (stem: string): readonly Spelled[] => [[stem + 'ون', THEY], [stem + 'وا', THEY]]

const duals = (stem: string): readonly Spelled[] => [[stem + 'ان', BOTH], ['ت' + stem.slice(1) + 'ان', BOTH_F]]

// ---- passive, where it is spelled otherwise

/** قال: قيل، أضاف: أضيف، دعا: دعي، تداول: تدوول. */
function passivePast(lemma: string): readonly Spelled[] {
  const n = lemma.length
  const form = lemma[n - 2] === 'ا' ? lemma.slice(0, -2) + 'ي' + lemma[n - 1]
    : lemma.endsWith('ا') ? lemma.slice(0, -1) + 'ي'
    : n === 4 && lemma[1] === 'ا' ? lemma[0] + 'و' + lemma.slice(2) : ''
  return form ? [[form, HE], [form + 'ت', SHE]] : []
}

/** يقول: يقال، يضيف: يضاف، ينفي: ينفى (folded alike), يدعو: يدعى. */
function passivePresent(lemma: string, present: string): readonly Spelled[] {
  const hollow = lemma[lemma.length - 2] === 'ا' && 'وي'.includes(present.at(-2)!)
  const form = hollow ? present.slice(0, -2) + 'ا' + present.at(-1)! : present.endsWith('و') ? present.slice(0, -1) + 'ى' : ''
  return form ? [[form, HE], ['ت' + form.slice(1), SHE]] : []
}
