import { fold } from '../arabic/fold.ts'
import { readings, withoutArticle } from '../arabic/proclitics.ts'
import type { Article, Figure, FigureKind, FigureValue, Quote, QuoteKind, Source, SpeakerSummary } from '../model.ts'
import { textOf } from '../model.ts'
import { readTokens } from '../read/tokens.ts'

/** The quotes of the kinds asked for, by the speakers asked for (all, if none is). */
export function selectQuotes(article: Article, wish: { kind: readonly QuoteKind[], speaker: readonly string[] }): Quote[] {
  const named = wish.speaker.length > 0 ? new Set(selectSpeakers(article, wish.speaker).map(s => s.name)) : null
  return article.quotes.filter(q => wish.kind.includes(q.kind) && (!named || (q.speaker !== null && named.has(q.speaker.name))))
}

/** The speakers that one of the wishes means: each of its words stands in the name, an alias or the role. */
export function selectSpeakers(article: Article, wishes: readonly string[]): SpeakerSummary[] {
  const asked = wishes.map(wish => words(wish).map(withoutArticle))
  return article.speakers.filter(speaker => {
    const known = wordsOfSpeaker(speaker)
    return asked.some(wish => wish.length > 0 && wish.every(word => known.has(word)))
  })
}

/**
 * Whether the text has all the words of some wish, be it inside other words: where it has not, it names no such speaker.
 * A look at the letters alone, some twenty times faster than the analysis.
 */
export function mayName(text: string, wishes: readonly string[]): boolean {
  const letters = fold(text).toLowerCase()
  return wishes.some(wish => words(wish).map(withoutArticle).every(word => /\d/.test(word) || letters.includes(word)))
}

/** Also without the proclitics: والتعاون is found by التعاون and تعاون. */
const wordsOfSpeaker = (speaker: SpeakerSummary): Set<string> =>
  new Set([speaker.name, ...speaker.aliases, speaker.role ?? ''].flatMap(words).flatMap(word => [word, ...readings(word).map(r => r.stem)]))

const words = (text: string): string[] => readTokens(text).filter(t => t.kind !== 'mark').map(t => t.key)

export interface FigureWish {
  readonly kind?: readonly FigureKind[]
  readonly unit: readonly string[]
  readonly min?: number
  readonly max?: number
}

export function selectFigures(source: Source, figures: readonly Figure[], wish: FigureWish): Figure[] {
  const units = new Set(wish.unit.map(unitKey))
  return figures.filter(figure =>
    (!wish.kind || wish.kind.includes(figure.kind)) &&
    (units.size === 0 || unitsOf(source, figure).some(unit => units.has(unitKey(unit)))) &&
    within(figure, wish.min, wish.max))
}

const unitsOf = (source: Source, { unit, unitText }: Figure): string[] => [unit ?? '', unitText ? textOf(source, unitText) : ''].filter(u => u !== '')

const unitKey = (unit: string): string => withoutArticle(fold(unit).toLowerCase())

/** Whether some value of the figure lies between the bounds; dates and times have no size. */
function within({ value, min, max }: Figure, least = -Infinity, most = Infinity): boolean {
  if (least === -Infinity && most === Infinity) return true
  const low = sizeOf(min ?? value)
  const high = sizeOf(max ?? value)
  return high >= least && low <= most
}

const sizeOf = (value: FigureValue | null): number => value === null || value === '' ? NaN : Number(value)
