import { expect, test } from 'vitest'
import { teller } from '../../src/cli/messages.ts'
import type { Io } from '../../src/cli/io.ts'

async function told(line: string, isTTY: boolean, env: Io['env']): Promise<string> {
  let text = ''
  const stderr = { isTTY, columns: 60, write: (t: string | Uint8Array, done: () => void) => { text += t; done() }, on: () => undefined }
  await teller({ env, stderr } as unknown as Io)(line)
  return text
}

const LINE = 'nothing matches نولند; the nearest: نولاند'

test.each<[string, string, boolean, Io['env'], string]>([
  ['a file gets it as it is', LINE, false, {}, `article: ${LINE}\n`],
  ['xterm gets the names in visual order', LINE, true, { XTERM_VERSION: 'x' }, 'article: \u202Dnothing matches ﺪﻨﻟﻮﻧ; the nearest: ﺪﻧﻻﻮﻧ\u202C\n'],
  ['VTE orders them itself', 'x نولند', true, { VTE_VERSION: '7006' }, 'article: \u200E\u2066x نولند\u2069\n'],
  ['English stays plain', 'no such file', true, { VTE_VERSION: '7006' }, 'article: no such file\n'],
  ['a file name acts on no terminal', 'a\u001B]0;x\u0007: no such file', true, { XTERM_VERSION: 'x' }, 'article: \u202Da\\x1b]0;x\\x07: no such file\u202C\n'],
])('%s', async (_, line, isTTY, env, expected) => { expect(await told(line, isTTY, env)).toBe(expected) })
