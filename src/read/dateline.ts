import { functionWord } from '../lexicon/function-words.ts'
import { closeBrackets, dashes, openBrackets, quotationMarks, sentenceMarks } from '../lexicon/marks.ts'
import { outletMatch } from '../lexicon/outlets.ts'
import { placeAt } from '../lexicon/places.ts'
import { reportingVerb } from '../lexicon/verbs.ts'
import type { Block, Token } from '../model.ts'

/** A dateline is short: more tokens than this belong to the story. */
const MAX_TOKENS = 26
/** Words of one segment (a place, a reporter's name, a date) that no lexicon knows. */
const MAX_UNKNOWN = 5

interface Scan { readonly end: number, readonly outlets: number, readonly places: number, readonly dates: number, readonly complete: boolean }

/**
 * Where the dateline at the beginning of a block ends, separator included; `block.from` where there is none.
 * القاهرة (رويترز) - · دبي - سامر الحلو: · ماجد العمري- سبق- أبها: · نجران 3 صفر 1440 هـ واس
 * `strict` asks for an outlet by name: in later paragraphs a mere place and a dash prove nothing.
 */
export function datelineEnd(tokens: readonly Token[], block: Block, strict: boolean): number {
  const scan = scanSegments(tokens, block)
  if (scan.complete && scan.outlets + Math.min(scan.places, scan.dates) > 0) return block.to
  return scan.outlets > 0 || (!strict && scan.places > 0) ? scan.end : block.from
}

/** Reads segments between dashes, commas and brackets until something is no part of a dateline. */
function scanSegments(tokens: readonly Token[], block: Block): Scan {
  const keyAt = (i: number): string | undefined => i >= block.from && i < block.to ? tokens[i]!.key : undefined
  const found = { outlets: 0, places: 0, dates: 0 }
  const settled = { ...found }
  let end = block.from
  let unknown = 0
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
    else if (isSeparator(t.key)) {
      while (i + 1 < block.to && isSeparator(tokens[i + 1]!.key)) i++
      end = i + 1
      Object.assign(settled, found)
      unknown = 0
      if (tokens[i]!.key === ':' || tokens[i - 1]?.key === ':') break
    } else if (t.kind === 'mark') {
      if (sentenceMarks.has(t.key) && !(tokens[i + 1]?.glued)) break
      if (!openBrackets.has(t.key) && !closeBrackets.has(t.key)) unknown = 0
    } else if (endsDateline(t) || (!besideDigits(tokens, i) && ++unknown > MAX_UNKNOWN)) break
    i++
  }
  return i >= block.to && end < block.to ? { ...found, end, complete: true } : { ...settled, end, complete: false }
}

/** أغسطس, هـ, م: a word of the date. */
const besideDigits = (tokens: readonly Token[], i: number): boolean => tokens[i - 1]?.kind === 'digits' || tokens[i + 1]?.kind === 'digits'

/** An outlet whose name is a common word (الرياض، سبق، القدس) counts between separators or marks only. */
const isEdge = (key: string | undefined, border: boolean): boolean =>
  border || (key !== undefined && (isSeparator(key) || key in quotationMarks || openBrackets.has(key) || closeBrackets.has(key) || key === '،' || key === '/'))

const isSeparator = (key: string): boolean => key === ':' || dashes.has(key)

/** المدينة نيوز، العين برس: what follows a name and makes it an outlet's. */
const isOutletTail = (key: string): boolean => key === 'نيوز' || key === 'برس' || key === 'اونلاين' || key === 'وكالات'

const endsDateline = (t: Token): boolean =>
  t.kind === 'word' && (reportingVerb(t.key).some(f => !f.verb.homograph) || (functionWord(t.key) !== '' && functionWord(t.key) !== 'time' && t.key !== 'من'))
