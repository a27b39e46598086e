import type { Look } from '../report/tables.ts'
import { langOf, type Lang } from '../report/words.ts'
import type { Screen } from '../terminal/screen.ts'
import { bidiOf, WISHES, type Wish } from '../terminal/terminals.ts'
import type { Io } from './io.ts'

export interface LookOptions {
  readonly width?: number
  readonly color?: 'auto' | 'always' | 'never'
  readonly lang?: Lang
  readonly bidi?: Wish
  readonly layout?: Screen['layout']
  readonly tashkeel?: 'keep' | 'strip'
}

export const DEFAULT_WIDTH = 80

export function lookOf(options: LookOptions, titles: boolean, { env, stdout }: Io): Look {
  const isTTY = stdout.isTTY === true
  const { bidi, tashkeel } = bidiOf(options.bidi ?? wishOf(env.ARTICLE_BIDI), env, isTTY)
  return {
    screen: {
      width: options.width ?? widthOf(env.COLUMNS) ?? (stdout.columns || DEFAULT_WIDTH),
      color: wantsColor(options.color ?? 'auto', env, isTTY),
      layout: options.layout ?? 'auto',
      bidi,
      tashkeel: options.tashkeel ? options.tashkeel === 'keep' : tashkeel,
    },
    lang: options.lang ?? langOf(env),
    titles,
  }
}

/** How messages are to look: nothing but the environment has a say. */
export function messageScreen({ env, stderr }: Io): Screen {
  const { bidi, tashkeel } = bidiOf(wishOf(env.ARTICLE_BIDI), env, stderr.isTTY === true)
  return { width: stderr.columns || DEFAULT_WIDTH, color: false, layout: 'auto', bidi, tashkeel }
}

/** The option, then NO_COLOR, then what forces it, then what forbids it, then whether anybody sees it. */
function wantsColor(option: 'auto' | 'always' | 'never', env: Io['env'], isTTY: boolean): boolean {
  if (option !== 'auto') return option === 'always'
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR) return !['0', 'false'].includes(env.FORCE_COLOR)
  if (env.CLICOLOR_FORCE) return env.CLICOLOR_FORCE !== '0'
  return isTTY && env.TERM !== 'dumb'
}

const widthOf = (columns: string | undefined): number | null => /^[1-9]\d*$/.test(columns ?? '') ? Number(columns) : null

const wishOf = (wish: string | undefined): Wish => WISHES.find(mode => mode === wish) ?? 'auto'
