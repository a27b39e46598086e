import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

/** The walls of the house: a layer imports from itself, from those named for it, and from model.ts. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  arabic: [],
  lexicon: ['arabic'],
  read: ['arabic', 'lexicon'],
  find: ['arabic', 'lexicon', 'read'],
  source: ['arabic'],
  inspect: ['read', 'find'],
  report: ['arabic', 'read', 'source', 'terminal'],
  terminal: ['arabic'],
  index: ['inspect'],
  cli: ['report', 'terminal', 'source', 'inspect', 'arabic'],
}

/** Packages and Node's own modules, and the layers that may use them. */
const FOREIGN: Readonly<Record<string, readonly string[]>> = {
  report: ['fastest-levenshtein'],
  terminal: ['bidi-js', 'chalk', 'cli-table3', 'string-width'],
  source: ['@mozilla/readability', 'htmlparser2', 'linkedom', 'node:buffer', 'node:zlib'],
}
const ANYTHING = ['cli']

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(f => f.endsWith('.ts')).map(f => f.replaceAll('\\', '/'))
const layerOf = (file: string): string => file.split('/')[0]!.replace(/\.ts$/, '')
const importsOf = (file: string): string[] =>
  [...readFileSync(join('src', file), 'utf8').matchAll(/^(?:import|export)\s(?:[^'"=]*?\sfrom\s)?['"]([^'"]+)['"]|\bimport\(['"]([^'"]+)['"]\)/gm)].map(m => m[1] ?? m[2]!)

test('src holds only layers that have their wall', () => {
  expect(files.filter(f => !(layerOf(f) in MAY_IMPORT))).toEqual([])
})

test.each(files)('%s imports only what its layer may', file => {
  const layer = layerOf(file)
  const own = importsOf(file).filter(i => i.startsWith('.')).map(i => posix.join(posix.dirname(file), i)).filter(i => !i.startsWith('..')).map(layerOf)
  expect(own.filter(i => i !== layer && i !== 'model' && !MAY_IMPORT[layer]!.includes(i))).toEqual([])
  const foreign = importsOf(file).filter(i => !i.startsWith('.'))
  if (!ANYTHING.includes(layer)) expect(foreign.filter(i => !FOREIGN[layer]?.includes(i))).toEqual([])
})

test('no two files import each other in a circle', () => {
  const graph = new Map(files.map(f => [f, importsOf(f).filter(i => i.startsWith('.')).map(i => posix.join(posix.dirname(f), i))]))
  const done = new Set<string>()
  const walk = (file: string, path: readonly string[]): string[][] => {
    if (path.includes(file)) return [[...path.slice(path.indexOf(file)), file]]
    if (done.has(file)) return []
    const circles = (graph.get(file) ?? []).flatMap(next => walk(next, [...path, file]))
    done.add(file)
    return circles
  }
  expect(files.flatMap(f => walk(f, []))).toEqual([])
})

test('the start of the program loads no package but those that read the command line', async () => {
  const { metafile } = await build({ entryPoints: ['src/cli/article.ts'], bundle: true, splitting: true, format: 'esm', platform: 'node', outdir: 'out', metafile: true, write: false })
  const loaded = (output: string): string[] => {
    const { inputs, imports } = metafile.outputs[output]!
    return [...Object.keys(inputs), ...imports.filter(i => i.kind === 'import-statement' && !i.external).flatMap(i => loaded(i.path))]
  }
  const packages = loaded('out/article.js').map(f => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(f)?.[1]).filter(p => p !== undefined)
  expect(new Set(packages)).toEqual(new Set(['commander', 'fastest-levenshtein']))
})
