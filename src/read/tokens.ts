import { CharClass, charClass, digitOf } from '../arabic/letters.ts'
import { memo } from '../arabic/memo.ts'
import type { Token, TokenKind } from '../model.ts'
import { keyIn } from './vocabulary.ts'

const TEH_MARBUTA = 0x629
const TATWEEL = 0x640

/** Longest word that is remembered; longer ones are no vocabulary. */
const MEMORABLE = 32

const BYTE_ORDER_MARK = 0xFEFF

/** By the class of the first character. */
const KINDS: readonly TokenKind[] = ['mark', 'mark', 'word', 'latin', 'digits', 'mark'] satisfies { readonly [type in CharClass]: TokenKind }

/**
 * The text as tokens in order; what stands between two of them, or before the first, is white space or a byte order mark.
 * A word ends after its ة even where the space was lost: إرهابيةمنذ is two tokens.
 * Harakat, tatweel and invisible characters belong to the token that they follow (or, after a space, precede).
 */
export function readTokens(text: string): Token[] {
  const tokens: Token[] = []
  let glued = false
  for (let at = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0; at < text.length;) {
    if (charClass(text.charCodeAt(at)) === CharClass.Space) { glued = false; at++; continue }
    const start = at
    const core = skipJoiners(text, start)
    const type = core < text.length && !isDash(text, start, core) ? charClass(text.charCodeAt(core)) : CharClass.Space
    at = type === CharClass.Space ? core : type === CharClass.Other ? endOfMark(text, core) : endOfRun(text, core, type)
    const kind = KINDS[type]!
    tokens.push({ start, end: at, kind, key: keyOf(kind, text, start, core, at), glued })
    glued = true
  }
  return tokens
}

/** A tatweel before a digit serves as a dash: 2ـ1. */
const isDash = (text: string, start: number, core: number): boolean => text.charCodeAt(start) === TATWEEL && charClass(text.charCodeAt(core)) === CharClass.Digit

function skipJoiners(text: string, from: number): number {
  let at = from
  while (at < text.length && charClass(text.charCodeAt(at)) === CharClass.Joiner) at++
  return at
}

function endOfMark(text: string, core: number): number {
  const pair = (text.charCodeAt(core) & 0xFC00) === 0xD800 && (text.charCodeAt(core + 1) & 0xFC00) === 0xDC00
  return skipJoiners(text, core + (pair ? 2 : 1))
}

function endOfRun(text: string, core: number, type: CharClass): number {
  for (let at = core; ;) {
    const ended = text.charCodeAt(at) === TEH_MARBUTA || (type === CharClass.Digit && text.charCodeAt(at + 1) === TATWEEL)
    if (ended && type === CharClass.Digit) return at + 1
    at = skipJoiners(text, at + 1)
    if (at >= text.length || ended || charClass(text.charCodeAt(at)) !== type) return at
  }
}

const lower = memo(s => s.toLowerCase())

function keyOf(kind: TokenKind, text: string, start: number, core: number, end: number): string {
  if (kind === 'word') return keyIn(text, start, end)
  if (kind === 'digits') return westernDigits(text, start, end)
  if (kind === 'mark') return markAt(text, core, end, start)
  const raw = text.slice(start, end)
  return raw.length > MEMORABLE ? raw.toLowerCase() : lower(raw)
}

/** The mark alone, without invisible characters behind it. A tatweel by itself serves as a dash; other invisible characters are none. */
const markAt = (text: string, start: number, end: number, first: number): string =>
  start >= end ? (text.slice(first, end).includes('ـ') ? 'ـ' : '') : text.slice(start, (text.charCodeAt(start) & 0xFC00) === 0xD800 ? Math.min(start + 2, end) : start + 1)

function westernDigits(text: string, start: number, end: number): string {
  let out = ''
  for (let i = start; i < end; i++) { const d = digitOf(text.charCodeAt(i)); if (d >= 0) out += d }
  return out
}
