import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { takeFrozen } from '../arabic/lookup.ts'

/** Imported first by what is built into dist/, where the indexes of the lexicons lie frozen. */
takeFrozen(name => readFileSync(join(import.meta.dirname, `${name}.index`)))
