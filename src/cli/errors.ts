/** The codes of the system that a user meets, in words. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file', EACCES: 'permission denied', EPERM: 'not permitted', EISDIR: 'is a directory', ENOTDIR: 'not a directory',
  ENOSPC: 'no space left', EIO: 'input/output error', EMFILE: 'too many open files', ELOOP: 'too many symbolic links', ENAMETOOLONG: 'name too long',
}

export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''

export const reasonOf = (error: unknown): string =>
  REASONS[codeOf(error)] ?? (error instanceof Error ? error.message : String(error))
