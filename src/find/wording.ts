import type { Quotation } from '../model.ts'
import { isThing } from '../lexicon/common-nouns.ts'
import { hasTanwin, isDefinite, type Lexeme, lexeme } from './lexemes.ts'
import { endsInTehMarbuta, type Scene } from './scene.ts'

/** From this many words on, a quotation inside a reported clause is the speaker's own wording. */
const LONG = 5

/** How many words stand between the marks. */
export function wordCount(scene: Scene, q: Quotation): number {
  let n = 0
  for (let i = q.from; i < q.to; i++) if (scene.tokens[i]!.kind !== 'mark') n++
  return n
}

/** Is the quotation inside a reported clause somebody's wording, rather than the name of a thing? */
export function isWording(scene: Scene, q: Quotation): boolean {
  const words = wordCount(scene, q)
  if (isList(scene, q) || isInitials(scene, q) || isHelper(scene, q)) return false
  if (words >= LONG) return true
  if (words === 1) return agreesWithNoun(scene, q) || isAdjunct(scene, q) || isPlainVerb(scene, q) || isOneQuality(scene, q)
  return isQualityPair(scene, q) || followsCopula(scene, q) || followsNegation(scene, q) || startsAsClause(scene, q) || holdsVerb(scene, q) || describes(scene, q)
}

/** بدعم من "مؤسسة قطر الخيرية للتنمية": whoever helps is named. */
const isHelper = (scene: Scene, q: Quotation): boolean =>
  /^(من|مع)$/.test(scene.keyAt(q.open - 1)) && HELP.has(scene.keyAt(q.open - 2)) && !holdsVerb(scene, q)
const HELP: ReadonlySet<string> = new Set('بدعم بتمويل بالتعاون بالشراكه بالتنسيق بتبرع بمساهمه بمبادره باشراف بتنظيم بمشاركه بتكليف بترخيص'.split(' '))

/** خطوة في الاتجاه الصحيح: an indefinite noun with its phrase. */
function holdsPreposition(scene: Scene, q: Quotation): boolean {
  for (let i = q.from + 1; i < q.to - 1; i++) if (scene.word(i).functionWord === 'preposition') return true
  return false
}

/** كان "أحد حراس الجبل": what the clause says of its subject. */
const followsCopula = (scene: Scene, q: Quotation): boolean => COPULAS.has(scene.keyAt(q.open - 1))
const COPULAS: ReadonlySet<string> = new Set('كان كانت كانوا يكون تكون هو هي هم ليس ليست يعد تعد يعتبر تعتبر اصبح اصبحت بات باتت يبقي تبقي'.split(' '))

/** جرائم حرب, دولة إرهابية: an indefinite phrase describes, a name is definite; الاحتمال كبير: a sentence without a verb. */
function describes(scene: Scene, q: Quotation): boolean {
  for (let i = q.from; i < q.to; i++) if (scene.tokens[i]!.kind !== 'word' && !scene.word(i).comma && scene.keyAt(i) !== '.') return false
  if (isDescription(scene, q, true)) return true
  if (isForeign(scene, q)) return false
  const first = scene.keyAt(q.from)
  const last = scene.keyAt(q.to - (scene.tokens[q.to - 1]!.kind === 'mark' ? 2 : 1))
  if (ELATIVES.has(first) && wordCount(scene, q) <= 4) return true
  if (isDefinite(first)) return !isDefinite(last) && wordCount(scene, q) === 2 && lexeme(last).place === '' && lexeme(last).given === ''
  return (!isDefinite(last) || holdsPreposition(scene, q)) && lexeme(first).place === '' && lexeme(last).place === '' && lexeme(first).given === '' && (lexeme(first).organisation === null || /(ه|ي)$/.test(last) || hasTanwin(last)) && !first.startsWith('و')
}

/** بتحقيق "مستقل ونزيه", إلى خطة "واضحة وعاجلة": two adjectives of the indefinite noun before the marks. */
export function isQualityPair(scene: Scene, q: Quotation): boolean {
  if (wordCount(scene, q) !== 2 || scene.tokens[q.open - 1]?.kind !== 'word' || scene.word(q.open - 1).definite || !scene.keyAt(q.from + 1).startsWith('و')) return false
  const [first, second] = [scene.keyAt(q.from), scene.keyAt(q.from + 1).slice(1)]
  return endsInTehMarbuta(scene, q.from) === endsInTehMarbuta(scene, q.from + 1) && [first, second].every(key => QUALITY.test(key) && !isThing(key) && isBare(lexeme(key)))
}
const QUALITY = /^(م.{2,}|.ا..|..ي.|.{2,}ي)ه?$/
const isBare = ({ given, ambiguousName, place, organisation, naming, title }: Lexeme): boolean => (given === '' || ambiguousName) && place === '' && organisation === null && naming === null && (title === null || title.homograph)

/** حتى لا "تفوتهم فرصة" الصيد: the marks begin with the verb. */
const followsNegation = (scene: Scene, q: Quotation): boolean => VERB_NEXT.has(scene.keyAt(q.open - 1))
const VERB_NEXT: ReadonlySet<string> = new Set('لا لم لن قد سوف وقد وسوف ولم ولن ولا'.split(' '))

/** ب ك ك, ش.س, إكس إيه آي: letters that stand for a name. */
function isInitials(scene: Scene, q: Quotation): boolean {
  if (scene.keyAt(q.from).length === 1 && scene.keyAt(q.to - 1).length === 1) return true
  for (let i = q.from; i < q.to; i++) if (scene.tokens[i]!.kind === 'word' && !LETTERS.has(scene.keyAt(i))) return false
  return true
}
const LETTERS: ReadonlySet<string> = new Set('ايه اي بي سي دي اف جي اتش اي جيه كيه كي ال ام ان او كيو ار اس تي يو في دبليو اكس واي زد زي'.split(' '))

/** من بين "أفضل الدساتير": a judgement. */
const ELATIVES: ReadonlySet<string> = new Set('افضل اكبر اسوا اخطر اهم اعظم اقوي اجمل اكثر اقل اعلي اشد احسن اصعب ابشع ادني اضخم ارقي انجح اروع'.split(' '))

/** العزيزية، سوق النحاسين، باب البحر: names in a row. */
function isList(scene: Scene, q: Quotation): boolean {
  let marks = 0
  for (let i = q.from; i < q.to; i++) if (scene.word(i).comma) marks++
  return marks >= 2 && wordCount(scene, q) / (marks + 1) <= 3.5 && !holdsVerb(scene, q) && !scene.keyAt(q.from + 1).startsWith('لل')
}

/** دمارا "متعمدا", لن يكون "قمعيا": an adjective in the accusative, the writer's sentence goes through it. */
export const agreesWithNoun = (scene: Scene, q: Quotation): boolean => {
  const key = scene.keyAt(q.from)
  if (wordCount(scene, q) === 1 && /^ال...+ين$/.test(key) && /^ال...+ين$/.test(scene.keyAt(q.open - 1))) return true
  return wordCount(scene, q) === 1 && scene.word(q.from).functionWord !== 'preposition' && key.length >= 4 && key.endsWith('ا') && !key.startsWith('ال') && /ا(ً)?$/.test(key) && /[اً]$/.test(scene.text.slice(scene.tokens[q.from]!.start, scene.tokens[q.from]!.end)) && scene.tokens[q.open - 1]?.kind === 'word' && (followsCopula(scene, q) || (scene.keyAt(q.open - 1).endsWith('ا') && !scene.keyAt(q.open - 1).startsWith('ال')))
}

/** يتهمونه "بالتضليل", يدين "بشدة", سيدافعون عنها "بأجسادهم": no name has a preposition written onto it. */
export const isAdjunct = (scene: Scene, q: Quotation): boolean => {
  const { key, place, given } = scene.word(q.from)
  const noun = lexeme(key.slice(key.startsWith('بال') ? 3 : 1))
  if (key.startsWith('ل') && !key.startsWith('لل') && key.length >= 5 && place === '' && given === '' && scene.word(q.from).organisation === null && scene.word(q.from).title === null) return lexeme(key.slice(1)).masdars.length > 0 || /...(هم|ها|ه)$/.test(key.slice(1)) && !endsInTehMarbuta(scene, q.from) || (lexeme(key.slice(1)).common && !lexeme(key.slice(1)).finite)
  if (/^بال.{3,}$/.test(key) && place === '' && given === '' && scene.tokens[q.open - 1]?.kind === 'word' && (scene.word(q.open - 1).definite || /(ه|ها|هم)$/.test(scene.keyAt(q.open - 1)) && !endsInTehMarbuta(scene, q.open - 1))) return true // وعد شعبه "بالنصر"
  return key.startsWith('ب') && place === '' && given === '' && noun.key.length >= 3 && ((noun.common && !noun.finite) || (key.length >= 6 && /(هم|ها)$/.test(key)))
}

/** جرحى "تسللوا" إلى البلاد: a verb in the plural. */
const isPlainVerb = (scene: Scene, q: Quotation): boolean => /..(وا|ون)$/.test(scene.keyAt(q.from)) && scene.word(q.from).finite && scene.word(q.open - 1).place === '' && scene.word(q.open - 1).naming === null

/** قد تكون «قاسية», تمثل "نعمة", أن "تستقل" أوروبا, قد "حلوا": what the clause says in one word. */
function isOneQuality(scene: Scene, q: Quotation): boolean {
  const { definite, given, place, organisation, naming, title, finite, present } = scene.word(q.from)
  if (finite && (followsNegation(scene, q) || (present && scene.word(q.open - 1).complementiser))) return true
  return (followsCopula(scene, q) || REPRESENTS.has(scene.keyAt(q.open - 1))) && !definite && given === '' && place === '' && organisation === null && naming === null && title === null && !isForeign(scene, q)
}
const REPRESENTS: ReadonlySet<string> = new Set('تمثل يمثل تشكل يشكل تصبح يصبح تبدو يبدو كانا كانتا ستكون سيكون تعتبره يعتبره تعتبرها يعتبرها'.split(' '))

/** هتلان ميديا: words that no lexicon knows and that look like no adjective. */
function isForeign(scene: Scene, q: Quotation): boolean {
  for (let i = q.from; i < q.to; i++) if (!scene.word(i).plain || /(ه|ي)$/.test(scene.keyAt(i)) || (i > q.from && hasTanwin(scene.keyAt(i)))) return false
  return true
}

/** أولوية مطلقة, وحدات متعددة: an indefinite noun with its adjective. */
export const isDescription = (scene: Scene, q: Quotation, withMore = false): boolean =>
  (q.to - q.from === 2 || (withMore && q.to - q.from <= 4 && scene.word(q.from + 2).functionWord === 'preposition')) && /(ه|ات)$/.test(scene.keyAt(q.from)) && !scene.word(q.from).definite && scene.tokens[q.from + 1]!.kind === 'word' && endsInTehMarbuta(scene, q.from + 1) && !scene.word(q.from + 1).definite && scene.word(q.from).place === '' && (scene.word(q.from).given === '' || endsInTehMarbuta(scene, q.from)) && scene.word(q.from + 1).given === ''

/** ليس كافيا، لن تسمح، في الساعات المقبلة، أن تؤثر: begins as no name does. */
export function startsAsClause(scene: Scene, q: Quotation): boolean {
  if (scene.word(q.from).complementiser) return true
  if (isVerbOfSubject(scene, q)) return true
  const word = scene.word(q.from).functionWord
  return word !== '' && word !== 'quantifier' && word !== 'time'
}

/** المصارف "تشتري الوقت", السائق "قفز وتركهم": behind a definite noun, its subject, a word that no lexicon knows as a noun. */
function isVerbOfSubject(scene: Scene, q: Quotation): boolean {
  const { key, title, organisation, naming, given } = scene.word(q.from)
  const relative = scene.word(q.open - 1).functionWord === 'relative'
  if (relative && /^[يتن].../.test(key) && title === null && organisation === null && given === '') return true // التي "ترهق المواطنين"
  if (!scene.word(q.open - 1).definite || title !== null || organisation !== null || given !== '') return false
  const raw = scene.text[scene.tokens[q.from]!.end - 1]
  return ((/^[تن]..../.test(key) || (/^...+[^ا]ت$/.test(key) && scene.word(q.from).plain)) && raw !== 'ة' && naming === null && !/(ات|ا)$/.test(key)) || (q.to - q.from === 2 && /^و.*(هم|ها|ه)$/.test(scene.keyAt(q.from + 1)))
}

/** الاتفاق جاهز للتوقيع, الوضع تحت السيطرة: behind a definite noun an indefinite word is its predicate. */
export function isNominalSentence(scene: Scene, q: Quotation): boolean {
  if (wordCount(scene, q) < 2 || !scene.word(q.from).definite || scene.word(q.from).given !== '' || scene.tokens[q.from + 1]!.kind !== 'word') return false
  let at = q.from + 1
  while (at < q.to - 1 && at < q.from + 3 && scene.keyAt(at).startsWith('ال')) at++ // الجدول الزمني متفائل
  const { definite, functionWord, place, given, organisation, title, key } = scene.word(at)
  return scene.tokens[at]!.kind === 'word' && !definite && place === '' && given === '' && organisation === null && title === null && (functionWord === '' || functionWord === 'preposition') && !/^(و|لل|ال)/.test(key)
}

/** Does a verb, a negation or a pronoun as subject stand in it? */
export function holdsVerb(scene: Scene, q: Quotation): boolean {
  for (let i = q.from; i < q.to; i++) if (scene.word(i).clausal || scene.word(i).verbs.some(f => !f.verb.homograph)) return true
  return false
}
