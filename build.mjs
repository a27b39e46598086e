// Builds dist/: article.cjs (the program, with what it loads on demand), collection-worker.cjs (its workers), index.js and its types (the library), schema.json.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { parse } from 'acorn'
import { simple } from 'acorn-walk'
import { build, transform } from 'esbuild'

const shared = { bundle: true, format: 'esm', platform: 'node', target: 'node20', minifySyntax: true, minifyWhitespace: true, legalComments: 'none' }

/** Those that take the name of an index and how to build it. The program has them frozen: without the builders, the lexicons they read fall away. */
const INDEXES = ['lookup', 'nounLookup', 'phraseReader', 'wordSet']
const withoutBuilders = {
  name: 'without-builders',
  setup: ({ onLoad }) => onLoad({ filter: /src\/(lexicon|find|read)\/.*\.ts$/ }, async ({ path }) => {
    let { code } = await transform(readFileSync(path, 'utf8'), { loader: 'ts', target: 'node20' })
    const builders = []
    simple(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), {
      CallExpression({ callee, arguments: [name, builder] }) {
        if (INDEXES.includes(callee.name) && name?.type === 'Literal' && builder) builders.push(builder)
      },
    })
    for (const { start, end } of builders.sort((a, b) => b.start - a.start)) code = `${code.slice(0, start)}null${code.slice(end)}`
    return { contents: code }
  }),
}

/** Packages that take long to begin do so when they are first called. */
const SLOW = /^string-width$/
const slowPackages = {
  name: 'slow-packages',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: SLOW }, ({ path, kind }) => kind === 'import-statement' ? { path, namespace: 'slow' } : undefined)
    onLoad({ filter: SLOW, namespace: 'slow' }, ({ path }) => (
      { contents: `let call; module.exports = (...args) => (call ??= require('${path}').default)(...args)`, resolveDir: 'src' }))
  },
}

/**
 * The program as CommonJS, which Node starts some 7 ms sooner than modules. esbuild splits modules only,
 * so that each `import()` stays a file of its own; then each file is turned.
 */
async function buildProgram() {
  const { outputFiles } = await build({
    ...shared, entryPoints: ['src/cli/article.ts', 'src/cli/collection-worker.ts'], splitting: true, plugins: [withoutBuilders, slowPackages], outdir: 'dist', outExtension: { '.js': '.cjs' }, chunkNames: '[name]-[hash]',
    // What CommonJS packages ask for, and where a file finds its neighbours.
    define: { 'import.meta.dirname': '__dirname' }, write: false,
  })
  for (const { path, text } of outputFiles) {
    const { code } = await transform(text, { format: 'cjs', platform: 'node', target: 'node20', supported: { 'dynamic-import': false }, minifySyntax: true, minifyWhitespace: true })
    writeFileSync(join('dist', basename(path)), code)
  }
}

const buildLibrary = () => build({ ...shared, entryPoints: ['src/index.ts'], outdir: 'dist' })

function buildTypes() {
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc')
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.types.json'], { stdio: 'inherit' })
}

/** What a module of the sources exports, here and now. */
async function exportsOf(contents) {
  const { outputFiles } = await build({ ...shared, stdin: { contents, resolveDir: 'src' }, write: false })
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`)
}

/** Every index of the lexicons, ready to be read. */
async function buildIndexes() {
  const { builders, freeze, pack } = await exportsOf("import './inspect.ts'; export { builders } from './arabic/lookup.ts'; export { freeze, pack } from './arabic/frozen.ts'")
  writeFileSync('dist/lexicon.frozen', pack([...builders].map(([name, build]) => [name, freeze(build())])))
}

async function buildSchema() {
  const { schema } = await exportsOf("export { schema } from './report/schema.ts'")
  writeFileSync('dist/schema.json', JSON.stringify(schema, null, 2) + '\n')
}

/** Runs the program as a user would, and keeps what V8 has compiled by the end of it. */
function keepCompiled() {
  const program = `const { load, keep } = require('./bin/load.js'); load(require('node:path').resolve('dist/article.cjs')); process.on('exit', keep)`
  for (const argv of [['show', '--json'], ['figures', '--json'], ['show', '--color', 'always', '--bidi', 'visual'], ['quotes', '--explain']])
    execFileSync(process.execPath, ['--eval', program, 'article', ...argv, 'fixtures/marrakech/article.txt'], { stdio: ['ignore', 'ignore', 'inherit'] })
}

rmSync('dist', { recursive: true, force: true })
mkdirSync('dist')
await Promise.all([buildProgram(), buildLibrary(), buildIndexes(), buildSchema()])
keepCompiled()
buildTypes()
