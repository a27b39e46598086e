/** Nothing went wrong; a filter matched nothing; wrong usage, or something could not be read or written. */
export const EXIT = { done: 0, nothing: 1, failed: 2 } as const

/** The codes of the system that a user meets, in words. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file', EACCES: 'permission denied', EPERM: 'not permitted', EISDIR: 'is a directory', ENOTDIR: 'not a directory',
  ENOSPC: 'no space left on device', EIO: 'input/output error', EMFILE: 'too many open files', ELOOP: 'too many symbolic links', ENAMETOOLONG: 'name too long', EFBIG: 'file too large', EDQUOT: 'disk quota exceeded',
}

export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''

/** Results or messages could not be written. */
export class WriteError extends Error {
  override readonly name = 'WriteError'
  override readonly cause: Error
  constructor(cause: Error) { super(cause.message); this.cause = cause }
}

export const reasonOf = (error: unknown): string =>
  REASONS[codeOf(error)] ?? (error instanceof Error ? error.message : String(error))
