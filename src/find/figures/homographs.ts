import { isWord, keyAt, tokenAt, wordAt, type Context } from './context.ts'
import type { NumberWord } from './words.ts'
import { unitAt } from './units.ts'

/** Number words that are also other words; each says what must stand beside it to be the number. */
export function mayStand(c: Context, i: number, word: NumberWord): boolean {
  const whole = i === c.from && i + 1 === c.to
  if (whole) return true
  switch (word.stem) {
    case 'واحد': case 'واحده': case 'واحدا': return oneStands(c, i, word)
    case 'ست': return !word.definite || keyAt(c, i - 1).startsWith('ال')
    case 'الاثنين': return wordAt(c, i + 1)?.role === 'ten'
    case 'تسع': case 'سبع': case 'عشر': case 'ثمان': case 'خمس': return isWord(c, i + 1)
    case 'ميا': case 'ستا': case 'تسعا': case 'خمسا': case 'سبعا': case 'اربعا': case 'عشرا': case 'ثلاثا': return wordAt(c, i + 1)?.role === 'ten' || isWord(c, i + 1)
    default: return !(word.definite && word.value === 2 && word.role === 'digit')
  }
}

const IDIOMS = /^(ان|وقت|جانب|صف|صوت|مكان|راي|اتجاه|خط|نفس|قلب|رجل|يد|كل|اي|لا|جهه)$/

/** حالة واحدة, واحد في المئة; not كل واحد, واحد من, في آن واحد. */
function oneStands(c: Context, i: number, word: NumberWord): boolean {
  if (c.text.slice(tokenAt(c, i)!.start, tokenAt(c, i)!.end).includes('أ')) return false // وأحد
  const next = wordAt(c, i + 1)
  if (next?.role === 'ten' && next.conjunction === 'و') return true
  if (keyAt(c, i + 1) === 'فاصله' || unitAt(c, i + 1)?.kind === 'percent') return true
  if (word.conjunction || word.preposition || keyAt(c, i + 1) === 'من' || !isWord(c, i - 1)) return false
  return !IDIOMS.test(keyAt(c, i - 1))
}
