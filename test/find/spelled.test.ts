import { toCardinal } from 'n2words/ar-SA'
import { ToWords } from 'to-words'
import { describe, expect, test } from 'vitest'
import { inspectFigures } from '../../src/inspect.ts'
import { ruleSets, spell } from './rbnf.ts'

/** Every number to 9,999, and ten thousand drawn over all sizes to 10^15, always the same ones. */
function* numbers(): Generator<number> {
  for (let n = 0; n <= 9_999; n++) yield n
  let seed = 20
  const random = () => (seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31
  for (let k = 0; k < 10_000; k++) yield Math.floor(10 ** (4 + 11 * random()))
}

const valueOf = (text: string) => {
  const { figures } = inspectFigures({ file: '-', text })
  return figures.length === 1 ? figures[0]!.value : figures.map(f => f.value)
}

/** n2words spells 301 million "three hundred and a million million": no such number is asked for. */
const isSpelledWell = (n: number): boolean => {
  for (let left = Math.floor(n / 1000); left > 0; left = Math.floor(left / 1000)) if (left % 1000 > 2 && left % 100 > 0 && left % 100 < 3) return false
  return true
}

/** Which of the numbers do not read back: the first few, with what they are spelled like and read as. */
function failures(spelled: (n: number) => string, asked: (n: number) => boolean = () => true): string[] {
  const wrong: string[] = []
  for (const n of numbers()) {
    if (!asked(n)) continue
    const text = spelled(n), value = valueOf(text)
    if (value !== n && wrong.push(`${n} ${text} ${JSON.stringify(value)}`) === 10) break
  }
  return wrong
}

describe('numbers in words read back', () => {
  test.each(ruleSets.filter(name => !name.includes('ordinal')))('CLDR %s', name => {
    expect(failures(n => spell(name, BigInt(n)))).toEqual([])
  })

  test.each(ruleSets.filter(name => name.includes('ordinal')))('CLDR %s, to 199', name => {
    for (let n = 1; n < 200; n++) expect(valueOf(spell(name, BigInt(n))), spell(name, BigInt(n))).toBe(n)
  })

  test.each(['masculine', 'feminine'] as const)('n2words, %s', gender => {
    expect(failures(n => toCardinal(n, { gender }), isSpelledWell)).toEqual([])
  })

  const words = new ToWords({ localeCode: 'ar-SA' })
  test('to-words', () => { expect(failures(n => words.convert(n))).toEqual([]) })

  test('without hamza, with Egyptian ya, with tatweel', () => {
    const plain = (text: string) => text.replace(/[أإآ]/g, 'ا').replace(/ة/g, 'ه').replace(/ئ/g, 'ئـ').replace(/ي\b/g, 'ى')
    expect(failures(n => plain(toCardinal(n)), isSpelledWell)).toEqual([])
  })
})
