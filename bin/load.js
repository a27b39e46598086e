// Loads the built files so that a short run is short: from what V8 compiled of them at build time, which another Node
// refuses by itself and compiles anew; and with Node's own modules loaded when something of theirs is first used.
const { readFileSync, writeFileSync } = require('node:fs')
const { dirname, join } = require('node:path')
const { Script } = require('node:vm')

const loaded = new Map()

/** The exports of a CommonJS file and, by the same way, of the files that it requires beside it. */
function load(file) {
  const known = loaded.get(file)
  if (known) return known.module.exports
  const script = new Script(`(function(exports,require,module,__dirname){${readFileSync(file, 'utf8')}\n})`, { filename: file, cachedData: compiled(file) })
  const module = { exports: {} }
  loaded.set(file, { script, module })
  const folder = dirname(file)
  script.runInThisContext()(module.exports, id => id.startsWith('./') ? load(join(folder, id)) : whenUsed(id), module, folder)
  return module.exports
}

const whenUsed = id => new Proxy({}, {
  get: (_, name) => require(id)[name],
  ownKeys: () => Reflect.ownKeys(require(id)),
  getOwnPropertyDescriptor: (_, name) => ({ ...Object.getOwnPropertyDescriptor(require(id), name), configurable: true }),
})

function compiled(file) {
  try { return readFileSync(`${file}.v8`) } catch { return undefined }
}

/** Keeps what is compiled by now of every loaded file. */
function keep() {
  for (const [file, { script }] of loaded) writeFileSync(`${file}.v8`, script.createCachedData())
}

module.exports = { load, keep }
