import { fold } from '../../arabic/fold.ts'
import { lookup } from '../../arabic/lookup.ts'
import { memo } from '../../arabic/memo.ts'
import { readings } from '../../arabic/proclitics.ts'
import { MODIFIERS } from '../../lexicon/modifiers.ts'
import type { Modifier } from '../../model.ts'
import { isDigits, isWord, keyAt, tokenAt, type Context } from './context.ts'
import { afterLetters } from './numerals.ts'
import { phraseReader } from './phrases.ts'

export interface ModifierFound { readonly modifier: Modifier, readonly start: number, readonly end: number }

/** A phrase before a number: its head, and behind a gap (لا يقل عددهم عن) its last word. */
interface Pattern { readonly modifier: Modifier, readonly head: readonly string[], readonly gap: boolean, readonly tail: readonly string[] }

/** How far before a number its modifier may begin, how wide its gap may be, how far after a number one may stand. In tokens. */
const REACH = 9
const GAP = 5
const REACH_AFTER = 7

const patternsFrom = lookup('modifiers-before', () => {
  const map = new Map<string, Pattern[]>()
  for (const { modifier, before } of MODIFIERS)
    for (const phrase of before?.split('|') ?? []) {
      const [head, tail] = phrase.split('…').map(part => fold(part).split(' ').filter(Boolean)) as [string[], string[]?]
      const pattern = { modifier, head, gap: tail !== undefined, tail: tail ?? [] }
      const here = map.get(head[0]!)
      if (here) here.push(pattern)
      else map.set(head[0]!, [pattern])
    }
  return map
})

interface Opening { readonly patterns: readonly Pattern[], readonly prefix: number }

/** The modifiers that a word may open, و ف ب ل off: وبنحو. */
const openingOf = memo((key: string): Opening | null => {
  for (const bare of readings(key)) {
    const patterns = patternsFrom.get(bare.definite ? 'ال' + bare.stem : bare.stem)
    if (patterns) return { patterns, prefix: bare.conjunction.length + bare.preposition.length }
  }
  return null
})

/** The modifier that ends where the number begins, before token `to`; `behind` is the token after the figure. The one that begins first wins: لا يقل عن before يقل عن. */
export function modifierBefore(c: Context, to: number, behind = to): ModifierFound | null {
  const end = skipOpeners(c, to)
  for (let at = Math.max(c.from, clauseStart(c, end)); at < end; at++) {
    const opening = openingOf(keyAt(c, at))
    const pattern = opening?.patterns.find(p => fits(c, p, at, end))
    if (pattern && keyAt(c, at) === 'حتي' && /^(قبل|بعد)$/.test(keyAt(c, behind))) return null // حتى ربع ساعة قبل الموعد
    if (pattern) return { modifier: pattern.modifier, start: afterLetters(c, tokenAt(c, at)!.start, opening!.prefix), end: tokenAt(c, end - 1)!.end }
  }
  return null
}

/** Back over what may stand between a modifier and its number: نحو (400), أكثر من الـ20. */
function skipOpeners(c: Context, to: number): number {
  let at = to
  while (at > c.from && /^["«“”(]$|^ال$|^[بل]$|^ـ$|^\$$/.test(keyAt(c, at - 1))) at--
  return at
}

/** The first token of the words before `end` that belong to its clause, within reach. */
function clauseStart(c: Context, end: number): number {
  let at = end
  while (at > c.from && end - at < REACH && !/^[.،,;؛:!؟?)»…]$/.test(keyAt(c, at - 1)) && !isDigits(c, at - 1)) at--
  return at
}

function fits(c: Context, { head, gap, tail }: Pattern, at: number, end: number): boolean {
  for (let k = 1; k < head.length; k++) if (keyAt(c, at + k) !== head[k]) return false
  const from = at + head.length, to = end - tail.length
  if (from > to || (!gap && from !== to) || to - from > GAP) return false
  for (let k = 0; k < tail.length; k++) if (keyAt(c, to + k) !== tail[k]) return false
  const denied = /^(لا|لم|لن|الا)$/.test(head[0]!)
  for (let k = from; k < to; k++) if (!isWord(c, k) || !(mayStandBetween(keyAt(c, k)) || (denied && keyAt(c, k) === 'في'))) return false
  return true
}

const STOPS = new Set(['وهي', 'وهو', 'وهم', 'في', 'من', 'على', 'علي', 'الي', 'عن', 'مع', 'بعد', 'قبل', 'منذ', 'خلال', 'حتي', 'ان', 'التي', 'الذي', 'ثم', 'او', 'لكن', 'بينما', 'حيث', 'بنسبه', 'بقيمه', 'بمقدار', 'بواقع', 'بنحو', 'بين'])

/** A gap holds a noun phrase, عدد سكانها الإجمالي: nothing that opens another. */
const mayStandBetween = (key: string): boolean => !STOPS.has(key)

const after = phraseReader<Modifier>('modifiers-after', function* () { for (const m of MODIFIERS) if (m.after) yield [m.after, m.modifier] })

/** The modifier that stands after a number, at `from` or further on in its clause: 47 حالة تسمم على الأقل. */
export function modifierAfter(c: Context, from: number): ModifierFound | null {
  for (let at = from; at < from + REACH_AFTER && at < c.to; at++) {
    const found = after(c, at)
    if (found && keyAt(c, found.to) !== 'من') return { modifier: found.value, start: tokenAt(c, at)!.start, end: tokenAt(c, found.to - 1)!.end }
    if (isDigits(c, at) || /^[.،,;؛:!؟?(«"“”]$/.test(keyAt(c, at)) || /^[وف]/.test(keyAt(c, at)) && keyAt(c, at).length > 2 && at > from + 1) return null
  }
  return null
}
