// An archive through whole commands, start-up included: MB of NDJSON a second, against reading and decoding the same bytes and against jq; growth; jobs; memory.
import { spawnSync } from 'node:child_process'
import { best, run } from './child.mjs'
import { prepare } from './archive.mjs'

const ROUNDS = Number(process.env.ROUNDS ?? 3)
const { name, articles, files } = prepare([16, 4, 1])
const whole = files.at(-1)

const FLOOR = `let n = 0; const decoder = new TextDecoder('utf-8', { fatal: true })
require('node:fs').createReadStream(process.argv[1], { highWaterMark: 262144 }).on('data', chunk => { n += decoder.decode(chunk, { stream: true }).length }).on('end', () => console.log(n))`
const PARSE = `let n = 0
require('node:readline').createInterface({ input: require('node:fs').createReadStream(process.argv[1]) }).on('line', line => { n += JSON.parse(line).text.length }).on('close', () => console.log(n))`

const article = (file, jobs, ...command) => () => run(process.execPath, ['bin/article.js', ...command, '--jobs', String(jobs), file.path])
const runs = {
  'Node: read and decode': () => run(process.execPath, ['-e', FLOOR, whole.path]),
  'Node: and parse each line': () => run(process.execPath, ['-e', PARSE, whole.path]),
  ...spawnSync('jq', ['--version']).status === 0 && { 'jq -c .text': () => run('jq', ['-c', '.text', whole.path]) },
}
for (const jobs of [1, 2]) {
  for (const command of [['figures', '--ndjson'], ['quotes', '--ndjson'], ['quotes', '--ndjson', '--speaker', 'وزير'], ['show', '--ndjson']]) runs[`${command.join(' ')}, ${jobs} ${jobs === 1 ? 'job' : 'jobs'}`] = article(whole, jobs, ...command)
}

const number = (value, digits, width) => value.toFixed(digits).padStart(width)
console.log(`${name}: ${articles} articles, ${(whole.bytes / 1e6).toFixed(1)} MB; the best of ${ROUNDS} rounds`)
const results = await best(runs, ROUNDS)
for (const [label, { seconds, peak }] of Object.entries(results)) {
  console.log(label.padEnd(44), number(seconds, 2, 7), 's', number(whole.bytes / 1e6 / seconds, 1, 7), 'MB/s', number(peak, 0, 5), 'MB')
}
const speedup = command => results[`${command}, 1 job`].seconds / results[`${command}, 2 jobs`].seconds
console.log(`two jobs against one: ${['figures --ndjson', 'quotes --ndjson', 'show --ndjson'].map(c => `${c.split(' ')[0]} ${speedup(c).toFixed(2)}`).join(', ')} times`)

console.log('\ngrowth: show --ndjson, 1 job, start-up taken off')
const grown = await best({ start: () => run(process.execPath, ['bin/article.js', '--version']), ...Object.fromEntries(files.map(file => [file.share, article(file, 1, 'show', '--ndjson')])) }, ROUNDS)
for (const { share, bytes } of files) {
  const perMb = (grown[share].seconds - grown.start.seconds) / (bytes / 1e6)
  const first = (grown[files[0].share].seconds - grown.start.seconds) / (files[0].bytes / 1e6)
  console.log(`${String(16 / share).padStart(4)} times`, number(bytes / 1e6, 1, 6), 'MB', number(perMb * 1000, 1, 6), 'ms/MB', number(perMb / first, 2, 6), 'times the first')
}
