import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** Real terminals on a display that nobody sees. */
export type TerminalName = 'xterm' | 'sakura'

export const missing = ['Xvfb', 'xterm', 'sakura', 'dbus-run-session', 'import'].filter(tool => spawnSync('which', [tool]).status !== 0)

const COLUMNS = 100
const ROWS = 48
const SIZE = { width: 900, height: 900 }
const FONT = 'DejaVu Sans Mono'

const COMMANDS: Readonly<Record<TerminalName, (script: string) => readonly string[]>> = {
  xterm: script => ['xterm', '-geometry', `${COLUMNS}x${ROWS}+0+0`, '-fa', FONT, '-fs', '10', '-b', '0', '-bw', '0', '+sb', '-bg', 'white', '-fg', 'black', '-e', 'sh', script],
  sakura: script => ['dbus-run-session', '--', 'sakura', '-c', String(COLUMNS), '-r', String(ROWS), '-f', `${FONT} 10`, '-e', `sh ${script}`],
}

export interface Picture { readonly width: number, readonly height: number, readonly rgb: Buffer }

export class Display {
  readonly #server: ChildProcess
  readonly #name: string
  readonly #folder = mkdtempSync(join(tmpdir(), 'article-'))

  private constructor(server: ChildProcess, name: string) {
    this.#server = server
    this.#name = name
  }

  static async open(): Promise<Display> {
    // Without -noreset the server starts anew whenever a terminal goes, and takes the next one with it.
    const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', `${SIZE.width}x${SIZE.height}x24`, '-wr', '-noreset', '-nolisten', 'tcp'], { stdio: ['ignore', 'pipe', 'ignore'] })
    const number = await new Promise<string>(resolve => server.stdout.once('data', (d: Buffer) => resolve(d.toString().trim())))
    return new Display(server, `:${number}`)
  }

  close(): void {
    this.#server.kill()
    rmSync(this.#folder, { recursive: true })
  }

  /** What a terminal shows of the first lines of a text. */
  async take(terminal: TerminalName, text: string): Promise<Picture> {
    const script = join(this.#folder, 'run.sh')
    writeFileSync(join(this.#folder, 'text'), text.split('\n').slice(0, ROWS - 1).join('\n'))
    writeFileSync(script, `printf '\\033[?25l'; cat ${this.#folder}/text; sleep 60`)
    const [command, ...args] = COMMANDS[terminal](script)
    const child = spawn(command!, args, { detached: true, stdio: 'ignore', env: { PATH: process.env.PATH, HOME: this.#folder, LANG: 'C.UTF-8', DISPLAY: this.#name, NO_AT_BRIDGE: '1' } })
    const gone = once(child, 'exit')
    try { return await this.#settled() } finally { process.kill(-child.pid!); await gone }
  }

  /** Once something is there and stays the same. */
  async #settled(): Promise<Picture> {
    let last = this.#shot()
    for (let tries = 0, same = 0; tries < 60; tries++) {
      await sleep(150)
      const next = this.#shot()
      same = next.rgb.equals(last.rgb) && new Set(next.rgb.subarray(0, next.rgb.length / 2)).size > 2 ? same + 1 : 0
      if (same === 3) return next
      last = next
    }
    throw new Error('the screen never came to rest')
  }

  #shot(): Picture {
    return { ...SIZE, rgb: execFileSync('import', ['-display', this.#name, '-window', 'root', '-depth', '8', 'rgb:-'], { maxBuffer: 1 << 26 }) }
  }
}

/** How many pixels differ. */
export function differing(a: Picture, b: Picture): number {
  let count = 0
  for (let at = 0; at < a.rgb.length; at += 3) if (a.rgb.compare(b.rgb, at, at + 3, at, at + 3) !== 0) count++
  return count
}

/** Where upright lines stand that are at least so many pixels long, thick ones once. */
export function uprights({ width, height, rgb }: Picture, length: number): number[] {
  const ground = [width + 1, width * height - 1].map(at => rgb.subarray(3 * at, 3 * at + 3).readUIntBE(0, 3))
  const found: number[] = []
  for (let x = 0; x < width; x++) {
    let run = 0
    for (let y = 0, now = 0; y < height; y++) {
      now = ground.includes(rgb.readUIntBE(3 * (y * width + x), 3)) ? 0 : now + 1
      run = Math.max(run, now)
    }
    if (run >= length && found.at(-1) !== x - 1) found.push(x)
  }
  return found
}

export function save({ width, height, rgb }: Picture, file: string): void {
  execFileSync('convert', ['-size', `${width}x${height}`, '-depth', '8', 'rgb:-', '-trim', '+repage', '-colors', '32', `png8:${file}`], { input: rgb })
}
