import { isDigits, keyAt, wordAt, type Context } from './context.ts'
import type { Draft } from './draft.ts'

/** "412" و"268" و"97" راكبا, 71 مقابل 6 عضو: the unit of the last belongs to all; 40 مليار دولار … إلى 43 مليار: money goes on. */
export function shareUnits(c: Context, drafts: readonly Draft[]): Draft[] {
  const out = [...drafts]
  for (let k = out.length - 2; k >= 0; k--) {
    const next = out[k + 1]!
    if (!isOpen(out[k]!) || !connects(c, out[k]!.to, next.from)) continue
    if (next.unit !== null) out[k] = { ...out[k]!, kind: next.kind, unit: next.unit, rule: 'listed' }
    else if (isDay(out[k]!, next)) out[k] = { ...out[k]!, kind: 'date', rule: 'day-listed', value: String(next.value).replace(/\d\d(?= AH$|$)/, String(out[k]!.value).padStart(2, '0')), measurable: false }
  }
  let money: Draft | null = null, count: Draft | null = null
  for (let k = 0; k < out.length; k++) {
    const draft = out[k]!
    if (draft.kind === 'money' && draft.unit) money = draft
    else if (count && money && draft.rule === 'scaled' && count.from > money.from && inOneSentence(c, count, draft) && !inOneSentence(c, money, draft)) out[k] = { ...draft, kind: 'count', unit: count.unit, rule: 'count-goes-on' }
    else if (money && draft.rule === 'scaled') out[k] = { ...draft, kind: 'money', unit: money.unit, rule: 'money-goes-on' }
    const others = ANOTHER.test(keyAt(c, draft.to)) ? (draft.rule === 'scaled' ? money : draft.rule === 'bare' ? count : null) : null
    if (others) out[k] = { ...draft, kind: others.kind, unit: others.unit, rule: 'and-others' }
    else if (draft.kind === 'count' && draft.unit) count = draft
    else if (count && draft.rule === 'bare' && sharesCount(c, count, draft)) out[k] = count = { ...draft, kind: 'count', unit: count.unit, rule: 'count-goes-on' }
  }
  return out
}

/** 15 و16 و17 جوان 2017: the days have their month from the last. */
const isDay = (d: Draft, next: Draft): boolean =>
  next.kind === 'date' && typeof d.value === 'number' && d.value >= 1 && d.value <= 31 && /-\d\d(-\d\d)( AH)?$/.test(String(next.value))

/** 96 حالة، منها 44 بأزيلال، و32 بخنيفرة: what was counted before goes on, place by place. */
function sharesCount(c: Context, count: Draft, d: Draft): boolean {
  if (!inOneSentence(c, count, d)) return false
  return /^ب..|^في$/.test(keyAt(c, d.to)) && /^(و|منها|بينها|ضمنها|منهم|بينهم|ضمنهم)$/.test(keyAt(c, d.from - 1))
}

function inOneSentence(c: Context, a: Draft, b: Draft): boolean {
  for (let i = a.to; i < b.from; i++) if (keyAt(c, i) === '.') return false
  return true
}

/** 18 شركة، فيما استقرت 9 أخرى. */
const ANOTHER = /^(ا?خري|اخريات)$/

const OPEN = new Set(['bare', 'spelled', 'scaled', 'counted-after', 'counted-elsewhere'])
const isOpen = (d: Draft): boolean => d.unit === null && OPEN.has(d.rule)

const CONNECTORS = /^(و|او|،|,|"|»|«|”|“|ال|ب|مقابل|من|اصل|الي|\)|\()$/

/** Only connecting words stand between, و or ، among them. */
function connects(c: Context, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!CONNECTORS.test(keyAt(c, i))) return false
  return to > from || (!isDigits(c, to) && wordAt(c, to)?.conjunction === 'و')
}
