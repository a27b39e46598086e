/** What a lexicon says of a folded word. */
export interface Lookup<T> { get(key: string): T | undefined }

/** What every lexicon says of one word, by the name of its index. */
export type Row = Readonly<Record<string, unknown>>

/** How to build every index there is, by name: the build freezes them together. */
export const builders = new Map<string, () => ReadonlyMap<string, unknown>>()

let frozen: ((key: string) => Row | null) | null = null

/** From now on nothing is built: the rows come frozen. For the built program, which has them beside it. */
export const takeFrozen = (rowOf: (key: string) => Row | null): void => { frozen = rowOf }

/** An index of a lexicon: built when a word is first looked up, unless it comes frozen. Its values are plain data. */
export function lookup<T>(name: string, build: () => ReadonlyMap<string, T>): Lookup<T> {
  builders.set(name, build)
  let index: ReadonlyMap<string, T> | null = null
  return { get: key => frozen ? frozen(key)?.[name] as T | undefined : (index ??= build()).get(key) }
}

/** All indexes as one, a row for each word that any of them knows. */
export function rows(): Map<string, Record<string, unknown>> {
  const all = new Map<string, Record<string, unknown>>()
  for (const [name, build] of builders)
    for (const [key, value] of build()) {
      const row = all.get(key)
      if (row) row[name] = value
      else all.set(key, { [name]: value })
    }
  return all
}
