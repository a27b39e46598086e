/** Input that cannot be read, said in one line that stands after the file's name. */
export class InputError extends Error {}
