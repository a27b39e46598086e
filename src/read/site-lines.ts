import { isCommonNoun } from '../lexicon/common-nouns.ts'
import { isFiniteVerb } from '../lexicon/common-verbs.ts'
import { closeBrackets, dashes, openBrackets } from '../lexicon/marks.ts'
import { functionWord } from '../lexicon/function-words.ts'
import { ambiguousName, givenName } from '../lexicon/names.ts'
import { organisation } from '../lexicon/organisations.ts'
import { placeAt } from '../lexicon/places.ts'
import { title } from '../lexicon/titles.ts'
import { reportingVerb } from '../lexicon/verbs.ts'
import type { Block, Token } from '../model.ts'

// Outlets that no lexicon knows, told by where they stand.

/** Words of an outlet's name, or of a place and an outlet. */
const MAX_NAME = 5

const isVerb = ({ kind, key }: Token): boolean =>
  kind === 'word' && givenName(key) === '' && (isFiniteVerb(key) || reportingVerb(key).some(f => f.person === 3 && !f.verb.homograph && !f.verb.noun))

/** A verb of the past that can open a story: أكد, شهدت; a noun of the same letters cannot (حلم). */
export const opensStory = ({ kind, key }: Token): boolean =>
  kind === 'word' && (/^[^وفيت]/.test(key) || key.endsWith('ت') || TELLS.has(key)) &&
  (isFiniteVerb(key) || reportingVerb(key).some(f => f.person === 3 && f.tense === 'past' && !f.passive && f.conjunction === '' && (key.endsWith('ت') || TELLS.has(key) || !(f.verb.homograph || f.verb.noun))))

/** These are nouns too, but before a subject hardly. */
const TELLS: ReadonlySet<string> = new Set(['ذكر', 'عبر', 'دعا', 'نفي', 'واصل', 'طالب', 'علق'])

/**
 * زووم - قال الوزير, وطن للأنباء: شهد البرلمان, المنارة - سامي الراوي - أكد: what stands before a separator and the story's first verb;
 * no speaker, who would go on otherwise. A byline (كتب سامي الراوي:) needs no verb behind it.
 */
export function endBeforeVerb(tokens: readonly Token[], block: Block): number {
  const byline = /^كتبت?$/.test(tokens[block.from]!.key)
  const site = byline || SITES.has(tokens[block.from]!.key) || /^(ال)?(اخباري|اخباريه|نيوز|برس|اونلاين)$/.test(tokens[block.from + 1]?.key ?? '')
  let words = 0
  let i = block.from
  for (let segment = 0; segment < MOST_SEGMENTS; segment++) {
    const from = i
    for (; i < block.to && !isSeparator(tokens[i]!.key) && !(tokens[i]!.key === '_' && !tokens[i]!.glued && i > from); i++) {
      const { kind, key } = tokens[i]!
      if (key === '.' && /^(نت|كوم|اورغ|net|com)$/.test(tokens[i + 1]?.key ?? '')) continue // البلاد.نت
      if (segment === 0 && i > from && openBrackets.has(key) && closeBrackets.has(tokens[bracketEnd(tokens, i)]?.key ?? '')) { i = bracketEnd(tokens, i); continue } // نوافذ(نواكشوط)
      if (kind === 'word' ? ++words > MAX_NAME + segment * 2 || (!byline && isVerb(tokens[i]!)) || (segment === 0 && !site && (title(key) !== null || givenName(key) !== '')) : kind === 'mark' && !/[\\/_]/.test(key)) return block.from
    }
    if (i === from || (words === 1 && tokens[block.from]!.key.endsWith('ا'))) return block.from // ثالثا: …
    while (i < block.to && (isSeparator(tokens[i]!.key) || tokens[i]!.key === '_')) i++
    if (i >= block.to) return block.from
    if (byline && words > 2 ? tokens[i]!.kind === 'word' : opensStory(tokens[i]!)) return i
  }
  return block.from
}
/** Where the bracket at `i` closes, at most four words behind. */
const bracketEnd = (tokens: readonly Token[], i: number): number => {
  let end = i + 1
  while (end < i + 5 && tokens[end] !== undefined && !closeBrackets.has(tokens[end]!.key)) end++
  return end
}
/** An outlet and its reporter. */
const MOST_SEGMENTS = 2

/** Words beside an outlet or a place that say where the story comes from. */
export const FROM: ReadonlySet<string> = new Set(['متابعات', 'متابعه', 'وكالات', 'خاص', 'ترجمه', 'رصد', 'مكتب'])
const SITES: ReadonlySet<string> = new Set(['صوت', 'اخبار', 'قناه', 'صحيفه', 'موقع', 'شبكه', 'وكاله', 'جريده', 'الجريده', 'راديو', 'اذاعه', 'مجله', 'بوابه'])
const isPart = (key: string): boolean => isSeparator(key) || key === '_' || key === '/' || key === '|' || key === '\\'

/** الرباط - المغرب اليوم, صوت الميناء/ خاص:, يمانيون../: a line that a place or what its words are shows to be no story's. */
export function isSiteLine(tokens: readonly Token[], { from, to }: Block): boolean {
  const words = tokens.slice(from, to).filter(t => t.kind !== 'mark')
  if (words.length === 0 || words.length > MAX_NAME + 1 || to - from > 12 || words.some(t => (words.length > 1 && isVerb(t)) || t.kind === 'digits')) return false
  const last = tokens[to - 1]!.key
  if (words.length <= MAX_NAME && !(words.length === 1 && words[0]!.key.endsWith('ا')) && (last === ':' || last === '/' || last === '|' || last === '_' || dashes.has(last)) && (FROM.has(words[0]!.key) || words.every(t => title(t.key) === null && givenName(t.key) === ''))) return true
  let start = from
  let said = false
  let parts = 0
  for (let i = from; i <= to; i++) {
    if (i < to && !isPart(tokens[i]!.key)) { if (tokens[i]!.kind === 'mark' && !openBrackets.has(tokens[i]!.key) && !closeBrackets.has(tokens[i]!.key)) return false; continue }
    if (i > start) {
      parts++
      const length = placeAt(k => k < i ? tokens[k]?.key : undefined, start)?.length ?? 0
      said ||= start + length === i || FROM.has(tokens[start]!.key) || SITES.has(tokens[start]!.key)
    }
    start = i + 1
  }
  if (isBracketedPlace(tokens, from, to)) return true
  const colon = tokens.findIndex((t, i) => i >= from && i < to && t.key === ':')
  if (colon > from && said && (isReporter(tokens, colon + 1, to) || (FROM.has(tokens[colon + 1]?.key ?? '') && colon + 2 === to))) return true // القاهرة: سيد محمود
  return (((parts === 2 || parts === 3) && said) || (words.length === 1 && FROM.has(words[0]!.key))) && !tokens.slice(from, to).some(t => t.key === ':')
}

/** سامي الراوي: two to four words that are a person's name, and nothing else. */
export function isReporter(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < 2 || to - from > 4 || givenName(tokens[from]!.key) === '' || (ambiguousName(tokens[from]!.key) && givenName(tokens[from + 1]!.key) === '')) return false
  for (let i = from; i < to; i++) {
    const { kind, key } = tokens[i]!
    if (kind !== 'word' || isFiniteVerb(key) || functionWord(key) !== '' || placeAt(k => k < to ? tokens[k]?.key : undefined, i) !== null || (givenName(key) === '' && !(i > from && key.startsWith('ال')) && (title(key) !== null || organisation(key) !== null || isCommonNoun(key)))) return false
  }
  return true
}

/** سوليوود (القاهرة) */
const isBracketedPlace = (tokens: readonly Token[], from: number, to: number): boolean => {
  const open = tokens.findIndex((t, i) => i > from && i < to && openBrackets.has(t.key))
  return open === from + 1 && tokens[from]!.key.length > 3 && open + 2 + (placeAt(k => k < to - 1 ? tokens[k]!.key : undefined, open + 1)?.length ?? 0) === to && open + 2 < to
}

/** Between the parts of a dateline, and behind it. */
export const isSeparator = (key: string): boolean => key === ':' || key === '|' || dashes.has(key)
