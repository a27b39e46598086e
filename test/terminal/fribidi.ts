import { execFileSync, spawnSync } from 'node:child_process'
import { sanitize } from '../../src/terminal/sanitize.ts'
import type { Direction } from '../../src/terminal/document.ts'

export const hasFribidi = spawnSync('fribidi', ['--version']).status === 0

/** What fribidi puts where lam and alef became one, and what only steers. */
const UNSEEN = /[\uFEFF\u200C-\u200F]/g

/** fribidi keeps lam and alef apart where a haraka stands between them; behind them it is drawn in the same place. */
const lamAlefFirst = (line: string): string => line.replace(/(ل)(\p{M}+)([اأإآ])/gu, '$1$3$2')

/** Lines as GNU fribidi shapes and orders them, in one process. */
export function fribidi(lines: readonly string[], base: Direction): string[] {
  const input = lines.map(sanitize).map(lamAlefFirst).join('\n') + '\n'
  const out = execFileSync('fribidi', [`--${base}`, '--nopad', '--nobreak', '--reordernsm'], { input, encoding: 'utf8', maxBuffer: 1 << 28 })
  return out.split('\n').slice(0, lines.length).map(line => line.replace(UNSEEN, ''))
}
