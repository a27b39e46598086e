import { describe, expect, test } from 'vitest'
import { cell } from '../../src/terminal/document.ts'
import { draw, drawMessage } from '../../src/terminal/draw.ts'
import { sanitize } from '../../src/terminal/sanitize.ts'
import type { Bidi } from '../../src/terminal/screen.ts'
import { onScreen } from './screenshot.ts'
import { SCREEN, visualLines, whole } from './visual.ts'

test.each([
  ['what Arabic spelling needs stays', 'می‌خواهم هـ‍ كُلُّنَا \u200Eabc\u200F', 'می‌خواهم هـ‍ كُلُّنَا \u200Eabc\u200F'],
  ['escape', 'a\u001B[31mb', 'a\\x1b[31mb'],
  ['bell, delete, C1', '\u0007\u007F\u009B2J', '\\x07\\x7f\\x9b2J'],
  ['ends of lines are blanks', 'a\tb\r\nc\u2028d\u0085e', 'a b  c d e'],
  ['overrides, embeddings and isolates go', '\u202Eabc\u202C \u2067x\u2069 \u202A\u2066', 'abc x '],
  ['no-break spaces stay so', 'a\u00A0b\u202Fc', 'a\u00A0b\u00A0c'],
  ['half a character', 'a\uD83Db', 'a\uFFFDb'],
  ['number signs and soft hyphens go', '\u0600١٢\u06DD سو\u00ADف\uFEFF', '١٢ سوف'],
  ['emoji that terminals measure alike', '👨‍👩‍👧 ⚠️ 🙏🏽 1️⃣', '👨👩👧 ⚠ 🙏 1⃣'],
  ['clean text is untouched', 'قال: «نعم» — 12٪…', 'قال: «نعم» — 12٪…'],
])('%s', (_, text, expected) => { expect(sanitize(text)).toBe(expected) })

/** What an article could try. */
const ATTACKS: Readonly<Record<string, string>> = {
  'a title': '\u001B]0;owned\u0007',
  'a title by C1': '\u009D0;owned\u009C',
  'a link': '\u001B]8;;https://evil.example\u001B\\here\u001B]8;;\u001B\\',
  'the clipboard': '\u001B]52;c;b3duZWQ=\u0007',
  'the cursor': '\u001B[H\u001B[2Jowned\u001B[5A',
  'a question': '\u001B[c\u001B[6n\u001BP$qm\u001B\\\u0005',
  'going back': 'safe\b\b\b\bowned\rowned\u000B\u000C',
  'another screen': '\u001B[?1049h\u001Bc\u001B#8\u000E',
}
const MODES: readonly Bidi[] = ['visual', 'isolate', 'konsole', 'words', 'logical']

describe.each(Object.entries(ATTACKS))('an article that tries %s', (_, attack) => {
  test.each(MODES)('gets nowhere in %s', async bidi => {
    const screen = { ...SCREEN, bidi, width: 60, color: true }
    const text = `قال ${attack} الوزير`
    const drawn = whole(draw({
      direction: 'rtl',
      blocks: [
        { kind: 'passage', label: '1', body: cell(text, 'quote') },
        { kind: 'table', columns: [{ heading: 'أ', share: 1 }, { heading: 'ب', share: 1 }], rows: [[cell(text), cell('x')]] },
      ],
    }, { ...screen, layout: 'table' })) + drawMessage('article: ', text, screen)
    expect(drawn.replace(/\u001B\[\d+m/g, '')).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/)
    const { title, cursor, answers } = await onScreen(drawn, 70)
    expect({ title, cursor, answers }).toEqual({ title: '', cursor: [0, drawn.split('\n').length - 1], answers: '' })
  })
})

test('a Trojan source shows in its true order', () => {
  expect(visualLines('if (access != "user\u202E \u2066// check\u2069 \u2066") {')).toEqual(['if (access != "user // check ") {'])
})
