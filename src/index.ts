/**
 * The library's door: nothing else is public. `inspect` takes decoded text and returns plain data; every offset is a
 * UTF-16 unit of that text, as JavaScript counts, so that `textOf` gives the words of any span. (The command line's JSON counts code points.)
 */
export { inspect } from './inspect.ts'
export { textOf } from './model.ts'
export type * from './model.ts'
