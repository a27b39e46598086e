import { YEAR_CUES } from '../../lexicon/calendar.ts'
import { DECADE_CONTEXT, NUMBERED, RANKED, WORLDWIDE } from '../../lexicon/counted.ts'
import { negate } from './amount.ts'
import { bareCue, bareNoun, before, headBefore, isCardinal, isDual, nounBefore, nounOfOne, tensAfterNoun, unitEndingAt } from './beside.ts'
import { isDigits, keyAt, tokenAt, writtenAt, type Context } from './context.ts'
import { countCueBefore, countedAt, looksPlural } from './counted.ts'
import { eraAt } from './day-month-year.ts'
import { endsOf, type Draft } from './draft.ts'
import { afterClosers, belowZero, draft, noFigure, smallChange, spanOf, valuesOf, withUnit } from './measured.ts'
import { isAge, isLifetime } from './ordinals.ts'
import { wordSet } from './phrases.ts'
import type { Quantity } from './quantity.ts'
import { signBefore, unitAt, type UnitFound } from './units.ts'
import { areYears, isEraYear, isSpokenYear, isYearByPlace, periodBefore, yearDraft } from './years.ts'

/** A way to know what a number is a number of. */
export interface KindRule {
  readonly id: string
  readonly example: string
  readonly read: (c: Context, q: Quantity) => Draft | null
}

/** دور الثمانية, دور الـ16: how many are left in a cup. */
const ROUNDS: ReadonlySet<number> = new Set([4, 8, 16, 32, 64, 128])

const yearCues = wordSet('year-cues', () => YEAR_CUES)
const numbered = wordSet('numbered', () => NUMBERED)
const worldwide = wordSet('worldwide', () => WORLDWIDE)
const ranked = wordSet('ranked', () => RANKED)
const decadeContext = wordSet('decade-context', () => DECADE_CONTEXT)

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
      if (isComposite(c, q.to)) return noFigure(q, q.to + 2)
      return q.high ? noFigure(q) : draft(q, 'number', 'number-of-name', { measurable: false })
    },
  },
  {
    id: 'age', example: 'شاب في الـ20 من عمره',
    read: (c, q) => ((isLifetime(c, q.to) || isAge(c, q)) && q.high === null && !q.low.power ? draft(q, 'duration', 'age', { unit: 'year' }) : null),
  },
  {
    id: 'rank-worldwide', example: 'المصنف 361 عالميا',
    read: (c, q) => (isDigits(c, q.from) && q.high === null && worldwide.has(keyAt(c, q.to)) ? draft(q, 'ordinal', 'rank-worldwide', { measurable: false }) : null),
  },
  {
    id: 'unit-after', example: 'سيطر على 110 آلاف كلم مربع',
    read: (c, q) => {
      const unit = unitAt(c, afterClosers(c, q))
      return unit && !isContract(c, q, unit) && !tellsWhen(c, unit) ? withUnit(c, q, unit, 'unit-after') : null
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
    id: 'club', example: 'قمة مجموعة العشرين', // the name of the club or of the round, so no figure at all
    read: (c, q) => (q.low.definite && (/^[وف]?[بل]?(ال)?مجموعه$/.test(before(c, q)) || (/^[وف]?[بل]?دور$/.test(before(c, q)) && ROUNDS.has(Number(q.values[0])) && (keyAt(c, q.to) === 'من' || !countedAt(c, q.to, q.low)?.noun))) ? noFigure(q) : null),
  },
  {
    id: 'unit-before', example: 'خلال السنوات السبع الماضية',
    read: (c, q) => {
      const at = nounBefore(c, q)
      if (at === null) return null
      const unit = unitEndingAt(c, at + 1)
      return unit && (looksPlural(keyAt(c, at)) || (unit.kind !== 'money' && isCardinal(c, q))) ? { ...withUnit(c, q, { ...unit, to: q.to }, 'unit-before'), unitText: spanOf(c, unit.from, unit.to) } : null
    },
  },
  {
    id: 'year', example: 'منذ 2002',
    read: (c, q) => (areYears(q) && /^(19|20)/.test(q.low.literal!.digits) && !q.low.definite && (yearCues.has(bareCue(before(c, q))) || isYearByPlace(c, q)) ? yearDraft(c, q, 'year') : null),
  },
  {
    id: 'rank-digits', example: 'لليوم الـ45',
    read: (c, q) => {
      const at = isDigits(c, q.from) ? nounBefore(c, q) : tensAfterNoun(c, q)
      return at !== null && !looksPlural(keyAt(c, at)) && /^[وف]?[بك]?(ال|لل)|[^ا]ت(ه|ها|هم|نا)$/.test(keyAt(c, at)) && !countedAt(c, q.to, q.low)?.noun ? draft(q, 'ordinal', 'rank-digits', { measurable: false }) : null
    },
  },
  {
    id: 'rank-noun', example: 'في المركز 15',
    read: (c, q) => (isDigits(c, q.from) && q.low.literal?.plain === true && q.high === null && ranked.has(bareCue(before(c, q)).replace(/^[بل]/, '')) && (keyAt(c, q.to) === 'من' || !countedAt(c, q.to, q.low)?.noun) ? draft(q, 'ordinal', 'rank-noun', { measurable: false }) : null),
  },
  {
    id: 'counted-after', example: 'قتل 14 جنديا',
    read: (c, q) => {
      if (q.low.written === 'words' && (q.values[0] === 1 || (q.values[0] === 2 && isDual(c, q.from - 1)))) return null // سؤال واحد مشترك, مسؤولان اثنان من الوزارة: one and two stand behind their noun
      const noun = countedAt(c, afterClosers(c, q), q.high ?? q.low)
      return noun && draft(q, 'count', 'counted-after', { to: noun.span ? noun.to : q.to, unit: noun.noun, unitText: noun.span, ...endsOf(valuesOf(q, true)) })
    },
  },
  {
    id: 'counted-before', example: 'المعادن الثلاثة',
    read: (c, q) => {
      const at = q.low.vague ? null : headBefore(c, nounBefore(c, q)) ?? (q.low.written === 'words' && (q.values[0] === 1 || (q.values[0] === 2 && isDual(c, q.from - 1))) ? nounOfOne(c, q.from) : null)
      if (at === null) return null
      const { start, end } = tokenAt(c, at)!
      return draft(q, 'count', 'counted-before', { unit: writtenAt(c, at, bareNoun), unitText: { start, end } })
    },
  },
  { id: 'below-zero', example: 'هبطت الحرارة إلى 20 تحت الصفر', read: (c, q) => (belowZero(c, q.to) ? draft(q, 'measure', 'below-zero', { ...endsOf(q.values.map(negate)), to: q.to + 2, unit: 'deg' }) : null) },
  { id: 'counted-elsewhere', example: 'بلغ عددهم 14', read: (c, q) => (countCueBefore(c, q.from) ? draft(q, 'count', 'counted-elsewhere') : null) },
  { id: 'scaled', example: 'تراجعت إلى 40 مليارا', read: (_, q) => ((q.high ?? q.low).power >= 6 && !q.low.vague ? draft(q, 'number', 'scaled') : null) },
  { id: 'spelled', example: 'ارتفع إلى خمسة', read: (_, q) => (q.low.written === 'words' ? draft(q, 'count', 'spelled') : null) },
  { id: 'bare', example: 'أغلق عند 10979', read: (_, q) => draft(q, 'number', 'bare') },
]

/** بلغ العدد 32 الشهر الماضي, أصبح 3000 اليوم: when, not how long. */
const tellsWhen = (c: Context, { kind, from, to }: UnitFound): boolean =>
  kind === 'duration' && to === from + 1 && (keyAt(c, from) === 'اليوم' ? !/^ال(ا|م)/.test(keyAt(c, to)) : /^ال(اسبوع|شهر|عام|موسم|سنه|ليله)$/.test(keyAt(c, from)) && /^ال(ماضي|حالي|جاري|مقبل|قادم|منصرم|فايت|فارط|سابق)ه?$/.test(keyAt(c, to)))

/** خلال 3 عقود are decades, وقع 3 عقود are contracts. */
const isContract = (c: Context, q: Quantity, unit: UnitFound): boolean => unit.code === 'decade' && !decadeContext.has(bareCue(keyAt(c, q.from - 1)))

/** قانون رقم 31-08, قرار 904/348: a mark, no number. */
const isComposite = (c: Context, i: number): boolean => /^[-/]$/.test(keyAt(c, i)) && isDigits(c, i + 1)
