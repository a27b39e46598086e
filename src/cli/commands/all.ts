import type { Command } from '../command.ts'
import { figures } from './figures.ts'
import { quotes } from './quotes.ts'
import { show } from './show.ts'

/** The subcommands, in the order of the help. What each chooses and finds is its own affair. */
export const COMMANDS: readonly Command<any, any>[] = [show, quotes, figures]

export const commandNamed = (name: string): Command<any, any> => COMMANDS.find(c => c.name === name)!
