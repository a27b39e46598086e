// Whole commands over text that is made to take long, of 1, 4 and 16 times the size: seconds, and the peak of memory in MB.
// Every made text of the tests: HOSTILE=all. Only some: HOSTILE=speakers npm run bench hostile.
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from './child.mjs'
import { hostile } from './hostile.mjs'

const folder = mkdtempSync(join(tmpdir(), 'article-hostile-'))
process.on('exit', () => rmSync(folder, { recursive: true }))

/** In characters, the largest of three: about as much as is read at all, where that is less than what the name says. */
const CASES = {
  '100,000 speakers': ['speakers, a line each', 6_700_000],
  '100,000 speakers in one line': ['speakers in one line', 7_600_000],
  'one line of 18 MB': ['news in one line', 10_000_000],
  '500,000 quotation marks': ['quotation marks', 500_000],
  '500,000 openers': ['openers', 500_000],
  'openers and words': ['openers and words', 1_000_000],
  'a word of a million letters': ['one word', 1_000_000],
  'a million digits': ['one number', 1_000_000],
  '500,000 brackets in brackets': ['brackets in brackets', 500_000],
  'endless number words': ['number words', 6_000_000],
  'as many figures as are printed': ['enumerated', 590_000],
  'one speaker': ['one speaker', 6_000_000],
}
const COMMANDS = [['show', '--json'], ['quotes'], ['figures']]

const { HOSTILE: made } = await hostile()
const news = readFileSync('fixtures/marrakech/article.txt', 'utf8').replace(/\s+/g, ' ')
const HOSTILE = { ...made, 'news in one line': size => news.repeat(Math.ceil(size / news.length)).slice(0, size) }
const wanted = process.env.HOSTILE ?? ''
const cases = wanted === 'all' ? Object.fromEntries(Object.keys(HOSTILE).map(name => [name, [name, 480_000]])) : CASES

function fileOf(text, n) {
  const path = join(folder, `${n}.txt`)
  writeFileSync(path, text)
  return { path, size: statSync(path).size / 1e6 }
}

const cell = ({ seconds, peak }) => `${seconds.toFixed(2).padStart(7)} s ${peak.toFixed(0).padStart(5)} MB`

for (const [title, [name, size]] of Object.entries(cases)) {
  if (wanted !== 'all' && !title.includes(wanted)) continue
  const files = [16, 4, 1].map(share => fileOf(HOSTILE[name](size / share), share))
  console.log(`\n${title}: ${files.map(f => f.size.toFixed(1)).join(', ')} MB`)
  for (const command of COMMANDS) {
    const results = []
    for (const { path } of files) results.push(await run(process.execPath, ['bin/article.js', ...command, path]))
    const [, four, sixteen] = results
    console.log(`  ${command.join(' ').padEnd(12)} ${results.map(cell).join(' ')}   from 4 to 16: ${(sixteen.seconds / four.seconds).toFixed(1)} times`)
  }
}
