import { withoutArticle } from '../arabic/proclitics.ts'
import { fold } from '../arabic/fold.ts'
import { isSayingNoun } from './sources.ts'

/** When and where something is said, beside what it is said in (`sayingNouns`): في ختام اللقاء, على هامش المعرض, خلال زيارته. */
const settings = 'ختام ختامه نهاية بداية مستهل معرض سياق إطار وقت ذات نفس مناسبة حفل مهرجان تجمع ملتقى منتدى افتتاح زيارة زيارته زيارتها جولة جولته جولتها هامش غضون أعقاب ضوء ظل حضور فيديو شريط نزوله استضافته مشاركته مشاركتها ترؤسه احتفالية أمسية فعالية مراسم خطوة محاولة سابقة بادرة لفتة'

let known: Set<string> | undefined

/** Is the folded word, with or without ال, a noun for an occasion of saying? What follows في, خلال, عبر then tells when or where, not who. */
export function isOccasion(key: string): boolean {
  known ??= new Set(settings.split(' ').map(fold))
  return known.has(key) || known.has(withoutArticle(key)) || isSayingNoun(key)
}
