// The archive that is measured: real news where there is some, else the fixtures over and over with other numbers in them.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

const GENERATED_MB = 20

/** Where the news is, if anywhere: a .ndjson.gz of {"id", "text"}. */
const corpus = process.env.ARTICLE_CORPUS

const real = () => ({ name: `news (${corpus.split('/').at(-1)})`, lines: gunzipSync(readFileSync(corpus)).toString().split('\n').filter(line => line !== '') })

function generated() {
  const texts = readdirSync('fixtures').map(slug => readFileSync(join('fixtures', slug, 'article.txt'), 'utf8'))
  const lines = []
  for (let size = 0, n = 0; size < GENERATED_MB * 1e6; n++) {
    const line = JSON.stringify({ id: `g-${n}`, text: texts[n % texts.length].replace(/\d+/g, digits => String((Number(digits) * 7 + n) % 10 ** digits.length)) })
    size += Buffer.byteLength(line)
    lines.push(line)
  }
  return { name: 'generated from the fixtures', lines }
}

/** Files with the first so-many-eths of the archive, removed when the program ends. */
export function prepare(shares) {
  const { name, lines } = corpus ? real() : generated()
  const folder = mkdtempSync(join(tmpdir(), 'article-bench-'))
  process.on('exit', () => rmSync(folder, { recursive: true }))
  const files = shares.map(share => {
    const path = join(folder, `1-${share}.ndjson`)
    const part = lines.slice(0, Math.ceil(lines.length / share)).join('\n') + '\n'
    writeFileSync(path, part)
    return { path, share, bytes: Buffer.byteLength(part) }
  })
  return { name, articles: lines.length, files }
}
