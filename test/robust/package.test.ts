import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, expect, test } from 'vitest'
import { bareEnv } from '../cli/run.ts'

/** What is published. `npm test` builds first. */
const folder = mkdtempSync(join(tmpdir(), 'article-package-'))
afterAll(() => rmSync(folder, { recursive: true }))
const run = (command: string, args: string[], cwd = '.', env = bareEnv) => spawnSync(command, args, { cwd, encoding: 'utf8', env })
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string>, dependencies: Record<string, string> }

const packed = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]).stdout) as [{ filename: string, files: { path: string }[] }]
const tarball = join(folder, packed[0].filename)

test('only what runs is packed', () => {
  const others = packed[0].files.map(f => f.path).filter(path => !/^(?:bin|dist)\/|^(?:package\.json|README\.md|LICENSE|fixtures\/marrakech\/article\.txt)$/.test(path))
  expect(others).toEqual([])
})

test('publint has nothing to say about it', async () => {
  const bytes = readFileSync(tarball)
  const { messages, pkg } = await publint({ strict: true, pack: { tarball: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) } })
  expect(messages.map(message => formatMessage(message, pkg))).toEqual([])
})

/** The program and the library, as they stand in a folder. */
function expectToWork(cwd: string, program: [string, ...string[]], library: string) {
  const [command, ...first] = program
  const { stdout, stderr, status } = run(command, [...first, 'show', '--width', '80', resolve('fixtures/marrakech/article.txt')], cwd)
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  expect(stdout).toContain('ناصر بوريطة')
  const script = `import('${library}').then(m => console.log(m.inspect({ file: 'x', text: 'ننفق 45 مليون دولار.' }).figures[0].value))`
  expect(run(process.execPath, ['-e', script], cwd).stdout).toBe('45000000\n')
}

test('unpacked in an empty folder, without any other package, program and library work', () => {
  expect(run('tar', ['-xzf', tarball], folder).status).toBe(0)
  expectToWork(folder, [process.execPath, 'package/bin/article.js'], './package/dist/index.js')
})

const UNREACHED = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|ETIMEDOUT|ERR_SOCKET_TIMEOUT|ENOTCACHED/

test('installed by npm in an empty folder, program and library work', ({ skip }) => {
  const cwd = join(folder, 'installed')
  mkdirSync(cwd)
  const { status, stderr } = run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--fetch-retries=0', tarball], cwd, process.env)
  skip(status !== 0 && UNREACHED.test(stderr), 'no registry can be reached')
  expect(status, stderr).toBe(0)
  expectToWork(cwd, [join('node_modules', '.bin', 'article')], 'article')
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  expect(run(process.execPath, ['-p', `require('article/package.json').version + ' ' + require('article/schema.json').$schema`], cwd).stdout).toMatch(new RegExp(`^${version} https://json-schema`))
}, 180_000)

test('nothing runs when it is installed, neither a script of its own nor one of what it depends on', () => {
  expect(Object.keys(manifest.scripts).filter(name => /^(?:pre|post)?install$/.test(name))).toEqual([])
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, { dev?: boolean, hasInstallScript?: boolean }> }
  expect(Object.entries(lock.packages).filter(([, { dev, hasInstallScript }]) => hasInstallScript && !dev)).toEqual([])
})

test('each package it depends on has its reason in the README', () => {
  const readme = readFileSync('README.md', 'utf8').split('### Packages')[1]!
  expect(Object.keys(manifest.dependencies).filter(name => !readme.includes(name))).toEqual([])
})
