import { isDigits, keyAt, wordAt, type Context } from './context.ts'
import type { Draft } from './draft.ts'

/** "375" و"346" و"189" مراجعا, 89 مقابل 2 عضو: the unit of the last belongs to all; 40 مليار دولار … إلى 43 مليار: money goes on. */
export function shareUnits(c: Context, drafts: readonly Draft[]): Draft[] {
  const out = [...drafts]
  for (let k = out.length - 2; k >= 0; k--) {
    const next = out[k + 1]!
    if (isOpen(out[k]!) && next.unit !== null && next.kind !== 'duration' && connects(c, out[k]!.to, next.from)) out[k] = { ...out[k]!, kind: next.kind, unit: next.unit, rule: 'listed' }
  }
  let money: Draft | null = null
  for (let k = 0; k < out.length; k++) {
    const draft = out[k]!
    if (draft.kind === 'money' && draft.unit) money = draft
    else if (money && draft.rule === 'scaled') out[k] = { ...draft, kind: 'money', unit: money.unit, rule: 'money-goes-on' }
  }
  return out
}

const OPEN = new Set(['bare', 'spelled', 'scaled'])
const isOpen = (d: Draft): boolean => d.unit === null && OPEN.has(d.rule)

const CONNECTORS = /^(و|او|،|,|"|»|«|”|“|ال|ب|مقابل|من|اصل|الي|\)|\()$/

/** Only connecting words stand between, و or ، among them. */
function connects(c: Context, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!CONNECTORS.test(keyAt(c, i))) return false
  return to > from || (!isDigits(c, to) && wordAt(c, to)?.conjunction === 'و')
}
