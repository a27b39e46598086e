/**
 * Every type of the program, and the one way from a span to its words.
 * Offsets here are UTF-16 units of the decoded text; the JSON border (report/json.ts) turns them into code points.
 */

/** A half-open stretch `[start, end)` of the source text, in UTF-16 units. */
export interface Span { readonly start: number, readonly end: number }

/** What is read: the names are those of the WHATWG encoding standard. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1256' | 'iso-8859-6'

/** What a web page says of its article, beside the words. */
export interface Page {
  readonly byline: string | null
  /** ISO 8601, as precise as the page has it. */
  readonly published: string | null
}

/** The decoded text of one article, never changed after reading. */
export interface Source {
  /** The file's name as the user gave it, `-` for standard input. */
  readonly file: string
  readonly text: string
  /** The article's own name in a collection. */
  readonly id?: string | number
  /** What its bytes were written in. */
  readonly encoding?: Encoding
  /** Only of a web page, whose text was extracted and stands nowhere else. */
  readonly page?: Page
  /** What was noticed on the way from bytes to text. */
  readonly warnings?: readonly Warning[]
}

/** The words of a span, exactly as they stand in the source. */
export const textOf = (source: { readonly text: string }, span: Span): string => source.text.slice(span.start, span.end)

/** `word`: letters of the Arabic script; `latin`: letters of any other; `digits`: one run of digits; `mark`: one other character. */
export type TokenKind = 'word' | 'latin' | 'digits' | 'mark'

/** A piece of the text that holds no white space. Between two neighbouring tokens there is nothing or white space. */
export interface Token extends Span {
  readonly kind: TokenKind
  /** Lookup form: folded letters, Western digits, small Latin letters. */
  readonly key: string
  /** No white space stands between this token and the one before it. */
  readonly glued: boolean
}

/** A stretch of whole tokens: `from` and `to` are indexes into the token list, half-open. */
export interface TokenRange { readonly from: number, readonly to: number }

/** A part of the article with its place in the text and in the tokens. */
export interface Block extends Span, TokenRange {}

/** One of the body; the headline and the credit are none. */
export interface Paragraph extends Block {
  /** Counts from 1. */
  readonly index: number
}

/** How an article is laid out. No part overlaps another. */
export interface Structure {
  readonly headline: Block | null
  /** What stands before the first sentence, its separator too: القاهرة (رويترز) - */
  readonly dateline: Block | null
  /** A closing line that only names a source or an author. */
  readonly credit: Block | null
  readonly paragraphs: readonly Paragraph[]
}

/** A pair of quotation marks and the words between them: `start` and `end` exclude the marks and the space inside them. */
export interface Quotation extends Span {
  /** The tokens of the words. */
  readonly from: number
  readonly to: number
  /** Indexes of the opening and the closing mark's tokens; `close` is null where the text never closes it. */
  readonly open: number
  readonly close: number | null
  /** How many quotations it stands in. */
  readonly depth: number
}

/** The article as read: what every finding rests on. */
export interface Reading extends Source {
  readonly tokens: readonly Token[]
  readonly structure: Structure
  /** Headline, paragraphs and credit in the order of the text: where findings are looked for. */
  readonly blocks: readonly Block[]
  readonly quotations: readonly Quotation[]
}

/**
 * `direct`: the quoted words are all that is reported; `mixed`: woven into the writer's sentence; `indirect`: reported without
 * quotation marks; `term`: a name, a title or a word at arm's length in marks, which nobody says.
 */
export type QuoteKind = 'direct' | 'mixed' | 'indirect' | 'term'

/** Who speaks, as far as the text says. */
export interface Speaker {
  /** The fullest name the article gives them; unnamed sources keep their phrase. */
  readonly name: string
  /** Title or description beside the name: وزير الخارجية الإيطالي. */
  readonly role: string | null
  /** Where this quote's own sentence names them; null when the speaker is carried over. */
  readonly mention: Span | null
  /** `named`: in this quote's own clause; `continued`: carried over from before. */
  readonly basis: 'named' | 'continued'
}

/** The verb, participle or source phrase that reports a statement. */
export interface Cue extends Span {
  /** The lexicon entry it belongs to: قال for وقالت. */
  readonly lemma: string
}

/** Words that somebody is quoted with, or a term: the span is the words without their marks, for `indirect` the clause without its cue and أن. */
export interface Quote extends Span {
  readonly kind: QuoteKind
  /** 1-based; null in the headline. */
  readonly paragraph: number | null
  /** Null where the text names no source, and of a term. */
  readonly speaker: Speaker | null
  /** Null where nothing but marks or a colon tells that somebody speaks. */
  readonly cue: Cue | null
  /** The id of the rule that found it. */
  readonly rule: string | null
}

/** Everybody who is quoted, once each. */
export interface SpeakerSummary {
  readonly name: string
  readonly role: string | null
  /** Other ways the article names them, in order of appearance. */
  readonly aliases: readonly string[]
  /** How many direct, mixed and indirect statements are theirs. */
  readonly quotes: number
}

/** `count`: so many of something; `duration`: ages, too; `ordinal`: a rank; `score`: of a match; `number`: none of the others, such as a decree's. */
export type FigureKind = 'money' | 'percent' | 'measure' | 'duration' | 'count' | 'year' | 'date' | 'time' | 'ordinal' | 'score' | 'number'
/** أكثر من، أقل من، لا يقل عن، لا يتجاوز، نحو. */
export type Modifier = 'more_than' | 'less_than' | 'at_least' | 'at_most' | 'about'

/** A number, or its decimal digits as text beyond 2^53 where a double would lose some; ISO 8601 text for dates and times. */
export type FigureValue = number | string

/** A quantity: the span is the whole phrase, modifier, number and unit: أكثر من 110 آلاف كلم مربع. */
export interface Figure extends Span {
  readonly kind: FigureKind
  /** 1-based; null in the headline. */
  readonly paragraph: number | null
  /** The numeral alone: 110 آلاف. */
  readonly number: Span
  /** Null for a range, which has `min` and `max`. */
  readonly value: FigureValue | null
  readonly min: FigureValue | null
  readonly max: FigureValue | null
  /** ISO 4217 for money, UCUM-style for measures, `%`, `year`…`second` for durations, the counted noun for counts. */
  readonly unit: string | null
  /** The unit as the text writes it: كلم مربع. */
  readonly unitText: Span | null
  readonly modifier: Modifier | null
  /** The id of the rule that gave the kind. */
  readonly rule: string
}

export type WarningCode = 'unclosed-quotation' | 'unopened-quotation' | 'undecodable-bytes'

/** Something about the text that a reader should know; report/warnings.ts has the sentences. */
export interface Warning extends Span { readonly code: WarningCode }

/** All that the program knows about one article. */
export interface Article extends Source {
  readonly structure: Structure
  readonly quotes: readonly Quote[]
  readonly speakers: readonly SpeakerSummary[]
  readonly figures: readonly Figure[]
  readonly warnings: readonly Warning[]
}
