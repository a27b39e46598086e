import { openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { unpack } from '../arabic/frozen.ts'
import { takeFrozen } from '../arabic/lookup.ts'

/** Imported first by what is built into dist/, where the indexes of the lexicons lie frozen. */
let indexes: ((name: string) => Buffer) | null = null
takeFrozen(name => (indexes ??= unpack(reader(join(import.meta.dirname, 'lexicon.frozen'))))(name))

/** Reads pieces of a file: a short run needs few of the indexes. */
function reader(path: string): (from: number, to: number) => Buffer {
  const file = openSync(path, 'r')
  return (from, to) => {
    const bytes = Buffer.allocUnsafeSlow(to - from)
    return bytes.subarray(0, readSync(file, bytes, 0, to - from, from))
  }
}
