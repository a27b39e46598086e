// Builds dist/: article.js (the program), index.js and its types (the library), schema.json.
import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'

rmSync('dist', { recursive: true, force: true })
await build({
  entryPoints: { article: 'src/cli/article.ts', index: 'src/index.ts' },
  outdir: 'dist', chunkNames: 'chunks/[name]-[hash]', bundle: true, splitting: true, format: 'esm', platform: 'node', target: 'node20',
  minifySyntax: true, minifyWhitespace: true, legalComments: 'eof',
  // CommonJS packages in the bundle ask for Node's own modules with require.
  banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
})
const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc')
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.types.json'], { stdio: 'inherit' })
const { outputFiles } = await build({ entryPoints: ['src/report/schema.ts'], bundle: true, format: 'esm', charset: 'utf8', write: false })
const { schema } = await import('data:text/javascript,' + encodeURIComponent(outputFiles[0].text))
writeFileSync('dist/schema.json', JSON.stringify(schema, null, 2) + '\n')
