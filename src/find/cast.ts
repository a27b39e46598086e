import { memo } from '../arabic/memo.ts'
import { withoutArticle } from '../arabic/proclitics.ts'
import { isThing } from '../lexicon/common-nouns.ts'
import { conjoinedName, knownSurname } from '../lexicon/names.ts'
import type { TokenRange } from '../model.ts'
import { firstFrom } from './nearby.ts'
import { fullerName, readPlaces } from './full-names.ts'
import { type Gender, type GrammaticalNumber, type Mention, type MentionKind, readMention, readNaming } from './mentions.ts'
import { isDefinite, lexeme } from './lexemes.ts'
import { OPENERS } from './clause-starts.ts'
import { isVerbalNoun } from './name-end.ts'
import { type Scene, withoutProclitic } from './scene.ts'

/** A stretch of tokens that names somebody; `prefixed`: its first word carries a preposition. */
export interface Naming extends TokenRange { readonly prefixed: boolean }

/** Somebody or something that can speak, as the whole article knows them. Grows while the cast is read. */
export interface Entity {
  readonly id: number
  kind: MentionKind
  gender: Gender
  readonly number: GrammaticalNumber
  /** The fullest name so far. */
  name: Naming
  /** Folded words of the name without ال. */
  words: readonly string[]
  /** The fullest title or description beside the name. */
  role: Naming | null
  readonly roleWords: Set<string>
  /** Folded head noun: وزير, هيئة. */
  head: string
  /** It has a personal name. */
  named: boolean
  /** Every phrase that named it, in order of appearance. */
  readonly mentions: Naming[]
  /** The ways its name is written, each once, with how often. */
  readonly variants: Map<string, Variant>
}

/** One way of writing a name. */
export interface Variant { readonly name: Naming, readonly words: readonly string[], count: number }

/** Who is named in the article. */
export interface Cast {
  readonly entities: readonly Entity[]
  /** Whom a mention means, as it stands at its place in the text; a new entity where nobody known fits, or the body that is speaking (الصندوق …, المؤسسة المالية). */
  readonly identify: (mention: Mention, speaking?: Entity) => Entity
  /** The source without a name (مصدر مطلع) that was introduced last before token `at`, in this number; undefined where none was. */
  readonly sourceBefore: (at: number, number: GrammaticalNumber) => Entity | undefined
  /** The person with a title or an office who was named last before token `at`. */
  readonly titledBefore: (at: number) => Entity | undefined
  /** Is the folded word part of a personal name in the article? */
  readonly isName: (key: string) => boolean
}

/** والي ولاية الخرطوم is والي الخرطوم. */
const REGIONS: ReadonlySet<string> = new Set(['ولايه', 'مدينه', 'محافظه', 'اقليم', 'منطقه'])

/** What any body may be called. */
const ANY_BODY: ReadonlySet<string> = new Set(['هييه', 'موسسه', 'منظمه', 'جهه'])

/** Bodies that news takes up again by what kind they are; a وزارة, a شرطة with another adjective is another one. */
const GENERIC_BODIES: ReadonlySet<string> = new Set(['منظمه', 'شركه', 'موسسه', 'وكاله', 'جمعيه', 'صحيفه', 'قناه', 'شبكه', 'نقابه', 'هييه', 'مجموعه', 'بنك', 'مصرف', 'نادي'])

/** Two words of a role, and what its holder is called for short: المدير الفني the coach, الأستاذ الجامعي an academic, folded without ال. */
const CALLED: readonly (readonly [string, string, string])[] = [['مدير', 'فني', 'مدرب'], ['استاذ', 'جامعي', 'جامعي'], ['باحث', 'اكاديمي', 'اكاديمي'], ['محلل', 'سياسي', 'محلل'], ['فاعل', 'جمعوي', 'جمعوي'], ['فاعل', 'حقوقي', 'حقوقي']]

const OTHER: ReadonlySet<string> = new Set(['اخري', 'اخر', 'اخرون', 'اخرين'])

/** How many sources back المصدر may reach. */
const SOURCES_BACK = 8

/** How far a title looks for its name, in tokens. */
const SPAN = 24

/** Reads every named person and body of the article once, so that a surname finds its full name wherever that stands. */
export function readCast(scene: Scene): Cast {
  const sources: { readonly cue: TokenRange }[] = []
  const cast = createCast(scene, sources)
  for (const block of scene.blocks) {
    for (let i = block.from; i < block.to; i++) {
      const word = scene.word(i)
      const quoted = bodyInMarks(scene, i)
      if (quoted !== null) { cast.identify(quoted); i = quoted.to - 1; continue }
      if (word.organisation?.kind === 'source' && scene.word(i - 1).organisation?.kind !== 'source' && !word.definite && word.organisation.pronoun === '' && word.functionWord === '') sources.push({ cue: { from: i, to: i + 1 } })
      if (scene.tokens[i]!.kind !== 'word' || (word.verbs.length > 0 && (i === scene.sentenceStart(i) || scene.word(i - 1).comma || scene.word(i + 1).title?.definite || (OPENERS.has(scene.keyAt(i - 1)) && scene.word(i + 1).title !== null))) || !(mayName(scene, i) || isIntroduced(scene, i))) continue
      const clinging = CLINGING.has((word.organisation ?? word.title)?.preposition ?? '') || (word.organisation ?? word.title)?.conjunction === 'و' || (conjoinedName(word.key) && (!word.ambiguousName || scene.word(i + 1).given !== ''))
      const mention = readNaming(clinging ? withoutProclitic(scene, i) : scene, i, Math.min(scene.sentenceEnd(i), i + SPAN), clinging)
      if (mention === null || !isNaming(mention)) continue
      cast.identify(mention)
      i = Math.max(i, (mention.name ?? mention).to - 1)
    }
  }
  return cast
}

/** «الفيدرالية العالمية لأصدقاء الأمم المتحدة»: a body by its full name. */
function bodyInMarks(scene: Scene, i: number): Mention | null {
  const q = scene.opening.get(i)
  const o = q === undefined ? null : scene.word(q.from).organisation
  if (q === undefined || q.close === null || o?.kind !== 'body' || o.homograph || q.to - q.from < 2 || q.to - q.from > LONGEST_NAME || o.preposition !== '' || o.conjunction !== '') return null
  for (let j = q.from + 1; j < q.to; j++) if (scene.tokens[j]!.kind === 'mark' || scene.word(j).finite || scene.word(j).says || scene.word(j).functionWord !== '') return null
  return { from: q.from, to: q.to, kind: 'body', name: null, role: null, head: withoutArticle(scene.keyAt(q.from)), definite: true, gender: o.gender, number: o.number, prefixed: false }
}

/** Of a body in marks, in tokens. */
const LONGEST_NAME = 8

const CLINGING: ReadonlySet<string> = new Set(['ل', 'ب', 'ك'])

/** قال فينسن لابرون رئيس …, رفض إنريك كابريلس، مرشح …: behind a verb of saying, or before a title, a name that no lexicon knows may begin. */
const isIntroduced = (scene: Scene, i: number): boolean =>
  scene.word(i).plain && (scene.word(i - 1).says || ((scene.word(i - 1).finite || scene.word(i - 1).verbs.length > 0) && scene.word(i + 1).plain && (scene.word(i + 2).comma ? scene.word(i + 3).title !== null : LEADERS.has(scene.word(i + 2).title?.lemma ?? ''))))

/** Who stands straight behind a name that no lexicon knows. */
const LEADERS: ReadonlySet<string> = new Set(['ناطق', 'مدير', 'مدرب', 'لاعب', 'مهاجم', 'رئيس', 'نجم', 'وزير', 'متحدث', 'محلل', 'خبير', 'أستاذ'])

/** الاستجواب | المقدم من النائب, المقدم إليها: no rank. */
const isSubmitted = (scene: Scene, i: number): boolean => scene.keyAt(i) === 'المقدم' && /^(من|الي(ه|ها|هم)?|ل(ه|ها|هم))$/.test(scene.keyAt(i + 1))

/** A title, a body or a name may begin here. */
const mayName = (scene: Scene, i: number): boolean => {
  if (isSubmitted(scene, i)) return false
  const { functionWord, title, given, organisation, opensName, compoundHead } = scene.word(i)
  return (functionWord === '' && (title !== null || given !== '' || organisation !== null)) || opensName || (compoundHead && scene.word(i + 1).compoundTail)
}

const isNaming = (m: Mention): boolean =>
  m.name !== null ? m.name.to - m.name.from > 1 || m.role !== null : m.to - m.from > 1 && (m.kind === 'body' || m.kind === 'media' || m.kind === 'group')

/** Two words for one office. */
const SAME: ReadonlyMap<string, string> = new Map([['ناطق', 'متحدث'], ['ناطقه', 'متحدثه'], ['مسيول', 'مسوول'], ['مسيوله', 'مسووله']])

/** Words to compare names by: folded, without ال, a leading preposition, marks; عبد الله and عبدالله are one word. */
function comparable(scene: Scene, range: TokenRange, prefixed = false): string[] {
  const out: string[] = []
  for (let i = range.from; i < range.to; i++) {
    if (scene.tokens[i]!.kind === 'mark' || (range.to - range.from > 2 && scene.keyAt(i) === 'بنت')) continue // فاطمة بنت سيدي محمود
    const key = scene.keyAt(i)
    const bare = key.startsWith('لل') && key.length > 4 ? key.slice(2) : prefixed && i === range.from ? key.slice(1) : key
    if (bare === 'عبد' && i + 1 < range.to && scene.word(i + 1).definite) { out.push('عبد' + withoutArticle(scene.keyAt(++i))); continue }
    out.push(SAME.get(withoutArticle(bare)) ?? (bare === 'ابن' ? 'بن' : bare.startsWith('عبدال') ? 'عبد' + bare.slice(5) : withoutArticle(bare)))
  }
  return out
}

/** Long vowels that transliterations write or leave out: إيفانغليستا, إيفانغيليستا. */
const skeleton: (word: string) => string = memo(word => word.length < 5 ? word : word[0] + word.slice(1).replace(/[اويه]/g, ''))

function createCast(scene: Scene, sources: readonly { readonly cue: TokenRange }[]): Cast {
  const entities: Entity[] = []
  const byWord = new Map<string, Entity[]>()
  const byHead = new Map<string, Entity[]>()

  /** A person whose name holds all words of this one, or the other way round. */
  const named = (mention: Mention, name: TokenRange): Entity | undefined => {
    const words = comparable(scene, name, mention.prefixed && name.from === mention.from)
    const candidates = words.flatMap(w => byWord.get(skeleton(w)) ?? [])
    const alike = candidates.filter(e => samePerson(e.words, words) && !(words.length === 1 && e.words.length > 1 && clashes(e, mention)))
    const agreeing = words.length === 1 && lexeme(words[0]!).given === '' ? alike.filter(e => e.gender === mention.gender) : []
    const same = agreeing.length > 0 ? agreeing : alike
    return nearest(same, mention.from) ?? (words.length > 1 ? nearest(candidates.filter(e => isOverrun(e, words)), mention.from) : undefined)
  }

  const roleWords = ({ role, from, prefixed }: Mention): string[] => role === null ? [] : comparable(scene, role, prefixed && role.from === from)

  /** المهندس محمد is not the prime minister محمد السوداني. */
  const clashes = (e: Entity, mention: Mention): boolean =>
    mention.role !== null && e.roleWords.size > 0 && !isRanked(mention.role) && !roleWords(mention).some(w => e.roleWords.has(w))

  /** اللواء الطوالبة, الفريق أول الطوالبة may be any officer's other office. */
  const isRanked = ({ from, to }: TokenRange): boolean => scene.word(from).title?.kind === 'rank' && (to - from === 1 || (to - from === 2 && /^(ال)?(اول|ركن|طيار|مهندس|دكتور)$/.test(scene.keyAt(from + 1))))

  /** استعرض الدكتور جمال مسيرته: a first name known with its family, and an object behind it. */
  const isOverrun = (e: Entity, words: readonly string[]): boolean =>
    e.named && e.words.length > 1 && e.words[0] === words[0] && words.slice(1).every(w => lexeme(w).given === '') && words.slice(1).some(w => lexeme(w).common || isThing(w) || isVerbalNoun(w) || /(ها|هم|ته|يه)$/.test(w))

  /** الوزير السعودي, الهيئة: the one whose title or name holds all these words. */
  const described = (mention: Mention): Entity | undefined => {
    const bare = !mention.definite && mention.to - mention.from === 1
    if (bare && !(mention.kind === 'unknown' && (scene.word(mention.from).plain || scene.tokens[mention.from]!.kind === 'latin'))) return undefined
    const all = comparable(scene, mention, mention.prefixed)
    const words = all.filter(w => lexeme(w).functionWord === '')
    const candidates = new Set([...byHead.get(mention.head) ?? [], ...words.length === 1 || mention.kind === 'unknown' ? byWord.get(skeleton(words.at(-1) ?? '')) ?? [] : []])
    const unknown = mention.kind === 'person' && !mention.definite && isIndefinite(scene, mention)
    const fitting = [...candidates].filter(e => !(unknown && e.named) && isOther(e.words) === isOther(all) && (bare ? isKnownAs(e, words[0]!) : words.every(w => e.roleWords.has(w) || e.words.includes(w) || REGIONS.has(w) || (e.named && w.endsWith('ي') && e.roleWords.has(w.slice(0, -1)))) || isFullerBody(e, words) || isMinistry(e, words) || isFormalName(e, words, mention) || isGenericName(e, words, mention)) && fits(e, mention))
    return nearest(fitting.filter(e => e.named || e.kind !== 'person'), mention.from) ?? nearest(fitting, mention.from) ?? (unknown ? undefined : onlyOne(mention, words))
  }

  /** منظمة حقوقية أخرى is not the one known. */
  const isOther = (words: readonly string[]): boolean => words.some(w => OTHER.has(w))

  /** بوريطة, إيفانغيليستا: the person's surname; آبل: شركة آبل. */
  const isKnownAs = (e: Entity, word: string): boolean =>
    e.named ? e.words.some(w => sameWord(w, word)) : e.kind !== 'document' && (e.words.join(' ') === word || e.words.length <= 3 && e.words[1] === word && lexeme(e.words[0]!).organisation?.number === 'sg')

  /** المدرب الألماني, where the article names one coach before, and not as somebody else's: the same one. */
  const onlyOne = (mention: Mention, words: readonly string[]): Entity | undefined => {
    if (mention.kind === 'body') return onlyBody(mention, words)
    if (mention.kind !== 'person' || !mention.definite || words.filter(w => w !== 'عام').length > 2) return undefined
    const [one, ...others] = (byHead.get(mention.head) ?? []).filter(e => e.named && e.gender === mention.gender && e.mentions.some(m => m.from < mention.from))
    if (one === undefined || others.length > 0) return undefined
    return words.length === 1 || ![...one.roleWords].some(w => w.endsWith('ي') && !words.includes(w)) ? one : undefined
  }

  /** المنظمة الحقوقية, الشركة الأمريكية: the منظمة, the شركة with a name that was named last before, unless another country is its own. */
  const onlyBody = (mention: Mention, words: readonly string[]): Entity | undefined => {
    if (!GENERIC_BODIES.has(mention.head) || words.length !== 2 || !lexeme(scene.keyAt(mention.from)).definite) return undefined
    const named = (byHead.get(mention.head) ?? []).filter(e => e.words.length > 1 && !isDefinite(scene.keyAt(e.name.from)) && !isIndefinite(scene, e.name) && e.mentions.some(m => m.from < mention.from))
    return named.length === 1 ? named[0] : nearest(named.filter(e => !e.words.some(w => w.endsWith('يه'))), mention.from)
  }

  /** الهيئة, المؤسسة المالية: a word for any body. */
  const takesUp = (mention: Mention): boolean =>
    mention.kind === 'body' && ANY_BODY.has(mention.head) && lexeme(scene.keyAt(mention.from)).definite && mention.to - mention.from <= 2

  /** الحرس الثوري, then الحرس الثوري الإيراني: the same body by two words or more. */
  const isFullerBody = (e: Entity, words: readonly string[]): boolean =>
    e.kind === 'body' && e.words.length >= 2 && e.words.length < words.length && e.words.every((w, i) => w === words[i]) && !joinsAnother(e, words[e.words.length]!) && !scene.keyAt(e.name.to).startsWith('ل')

  /** الخارجية الأمريكية, then وزارة الخارجية الأمريكية, and the other way round. */
  const isMinistry = (e: Entity, words: readonly string[]): boolean =>
    e.kind === 'body' && words.length >= 2 && (words[0] === 'وزاره' ? words.slice(1).join(' ') === e.words.join(' ') : e.words[0] === 'وزاره' && e.words.slice(1).join(' ') === words.join(' '))

  /** الجيش | والشاباك, شركة النفط | وشركة الغاز; but وزارة الداخلية والجماعات المحلية is one. */
  const joinsAnother = (e: Entity, next: string): boolean =>
    next.startsWith('و') && e.words[0] !== 'وزاره' && (isDefinite(scene.keyAt(e.name.from)) || lexeme(next).organisation?.conjunction === 'و')

  /** المنظمة الدولية, then منظمة العفو الدولية. */
  const isGenericName = (e: Entity, words: readonly string[], mention: Mention): boolean =>
    e.kind === 'body' && e.words.length === 2 && words.length > 2 && GENERIC_BODIES.has(e.head) && isDefinite(scene.keyAt(e.name.from)) && !isDefinite(scene.keyAt(mention.from)) && e.words.every(w => words.includes(w))

  /** حركة حماس, then حركة المقاومة الإسلامية "حماس". */
  const isFormalName = (e: Entity, words: readonly string[], mention: Mention): boolean =>
    e.kind === 'body' && e.words.length === 2 && words.length > 2 && e.words[0] === words[0] && e.words[1] === words.at(-1) && scene.tokens[mention.to - 1]!.kind === 'mark'

  const fits = (e: Entity, mention: Mention): boolean =>
    e.number === mention.number || mention.kind === 'unknown' ? mention.kind !== 'person' || e.kind === 'person' : false

  const create = (mention: Mention): Entity => {
    const name = naming(mention)
    const words = comparable(scene, name, name.prefixed)
    const entity: Entity = {
      id: entities.length, kind: mention.kind, gender: mention.gender, number: mention.number, name, words,
      role: roleOf(scene, mention), roleWords: new Set(roleWords(mention)), head: mention.head, named: mention.name !== null, mentions: [], variants: new Map(),
    }
    entities.push(entity)
    for (const word of words) push(byWord, skeleton(word), entity)
    if (entity.head !== '') push(byHead, entity.head, entity)
    addCalled(entity)
    return entity
  }

  /** A surname alone that no title introduced anywhere: the words before it elsewhere complete it. */
  const lengthen = (entity: Entity, mention: Mention): void => {
    const name = mention.name ?? (mention.kind === 'unknown' && mention.to - mention.from === 1 ? mention : null)
    if (name === null || name.to - name.from > 1) return
    const fuller = fullerName(scene, places ??= readPlaces(scene), name)
    if (fuller === null) return
    entity.name = { ...fuller, prefixed: false }
    entity.words = comparable(scene, fuller)
    entity.variants.set(entity.words.join(' '), { name: entity.name, words: entity.words, count: 1 })
    for (const word of entity.words) push(byWord, skeleton(word), entity)
  }
  let places: ReadonlyMap<string, readonly number[]> | undefined

  const enrich = (entity: Entity, mention: Mention): void => {
    if (mention.name !== null && !entity.named && (entity.kind === 'unknown' || entity.kind === 'place')) { entity.kind = 'person'; entity.named = true; entity.gender = mention.gender }
    const name = mention.name !== null || entity.kind !== 'person' ? naming(mention) : null
    const words = name === null ? [] : comparable(scene, name, name.prefixed)
    if (name !== null && words.length > entity.words.length) {
      for (const word of words) push(byWord, skeleton(word), entity)
      entity.name = name
      entity.words = words
    }
    if (mention.role !== null) {
      if (entity.role === null || mention.role.to - mention.role.from > entity.role.to - entity.role.from) { entity.role = roleOf(scene, mention); entity.head = mention.head }
      if (mention.head !== '') push(byHead, mention.head, entity)
      for (const word of roleWords(mention)) entity.roleWords.add(word)
      addCalled(entity)
    }
  }

  /** المدير الفني is called المدرب. */
  const addCalled = (entity: Entity): void => {
    for (const [first, second, called] of CALLED)
      if (entity.roleWords.has(first) && entity.roleWords.has(second)) { entity.roleWords.add(called); push(byHead, called, entity) }
  }

  /** نظيره البريطاني: whatever the one named before him is, without that one's country. */
  const equal = (entity: Entity, { role }: Mention): void => {
    if (role === null) return
    if (scene.word(role.from).title?.lemma !== 'نظير') { titled = entity; return }
    if (titled === undefined || titled.role === null || titled === entity || titled.role.from > role.from) return
    for (const word of titled.roleWords) if (!/ي$/.test(word)) entity.roleWords.add(word)
    push(byHead, titled.head, entity)
  }
  let titled: Entity | undefined

  const note = (entity: Entity, mention: Mention): void => {
    if (mention.name === null && entity.named) return
    const name = naming(mention)
    const words = comparable(scene, name, name.prefixed)
    const known = entity.variants.get(words.join(' '))
    if (known === undefined) { if (entity.variants.size < MOST_SHARING) entity.variants.set(words.join(' '), { name, words, count: 1 }) }
    else if (entity.mentions.at(-1)?.from !== mention.from) known.count++
  }

  const identify = (mention: Mention, speaking?: Entity): Entity => {
    const known = mention.name !== null ? named(mention, mention.name) : described(mention)
    if (speaking?.kind === 'body' && takesUp(mention) && (known === undefined || (!known.named && known.words.length <= 2 && isDefinite(scene.keyAt(known.name.from))))) return speaking
    const entity = known ?? create(mention)
    if (known === undefined) lengthen(entity, mention)
    if (known !== undefined) enrich(known, mention)
    equal(entity, mention)
    note(entity, mention)
    const to = mention.name !== null && mention.role !== null && mention.role.from >= mention.name.to ? mention.name.to : mention.to
    if (entity.mentions.at(-1)?.from !== mention.from) entity.mentions.push({ from: mention.from, to, prefixed: mention.prefixed })
    return entity
  }
  const isName = (key: string): boolean => knownSurname(key) || byWord.get(skeleton(withoutArticle(key)))?.some(e => e.kind === 'person' && e.words.some(w => sameWord(w, withoutArticle(key)))) === true && !lexeme(key).compoundTail && !lexeme(key).nameParticle
  const sourceBefore = (at: number, number: GrammaticalNumber): Entity | undefined => {
    const before = firstFrom(sources, at)
    const from = sources.slice(Math.max(0, before - SOURCES_BACK), before).findLast(({ cue }) => scene.word(cue.from).organisation?.number === number)?.cue.from
    const prefixed = from !== undefined && (scene.word(from).organisation?.preposition ?? '') !== ''
    const mention = from === undefined ? null : readMention(prefixed ? withoutProclitic(scene, from) : scene, from, scene.sentenceEnd(from), prefixed)
    return mention === null ? undefined : identify(mention)
  }
  const titledBefore = (at: number): Entity | undefined => {
    const people = entities.slice(0, MOST_SHARING).filter(e => e.kind === 'person' && e.named && e.role !== null && e.mentions[0]!.from < at)
    return people.length === 0 ? undefined : nearest(people, at)
  }
  return { entities, identify, sourceBefore, titledBefore, isName }
}

/** متحدث باسم الجيش, مسؤول أمريكي: one that the text has not named. رئيس اللجنة is the one it knows. */
const isIndefinite = (scene: Scene, { from, to }: TokenRange): boolean =>
  to - from === 1 || scene.word(from + 1).functionWord === 'preposition' || (!scene.word(from + 1).definite && /[^ا]يه?$/.test(scene.keyAt(from + 1)) && (to - from === 2 || scene.word(from + 2).functionWord === 'preposition'))

/** The role without the style behind it: عميدة كلية الطب | ، الدكتورة, منسقة المبادرة | الدكتورة. */
function roleOf(scene: Scene, { role, from, prefixed }: Mention): Naming | null {
  if (role === null) return null
  let { to } = role
  if (to - role.from >= 3 && scene.word(to - 2).comma && (scene.word(to - 1).title !== null || /^ال.{2,}يه?$/.test(scene.keyAt(to - 1)))) to -= 2
  else if (to - role.from >= 3 && /^ال(دكتور|بروفي?سور|مهندس|استاذ|لواء|عميد|عقيد|نايب|شيخ)ه?$/.test(scene.keyAt(to - 1))) to--
  return { from: role.from, to, prefixed: prefixed && role.from === from }
}

const naming = (mention: Mention): Naming => {
  const range = mention.name ?? mention
  return { from: range.from, to: mention.name?.to ?? mention.tail ?? range.to, prefixed: mention.prefixed && range.from === mention.from }
}

/** A word that so many share tells nobody apart: their other words do, and time stays linear. */
const MOST_SHARING = 64

const push = (map: Map<string, Entity[]>, key: string, entity: Entity): void => {
  const list = map.get(key)
  if (list === undefined) map.set(key, [entity])
  else if (list.length < MOST_SHARING && !list.includes(entity)) list.push(entity)
}

/** All words of the shorter name stand in the longer one, in order; long vowels may differ. محمد بن راشد is not حمدان بن محمد بن راشد, nor عبدالعزيز محمد بن عبدالعزيز الحيزان. */
function samePerson(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length === 1 && long.length > 1) return long.some((w, i) => (i === long.length - 1 || long[i - 1] !== 'بن') && sameWord(w, short[0]!))
  let at = 0
  for (const word of short) {
    while (at < long.length && !(sameWord(word, long[at]!) && (word !== short[0] || long[at - 1] !== 'بن'))) at++
    if (at++ === long.length) return false
  }
  return short.length > 0
}

/** عبد is not عبادي. */
const sameWord = (a: string, b: string): boolean => a === b || (a.length >= 5 && b.length >= 5 && a[0] === b[0] && skeleton(a) === skeleton(b))

/** The one named last before `at`; where none was, the first one after. */
function nearest(entities: readonly Entity[], at: number): Entity | undefined {
  let best = entities[0]
  let bestAt = -1
  for (const e of entities) {
    const before = e.mentions.findLast(m => m.from <= at)?.from ?? -1
    if (before > bestAt) { best = e; bestAt = before }
  }
  return best
}
