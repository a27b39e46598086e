import type { Quote, Reading, SpeakerSummary } from '../model.ts'

export function findQuotes(reading: Reading): { quotes: Quote[], speakers: SpeakerSummary[] } {
  void reading
  return { quotes: [], speakers: [] }
}
