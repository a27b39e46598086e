import { run } from '../../src/cli/main.ts'

export const SAMPLE = 'fixtures/marrakech/article.txt'

/** What a user's habits could change about a process of its own. */
const HABITS = /^(NO_COLOR|FORCE_COLOR|CLICOLOR_FORCE|ARTICLE_BIDI|COLUMNS|LC_\w+|LANG|NODE_\w+)$/
export const bareEnv: NodeJS.ProcessEnv = Object.fromEntries(Object.entries(process.env).filter(([name]) => !HABITS.test(name)))

interface Given {
  readonly stdin?: string | Uint8Array
  readonly env?: Record<string, string>
  readonly columns?: number
  readonly terminal?: boolean
}

/** A command run in this process: what it wrote and its exit code. */
export async function article(argv: readonly string[], given: Given = {}): Promise<{ out: string, err: string, code: number }> {
  const out = collector(given)
  const err = collector({})
  const code = await run(argv, {
    env: given.env ?? {},
    stdin: { given: given.stdin !== undefined, bytes: async function* () { yield Buffer.from(given.stdin ?? '') } },
    stdout: out, stderr: err, sample: SAMPLE,
  })
  return { out: out.text(), err: err.text(), code }
}

function collector({ terminal, columns }: Given) {
  const chunks: string[] = []
  return {
    isTTY: terminal, columns,
    write: (text: string | Uint8Array, done: () => void) => { chunks.push(typeof text === 'string' ? text : Buffer.from(text).toString()); done() },
    on: () => undefined,
    text: () => chunks.join(''),
  }
}
