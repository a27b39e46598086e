import { functionWord } from '../lexicon/function-words.ts'
import { closeBrackets, openBrackets, quotationMarks, sentenceMarks } from '../lexicon/marks.ts'
import { outletMatch } from '../lexicon/outlets.ts'
import { placeAt } from '../lexicon/places.ts'
import { reportingVerb } from '../lexicon/verbs.ts'
import type { Block, Token } from '../model.ts'
import { endBeforeVerb, FROM, isSeparator, isSiteLine, opensStory } from './site-lines.ts'

/** A dateline is short: more tokens than this belong to the story. */
const MAX_TOKENS = 26
/** Words of one segment (a place, a reporter's name, a date) that no lexicon knows. */
const MAX_UNKNOWN = 5

/** `strange`: how many words in it are neither place nor outlet nor date. */
interface Scan { readonly end: number, readonly outlets: number, readonly places: number, readonly dates: number, readonly complete: boolean, readonly strange: number }

/**
 * Where the dateline at the beginning of a block ends, separator included; `block.from` where there is none.
 * القاهرة (رويترز) - · دبي - سامر الحلو: · ماجد العمري- سبق- أبها: · نجران 3 صفر 1440 هـ واس
 * `strict` asks for an outlet by name: in later paragraphs a mere place and a dash prove nothing.
 */
export function datelineEnd(tokens: readonly Token[], block: Block, strict: boolean): number {
  const scan = scanSegments(tokens, block)
  if (scan.complete && scan.strange <= MAX_UNKNOWN && scan.outlets + Math.min(scan.places, scan.dates) > 0) return block.to
  if (!strict && isSiteLine(tokens, block)) return block.to
  if (scan.outlets > 0 || (!strict && scan.places > 0)) return scan.end
  const agency = outletMatch(k => k < block.to ? tokens[k]!.key : undefined, block.from)
  if (agency?.kind === 'agency' && !agency.ambiguous && block.from + agency.length < block.to && opensStory(tokens[block.from + agency.length]!)) return block.from + agency.length // أ ش أ أكد
  return strict ? block.from : endBeforeVerb(tokens, block)
}

/** Reads segments between dashes, commas and brackets until something is no part of a dateline. */
function scanSegments(tokens: readonly Token[], block: Block): Scan {
  const keyAt = (i: number): string | undefined => i >= block.from && i < block.to ? tokens[i]!.key : undefined
  const found = { outlets: 0, places: 0, dates: 0 }
  const settled = { ...found }
  let end = block.from
  let unknown = 0
  let strange = 0
  let i = block.from
  while (i < block.to && i < block.from + MAX_TOKENS) {
    const t = tokens[i]!
    const outlet = outletMatch(keyAt, i)
    if (outlet !== null && (!outlet.ambiguous || (isEdge(keyAt(i - 1), i === block.from) && isEdge(keyAt(i + outlet.length), i + outlet.length === block.to)))) {
      found.outlets++
      i += outlet.length
      continue
    }
    const where = t.kind === 'word' && (unknown === 0 || i === block.from) && !isOutletTail(t.key) ? placeAt(keyAt, i) : null
    if (where !== null) {
      found.places++
      i += where.length
      continue
    }
    if (t.kind === 'word' && isOutletTail(t.key)) { found.outlets++; unknown = 0 }
    else if (t.kind === 'digits') found.dates++
    else if (isSeparator(t.key) && !isClock(tokens, i)) {
      while (i + 1 < block.to && isSeparator(tokens[i + 1]!.key)) i++
      end = i + 1
      Object.assign(settled, found)
      unknown = 0
      if (tokens[i]!.key === ':' || tokens[i - 1]?.key === ':') {
        const behind = markedOutletEnd(tokens, i + 1, block.to)
        if (behind > i + 1) return { outlets: settled.outlets + 1, places: settled.places, dates: settled.dates, end: behind, complete: false, strange }
        break
      }
    } else if (t.key === '/' && found.places > 0 && found.dates > 0 && strange === 0 && i + 1 < block.to && opensStory(tokens[i + 1]!)) {
      return { outlets: found.outlets, places: found.places, dates: found.dates, end: i + 1, complete: false, strange } // بكين 24 فبراير 2016 / ذكرت
    } else if ((t.key === '/' || (closeBrackets.has(t.key) && strange === 0)) && found.outlets > settled.outlets) {
      end = i + 1 // بغداد/ واع/, دبي (وام)
      Object.assign(settled, found)
      unknown = 0
    } else if (t.kind === 'mark') {
      if (sentenceMarks.has(t.key) && !(tokens[i + 1]?.glued)) break
      if (!openBrackets.has(t.key) && !closeBrackets.has(t.key)) unknown = 0
    } else if ((endsDateline(t) && !isOfDate(tokens, i) && !isByline(tokens, i, block)) || (!besideDigits(tokens, i) && ++unknown > MAX_UNKNOWN)) break
    if (unknown > 0 && t.kind === 'word' && !FROM.has(t.key)) strange++
    i++
  }
  const complete = i >= block.to && end < block.to
  const { outlets, places, dates } = complete ? found : settled
  return { outlets, places, dates, end, complete, strange }
}

/** أغسطس, هـ, م: a word of the date. */
const besideDigits = (tokens: readonly Token[], i: number): boolean => tokens[i - 1]?.kind === 'digits' || tokens[i + 1]?.kind === 'digits'

/** An outlet whose name is a common word (الرياض، سبق، القدس) counts between separators or marks only. */
const isEdge = (key: string | undefined, border: boolean): boolean =>
  border || (key !== undefined && (isSeparator(key) || key in quotationMarks || openBrackets.has(key) || closeBrackets.has(key) || key === '،' || key === '/'))

/** 15:04, but GMT+04:00 */
const isClock = (tokens: readonly Token[], i: number): boolean => tokens[i]!.key === ':' && tokens[i - 1]?.kind === 'digits' && tokens[i + 1]?.kind === 'digits' && tokens[i - 2]?.key !== '+'

/** الكويت في 12 أيار, في الجمعة 7 يوليو. */
const isOfDate = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.key === 'في' && (tokens[i + 1]?.kind === 'digits' || (functionWord(tokens[i + 1]?.key ?? '') === 'time' && tokens[i + 2]?.kind === 'digits'))

/** كتب سامر الحلو - الكويت - */
const isByline = (tokens: readonly Token[], i: number, block: Block): boolean => i === block.from && /^كتبت?$/.test(tokens[i]!.key)

/** One past «الشرق الأوسط» behind لندن:, or `i`. */
function markedOutletEnd(tokens: readonly Token[], i: number, to: number): number {
  if (!((tokens[i]?.key ?? '') in quotationMarks)) return i
  const length = outletMatch(k => k < to ? tokens[k]!.key : undefined, i + 1)?.length ?? 0
  return length > 0 && (tokens[i + 1 + length]?.key ?? '') in quotationMarks && i + 2 + length <= to ? i + 2 + length : i
}

/** A line that only says where the story comes from: ألمانيا - (د ب أ), الرباط - المغرب اليوم, صوت الميناء/ خاص:, يمانيون../ */
export function isSourceLine(tokens: readonly Token[], line: Block): boolean {
  const { complete, end, strange, outlets } = scanSegments(tokens, line)
  return ((complete || end === line.to) && strange === 0 && outlets > 0) || isSiteLine(tokens, line)
}

/** المدينة نيوز، العين برس: what follows a name and makes it an outlet's. */
const isOutletTail = (key: string): boolean => key === 'نيوز' || key === 'برس' || key === 'اونلاين' || key === 'وكالات'

const endsDateline = (t: Token): boolean =>
  t.kind === 'word' && (reportingVerb(t.key).some(f => !f.verb.homograph || f.conjunction === 'و') || (functionWord(t.key) !== '' && functionWord(t.key) !== 'time' && t.key !== 'من'))
