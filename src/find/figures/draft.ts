import type { FigureKind, FigureValue, Span } from '../../model.ts'
import { valueOf, type Amount } from './amount.ts'

/** A figure while its block is being searched: what the rules say, before its modifier is looked for. */
export interface Draft {
  readonly kind: FigureKind
  readonly rule: string
  /** Tokens from the number's first (a sign before it included) to the one after its last. */
  readonly from: number
  readonly to: number
  /** The token after the number alone: where modifiers and lists go on. */
  readonly number: Span
  readonly value: FigureValue | null
  readonly min: FigureValue | null
  readonly max: FigureValue | null
  readonly unit: string | null
  readonly unitText: Span | null
  /** Modifiers say something of amounts, not of dates and ranks. */
  readonly measurable: boolean
}

/** One value, or the two ends of a range. */
export const endsOf = (values: readonly Amount[]): Pick<Draft, 'value' | 'min' | 'max'> =>
  values.length === 1 ? { value: valueOf(values[0]!), min: null, max: null } : { value: null, min: valueOf(values[0]!), max: valueOf(values[1]!) }
