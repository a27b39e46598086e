import { describe, expect, test } from 'vitest'
import { inspectFigures } from '../../src/inspect.ts'
import { textOf } from '../../src/model.ts'

/** A figure in short: its number as written, value, unit, kind and modifier. */
export function figuresOf(text: string): string[] {
  return inspectFigures({ file: '-', text }).figures.map(f =>
    [textOf({ text }, f.number), f.value ?? `${f.min}..${f.max}`, f.unit ?? '-', f.kind, ...(f.modifier ? [f.modifier] : [])].join(' | '))
}

const CASES: readonly (readonly [text: string, ...figures: string[]])[] = [
  ['سيطر التنظيم على أكثر من 110 آلاف كلم مربع', '110 آلاف | 110000 | km2 | measure | more_than'],
  ['خصصت الحكومة 45 مليون دولار للإعمار', '45 مليون | 45000000 | USD | money'],
  ['بلغ العجز 9ر40 مليار دولار', '9ر40 مليار | 40900000000 | USD | money'],
  ['جرت المباحثات في 17 أيار/مايو 2022', '17 أيار/مايو 2022 | 2022-05-17 | - | date'],
  ['يتسع المخيم لما بين 5 و7 ملايين لتر', '5 و7 ملايين | 5000000..7000000 | L | measure'],
]

describe('figures', () => {
  test.each(CASES)('%s', (text, ...figures) => expect(figuresOf(text)).toEqual(figures))
})
