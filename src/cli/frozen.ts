import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { thaw } from '../arabic/frozen.ts'
import { takeFrozen, type Row } from '../arabic/lookup.ts'

/** Imported first by what is built into dist/, where the lexicons lie frozen. */
let rowOf: ((key: string) => Row | null) | null = null
takeFrozen(key => (rowOf ??= thaw(readFileSync(join(import.meta.dirname, 'lexicon.frozen'))))(key))
