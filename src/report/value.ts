import type { Figure, FigureValue } from '../model.ts'

/** Kinds whose digits are a name, not an amount. */
const UNGROUPED: ReadonlySet<Figure['kind']> = new Set(['year', 'date', 'time', 'score'])

/** A figure's value for reading: 12,500.5; a range with both ends. */
export function readable({ kind, value, min, max }: Figure): string {
  const show = (v: FigureValue | null): string => v === null ? '…' : UNGROUPED.has(kind) ? String(v) : grouped(String(v))
  if (value !== null) return show(value)
  return min === null && max === null ? '' : `${show(min)} – ${show(max)}`
}

/** Thousands apart; what is no plain decimal number stays as it is. */
function grouped(number: string): string {
  const [, sign, whole, rest] = /^([-+]?)(\d+)(\.\d+)?$/.exec(number) ?? []
  return whole === undefined ? number : sign + whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (rest ?? '')
}
