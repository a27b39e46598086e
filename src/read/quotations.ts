import type { Block, Quotation, Token, Warning } from '../model.ts'

/** Pairs of quotation marks, and what is wrong with those that have no partner. */
export function readQuotations(tokens: readonly Token[], blocks: readonly Block[]): { quotations: Quotation[], warnings: Warning[] } {
  void tokens; void blocks
  return { quotations: [], warnings: [] }
}
