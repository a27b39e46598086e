import { withoutArticle } from '../arabic/proclitics.ts'
import type { Entity } from './cast.ts'
import type { Voice } from './voice.ts'
import type { Frame } from './frame.ts'
import { lexeme } from './lexemes.ts'
import { isOneOf, isSpecific, type Mention } from './mentions.ts'
import type { Scene } from './scene.ts'

/**
 * وأضاف عضو المركز: who goes on with an office alone, unknown to the article, is the person who spoke;
 * ويرى البرلماني المنتمي إلى كذا: of several members the one who spoke last; وأوضح الخبير: the learned one who spoke last.
 */
export function goesOnAs(scene: Scene, { verb, subject }: Frame, recent: readonly Voice[], voice: Voice): Voice {
  const last = recent[0]?.entity
  if (subject?.kind !== 'person' || subject.name !== null || voice.entity.named || last === undefined || isOneOf(scene.keyAt(subject.from)) || !isSpecific(scene, subject)) return voice
  const same = GOES_ON.has(verb.lemma) || (subject.definite && subject.to - subject.from > 1 && last.roleWords.has(subject.head)) || (subject.definite && (EPITHETS.has(subject.head) || (isTrade(subject.head) && (last.head === '' || isTrade(last.head)))) && !isForeigner(scene, subject, last) && voice.entity.mentions.every(m => m.from >= subject.from))
  return same && last.named && last.kind === 'person' && last.gender === voice.entity.gender ? { ...voice, entity: last } : voice
}

/** المسؤول الحكومي, السياسي المخضرم: anybody in office. */
const EPITHETS: ReadonlySet<string> = new Set(['مسوول', 'مسووله', 'قيادي', 'قياديه', 'سياسي', 'سياسيه', 'دبلوماسي', 'دبلوماسيه'])

/** المسؤول الكندي is not the Moroccan minister. */
const isForeigner = (scene: Scene, { from, to }: Mention, last: Entity): boolean => {
  for (let i = from + 1; i < to; i++) if (isNationality(scene.keyAt(i)) && !last.roleWords.has(masculine(scene.keyAt(i))) && [...last.roleWords].some(isNationality)) return true
  return false
}

const masculine = (key: string): string => withoutArticle(key).replace(/ه$/, '')

/** مغربي, السورية, أمريكي: of a country. */
const isNationality = (key: string): boolean => {
  const stem = /^(.{3,})ي$/.exec(masculine(key))?.[1]
  return stem !== undefined && [stem, stem + 'ا', stem + 'يا', 'ال' + stem].some(name => lexeme(name).place === 'country')
}

/** الأستاذ الجامعي, الخبير الاقتصادي: what a person is, whatever the post. */
const isTrade = (head: string): boolean => lexeme(head).title?.kind === 'profession' || lexeme(head).title?.kind === 'honorific'


/** كما اتهم التنظيم بأنه …, ودعا الوزير بالاستقالة: with nothing but one noun phrase before ب this is who is accused; the speaker goes on. */
export const accuses = (scene: Scene, { verb, by, object, subject }: Frame): boolean =>
  by === 'verb' && !object && ACCUSING.has(verb.lemma) && subject !== null && /^ب(ان|ال)?/.test(scene.keyAt(subject.to))
const ACCUSING: ReadonlySet<string> = new Set(['اتهم', 'وصف', 'نعت', 'دعا'])
const GOES_ON: ReadonlySet<string> = new Set(['أضاف', 'تابع', 'أردف', 'استطرد', 'أكمل', 'اختتم', 'ختم', 'واصل', 'زاد'])
