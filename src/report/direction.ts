import { CharClass, charClass } from '../arabic/letters.ts'

/** So many characters show which script an article is written in. */
const SAMPLE = 2000

/** Right to left, unless the text begins with more Latin letters than Arabic ones. */
export function directionOf(text: string): 'rtl' | 'ltr' {
  let arabic = 0
  let latin = 0
  for (let at = 0; at < text.length && at < SAMPLE; at++) {
    const type = charClass(text.charCodeAt(at))
    if (type === CharClass.Word) arabic++
    else if (type === CharClass.Latin) latin++
  }
  return latin > arabic ? 'ltr' : 'rtl'
}
