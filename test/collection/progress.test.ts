import { expect, test } from 'vitest'
import { progress } from '../../src/cli/progress.ts'

function watch(total: number | null) {
  let time = 0
  const written: string[] = []
  const meter = { read: 0, total }
  const line = progress({ write: text => written.push(String(text)), on: () => undefined }, meter, () => time)
  return { written, line, meter, at: (ms: number) => { time = ms } }
}

test('nothing in the first second, then a line now and again', () => {
  const { written, line, meter, at } = watch(40_000_000)
  for (const ms of [100, 500, 990]) { at(ms); line.add(100, 1_000_000) }
  expect(written).toEqual([])
  meter.read = 10_000_000
  at(1000); line.add(934, 7_000_000)
  at(1100); line.add(1, 0)
  at(2000); line.add(0, 0)
  expect(written).toEqual(['\r\u001b[K1,234 articles, 10.0 MB/s, 0:03 left', '\r\u001b[K1,235 articles, 5.0 MB/s, 0:06 left'])
})

test('no time left where the end is not known', () => {
  const { written, line, at } = watch(null)
  at(61_000); line.add(5, 61_000_000)
  expect(written).toEqual(['\r\u001b[K5 articles, 1.0 MB/s'])
})

test('it makes room for other lines, and leaves nothing behind', () => {
  const { written, line, at } = watch(null)
  line.clear()
  at(2000); line.add(1, 1); line.clear(); line.clear()
  expect(written.slice(1)).toEqual(['\r\u001b[K'])
})
