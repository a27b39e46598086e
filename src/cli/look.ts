import type { Io } from './io.ts'

/** How results for people are drawn, decided once. */
export interface Look {
  readonly width: number
  readonly color: boolean
  readonly lang: 'en' | 'ar'
  readonly bidi: 'auto' | 'visual' | 'isolate' | 'words' | 'logical'
  /** Whether the reader is a terminal. */
  readonly terminal: boolean
  /** Whether each article is introduced by the name of its file: there are several. */
  readonly titles: boolean
}

export interface LookOptions {
  readonly width?: number
  readonly color?: 'auto' | 'always' | 'never'
  readonly lang?: 'en' | 'ar'
  readonly bidi?: Look['bidi']
}

export const DEFAULT_WIDTH = 80

export function lookOf(options: LookOptions, titles: boolean, { env, stdout }: Io): Look {
  const terminal = stdout.isTTY === true
  return {
    width: options.width ?? widthOf(env.COLUMNS) ?? (stdout.columns || DEFAULT_WIDTH),
    color: wantsColor(options.color ?? 'auto', env, terminal),
    lang: options.lang ?? languageOf(env),
    bidi: options.bidi ?? bidiOf(env.ARTICLE_BIDI),
    terminal,
    titles,
  }
}

/** The option, then NO_COLOR, then what forces it, then what forbids it, then whether anybody sees it. */
function wantsColor(option: 'auto' | 'always' | 'never', env: Io['env'], terminal: boolean): boolean {
  if (option !== 'auto') return option === 'always'
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR) return !['0', 'false'].includes(env.FORCE_COLOR)
  if (env.CLICOLOR_FORCE) return env.CLICOLOR_FORCE !== '0'
  return terminal && env.TERM !== 'dumb'
}

const widthOf = (columns: string | undefined): number | null => /^[1-9]\d*$/.test(columns ?? '') ? Number(columns) : null

const languageOf = (env: Io['env']): 'en' | 'ar' =>
  /^ar(?![a-z])/.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || '') ? 'ar' : 'en'

export const BIDI_MODES = ['auto', 'visual', 'isolate', 'words', 'logical'] as const

const bidiOf = (wish: string | undefined): Look['bidi'] => BIDI_MODES.find(mode => mode === wish) ?? 'auto'
