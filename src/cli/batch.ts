/** Something that is no article, or not a readable one. */
export interface Problem {
  readonly file: string
  /** Of a collection's bad line, counted from 1. */
  readonly line?: number
  readonly reason: string
}

/** A piece of the input, of whole articles, that is read and analysed in one go. Plain data, so that a worker can do it. */
export type Batch = {
  /** In bytes, as far as it is known. */
  readonly size: number
} & (
  | { readonly kind: 'files', readonly files: readonly string[] }
  | { readonly kind: 'stdin', readonly bytes: Uint8Array }
  | { readonly kind: 'lines', readonly file: string, readonly firstLine: number, readonly bytes: Uint8Array }
  | { readonly kind: 'problem', readonly problem: Problem })
