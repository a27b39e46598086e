import { expect, test } from 'vitest'
import { inspect } from '../../src/inspect.ts'
import { textOf } from '../../src/model.ts'
import { MEN, NOT_YET, SHAPES, WOMEN } from './spoken-names.ts'

const WORDS = 'الوضع في المنطقة يتطلب تحركا عاجلا من الجميع'

/** The speaker of the words where the sentence stands in an article. */
function speakerIn(shape: string, name: string): string | null {
  const sentence = shape.replace('NAME', name).replace('SAID', `"${WORDS}"`)
  const article = inspect({ file: '-', text: `اختتام أشغال الدورة الجديدة للمؤتمر السنوي\n\nاختتمت أمس أشغال الدورة الجديدة للمؤتمر في العاصمة.\n\n${sentence}\n` })
  return article.quotes.find(q => textOf(article, q) === WORDS)?.speaker?.name ?? null
}

test.each(Object.entries(SHAPES))('%s', (shape, [man, woman]) => {
  const missed = [...MEN.map(name => [man, name] as const), ...WOMEN.map(name => [woman, name] as const)].filter(([sentence, name]) => speakerIn(sentence, name) !== name).map(([, name]) => name)
  expect(missed).toEqual(NOT_YET[shape] ?? [])
})
