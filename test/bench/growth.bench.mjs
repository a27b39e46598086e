// Hostile text of 1, 4 and 16 times the size, by the clock: nanoseconds a character. test/robust/growth.test.ts counts steps.
import { hostile } from './hostile.mjs'

const SIZE = Number(process.env.SIZE ?? 16_384)
const { inspect, articleJson, HOSTILE } = await hostile()

function time(text) {
  const start = performance.now()
  JSON.stringify(articleJson(inspect({ file: 'x', text })))
  return 1e6 * (performance.now() - start) / text.length
}

for (const [name, make] of Object.entries(HOSTILE)) {
  time(make(SIZE))
  const times = [1, 4, 16].map(factor => time(make(factor * SIZE)))
  console.log(name.padEnd(34), times.map(t => `${t.toFixed(0).padStart(7)} ns`).join(' '), `${(times[2] / times[0]).toFixed(2).padStart(6)} times`)
}
