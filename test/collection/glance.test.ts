import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { inspect } from '../../src/inspect.ts'
import { mayName, selectSpeakers } from '../../src/report/select.ts'
import { articleText } from './archive.ts'

const texts = [...readdirSync('fixtures').map(slug => readFileSync(join('fixtures', slug, 'article.txt'), 'utf8')), ...Array.from({ length: 20 }, (_, n) => articleText(n))]

describe('a glance never misses a speaker that the analysis finds', () => {
  test.each(texts)('%.40s', text => {
    const article = inspect({ file: '', text })
    const wishes = article.speakers.flatMap(s => [s.name, ...s.aliases, s.role ?? '']).flatMap(name => [name, ...name.split(' ')]).filter(wish => wish !== '')
    expect(wishes.filter(wish => selectSpeakers(article, [wish]).length > 0 && !mayName(text, [wish]))).toEqual([])
  })
})

test.each<[string, string, boolean]>([
  ['قال الوَزيرُ أمس', 'وزير', true], ['وقال للشرطة', 'الشرطة', true], ['قال أحمـــد', 'احمد', true], ['قال Tom Fletcher', 'fletcher', true],
  ['قال الوزير', 'وزير المالية', false], ['قال الوزير', 'مدير', false], ['وصل عام ٢٠٢٤', 'عام 2024', true],
])('%s: %s %s', (text, wish, may) => expect(mayName(text, [wish])).toBe(may))
