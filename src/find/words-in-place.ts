import { memo } from '../arabic/memo.ts'
import { wordyNameAt } from '../lexicon/names.ts'
import { placeAt } from '../lexicon/places.ts'
import { title } from '../lexicon/titles.ts'
import { reportingVerb } from '../lexicon/verbs.ts'
import type { Token } from '../model.ts'
import { changed, type Lexeme, lexeme, nameLexeme } from './lexemes.ts'

/** Words that only their spelling tells from others with the same key: آنا from أنا, منة from منه, the governor والي from وإلى, فرأت from the name فرات, فإن from فان دايك, حضره from حضرة. */
const SPELLED: Readonly<Record<string, { readonly spelling: RegExp, readonly read: () => Lexeme } | undefined>> = {
  'منه': { spelling: /ة$/, read: () => changed(nameLexeme('منه'), { given: 'f' }) },
  'انا': { spelling: /^آ/, read: () => changed(nameLexeme('انا'), { given: 'f' }) },
  'اني': { spelling: /^آ/, read: () => changed(nameLexeme('اني'), { given: 'f' }) },
  'حضره': { spelling: /ه$/, read: () => changed(lexeme('حضره'), { title: null }) },
  'نشره': { spelling: /ه$/, read: () => changed(lexeme('نشره'), { organisation: null }) },
  'هنا': { spelling: /أ$/, read: () => changed(lexeme('هنا'), { functionWord: '', finite: true }) },
  'وهنا': { spelling: /أ$/, read: () => changed(lexeme('وهنا'), { functionWord: '', finite: true }) },
  'فان': { spelling: /[أإ]/, read: () => changed(lexeme('فان'), { nameParticle: false }) },
  'فرات': { spelling: /أ/, read: () => { const verbs = reportingVerb('فرات'); return changed(lexeme('فرات'), { given: '', verbs, says: verbs.length > 0 }) } },
  'والي': { spelling: /^و[\u064B-\u0652]*ا.*ي[\u064B-\u0652]*$/, read: () => changed(lexeme('والي'), { functionWord: '', title: title('والي') }) },
}

/** What towns begin with, as names do: ذي قار, سيدي بوزيد. */
const TOWNS: ReadonlySet<string> = new Set('ذي بني بن ابو ام سيدي ايت اولاد'.split(' '))

/** Words to be looked at in their place, beside those that open a wordy name: few, so that for all others one look-up does. */
const UNSETTLED: ReadonlySet<string> = new Set([...Object.keys(SPELLED), ...TOWNS, 'ان', 'اليوم', 'المساء', 'الصباح', 'عمر', 'عوض', 'السير', 'لو', 'فان', ...['', 'و', 'ب', 'ل'].flatMap(front => [front + 'سي', front + 'بي'])])

/** What the lexicons know of each token, corrected by how it is written and by what stands beside it. */
export function readWords(text: string, tokens: readonly Token[]): readonly Lexeme[] {
  const words: Lexeme[] = []
  const unsettled: number[] = []
  for (const { key } of tokens) {
    const word = lexeme(key)
    if (word.opensWordyName || UNSETTLED.has(key)) unsettled.push(words.length)
    words.push(word)
  }
  for (const i of unsettled) if (isSpelled(text, tokens[i]!)) words[i] = spelled(tokens[i]!.key)
  let past = 0
  for (const i of unsettled) if (i >= past) past = i + settle(text, tokens, words, i)
  return words
}

const isSpelled = (text: string, { key, start, end }: Token): boolean => SPELLED[key]?.spelling.test(text.slice(start, end)) === true
const spelled = memo((key: string): Lexeme => SPELLED[key]!.read())

/** Corrects the word at `i` and those that go with it; how many words are settled then. */
function settle(text: string, tokens: readonly Token[], words: Lexeme[], i: number): number {
  const keyAt = (i: number): string | undefined => tokens[i]?.key
  const length = words[i]!.opensWordyName ? wordyNameAt(keyAt, i) : 0
  for (let n = 0; n < length; n++) words[i + n] = nameLexeme(tokens[i + n]!.key)
  if (TOWNS.has(words[i]!.key) && placeAt(keyAt, i)?.length === 2) for (const n of [i, i + 1]) words[n] = changed(nothing(words[n]!), { place: 'city', common: true })
  else if (isMother(words, i)) words[i] = mother('ام')
  if (words[i]!.key === 'ان' && text[tokens[i]!.start] === 'آ') words[i] = readAnne(words[i - 1], words[i + 1])
  if (words[i]!.key === 'اليوم' && words[i + 1]?.key === 'السابع' && words[i - 1]?.organisation != null) for (const n of [i, i + 1]) words[n] = changed(nothing(words[n]!), { definite: true }) // صحيفة اليوم السابع
  if (isSir(words, i)) words[i] = changed(lexeme('اللورد'), { key: 'السير' })
  if (words[i]!.key === 'فان' && words[i]!.nameParticle && (words[i - 1]?.says ?? false) && words[i + 1]?.plain && !words[i + 1]!.finite) words[i] = changed(nameLexeme('فان'), { nameParticle: true, opensName: true }) // وقال | فان دايك
  if (isForeignLe(words, i)) words[i] = changed(nameLexeme('لو'), { given: '', nameParticle: true })
  if (isStation(words, i)) for (const n of words[i + 2]!.key === 'ان' ? [i, i + 1, i + 2] : [i, i + 1]) words[n] = changed(nothing(words[n]!), { common: true })
  if (/^ال(يوم|مساء|صباح)$/.test(words[i]!.key) && isPaper(words, i)) words[i] = changed(nothing(words[i]!), { definite: true })
  if (words[i]!.key === 'عمر' && tokens[i + 1]?.key === '(') words[i] = nameLexeme('عمر')
  if (words[i]!.key === 'عوض' && words[i - 1]?.title?.definite && words[i + 1]?.definite) words[i] = nameLexeme('عوض')
  return Math.max(length, 1)
}

/** آن ماري, the time of آن الأوان and في آن واحد, or أن by mistake: آن يتم. */
function readAnne(before: Lexeme | undefined, next: Lexeme | undefined): Lexeme {
  if (next === undefined || before?.key === 'في' || next.definite) return changed(lexeme(''), { key: 'ان' })
  return next.given !== '' || (next.plain && !/^[يت]/.test(next.key)) || next.dash ? changed(nameLexeme('ان'), { given: 'f' }) : lexeme('ان')
}

/** The word, of which nothing is known. */
const nothing = ({ key, definite }: Lexeme): Lexeme => changed(lexeme(''), { key, definite })

/** صحيفة المساء, يومية أخبار اليوم, صحيفة المصري اليوم: no time. */
const isPaper = (words: readonly Lexeme[], i: number): boolean => {
  const medium = (n: number): boolean => words[n]?.organisation?.kind === 'media' && !words[n]!.organisation!.definite
  return medium(i - 1) || (medium(i - 2) && /^(اخبار|المصري|مصراوي|العرب|المغرب|فلسطين|روسيا|اسبانيا|ايطاليا)$/.test(words[i - 1]!.key))
}

/** السير جيم راتكليف; but إدارة السير. */
const isSir = (words: readonly Lexeme[], i: number): boolean => {
  const [before, next] = [words[i - 1], words[i + 1]]
  return words[i]!.key === 'السير' && next !== undefined && !next.definite && (next.given !== '' || next.plain) && (before === undefined || before.verbs.length > 0 || before.finite || before.comma || before.functionWord !== '' || before.definite)
}

/** بن لو برون, مارين لو بان: between names no "if". */
const isForeignLe = (words: readonly Lexeme[], i: number): boolean => {
  const [before, next] = [words[i - 1], words[i + 1]]
  return words[i]!.key === 'لو' && before !== undefined && next !== undefined && (before.given !== '' || before.nameParticle) && next.plain && !next.finite
}

/** سي إن إن, بي إن سبورت: the letters of a station, no أن. */
const isStation = (words: readonly Lexeme[], i: number): boolean =>
  /^[وبل]?(سي|بي)$/.test(words[i]!.key) && words[i + 1]?.key === 'ان' && /^(ان|سبورتس?|سي)$/.test(words[i + 2]?.key ?? '')

/** أم خالد, أم محمد, where أم is not "or". */
const isMother = (words: readonly Lexeme[], i: number): boolean =>
  words[i]!.key === 'ام' && words[i + 1] !== undefined && words[i + 1]!.given !== '' && (words[i - 1]?.given ?? '') === ''
const mother = memo((key: string): Lexeme => changed(nameLexeme(key), { given: 'f', nameParticle: true, opensName: true }))
