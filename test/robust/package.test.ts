import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { bareEnv } from '../cli/run.ts'

/** What is published. `npm test` builds first. */
const folder = mkdtempSync(join(tmpdir(), 'article-package-'))
afterAll(() => rmSync(folder, { recursive: true }))
const run = (command: string, args: string[], cwd = '.') => spawnSync(command, args, { cwd, encoding: 'utf8', env: bareEnv })
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string>, dependencies: Record<string, string> }

const packed = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]).stdout) as [{ filename: string, files: { path: string }[] }]

test('only what runs is packed', () => {
  const others = packed[0].files.map(f => f.path).filter(path => !/^(?:bin|dist)\/|^(?:package\.json|README\.md|LICENSE|fixtures\/marrakech\/article\.txt)$/.test(path))
  expect(others).toEqual([])
})

test('unpacked in an empty folder, without any other package, program and library work', () => {
  expect(run('tar', ['-xzf', packed[0].filename], folder).status).toBe(0)
  const { stdout, stderr, status } = run(process.execPath, ['package/bin/article.js', 'show', '--width', '80', 'package/fixtures/marrakech/article.txt'], folder)
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  expect(stdout).toContain('ناصر بوريطة')
  const library = `import('./package/dist/index.js').then(m => console.log(m.inspect({ file: 'x', text: 'ننفق 45 مليون دولار.' }).figures[0].value))`
  expect(run(process.execPath, ['-e', library], folder).stdout).toBe('45000000\n')
})

test('no script runs when it is installed', () =>
  expect(Object.keys(manifest.scripts).filter(name => /^(?:pre|post)?install$/.test(name))).toEqual([]))

test('each package it depends on has its reason in the README', () => {
  const readme = readFileSync('README.md', 'utf8').split('### Packages')[1]!
  expect(Object.keys(manifest.dependencies).filter(name => !readme.includes(name))).toEqual([])
})
