import type { Figure, Reading } from '../model.ts'

export function findFigures(reading: Reading): Figure[] {
  void reading
  return []
}
