/** The library's door: nothing else is public. */
export { inspect } from './inspect.ts'
export { textOf } from './model.ts'
export type * from './model.ts'
