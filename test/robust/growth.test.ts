import { Session, type Profiler } from 'node:inspector'
import { afterAll, expect, test } from 'vitest'
import { inspect } from '../../src/inspect.ts'
import { articleJson } from '../../src/report/json.ts'
import { markedRuns } from '../../src/report/marks.ts'
import { HOSTILE } from './hostile.ts'

/**
 * Steps, not seconds: how often V8 enters each block of the sources. Four times the text takes some four times as many; a quadratic pass would take sixteen.
 * Loops inside V8 (of a regex, of includes) are not counted; `npm run bench growth` has the clock.
 */
const session = new Session()
session.connect()
const ask = <T>(method: string, params: object = {}): T => {
  let answer: T | undefined
  session.post(method, params, (error, result) => { if (error) throw new Error(error.message); answer = result as T })
  return answer!
}
ask('Profiler.enable')
ask('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
afterAll(() => session.disconnect())

function steps(text: string): number {
  ask('Profiler.takePreciseCoverage')
  const article = inspect({ file: 'x', text })
  JSON.stringify(articleJson(article))
  const { result } = ask<Profiler.TakePreciseCoverageReturnType>('Profiler.takePreciseCoverage')
  return result.filter(script => script.url.includes('/src/')).flatMap(script => script.functions).flatMap(f => f.ranges).reduce((sum, range) => sum + range.count, 0)
}

/** In characters; of speakers there must be many before words that many share stop counting. */
const sizeOf = (name: string): number => /speaker|offices/.test(name) ? 16_000 : 4_000

test.each(Object.entries(HOSTILE))('%s', (name, make) => {
  const size = sizeOf(name)
  // Words seen once are known: what the lexicons say of them is looked up here.
  inspect({ file: 'x', text: make(4 * size) })
  const [once, four] = [steps(make(size)), steps(make(4 * size))]
  expect(once).toBeGreaterThan(100)
  expect(four).toBeLessThan(8 * once + 5_000)
})

test('to mark a paragraph, only its own marks are looked at', () => {
  let looks = 0
  const marks = Array.from({ length: 10_000 }, (_, n) => ({ get start() { looks++; return 10 * n }, end: 10 * n + 5, style: 'quote', note: '' } as const))
  expect(markedRuns('0123456789'.repeat(10_000), { start: 90_000, end: 90_020 }, marks).map(run => run.text)).toEqual(['01234', '56789', '01234', '56789'])
  expect(looks).toBeLessThan(60)
})
