// Writes src/terminal/shaping-data.ts from the Unicode Character Database (Debian: unicode-data).
//   node test/terminal/make-shaping.mjs > src/terminal/shaping-data.ts
import { readFileSync } from 'node:fs'

const UCD = '/usr/share/unicode/'
const rows = name => readFileSync(UCD + name, 'utf8').split('\n').filter(line => /^[0-9A-F]/.test(line)).map(line => line.split(';').map(s => s.trim()))
const PLACES = ['isolated', 'final', 'initial', 'medial']

const forms = new Map()
for (const [code, , , , , decomposition] of rows('UnicodeData.txt')) {
  const [, place, letters] = /^<(isolated|final|initial|medial)> ((?:[0-9A-F]{4} ?)+)$/.exec(decomposition) ?? []
  if (!letters) continue
  const text = String.fromCodePoint(...letters.split(' ').map(l => parseInt(l, 16)))
  // Letters by themselves and lam with an alef; the other ligatures are calligraphy, and those with a blank are marks.
  if (text.length > 1 && !/^ل[آأإا]$/.test(text)) continue
  if (!forms.has(text)) forms.set(text, ['', '', '', ''])
  forms.get(text)[PLACES.indexOf(place)] ||= String.fromCodePoint(parseInt(code, 16))
}
// A letter that looks the same everywhere, ء, stays itself.
const shaped = [...forms].filter(([, places]) => places[1] || places[2]).sort(([a], [b]) => a < b ? -1 : 1).map(([letters, places]) => [letters, ...places].join(' ').trimEnd())

const joining = type => rows('ArabicShaping.txt')
  .filter(([code, , t]) => t === type && /^0(6|7[5-7]|8[7-9A-C])..?$/.test(code))
  .map(([code]) => `\\u${code}`).join('').replace(/(.{96})/g, '$1\' +\n  \'')

process.stdout.write(`// Made by test/terminal/make-shaping.mjs from Unicode ${/Shaping-([\d.]+)\.txt/.exec(readFileSync(UCD + 'ArabicShaping.txt', 'utf8'))[1]}: do not edit.

/** One line each: a letter (or lam and alef), then its isolated, final, initial and medial forms, as far as there are any. */
export const FORMS = \`
${shaped.join('\n')}\`

/** Letters that join on both sides. */
export const DUAL_JOINING =
  '${joining('D')}'

/** Letters that join to the one before only. */
export const RIGHT_JOINING =
  '${joining('R')}'
`)
