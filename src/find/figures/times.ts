import { CLOCKS, DAY_PARTS } from '../../lexicon/calendar.ts'
import { isDigits, isGlued, keyAt, tokenAt, wordAt, type Context } from './context.ts'
import { phraseReader } from './phrases.ts'

export interface TimeFound { readonly from: number, readonly to: number, readonly start: number, readonly end: number, readonly value: string, readonly rule: string }

const dayPart = phraseReader<'am' | 'pm' | 'noon' | 'night'>('day-parts', () => DAY_PARTS.map(d => [d.forms, d.part] as const))
const clock = phraseReader<true>('clocks', () => [[CLOCKS, true]])

/** الساعة before the hour, and what may stand between: الساعة نحو, في تمام الساعة. */
function saysHour(c: Context, i: number): boolean {
  const key = keyAt(c, i - 1)
  return /^[وف]?[بل]?ل?(ال)?ساعه$/.test(key) && key !== 'ساعه' ? true : (key === '(' || key === 'نحو' || key === 'حوالي') && i - 2 >= c.from && keyAt(c, i - 2).endsWith('الساعه')
}

interface Hour { readonly to: number, readonly hour: number, readonly minute: number, readonly words: boolean }

/** 17:30, 17.30, 1730 in digits. `spoken`: الساعة stands before it. */
function digitHour(c: Context, i: number, spoken: boolean): Hour | null {
  const h = keyAt(c, i), mark = keyAt(c, i + 1)
  if (isDigits(c, i + 2) && keyAt(c, i + 2).length === 2 && h.length <= 2 && (mark === ':' || (/^[.,،]$/.test(mark) && isGlued(c, i + 1) && isGlued(c, i + 2)))) {
    const to = keyAt(c, i + 3) === ':' && isDigits(c, i + 4) && isGlued(c, i + 4) ? i + 5 : i + 3
    const sure = spoken || clock(c, to) !== null || dayPart(c, to) !== null || (mark === ':' && isGlued(c, i + 2))
    return sure ? { to, hour: Number(h), minute: Number(keyAt(c, i + 2)), words: false } : null
  }
  if (/^(h|سا|س)$/.test(mark) && h.length <= 2) {
    const at = keyAt(c, i + 2) === 'و' ? i + 3 : i + 2, minutes = isDigits(c, at) && keyAt(c, at).length === 2
    return mark === 'h' && !minutes ? null : { to: minutes ? at + 1 : i + 2, hour: Number(h), minute: minutes ? Number(keyAt(c, at)) : 0, words: false }
  }
  if (h.length === 4 && (clock(c, i + 1) || (spoken && !/^(19|20)/.test(h)))) return { to: i + 1, hour: Number(h.slice(0, 2)), minute: Number(h.slice(2)), words: false }
  if (h.length > 2 || !(spoken || dayPart(c, i + 1) || clock(c, i + 1))) return null
  return { to: i + 1, hour: Number(h), minute: 0, words: false }
}

/** الثالثة, الثانية عشرة, الواحدة. */
function wordHour(c: Context, i: number): Hour | null {
  const word = wordAt(c, i), key = word?.stem ?? ''
  if (!word || !(word.definite || key.startsWith('ال'))) return null
  const first = word.role === 'rank' || (word.role === 'digit' && word.value === 1) ? word.value : 0
  if (!first || !key.endsWith('ه')) return null
  const ten = wordAt(c, i + 1)
  const teen = ten?.role === 'digit' && ten.value === 10 && !ten.conjunction && first <= 2
  return { to: teen ? i + 2 : i + 1, hour: teen ? 10 + first : first, minute: 0, words: true }
}

const PARTS = new Map([['النصف', 30], ['الربع', 15], ['الثلث', 20], ['نصف', 30], ['ربع', 15], ['ثلث', 20]])

/** والنصف, وعشر دقائق, إلا ربعا: minutes after the hour, or before it. */
function minutesAfter(c: Context, at: Hour): Hour {
  const key = keyAt(c, at.to)
  const part = key.startsWith('و') ? PARTS.get(key.slice(1)) : undefined
  if (part) return { ...at, to: at.to + 1, minute: part }
  if (key === 'الا') {
    const before = PARTS.get(keyAt(c, at.to + 1).replace(/ا$/, ''))
    return before ? { ...at, to: at.to + 2, hour: (at.hour + 23) % 24, minute: 60 - before } : at
  }
  const digits = key === 'و' && isDigits(c, at.to + 1), word = wordAt(c, at.to)
  const minutes = digits ? Number(keyAt(c, at.to + 1)) : word?.conjunction === 'و' && (word.role === 'digit' || word.role === 'ten') ? word.value : 0
  const noun = at.to + (digits ? 2 : 1)
  return minutes > 0 && minutes < 60 && /^دق(يقه|ايق)$/.test(keyAt(c, noun)) ? { ...at, to: noun + 1, minute: minutes } : at
}

function hourOfDay(hour: number, part: 'am' | 'pm' | 'noon' | 'night' | undefined): number {
  if (part === 'am') return hour === 12 ? 0 : hour
  if (part === 'pm' || part === 'noon') return hour < 12 && !(part === 'noon' && hour >= 10) ? hour + 12 : hour
  return part === 'night' && hour >= 6 && hour < 12 ? hour + 12 : part === 'night' && hour === 12 ? 0 : hour
}

/** The time of day that begins at token `i`; its span is the hour and its minutes. */
export function readTime(c: Context, i: number): TimeFound | null {
  const spoken = saysHour(c, i)
  const bare = isDigits(c, i) ? digitHour(c, i, spoken) : wordHour(c, i)
  if (!bare || bare.hour > 24 || bare.minute > 59) return null
  const full = bare.minute ? bare : minutesAfter(c, bare)
  const part = dayPart(c, full.to) ?? (isDigits(c, i) && keyAt(c, i + 1) === ':' && /^(م|pm)$/.test(keyAt(c, full.to)) ? { value: 'pm' as const, to: full.to + 1 } : null) // 07:37 م
  if (bare.words && !spoken && !part && !clock(c, full.to)) return null
  const token = tokenAt(c, i)!
  const hour = hourOfDay(full.hour, part?.value)
  return { from: i, to: part?.to ?? full.to, start: token.start, end: tokenAt(c, full.to - 1)!.end, value: `${pad(hour % 24)}:${pad(full.minute)}`, rule: 'time' }
}

const pad = (n: number): string => String(n).padStart(2, '0')
