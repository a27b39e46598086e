import type { Scene } from './scene.ts'

/** أستاذ علم الاجتماع, عدم نشر الأسماء, روبرت فورد, الوساطة بين الطرفين: behind an indefinite noun or a name, or the preposition. */
export const isInPhrase = (scene: Scene, i: number): boolean => scene.keyAt(i) === 'بين' || scene.keyAt(i) === 'عبر' || scene.keyAt(i - 1) === 'عدم' || isIndefinite(scene, i - 1)

/** في تصريحات نقلتها الوكالة, خلال مذكرة بحثية اطلعت عليها الصحيفة: the verb tells of what something is said in. */
export function isAside(scene: Scene, i: number): boolean {
  if (/^[وف]/.test(scene.keyAt(i)) && !scene.word(i).verbs.some(f => f.conjunction === '')) return false
  if (scene.keyAt(i - 1) === 'وقت') return false // في وقت تقول فيه الوزارة إن
  if (describesSubject(scene, i) || gotCopy(scene, i)) return true
  let noun = /^ل(ه|ها|هم)$/.test(scene.keyAt(i - 1)) ? i - 2 : i - 1
  while (noun > i - 3 && noun > scene.sentenceStart(i) && !scene.word(noun).occasion && isIndefinite(scene, noun) && scene.word(noun).organisation === null && scene.word(noun).place === '') noun--
  if (!scene.word(noun).occasion || !isIndefinite(scene, noun)) return false
  return scene.word(noun - 1).functionWord === 'preposition' || scene.word(noun - 1).opensSource || /^[بل]/.test(scene.keyAt(noun))
}

/** بلاغ للجمعية، توصلت الجريدة بنسخة منه: how a text came to be known. */
function gotCopy(scene: Scene, i: number): boolean {
  if (!GOT.test(scene.keyAt(i))) return false
  for (let j = i + 1; j < scene.sentenceEnd(i) && j < i + 9 && !scene.word(j).comma; j++) if (/^(ب|علي)?نسخ(ه|ا)$/.test(scene.keyAt(j)) && /^(من|منه|منها)$/.test(scene.keyAt(j + 1))) return true
  return false
}
const GOT = /^[وف]?(توصل|حصل|اطلع|تلق|تلقي|تسلم|تتوفر|تحوز)(ت|نا|وا)?$/

/** One past رفضت ذكر اسمها, طلب عدم الكشف عن هويته, or `i` where no such words begin: why a speaker has no name is nothing that was said. */
export function skipHidingName(scene: Scene, i: number): number {
  const { verbs, participles } = scene.word(i)
  if (scene.keyAt(i + 1) !== 'عدم' && !verbs.some(f => WITHHOLDS.has(f.verb.lemma)) && !participles.some(p => WITHHOLDS.has(p.verb.lemma))) return i
  for (let j = i + 1; j <= i + 5 && j < scene.sentenceEnd(i) && !scene.word(j).comma; j++) if (NAMES.test(scene.keyAt(j))) return j + 1
  return i
}
const WITHHOLDS: ReadonlySet<string> = new Set(['رفض', 'طلب', 'طالب', 'فضل', 'اشترط'])
const NAMES = /^(ب|ال)?(اسم|اسما[يء]|هوي|هويات|شخصي)ت?(ه|ها|هم|هما|هن)$/

/** أعلن في الخطاب الذي نشرته الوكالة أن: a relative clause about the occasion. */
export const tellsOfOccasion = (scene: Scene, i: number): boolean => scene.word(i - 1).functionWord === 'relative' && scene.word(i - 2).occasion

/** قال مسؤولون اشترطوا عدم ذكر أسمائهم, كشفت دراسة نشرت نتائجها: a clause about an indefinite subject. */
const describesSubject = (scene: Scene, i: number): boolean => {
  const noun = isIndefinite(scene, i - 1) && scene.word(i - 2).title !== null ? i - 2 : i - 1
  return scene.word(noun - 1).says && !scene.word(noun).definite && (scene.word(noun).title !== null || DESCRIBED.has(scene.word(noun).organisation?.kind ?? ''))
}

const DESCRIBED: ReadonlySet<string> = new Set(['source', 'document'])

const isIndefinite = (scene: Scene, i: number): boolean => scene.tokens[i]?.kind === 'word' && !scene.word(i).definite && scene.word(i).functionWord === '' && scene.word(i).verbs.length === 0

export const startsClause = (scene: Scene, i: number): boolean =>
  i === scene.sentenceStart(i) || scene.word(i - 1).comma || CLAUSE_OPENERS.has(scene.keyAt(i - 1)) || OPENERS.has(scene.keyAt(i - 1)) || scene.keyAt(i - 1) === 'وكما'

/** Words behind which a new clause reports: فيما قالت، بينما ذكر، كما أكد، وقد أوضح */
const CLAUSE_OPENERS: ReadonlySet<string> = new Set(['كما', 'فيما', 'بينما', 'حين', 'وقد', 'قد', 'فقد', 'ثم', 'لكنه', 'لكنها', 'لكن', 'ولكن', 'حيث', 'اذ', 'وقت', 'وكان', 'كان', 'وكانت', 'كانت', 'فلقد', 'لقد', 'ولقد', 'انه', 'انها', 'وهو', 'وهي', 'وبينما', 'وفيما'])
export const OPENERS: ReadonlySet<string> = new Set(['جهته', 'جهتها', 'جهتهم', 'جانبه', 'جانبها', 'جانبهم', 'ناحيته', 'ناحيتها', 'بدوره', 'بدورها', 'بدورهم', 'وبدوره', 'وبدورها'])

/** تصريحات أدلى بها. */
const GIVEN = /^ادل(ي|ت|وا|يا)$/

/** الذي قال, ما قال, تصريحات أدلى بها. */
export const isRelative = (scene: Scene, i: number): boolean => {
  if (scene.word(i - 1).occasion && isIndefinite(scene, i - 1) && GIVEN.test(scene.keyAt(i))) return true
  for (let j = i - 1; j >= scene.sentenceStart(i) && j >= i - 3; j--) {
    const kind = scene.word(j).functionWord
    if (kind === 'relative' || scene.keyAt(j) === 'مما' || (scene.keyAt(j) === 'ما' && j === i - 1)) return true
    if (kind === '' || scene.word(j).comma) return false
  }
  return false
}
