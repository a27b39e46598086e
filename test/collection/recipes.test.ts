import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bareEnv } from '../cli/run.ts'
import { archive, articleText } from './archive.ts'

/** The README's recipes for archives, run one after the other beside a small archive: later ones read what earlier ones wrote. */
const section = readFileSync('README.md', 'utf8').match(/^## Archives\n[\s\S]*?(?=^## )/m)![0]
const recipes = Array.from(section.matchAll(/^```bash\n([\s\S]*?)^```$/gm), match => match[1]!)
const TOOLS = ['jq', 'duckdb', 'parallel']
const has = (tool: string): boolean => spawnSync('bash', ['-c', `command -v ${tool} && ${tool} --version`]).status === 0

const folder = mkdtempSync(join(tmpdir(), 'article-'))
beforeAll(() => {
  mkdirSync(join(folder, 'bin'))
  symlinkSync(resolve('bin/article.js'), join(folder, 'bin/article'))
  writeFileSync(join(folder, 'news.ndjson.gz'), gzipSync(archive(120)))
  mkdirSync(join(folder, 'archive'))
  for (let n = 0; n < 30; n++) writeFileSync(join(folder, 'archive', `${n}.txt`), articleText(n))
})
afterAll(() => rmSync(folder, { recursive: true }))

const runnable = (recipe: string): boolean => TOOLS.filter(tool => new RegExp(`(?<![\\w.])${tool} `).test(recipe)).every(has)

test.runIf(process.env.CI)('what Debian has is there in CI', () => expect(['jq', 'parallel'].filter(tool => !has(tool))).toEqual([]))

test.each(recipes.filter(runnable))('%s', recipe => {
  const { status, stdout } = spawnSync('bash', ['-c', `set -euo pipefail; ${recipe}`], {
    cwd: folder, encoding: 'utf8', env: { ...bareEnv, HOME: folder, PATH: join(folder, 'bin') + delimiter + process.env.PATH, LC_ALL: 'C.UTF-8' },
  })
  expect({ recipe, status }).toEqual({ recipe, status: 0 })
  const written = Array.from(recipe.matchAll(/> (\S+)$/gm), match => readFileSync(join(folder, match[1]!), 'utf8'))
  for (const result of written.length > 0 ? written : [stdout]) expect(result.trim().split('\n').length).toBeGreaterThan(1)
})

test.runIf(has('jq') && has('parallel'))('pieces of parallel give what one run gives', () => {
  const one = spawnSync(process.execPath, ['bin/article.js', 'figures', '--ndjson', join(folder, 'news.ndjson.gz')], { encoding: 'utf8', env: bareEnv }).stdout
  const records = (text: string): unknown[] => text.trim().split('\n').map(line => ({ ...JSON.parse(line) as object, file: '' }))
  expect(records(readFileSync(join(folder, 'figures.ndjson'), 'utf8'))).toEqual(records(one))
})
