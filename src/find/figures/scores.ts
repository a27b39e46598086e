import { isDigits, isGlued, keyAt, tokenAt, type Context } from './context.ts'
import { unitAt } from './units.ts'

export interface ScoreFound { readonly to: number, readonly start: number, readonly end: number, readonly value: string }

/** Words of a match that stand near its score. */
const SPORT = /^[وفبل]?(ال)?(فاز|فازت|فوز|بفوز|فوزا|فوزه|فوزها|تعادل|تعادلا|تعادله|التعادل|خسر|خسرت|خساره|خسارته|هزم|هزمت|هزيمه|تغلب|تغلبت|هدف|اهداف|مباراه|المباراه|نتيجه|بنتيجه|النتيجه|الشوط|مجموعه|سحق|اكتسح|تقدم|متقدما|تفوق|ملعب|ملعبه|ضيفه|مضيفه|الذهاب|الاياب|ركلات|ترجيح)$/
const REACH = 14

/** 2-1, 3 - 0, 2/1 beside words of sport. */
export function readScore(c: Context, i: number): ScoreFound | null {
  if (!isDigits(c, i) || !isDigits(c, i + 2) || !/^[-–—:/]$/.test(keyAt(c, i + 1)) || isGlued(c, i + 1) !== isGlued(c, i + 2)) return null
  const a = keyAt(c, i), b = keyAt(c, i + 2)
  if (a.length > 2 || b.length > 2 || unitAt(c, i + 3) || (/^[-–—:/]$/.test(keyAt(c, i + 3)) && isDigits(c, i + 4))) return null
  if (!sportNear(c, i)) return null
  return { to: i + 3, start: tokenAt(c, i)!.start, end: tokenAt(c, i + 2)!.end, value: `${Number(a)}-${Number(b)}` }
}

function sportNear(c: Context, i: number): boolean {
  for (let at = Math.max(c.from, i - REACH); at < Math.min(c.to, i + REACH / 2); at++) if (SPORT.test(keyAt(c, at))) return true
  return false
}
