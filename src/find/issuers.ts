import type { Cast, Entity } from './cast.ts'
import { type Mention, namedMention, readMention } from './mentions.ts'
import { type Scene, withoutProclitic } from './scene.ts'

/** Which body speaks through a document: بيان للوزارة، تقرير صادر عن البنك، دراسة أنجزها المجلس، أصدرت المنظمة تقريرا. */
export interface Issuers {
  /** The issuer of the document mentioned, as known at its place in the text; one that is speaking before any other. Null where the text does not say. */
  readonly of: (document: Mention, speaking?: readonly Entity[]) => Entity | null
}

/** How far an issuer may stand from its document, in tokens. */
const BEHIND = 7
const BEFORE = 12
const ISSUER_SPAN = 12

const ISSUED_BY: ReadonlySet<string> = new Set('اصدره اصدرته اصدرها اصدرتها نشره نشرته نشرها نشرتها اعده اعدته اعدها اعدتها انجزه انجزته انجزها انجزتها اجراه اجراها اجرته اجرتها وزعه وزعته اعدتها اطلقه اطلقته كتبه كتبها كتبته كتبتها وجهها وجهتها وجهه وجهته رفعها رفعه رفعتها رفعته ارسلها ارسلتها بعثها'.split(' '))
const ISSUES: ReadonlySet<string> = new Set('اصدرت اصدر نشرت نشر اعدت اعد وزعت وزع اطلقت انجز انجزت'.split(' '))
const OUT: ReadonlySet<string> = new Set('صادر صادره الصادر الصادره صدر صدرت'.split(' '))

/** Reads the documents of the article once. */
export function readIssuers(scene: Scene, cast: Cast): Issuers {
  const known = new Map<string, { at: number, entity: Entity }[]>()
  const issuersOf = new Map<string, Set<Entity>>()
  for (const block of scene.blocks) {
    for (let i = block.from; i < block.to; i++) {
      const o = scene.word(i).organisation
      if (o?.kind !== 'document') continue
      const mention = writerBehind(scene, cast, i, o.lemma) ?? issuerBehind(scene, i) ?? issuerBefore(scene, i) ?? issuerOfSentence(scene, i, o.pronoun !== '')
      if (mention === null) continue
      const entity = cast.identify(mention)
      if (!known.has(o.lemma)) { known.set(o.lemma, []); issuersOf.set(o.lemma, new Set()) }
      known.get(o.lemma)!.push({ at: i, entity })
      issuersOf.get(o.lemma)!.add(entity)
    }
  }
  return {
    of: (document, speaking = []) => {
      const at = headOf(scene, document)
      const o = scene.word(at).organisation
      const list = o === null ? undefined : known.get(o.lemma)
      if (list === undefined) return o === null ? null : ofWhomItIs(o.lemma, document, speaking[0])
      const last = lastUpTo(list, at)
      if (last === undefined) return ofWhomItIs(o!.lemma, document, speaking[0])
      if (last.at === at) return last.entity
      return document.definite ? speaking.find(e => issuersOf.get(o!.lemma)!.has(e)) ?? last.entity : null
    },
  }
}

/** أحدث | الأرقام, آخر | التقارير. */
const headOf = (scene: Scene, { from }: Mention): number => /^(احدث|اخر|بعض|كل|ذات|نفس)$/.test(scene.keyAt(from)) && scene.word(from + 1).organisation?.kind === 'document' ? from + 1 : from

/** بحث زواوي, رسالة ماكرون: the name behind it. */
const writerBehind = (scene: Scene, cast: Cast, i: number, lemma: string): Mention | null =>
  (WRITINGS.has(lemma) || STUDIES.has(lemma)) && !scene.word(i + 1).common && i + 1 < scene.sentenceEnd(i) && cast.isName(scene.keyAt(i + 1)) ? namedMention({ from: i + 1, to: i + 2 }) : null
const STUDIES: ReadonlySet<string> = new Set(['بحث', 'دراسة', 'كتاب', 'تقرير', 'بيان', 'تصريح'])

/** وأوضح البلاغ, behind a body that was speaking; ووفقا للمقال, behind a person: the document is theirs. */
const ofWhomItIs = (lemma: string, { definite }: Mention, speaking: Entity | undefined): Entity | null =>
  definite && speaking !== undefined && (speaking.kind === 'body' || speaking.kind === 'group' ? STATEMENTS.has(lemma) : speaking.named && WRITINGS.has(lemma)) ? speaking : null
const STATEMENTS: ReadonlySet<string> = new Set(['بيان', 'بلاغ', 'مذكرة', 'رسالة', 'نشرة'])
const WRITINGS: ReadonlySet<string> = new Set(['مقال', 'مقالة', 'تدوينة', 'تغريدة', 'منشور', 'رسالة'])

function lastUpTo<T extends { readonly at: number }>(list: readonly T[], at: number): T | undefined {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle]!.at <= at) low = middle + 1
    else high = middle
  }
  return list[low - 1]
}

/** Documents in which the body behind ل speaks: بيان للوزارة; a contract for it is another thing. */
const SPEAKING: ReadonlySet<string> = new Set(['بيان', 'تقرير', 'بلاغ', 'دراسة', 'استطلاع', 'بحث', 'نشرة', 'إحصاء', 'إحصائية', 'رقم', 'معطى', 'معلومة', 'تقدير', 'مذكرة', 'مسح', 'نشرية', 'وثيقة', 'تدوينة', 'تغريدة', 'تصريح', 'منشور'])
/** تحقيق لصحيفة كذا is the newspaper's, تصريح لصحيفة كذا was given to it. */
const speaksFor = (document: string, kind: string): boolean => kind === 'media' ? document !== 'تصريح' && document !== 'حديث' : SPEAKING.has(document)
const organisationOf = (scene: Scene, i: number): string => scene.word(i).organisation?.lemma ?? ''

const canIssue = (m: Mention | null): Mention | null => m !== null && (m.kind === 'body' || m.kind === 'media' || m.kind === 'group' || m.kind === 'place') ? m : null

function issuerBehind(scene: Scene, i: number): Mention | null {
  const limit = Math.min(scene.sentenceEnd(i), i + BEHIND)
  const end = Math.min(scene.sentenceEnd(i), i + BEHIND + ISSUER_SPAN)
  for (let j = i + 1; j < limit; j++) {
    const key = scene.keyAt(j)
    if (key === 'عن' && OUT.has(scene.keyAt(j - 1))) return canIssue(readMention(scene, j + 1, end))
    if (/^(بعث|تقدم|ادل[يت])ت?$/.test(key) && /^به?ا?$/.test(scene.keyAt(j + 1))) return canIssue(readMention(scene, j + 2, end))
    if (ISSUED_BY.has(key) && !(/^(دراسة|بحث)$/.test(organisationOf(scene, i)) && /^نشر/.test(key))) { const m = readMention(scene, j + 1, end); return m?.kind === 'person' && (m.name !== null || m.definite) ? m : canIssue(m) }
    const o = scene.word(j).organisation
    if (o?.preposition === 'ل' && speaksFor(organisationOf(scene, i), o.kind)) return canIssue(readMention(withoutProclitic(scene, j), j, end, true))
    if (o !== null && o.preposition === '' && o.conjunction === '' && j === i + 1 && (o.definite || !o.homograph)) return canIssue(readMention(scene, j, end))
    if (o !== null || scene.tokens[j]!.kind === 'mark') return null
  }
  return null
}

/** أوضحت الوزارة في بيان أن، كشف الديوان في تقريره, …، حسبما أفاد به الديوان في نشرية: the body that the sentence or its clause began with. */
function issuerOfSentence(scene: Scene, i: number, owned: boolean): Mention | null {
  if (!owned && scene.keyAt(i - 1) !== 'في' && scene.word(i).organisation?.preposition !== 'ب') return null
  const start = scene.sentenceStart(i)
  let clause = i
  while (clause > start && clause > i - BEFORE && !scene.word(clause - 1).comma) clause--
  const issuer = issuerAfterVerb(scene, clause, i) ?? issuerAfterVerb(scene, start, i)
  return issuer?.kind === 'media' && /^(دراسة|بحث)$/.test(organisationOf(scene, i)) ? null : issuer
}

function issuerAfterVerb(scene: Scene, start: number, to: number): Mention | null {
  for (let j = start; j < to && j < start + 6; j++) if (scene.word(j).verbs.length > 0) return canIssue(readMention(scene, /^ب(ه|ها)$/.test(scene.keyAt(j + 1)) ? j + 2 : j + 1, to))
  return null
}

/** وكان البنك قد أصدر تقريرا: where كان stands, or -1. */
function beganWith(scene: Scene, verb: number): number {
  for (let j = verb - 2; j >= scene.sentenceStart(verb) && j > verb - 10; j--) if (/^[وف]?كانت?$/.test(scene.keyAt(j))) return j
  return -1
}

function issuerBefore(scene: Scene, i: number): Mention | null {
  const start = Math.max(scene.sentenceStart(i), i - BEFORE)
  for (let j = i - 1; j >= start; j--) {
    const key = scene.keyAt(j)
    if (ISSUES.has(key) && scene.keyAt(j - 1) === 'قد') { const was = beganWith(scene, j); return was < 0 ? null : canIssue(readMention(scene, was + 1, j - 1)) }
    if (ISSUES.has(key) || ISSUES.has(key.slice(1))) return canIssue(readMention(scene, j + 1, i))
  }
  return null
}
