import { Chalk, type ChalkInstance } from 'chalk'
import type { Style } from './document.ts'
import type { Screen } from './screen.ts'

export type Paint = (style: Style, text: string) => string

/** Colours by what the text is: the sixteen that every theme tunes for its own ground. */
const COLOURS: Record<Exclude<Style, 'plain'>, (chalk: ChalkInstance) => ChalkInstance> = {
  title: chalk => chalk.bold,
  heading: chalk => chalk.bold,
  muted: chalk => chalk.dim,
  speaker: chalk => chalk.cyan,
  quote: chalk => chalk.green,
  figure: chalk => chalk.yellow,
}

export function painter({ color }: Screen): Paint {
  if (!color) return (_, text) => text
  const chalk = new Chalk({ level: 1 })
  return (style, text) => style === 'plain' ? text : COLOURS[style](chalk)(text)
}
