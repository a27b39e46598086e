import { thaw } from './frozen.ts'

/** What a lexicon says of a folded word. */
export interface Lookup<T> { get(key: string): T | undefined }

/** How to build every index there is, by name: the build freezes them. */
export const builders = new Map<string, () => ReadonlyMap<string, unknown>>()

let frozen: ((name: string) => Buffer) | null = null

/** From now on indexes come frozen. For the built program, which has them beside it. */
export const takeFrozen = (read: (name: string) => Buffer): void => { frozen = read }

/** An index of a lexicon: built when a word is first looked up, or thawed if it comes frozen. Its values are plain data. */
export function lookup<T>(name: string, build: () => ReadonlyMap<string, T>): Lookup<T> {
  builders.set(name, build)
  let index: Lookup<T> | null = null
  return { get: key => (index ??= frozen ? thaw<T>(frozen(name)) : build()).get(key) }
}
