import type { FigureKind, Modifier, QuoteKind } from '../model.ts'

/** The closed lists of the model, as values: for the command line and the schema. */
export const QUOTE_KINDS = ['direct', 'mixed', 'indirect', 'term'] as const satisfies readonly QuoteKind[]
export const FIGURE_KINDS = ['money', 'percent', 'measure', 'duration', 'count', 'year', 'date', 'time', 'ordinal', 'score', 'number'] as const satisfies readonly FigureKind[]
export const MODIFIERS = ['more_than', 'less_than', 'at_least', 'at_most', 'about'] as const satisfies readonly Modifier[]
