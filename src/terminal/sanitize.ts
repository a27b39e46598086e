/** Everything below is rare: one look tells most text to be clean. */
const SUSPECT = /[^\u0020-\u007E\u00A1-\u00AC\u00AE-\u02FF\u0606-\u061B\u061D-\u06DC\u06DE-\u06FF\u200C-\u200F\u2010-\u2027\u2030-\u203A\u20AC]/

/** Any space at which a line may break. */
const SPACES = /[\t-\r\u0085\u1680\u2000-\u2006\u2008-\u200A\u2028\u2029\u205F\u3000]/g
const FIXED_SPACES = /[\u2007\u202F]/g

/**
 * What no terminal shows, or terminals disagree about: overrides, embeddings and isolates (a Trojan Source),
 * soft hyphens, Arabic number signs, variation selectors, skin tones, tags. ZWNJ, ZWJ, LRM and RLM belong to Arabic spelling and stay.
 */
const UNSEEN = /[\u00AD\u034F\u0600-\u0605\u061C\u06DD\u070F\u0890\u0891\u08E2\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF9-\uFFFB\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{1F3FB}-\u{1F3FF}\u{E0000}-\u{E0FFF}]/gu

/** Whether 👨‍👩‍👧 takes two cells or six depends on the terminal; 👨👩👧 takes six in all. */
const EMOJI_JOINER = /(?<=\p{Extended_Pictographic})\u200D/gu

/** A joiner with nothing before it to join. */
const IDLE_JOINER = /(?<=^| )[\u200C\u200D]+/g

const CONTROLS = /[\u0000-\u001F\u007F-\u009F]/g

/** Text from elsewhere, made fit for a terminal: one line, no control acts, whatever is left has a known width. */
export function sanitize(text: string): string {
  if (!SUSPECT.test(text)) return text
  return text
    .replace(SPACES, ' ').replace(FIXED_SPACES, '\u00A0')
    .replace(CONTROLS, c => `\\x${c.charCodeAt(0).toString(16).padStart(2, '0')}`)
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(UNSEEN, '').replace(EMOJI_JOINER, '').replace(IDLE_JOINER, '')
}
