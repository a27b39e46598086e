import { withoutConjunction } from '../arabic/proclitics.ts'
import type { Token } from '../model.ts'

const PRONOUNS = ['', 'ه', 'ها', 'هم', 'هن', 'هما', 'نا', 'ني', 'ي', 'ك', 'كم', 'نه', 'نهم', 'نها', 'ننا', 'لا'] as const
const FORMS: ReadonlySet<string> = new Set(['ان', 'بان'].flatMap(base => PRONOUNS.map(p => base + p)))

/** أن, إن, بأن, with or without a pronoun: أنه, إنهم, بأنها. (لأن gives a reason and is none.) */
export const complementiser: (key: string) => boolean = key => FORMS.has(key)

/** Words whose own أن follows them: قبل أن، يمكن أن، رغم أن، كما أن، إلا أن. */
const OWNERS: ReadonlySet<string> = new Set(('اي هو هي مع ومع حد قبل بعد منذ دون بدون ما رغم برغم بالرغم مجرد شرط بشرط كما غير الا بيد سوي حيث حتي لولا لو خشيه مخافه بما ريثما عدا خلا عند حال ' +
  'يمكن يمكنه يمكنها يمكنهم ويمكن يجب ويجب ينبغي وينبغي يجوز يكاد كاد عسي يبدو ويبدو يفترض المفترض المتوقع المقرر المرجح المحتمل المنتظر الممكن الضروري المهم المؤكد الواضح المعروف المعلوم الطبيعي المستحيل الصعب السهل اللازم الواجب الاجدي المستبعد ' +
  'يستطيع تستطيع يريد تريد اريد يحب يود نود تود يفضل يكفي يحاول تحاول يحق يتعين يستحسن يحتمل يرتقب ينتظر المزمع فكره حقيقه واقع درجه بانتظار انتظار قبيل بعيد كون كان لابد بد يلزم يسر يسعد يسرني يسعدني علما علمت ذلك لاسيما سيما خاصه وخاصه خصوصا اضافه فضلا علاوه نظرا بسبب نتيجه قرر قررت طلب طلبت').split(' '))

/** رد على مزاعم فلان بأن, رد على شائعات بأن: what others say. */
const REBUTTED: ReadonlySet<string> = new Set('مزاعم شايعات ادعاءات اتهامات انباء اقاويل اشاعات تقارير اقوال تصريحات'.split(' '))

/** Does the word before this أن (a preposition apart) keep it for itself? */
export function ownsComplementiser(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.key ?? ''
  if (OWNERS.has(before) || OWNERS.has(withoutConjunction(before))) return true
  for (let j = at - 1; j > at - 7 && j >= 0 && tokens[j]!.kind === 'word'; j--) if (REBUTTED.has(tokens[j]!.key)) return /^(علي|الي|عن)$/.test(tokens[j - 1]?.key ?? '')
  if (before === 'علي' && /^[،,]$/.test(tokens[at - 2]?.key ?? '') && /^[يت].../.test(tokens[at + 1]?.key ?? '')) return true // ، على أن يعود لاحقا
  return (before === 'من' || before === 'علي' || before === 'الي' || before === 'عن') && OWNERS.has(tokens[at - 2]?.key ?? '') && tokens[at - 2]!.key !== 'كان'
}

const MODALS: ReadonlySet<string> = new Set('يجب ينبغي يمكن يتعين يتوجب يتحتم يستحسن يستطيع تستطيع يطيب يسعدني يفترض يتطلب المعروف المتوقع المقرر المرجح المفترض المنتظر الممكن الضروري المحتمل'.split(' '))

/** يجب على الدول أن: a verb whose own أن may stand some words behind it. */
export const isModal = (key: string): boolean => MODALS.has(key) || MODALS.has(withoutConjunction(key))
