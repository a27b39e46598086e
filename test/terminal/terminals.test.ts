import { describe, expect, test } from 'vitest'
import { bidiOf, TERMINALS, terminalOf, type Environment } from '../../src/terminal/terminals.ts'

/** What each terminal sets, as measured, or as its manual has it. */
const ENVIRONMENTS: Readonly<Record<string, readonly Environment[]>> = {
  'tmux': [{ TMUX: '/tmp/tmux-0/default,1,0', TERM: 'tmux-256color', VTE_VERSION: '7006' }, { TERM: 'tmux-256color' }, { TMUX: 'x', KONSOLE_VERSION: '221203' }],
  'GNU screen': [{ STY: '1.pts-0.host', TERM: 'screen', VTE_VERSION: '7006' }, { TERM: 'screen.xterm-256color' }],
  'kitty': [{ KITTY_WINDOW_ID: '1', TERM: 'xterm-kitty' }, { TERM: 'xterm-kitty' }],
  'Konsole': [{ KONSOLE_VERSION: '221203', TERM: 'xterm-256color' }],
  'VTE (GNOME Terminal, Tilix, sakura, Xfce)': [{ VTE_VERSION: '7006', TERM: 'xterm-256color' }, { VTE_VERSION: '5800' }, { VTE_VERSION: '10000' }],
  'mlterm': [{ MLTERM: '3.9.0', TERM: 'mlterm' }],
  'xterm': [{ XTERM_VERSION: 'XTerm(379)', TERM: 'xterm' }],
  'Alacritty': [{ ALACRITTY_WINDOW_ID: '1', TERM: 'alacritty' }, { TERM: 'alacritty' }],
  'Zutty': [{ ZUTTY_VERSION: '0.14', TERM: 'xterm-256color' }],
  'foot': [{ TERM: 'foot' }, { TERM: 'foot-extra' }],
  'st': [{ TERM: 'st-256color' }, { TERM: 'st' }],
  'urxvt': [{ TERM: 'rxvt-unicode-256color' }],
  'VS Code': [{ TERM_PROGRAM: 'vscode', TERM: 'xterm-256color' }],
  'Windows Terminal': [{ WT_SESSION: '0-0-0', TERM: 'xterm-256color' }],
  'macOS Terminal, iTerm2, Ghostty, WezTerm, mintty': [{ TERM_PROGRAM: 'Apple_Terminal' }, { TERM_PROGRAM: 'iTerm.app' }, { TERM_PROGRAM: 'ghostty' }, { TERM_PROGRAM: 'WezTerm' }, { TERM_PROGRAM: 'mintty' }],
  'Linux console': [{ TERM: 'linux' }],
}

describe.each(TERMINALS)('$name', terminal => {
  test.each(ENVIRONMENTS[terminal.name]!.map(env => [env]))('%o', env => {
    expect(terminalOf(env, true)).toBe(terminal)
    expect(bidiOf('auto', env, true)).toEqual({ bidi: terminal.bidi, tashkeel: terminal.tashkeel })
    expect(terminalOf(env, false).bidi).toBe('logical')
  })
})

test.each<[string, Environment, boolean, string]>([
  ['what nobody knows', { TERM: 'xterm-256color' }, true, 'visual'],
  ['nothing at all', {}, true, 'visual'],
  ['VTE before it knew the algorithm', { VTE_VERSION: '5402' }, true, 'visual'],
  ['a dumb terminal', { TERM: 'dumb', VTE_VERSION: '7006' }, true, 'logical'],
  ['a pipe', { VTE_VERSION: '7006' }, false, 'logical'],
])('%s', (_, env, isTTY, mode) => { expect(terminalOf(env, isTTY).bidi).toBe(mode) })

test('a wish goes before what is seen, and Konsole keeps its kind of isolate', () => {
  expect(bidiOf('logical', { KITTY_WINDOW_ID: '1' }, true)).toEqual({ bidi: 'logical', tashkeel: true })
  expect(bidiOf('visual', {}, false)).toEqual({ bidi: 'visual', tashkeel: true })
  expect(bidiOf('visual', { KITTY_WINDOW_ID: '1' }, true)).toEqual({ bidi: 'visual', tashkeel: false })
  expect(bidiOf('words', { XTERM_VERSION: 'x' }, true)).toEqual({ bidi: 'words', tashkeel: false })
  expect(bidiOf('isolate', { KONSOLE_VERSION: '221203' }, true).bidi).toBe('konsole')
  expect(bidiOf('isolate', { TMUX: 'x', KONSOLE_VERSION: '221203' }, true).bidi).toBe('konsole')
  expect(bidiOf('isolate', { TERM: 'xterm' }, true).bidi).toBe('isolate')
})
