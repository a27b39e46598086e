import { DECADE_CONTEXT, NUMBERED, RANKED, WORLDWIDE } from '../../lexicon/counted.ts'
import { YEAR_CUES } from '../../lexicon/calendar.ts'
import type { FigureKind, Span } from '../../model.ts'
import { negate, parse, plus, shift, type Amount } from './amount.ts'
import { isDigits, isGlued, isWord, keyAt, tokenAt, wordAt, type Context } from './context.ts'
import { countCueBefore, countedAt, looksPlural, nounOf } from './counted.ts'
import { eraAt, isYear } from './dates.ts'
import type { Literal } from './digits.ts'
import { endsOf, type Draft } from './draft.ts'
import { fractionAt, repeatedScale } from './fractions.ts'
import { articleBefore, readNumeral, type Numeral } from './numerals.ts'
import { isLifetime } from './ordinals.ts'
import { wordSet } from './phrases.ts'
import type { Quantity } from './quantity.ts'
import { signBefore, unitAt, type UnitFound } from './units.ts'

/** A way to know what a number is a number of. */
export interface KindRule {
  readonly id: string
  readonly example: string
  readonly read: (c: Context, q: Quantity) => Draft | null
}

const yearCues = wordSet('year-cues', () => YEAR_CUES)
const numbered = wordSet('numbered', () => NUMBERED)
const worldwide = wordSet('worldwide', () => WORLDWIDE)
const ranked = wordSet('ranked', () => RANKED)
const decadeContext = wordSet('decade-context', () => DECADE_CONTEXT)

/** The amount of a number like 1.200, by what its separator is held for. */
function amountOf(numeral: Numeral, value: Amount, thousands: boolean): Amount {
  const { literal } = numeral
  return literal?.thousands != null && numeral.power === 0 ? parse(thousands ? literal.thousands : literal.digits) : value
}

/** `grouping`: what three digits after a point are beside this unit; null lets the separator say. */
function valuesOf(q: Quantity, grouping: boolean | null): readonly Amount[] {
  const one = (n: Numeral, value: Amount) => amountOf(n, value, grouping ?? n.literal?.prefersThousands ?? false)
  return q.high ? [one(q.low, q.values[0]), one(q.high, q.values[1]!)] : [one(q.low, q.values[0])]
}

const numberSpan = (q: Quantity): Span => ({ start: q.start, end: q.end })

const draft = (q: Quantity, kind: FigureKind, rule: string, more: Partial<Draft> = {}): Draft => ({
  kind, rule, from: q.from, to: q.to, number: numberSpan(q), ...endsOf(valuesOf(q, null)), unit: null, unitText: null, measurable: true, ...more,
})

const spanOf = (c: Context, from: number, to: number): Span => ({ start: tokenAt(c, from)!.start, end: tokenAt(c, to - 1)!.end })

/** Past the bracket or quotation mark that closes around the number alone: (2.5) م2, "89" مراجعا. */
export function afterClosers(c: Context, q: { from: number, to: number }): number {
  const open = keyAt(c, q.from - 1), close = keyAt(c, q.to)
  const before = articleBefore(c, q.from) ? keyAt(c, q.from - 2) : open
  return /^[("«“”]$/.test(before) && /^[)"»”“]$/.test(close) ? q.to + 1 : q.to
}

/** Three digits after a point: thousands before things and money, decimals in shares and in the dinars of a thousand fils (26,112 in Tunisia). */
function groupsThousands(unit: UnitFound, literal: Literal | null): boolean | null {
  if (unit.kind === 'percent') return false
  if (!/^(KWD|BHD|OMR|JOD|TND|LYD)$/.test(unit.code ?? '') || literal?.digits.endsWith('.000')) return true
  return unit.code === 'TND' ? false : null
}

/** A draft that says: nothing here. */
const NO_FIGURE = (q: Quantity, to = q.to): Draft => draft(q, 'number', NOTHING, { to })
export const NOTHING = 'nothing'

/** A unit and what may still follow it: و43 سنتا, ونصف. */
function withUnit(c: Context, q: Quantity, unit: UnitFound, rule: string): Draft {
  const values = valuesOf(q, groupsThousands(unit, q.low.literal))
  const base = { kind: unit.kind, rule, from: q.from, to: unit.to, number: numberSpan(q), unit: unit.code, unitText: spanOf(c, unit.from, unit.to), measurable: true }
  if (belowZero(c, unit.to) && unit.kind === 'measure') return { ...base, ...endsOf(values.map(negate)), to: unit.to + 2 }
  const tail = q.high ? null : smallChange(c, unit) ?? halfMore(c, unit)
  if (!tail) return { ...base, ...endsOf(values) }
  return { ...base, ...endsOf([plus(values[0]!, values[0]! < 0 ? negate(tail.value) : tail.value)]), to: tail.to, number: { start: q.start, end: tokenAt(c, tail.to - 1)!.end } }
}

/** درجتان تحت الصفر are minus two. */
export const belowZero = (c: Context, i: number): boolean => keyAt(c, i) === 'تحت' && keyAt(c, i + 1) === 'الصفر'

/** 20 دولارا و43 سنتا. */
function smallChange(c: Context, unit: UnitFound): { to: number, value: Amount } | null {
  if (unit.kind !== 'money' || unit.parts) return null
  const at = keyAt(c, unit.to) === 'و' ? unit.to + 1 : unit.to
  const single = keyAt(c, at).startsWith('و') ? unitAt(c, at, keyAt(c, at).slice(1)) : null
  if (single?.parts && isOne(c, single.to)) return { to: single.to + 1, value: 1 / single.parts }
  if (at === unit.to && wordAt(c, at)?.conjunction !== 'و' && !isDigits(c, at)) return null
  const dual = wordAt(c, at)?.role === 'dual' ? unitAt(c, at, wordAt(c, at)!.stem) : null
  if (dual?.parts) return { to: dual.to, value: 2 / dual.parts }
  const small = readNumeral(c, at), change = small && unitAt(c, small.to)
  if (small && change?.parts && Number(small.value) < change.parts) return { to: change.to, value: Number(small.value) / change.parts }
  return null
}

const isOne = (c: Context, i: number): boolean => /^واحده?$/.test(keyAt(c, i))

/** ثلاث سنوات ونصف, 3 سنوات ونصف السنة. */
function halfMore(c: Context, unit: UnitFound): { to: number, value: Amount } | null {
  const half = fractionAt(c, unit.to, 'و')
  if (!half || unit.kind === 'percent') return null
  const again = unitAt(c, half.to)
  return { to: again && again.code === unit.code ? again.to : half.to, value: half.value }
}

/** 5 ملايين ونصف, مليون ونصف المليون, عشرة ونصف: the fraction belongs to the last scale. */
export function withFraction(c: Context, q: Quantity): Quantity {
  const half = q.high ? null : fractionAt(c, q.to, 'و')
  if (!half || q.low.vague || (q.low.power === 0 && keyAt(c, half.to).startsWith('ال'))) return q
  const to = repeatedScale(c, half.to, q.low.power)
  return { ...q, to, end: tokenAt(c, to - 1)!.end, values: [plus(q.values[0], shift(half.value, q.low.power))] }
}

const isPlainYear = (n: Numeral): boolean => n.literal?.plain === true && isYear(n.literal.digits)
/** سنة ألفين وأربعة عشر. */
const isSpokenYear = (q: Quantity): boolean => q.low.written === 'words' && q.high === null && q.low.value >= 1000 && q.low.value <= 2100
const areYears = (q: Quantity): boolean => isPlainYear(q.low) && (q.high === null || isPlainYear(q.high))

/** 2014م and 1436هـ; before our millennium only where the era is spelled out: 568 ميلاديا. */
const isEraYear = (c: Context, q: Quantity): boolean =>
  q.low.literal?.plain === true && (/^(1[34]|19|20)\d\d$/.test(q.low.literal.digits) || (Number(q.values[0]) < 2000 && keyAt(c, q.to) !== 'م'))

const yearDraft = (c: Context, q: Quantity, rule: string): Draft => {
  const era = eraAt(c, q.to)
  return draft(q, 'year', rule, { measurable: false, to: era ? era.to : q.to })
}

/** السنوات ما بين, خلال الفترة من: a little before. */
function periodBefore(c: Context, q: Quantity): boolean {
  for (let at = q.from - 1; at >= c.from && at >= q.from - 4; at--) if (/^[وفبل]?(ال)?(سنوات|اعوام|فتره|مده|حقبه|مواسم|عامي)$/.test(keyAt(c, at))) return true
  return false
}

/** للاتحادات is الاتحادات, وهزيمة is هزيمة. */
const bareNoun = (word: string): string => word.replace(/^[وف]?لل/, 'ال').replace(/^[وف]?[بك]?(?=ال)/, '').replace(/^[وب](?=.{4})/, '')

/** The word before the number, و and a preposition with ال written onto it kept. */
const before = (c: Context, q: Quantity): string => keyAt(c, articleBefore(c, q.from) || /^["«“”(]$/.test(keyAt(c, q.from - 1)) ? q.from - 2 : q.from - 1)

const bareCue = (key: string): string => key.replace(/^[وف](?=..)/, '')

/**
 * How a number gets its kind: the first rule that reads it. THE ORDER IS THE ALGORITHM.
 */
export const KIND_RULES: readonly KindRule[] = [
  {
    id: 'sign-before', example: 'خسر $5 ملايين',
    read: (c, q) => { const sign = signBefore(c, q.from); return sign && { ...withUnit(c, q, { ...sign, from: sign.from, to: q.to }, 'sign-before'), from: sign.from, to: q.to, unitText: spanOf(c, sign.from, sign.to) } },
  },
  {
    id: 'year-named', example: 'تأسس عام 2014',
    read: (c, q) => ((areYears(q) || isSpokenYear(q)) && /^[وف]?[بلك]?(ل?ال|ل)?(عام|سنه|عامي|سنتي|موسم|اعوام|سنوات)$/.test(before(c, q)) && !unitAt(c, q.to)?.kind.match(/money|percent/) ? yearDraft(c, q, 'year-named') : null),
  },
  {
    id: 'years-between', example: 'شهدت السنوات ما بين 2011 و2014 توقف المعرض',
    read: (c, q) => (areYears(q) && q.high !== null && periodBefore(c, q) && !unitAt(c, q.to) ? yearDraft(c, q, 'years-between') : null),
  },
  {
    id: 'year-era', example: 'سنة الأساس 2010م',
    read: (c, q) => (eraAt(c, q.to) && keyAt(c, q.to + 1) !== '.' && isEraYear(c, q) ? yearDraft(c, q, 'year-era') : null),
  },
  {
    id: 'number-of-name', example: 'القرار رقم 2758',
    read: (c, q) => {
      if (!isDigits(c, q.from) || !numbered.has(bareCue(before(c, q))) || q.low.literal?.plain !== true || unitAt(c, q.to)?.kind === 'percent') return null
      if (isComposite(c, q.to)) return NO_FIGURE(q, q.to + 2)
      return q.high ? NO_FIGURE(q) : draft(q, 'number', 'number-of-name', { measurable: false })
    },
  },
  {
    id: 'age', example: 'شاب في الـ20 من عمره',
    read: (c, q) => (isLifetime(c, q.to) && q.high === null && !q.low.power ? draft(q, 'duration', 'age', { unit: 'year' }) : null),
  },
  {
    id: 'rank-worldwide', example: 'المصنف 361 عالميا',
    read: (c, q) => (isDigits(c, q.from) && q.high === null && worldwide.has(keyAt(c, q.to)) ? draft(q, 'ordinal', 'rank-worldwide', { measurable: false }) : null),
  },
  {
    id: 'unit-after', example: 'سيطر على 110 آلاف كلم مربع',
    read: (c, q) => {
      const unit = unitAt(c, afterClosers(c, q))
      return unit && !isContract(c, q, unit) ? withUnit(c, q, unit, 'unit-after') : null
    },
  },
  {
    id: 'one-of-unit', example: 'بيع بدولار واحد',
    read: (c, q) => {
      if (q.low.written !== 'words' || q.values[0] !== 1) return null
      const unit = unitEndingAt(c, q.from)
      return unit && { ...withUnit(c, q, { ...unit, to: q.to }, 'one-of-unit'), to: Math.max(q.to, smallChange(c, { ...unit, to: q.to })?.to ?? 0), unitText: spanOf(c, unit.from, unit.to) }
    },
  },
  {
    id: 'club', example: 'قمة مجموعة العشرين', // the name of the club, so no figure at all
    read: (c, q) => (q.low.definite && /^[وف]?[بل]?(ال)?مجموعه$/.test(before(c, q)) ? NO_FIGURE(q) : null),
  },
  {
    id: 'unit-before', example: 'خلال السنوات السبع الماضية',
    read: (c, q) => {
      const at = nounBefore(c, q)
      if (at === null) return null
      const unit = unitEndingAt(c, at + 1)
      return unit && (isCardinal(c, q) || looksPlural(keyAt(c, at))) ? { ...withUnit(c, q, { ...unit, to: q.to }, 'unit-before'), unitText: spanOf(c, unit.from, unit.to) } : null
    },
  },
  {
    id: 'year', example: 'منذ 2002',
    read: (c, q) => (areYears(q) && /^(19|20)/.test(q.low.literal!.digits) && !q.low.definite && (yearCues.has(bareCue(before(c, q))) || isYearByPlace(c, q)) ? yearDraft(c, q, 'year') : null),
  },
  {
    id: 'rank-digits', example: 'لليوم الـ190',
    read: (c, q) => {
      const at = isDigits(c, q.from) ? nounBefore(c, q) : tensAfterNoun(c, q)
      return at !== null && !looksPlural(keyAt(c, at)) && /^[وف]?[بك]?(ال|لل)/.test(keyAt(c, at)) && !countedAt(c, q.to, q.low)?.noun ? draft(q, 'ordinal', 'rank-digits', { measurable: false }) : null
    },
  },
  {
    id: 'rank-noun', example: 'في المركز 15',
    read: (c, q) => (isDigits(c, q.from) && q.low.literal?.plain === true && q.high === null && ranked.has(bareCue(before(c, q)).replace(/^[بل]/, '')) && !countedAt(c, q.to, q.low)?.noun ? draft(q, 'ordinal', 'rank-noun', { measurable: false }) : null),
  },
  {
    id: 'counted-after', example: 'قتل 14 جنديا',
    read: (c, q) => {
      const noun = countedAt(c, afterClosers(c, q), q.high ?? q.low)
      return noun && draft(q, 'count', 'counted-after', { ...endsOf(valuesOf(q, true)), to: noun.span ? noun.to : q.to, unit: noun.noun, unitText: noun.span })
    },
  },
  {
    id: 'counted-before', example: 'المعادن الثلاثة',
    read: (c, q) => {
      const at = q.low.vague ? null : headBefore(c, nounBefore(c, q)) ?? (q.low.written === 'words' && q.values[0] === 1 && isWord(c, q.from - 1) ? q.from - 1 : null)
      if (at === null) return null
      const { start, end } = tokenAt(c, at)!
      return draft(q, 'count', 'counted-before', { unit: bareNoun(c.text.slice(start, end)), unitText: { start, end } })
    },
  },
  { id: 'below-zero', example: 'هبطت الحرارة إلى 20 تحت الصفر', read: (c, q) => (belowZero(c, q.to) ? draft(q, 'measure', 'below-zero', { ...endsOf(q.values.map(negate)), to: q.to + 2, unit: 'deg' }) : null) },
  { id: 'counted-elsewhere', example: 'بلغ عددهم 14', read: (c, q) => (countCueBefore(c, q.from) ? draft(q, 'count', 'counted-elsewhere') : null) },
  { id: 'scaled', example: 'تراجعت إلى 40 مليارا', read: (_, q) => ((q.high ?? q.low).power >= 6 && !q.low.vague ? draft(q, 'number', 'scaled') : null) },
  { id: 'spelled', example: 'ارتفع إلى خمسة', read: (_, q) => (q.low.written === 'words' ? draft(q, 'count', 'spelled') : null) },
  { id: 'bare', example: 'أغلق عند 10979', read: (_, q) => draft(q, 'number', 'bare') },
]

/** خلال 3 عقود are decades, وقع 3 عقود are contracts. */
const isContract = (c: Context, q: Quantity, unit: UnitFound): boolean => unit.code === 'decade' && !decadeContext.has(bareCue(keyAt(c, q.from - 1)))

/** The definite noun that a definite number follows: السنوات السبع, ركابها الـ159. */
function nounBefore(c: Context, q: Quantity): number | null {
  const article = isDigits(c, q.from) && articleBefore(c, q.from)
  if (!q.low.definite || (isDigits(c, q.from) && !article)) return null
  let at = q.from - (article ? 2 : 1)
  if (/^["«“”(]$/.test(keyAt(c, at))) at--
  return isWord(c, at) && (/^[وف]?[بلك]?(ال|لل)/.test(keyAt(c, at)) || /(ها|هم|هن|نا|ه)$/.test(keyAt(c, at))) ? at : null
}

/** الذكرى الأربعين, القرن الواحد والعشرين: tens in words after a singular noun are a rank. */
const tensAfterNoun = (c: Context, q: Quantity): number | null => (q.low.written === 'words' && q.low.value >= 20 ? nounBefore(c, q) : null)

/** السبع, الثلاثة are never ranks; العشرين and الـ15 may be. */
const isCardinal = (c: Context, q: Quantity): boolean => !isDigits(c, q.from) && q.low.value < 20

/** المباريات الودية الأربع: the adjective is not what is counted. */
const headBefore = (c: Context, at: number | null): number | null =>
  at !== null && /^ال\S+(يه|ي)$/.test(keyAt(c, at)) && /^[وف]?(لل|[بك]?ال)/.test(keyAt(c, at - 1)) && looksPlural(keyAt(c, at - 1)) ? at - 1 : at

/** قانون رقم 31-08, قرار 904/348: a mark, no number. */
const isComposite = (c: Context, i: number): boolean => /^[-/]$/.test(keyAt(c, i)) && isDigits(c, i + 1)

/** The unit whose last token stands before `to`. */
export function unitEndingAt(c: Context, to: number): UnitFound | null {
  for (const from of [to - 2, to - 1]) {
    if (from < c.from || !isWord(c, from)) continue
    const key = keyAt(c, from)
    const unit = unitAt(c, from, nounOf(key)) ?? unitAt(c, from, key.replace(/^[وف]?[بل]?(?=...)/, ''))
    if (unit?.to === to) return unit
  }
  return null
}

/** Nothing counted behind a year: في 2020، «وايز» 2015. */
function isYearByPlace(c: Context, q: Quantity): boolean {
  const cue = bareCue(keyAt(c, q.from - 1))
  if (/^(الي|عند|بلغ|بلغت|نحو|حوالي|قرابه|زهاء|من|عن|علي|ب|مستوي|اكثر|اقل)$/.test(cue) && !(cue === 'من' && (q.high || /^(ابتداء|بدءا|انطلاقا|اعتبارا|ابتداءا)$/.test(keyAt(c, q.from - 2))))) return false
  return countedAt(c, afterClosers(c, q), q.low) === null && !isGlued(c, q.to) || /^[.،,;؛:)»"”]$/.test(keyAt(c, q.to))
}
