/** Expectations that the program does not meet yet, each with the reason. To be emptied: a test fails where one of them is met. */
export const NOT_YET: Readonly<Record<string, string>> = {
}
