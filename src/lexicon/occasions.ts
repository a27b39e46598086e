import { withoutArticle } from '../arabic/proclitics.ts'
import { fold } from '../arabic/fold.ts'

/** Nouns for the occasion of saying: what follows في, خلال, عبر names when or where, not who. One line a field. */
const occasions = [
  'بيان بيانه بيانها بيانهم بيانات بلاغ بلاغه بلاغها تصريح تصريحه تصريحها تصريحات تصريحاته تصريحاتها',
  'حديث حديثه حديثها أحاديث حوار حواره حوارها مقابلة مقابلته مقابلتها لقاء لقائه لقائها لقاءات كلمة كلمته كلمتها خطاب خطابه خطابها خطبة خطبته',
  'مؤتمر مؤتمره مؤتمرها اجتماع اجتماعه اجتماعها جلسة جلسته ندوة محاضرة محاضرته مداخلة مداخلته مداخلتها اتصال مكالمة إحاطة إحاطته',
  'رسالة رسالته رسالتها برقية تغريدة تغريدته تغريدتها تغريدات تدوينة تدوينته تدوينتها منشور منشوره منشورها مقال مقاله مقالها مقالة تعليق تعليقه تعليقها تعقيب رد رده ردها',
  'تقرير تقريره تقريرها تقارير خبر نشرة نشرتها مذكرة مذكرته رأي رأيه نص نصه إشارة سؤال جواب ختام ختامه نهاية بداية مستهل معرض سياق إطار وقت الوقت ذات نفس مناسبة حفل افتتاح زيارة زيارته زيارتها جولة جولته جولتها هامش غضون أعقاب ضوء ظل حضور تسجيل فيديو شريط صفحته صفحتها حسابه حسابها موقعه موقعها نزوله استضافته مشاركته مشاركتها ترؤسه',
] as const

const folded = (): Set<string> => new Set(occasions.flatMap(line => line.split(' ').map(fold)))
let known: Set<string> | undefined

/** Is the folded word, with or without ال, a noun for an occasion of saying? */
export const isOccasion: (key: string) => boolean = key => (known ??= folded()).has(key) || known.has(withoutArticle(key))
