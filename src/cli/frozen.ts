import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unpack } from '../arabic/frozen.ts'
import { takeFrozen } from '../arabic/lookup.ts'

/** Imported first by what is built into dist/, where the indexes of the lexicons lie frozen. */
let indexes: ((name: string) => Buffer) | null = null
takeFrozen(name => (indexes ??= unpack(readFileSync(join(import.meta.dirname, 'lexicon.frozen'))))(name))
