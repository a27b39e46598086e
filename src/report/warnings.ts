import type { WarningCode } from '../model.ts'

/** The sentences for what the analysis has to say about a text. */
export const WARNINGS: Readonly<Record<WarningCode, string>> = {
  'unclosed-quotation': 'this quotation mark is never closed',
  'unopened-quotation': 'this quotation mark closes nothing',
  'undecodable-bytes': 'bytes that are no text in this encoding were replaced',
}
