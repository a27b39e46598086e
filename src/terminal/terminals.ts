import type { Bidi } from './screen.ts'

export type Environment = Readonly<Record<string, string | undefined>>

/** How to recognise a terminal, and what it needs; the first match wins. */
export interface Terminal {
  readonly name: string
  /** Any one of these variables, matching, is proof. */
  readonly signs: Readonly<Record<string, RegExp>>
  readonly bidi: Bidi
  /** Whether it draws harakat where they belong. */
  readonly tashkeel: boolean
  /** `seen`: looked at on a real screen; `read`: taken from its documentation. */
  readonly basis: 'seen' | 'read'
}

const SET = /./

/** A multiplexer stands before the terminal it runs in, whose variables leak through. */
export const TERMINALS: readonly Terminal[] = [
  { name: 'tmux', signs: { TMUX: SET, TERM: /^tmux/ }, bidi: 'visual', tashkeel: true, basis: 'seen' },
  { name: 'GNU screen', signs: { STY: SET, TERM: /^screen/ }, bidi: 'visual', tashkeel: true, basis: 'seen' },
  { name: 'kitty', signs: { KITTY_WINDOW_ID: SET, TERM: /^xterm-kitty/ }, bidi: 'words', tashkeel: false, basis: 'seen' },
  { name: 'Konsole', signs: { KONSOLE_VERSION: SET }, bidi: 'konsole', tashkeel: true, basis: 'seen' },
  { name: 'VTE (GNOME Terminal, Tilix, sakura, Xfce)', signs: { VTE_VERSION: /^(?:5[89]|[6-9]\d|\d{3,})\d\d$/ }, bidi: 'isolate', tashkeel: true, basis: 'seen' },
  { name: 'mlterm', signs: { MLTERM: SET, TERM: /^mlterm/ }, bidi: 'visual', tashkeel: true, basis: 'seen' },
  { name: 'xterm', signs: { XTERM_VERSION: SET }, bidi: 'visual', tashkeel: true, basis: 'seen' },
  { name: 'Alacritty', signs: { ALACRITTY_WINDOW_ID: SET, TERM: /^alacritty/ }, bidi: 'visual', tashkeel: false, basis: 'seen' },
  { name: 'Zutty', signs: { ZUTTY_VERSION: SET }, bidi: 'visual', tashkeel: false, basis: 'seen' },
  { name: 'foot', signs: { TERM: /^foot/ }, bidi: 'visual', tashkeel: false, basis: 'seen' },
  { name: 'st', signs: { TERM: /^st(-|$)/ }, bidi: 'visual', tashkeel: false, basis: 'seen' },
  { name: 'urxvt', signs: { TERM: /^rxvt/ }, bidi: 'visual', tashkeel: true, basis: 'seen' },
  { name: 'VS Code', signs: { TERM_PROGRAM: /^vscode$/ }, bidi: 'visual', tashkeel: true, basis: 'seen' },
  { name: 'Windows Terminal', signs: { WT_SESSION: SET }, bidi: 'visual', tashkeel: false, basis: 'read' },
  { name: 'macOS Terminal, iTerm2, Ghostty, WezTerm, mintty', signs: { TERM_PROGRAM: /^(Apple_Terminal|iTerm\.app|ghostty|WezTerm|mintty)$/ }, bidi: 'visual', tashkeel: false, basis: 'read' },
  { name: 'Linux console', signs: { TERM: /^linux/ }, bidi: 'visual', tashkeel: false, basis: 'read' },
]

/** Right in 14 of the 18 terminals that were looked at. */
const UNKNOWN: Terminal = { name: 'unknown', signs: {}, bidi: 'visual', tashkeel: false, basis: 'seen' }

/** Not a terminal, or a dumb one: pipes, files, other programs. */
const NONE: Terminal = { name: 'none', signs: {}, bidi: 'logical', tashkeel: true, basis: 'seen' }

export const terminalOf = (env: Environment, isTTY: boolean): Terminal =>
  !isTTY || env.TERM === 'dumb' ? NONE : TERMINALS.find(({ signs }) => Object.entries(signs).some(([name, sign]) => sign.test(env[name] ?? ''))) ?? UNKNOWN

/** What `--bidi` and `ARTICLE_BIDI` take. */
export const WISHES = ['auto', 'visual', 'isolate', 'words', 'logical'] as const
export type Wish = typeof WISHES[number]

/** What the reader wants if they say so, else what their terminal needs. */
export function bidiOf(wish: Wish, env: Environment, isTTY: boolean): { bidi: Bidi, tashkeel: boolean } {
  const { bidi, tashkeel } = terminalOf(env, isTTY)
  if (wish === 'auto' || wish === bidi) return { bidi, tashkeel }
  // Konsole's variable is seen through tmux.
  return { bidi: wish === 'isolate' && env.KONSOLE_VERSION ? 'konsole' : wish, tashkeel: wish !== 'words' && (tashkeel || wish === 'logical') }
}
