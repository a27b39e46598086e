import { expect, test } from 'vitest'
import { attributionRules } from '../../src/find/attributions.ts'
import { inspect } from '../../src/inspect.ts'

/** The rules that found the quotes of a text, in its order. */
const rulesIn = (text: string): (string | null)[] => inspect({ file: '-', text }).quotes.map(quote => quote.rule)

test.each(attributionRules.map(rule => [rule.id, rule.example] as const))('%s reads its example: %s', (id, example) =>
  expect(rulesIn(example)).toContain(id))

/** Close to each rule's example, and not its business. */
const NEAR_MISSES: Readonly<Record<string, string>> = {
  'no-words': 'استقبل "عشرات" المتدربين',
  'personal-name': 'طالب المواطن بتعويض "علي أن أدفعه وحدي"',
  'foreign-name': 'تعاقدت شركة "النقل البري" مع النادي',
  predicate: 'واعتبر النائب أن اللجنة "الوطنية" فشلت في مهمتها',
  'titled-thing': 'تنطلق الحملة غدا "معا نبني ما هدمته الحرب"',
  'cue-then-quote': 'وقال الوزير إن شركة "النور" لن تتراجع عن هذا القرار',
  called: 'وهاجم الرئيس في خطابه "تجار الحروب وسماسرتها"',
  judged: 'وانتقد رئيس الحكومة "حزب الوطن" في كلمته',
  'named-thing': 'وقال رئيس الحزب: «الوطن قبل كل شيء»',
  nested: 'وقال النائب: "خرجنا من عنق الزجاجة أخيرا"',
  'quote-then-cue': '"لن نتراجع عن هذا القرار". وسافر الوزير إلى العاصمة',
  'pointed-at': '"لن نرحل من هنا".. قصيدة كتبها الوزير في شبابه',
  woven: 'ودعا رئيس النقابة إلى مؤتمر في فندق "النخيل"',
  'source-remark': 'ووفقا لوزارة النقل فإن جسر "السلام" مغلق',
  'speaker-colon': 'في الصورة أدناه: "جسر السلام"',
  'speaker-then-clause': 'بداية العرض: مسرح "النيل" الكبير',
  'sentence-colon': 'وقدم سامر الحلبي فيلمين: "ليل المدينة" و"باب البحر"',
  headline: '"زهرة الصحراء".. فيلم جديد يعرض في الخريف',
  'goes-on': 'وقال: "الوضع صعب"، ثم زار معرض "ألوان"',
  'next-sentence': 'وقال: "الوضع صعب". ثم افتتح معرض "ألوان" في المدينة',
  'sentence-behind': 'ورأت الصحيفة أن الخطة غامضة. وعرض في المدينة أمس "الناس يريدون أن يعرفوا الحقيقة"',
  'talk-goes-on': 'وقال: "الوضع صعب". كما زار "ألوان"',
  unattributed: 'وعلى جدار قريب "سوق الحرف"',
  term: 'وقال الوزير: "ازدادت الحواجز في المدينة"',
}

test('every rule has a near miss', () => expect(Object.keys(NEAR_MISSES)).toEqual(attributionRules.map(rule => rule.id)))

test.each(Object.entries(NEAR_MISSES))('%s is not for: %s', (id, text) => {
  const rules = rulesIn(text)
  expect(rules.length).toBeGreaterThan(0)
  expect(rules).not.toContain(id)
})

test('no two rules share an id', () => {
  const ids = attributionRules.map(rule => rule.id)
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
})

/** What is found without a rule of the list: a name that only begins a clause, and what is reported without marks. */
test.each([
  ['name-in-clause', 'وأعلنت السلطات أن «الفنار» لن تدخل السوق'],
  ['cue-then-clause', 'وقال الوزير إن الطريق ستفتح غدا'],
  ['cue-then-colon', 'وقال الوزير: الطريق ستفتح غدا'],
  ['source-then-clause', 'ووفقا لوزارة النقل فإن الطريق ستفتح غدا أمام الجميع'],
  ['clause-then-source', 'ستفتح الطريق غدا أمام الجميع، بحسب وزارة النقل'],
])('%s: %s', (id, text) => expect(rulesIn(text)).toContain(id))

test.each([
  'ازدادت الحواجز في المدينة',
  'وصل الوزير إلى المطار في ساعة مبكرة',
])('nobody is quoted, so no rule answers: %s', text => expect(rulesIn(text)).toEqual([]))
