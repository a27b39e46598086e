import { expect, test } from 'vitest'
import { attributionRules } from '../../src/find/attributions.ts'
import { inspect } from '../../src/inspect.ts'

/** The rules that found the quotes of a text, in its order. */
const rulesIn = (text: string): (string | null)[] => inspect({ file: '-', text }).quotes.map(quote => quote.rule)

test.each(attributionRules.map(rule => [rule.id, rule.example] as const))('%s reads its example: %s', (id, example) =>
  expect(rulesIn(example)).toContain(id))

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
