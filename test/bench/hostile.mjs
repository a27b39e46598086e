// The made texts of the tests and the finders of the sources, from TypeScript.
import { rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { build } from 'esbuild'

const outfile = 'dist/hostile-bench.cjs'

export async function hostile() {
  await build({
    stdin: { contents: "export { inspect } from './src/inspect.ts'; export { articleJson } from './src/report/json.ts'; export { HOSTILE } from './test/robust/hostile.ts'", resolveDir: '.' },
    bundle: true, format: 'cjs', platform: 'node', outfile, logLevel: 'error',
  })
  try { return createRequire(import.meta.url)(`../../${outfile}`) } finally { rmSync(outfile) }
}
