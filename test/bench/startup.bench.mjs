// Whole commands, from start to exit, against Node doing nothing. The runs take turns, so that all meet the same machine; medians.
import { spawnSync } from 'node:child_process'

const RUNS = 41
const SAMPLE = 'fixtures/marrakech/article.txt'
const article = (...argv) => ['bin/article.js', ...argv]
const COMMANDS = {
  'node -e 0': ['-e', '0'],
  'article --version': article('--version'),
  'article figures --json': article('figures', '--json', SAMPLE),
  'article quotes --json': article('quotes', '--json', SAMPLE),
  'article show --json': article('show', '--json', SAMPLE),
  'article show': article('show', '--color', 'always', '--bidi', 'visual', SAMPLE),
}

// With it set, Node reads certificates at every start.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env

function time(argv) {
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, argv, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  if (status !== 0) throw new Error(`${argv.join(' ')}: ${stderr}`)
  return performance.now() - start
}

const median = times => times.toSorted((a, b) => a - b)[times.length >> 1]

const times = Object.fromEntries(Object.keys(COMMANDS).map(name => [name, []]))
for (let run = 0; run < RUNS; run++) for (const [name, argv] of Object.entries(COMMANDS)) times[name].push(time(argv))
const floor = median(times['node -e 0'])
for (const [name, list] of Object.entries(times)) console.log(name.padEnd(24), `${median(list).toFixed(1).padStart(6)} ms`, `${(median(list) / floor).toFixed(2).padStart(5)} times`)
