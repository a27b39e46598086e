import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fold } from '../src/arabic/fold.ts'
import { ambiguousName, arabicMen, arabicWomen, foreignMen, foreignWomen, givenName, nameParticle } from '../src/lexicon/names.ts'
import { isPresentVerb } from '../src/lexicon/common-verbs.ts'
import { organisation } from '../src/lexicon/organisations.ts'
import { title } from '../src/lexicon/titles.ts'
import { functionWord } from '../src/lexicon/function-words.ts'
import { namingNoun, namingNouns, scareLeadAt, scareLeads } from '../src/lexicon/naming.ts'
import { agencies, broadcasters, outletAt, outletMatch, press } from '../src/lexicon/outlets.ts'
import { cities, countries, place, placeAt, placeGender, regions } from '../src/lexicon/places.ts'
import { isSayingNoun, sourcePhraseAt, sourcePhrases, unlikelySource } from '../src/lexicon/sources.ts'
import { reportingMasdar, reportingParticiple, reportingVerb, reportingVerbs } from '../src/lexicon/verbs.ts'
import { readTokens } from '../src/read/tokens.ts'

/** Every list that a file of src/lexicon exports, by file and name: a new file is held to the same rules without a line here. */
const directory = new URL('../src/lexicon/', import.meta.url)
const lists: [name: string, list: readonly unknown[]][] = []
for (const file of readdirSync(directory).filter(f => f.endsWith('.ts')).sort()) {
  const exported = await import(new URL(file, directory).href) as Record<string, unknown>
  for (const [name, value] of Object.entries(exported)) if (Array.isArray(value)) lists.push([`${file} ${name}`, value])
}

const stringsOf = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : []

/** Harakat and shadda, tatweel, bidi controls and joiners, presentation forms: none may stand in a lexicon. */
const UNWANTED = /[\u064B-\u065F\u0670\u0640\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD\uFB50-\uFDFF\uFE70-\uFEFE]/u

/** Examples are sentences, and sentences may carry tanwin. */
const withoutExample = (entry: unknown): unknown =>
  typeof entry === 'object' && entry !== null && 'example' in entry ? { ...entry, example: '' } : entry

const headOf = (entry: unknown): string | undefined => typeof entry === 'string' ? entry : stringsOf(entry)[0]

describe.each(lists)('%s', (_name, list) => {
  it('is spelled plainly', () => {
    const texts = list.flatMap(entry => stringsOf(withoutExample(entry)))
    expect(texts.filter(s => UNWANTED.test(s) || s !== s.normalize('NFC') || s !== s.trim() || s.includes('  '))).toEqual([])
  })

  it('says nothing twice', () => {
    const heads = list.map(headOf).filter(head => head !== undefined).map(fold)
    expect(heads.filter((head, i) => heads.indexOf(head) !== i)).toEqual([])
  })
})

const keysOf = (text: string): string[] => readTokens(text).filter(t => t.kind === 'word').map(t => t.key)

describe('reporting verbs', () => {
  it.each(reportingVerbs.map(v => [v.lemma, v.example]))('%s: %s', (lemma, example) => {
    expect(keysOf(example).some(key => reportingVerb(key).some(form => form.verb.lemma === lemma))).toBe(true)
  })

  const verb = (word: string): string[] => reportingVerb(fold(word)).map(f =>
    `${f.verb.lemma} ${f.tense} ${f.person}${f.gender} ${f.number}${f.passive ? ' passive' : ''}${f.future ? ' future' : ''}${f.object ? ' object' : ''}${f.conjunction ? ' ' + f.conjunction : ''}`)

  it.each([
    ['قلن', 'قال past 3f pl'], ['وقالتا', 'قال past 3f du و'], ['سيقول', 'قال present 3m sg future'], ['وسيقولون', 'قال present 3m pl future و'],
    ['قيل', 'قال past 3m sg passive'], ['يقال', 'قال present 3m sg passive'], ['ليضيف', 'أضاف present 3m sg'], ['فأجاب', 'أجاب past 3m sg ف'],
    ['نفوا', 'نفى past 3m pl'], ['ينفون', 'نفى present 3m pl'], ['نفت', 'نفى past 3f sg'], ['دعوا', 'دعا past 3m pl'], ['تدعو', 'دعا present 3f sg'], ['يدعون', 'دعا present 3m pl'],
    ['رأت', 'رأى past 3f sg'], ['يرون', 'رأى present 3m pl'], ['رأوا', 'رأى past 3m pl'], ['حذرتا', 'حذر past 3f du'], ['أضفت', 'أضاف past 1m sg'],
    ['رددنا', 'رد past 1m pl'], ['وصفه', 'وصف past 3m sg object'], ['واعتبرته', 'اعتبر past 3f sg object و'], ['سماه', 'سمى past 3m sg object'],
    ['وصفوها', 'وصف past 3m pl object'], ['أبلغهم', 'أبلغ past 3m sg object'], ['أشير', 'أشار past 3m sg passive'], ['يشار', 'أشار present 3m sg passive'],
    ['يؤكدان', 'أكد present 3m du'], ['اعترفن', 'اعترف past 3f pl'], ['احتججنا', 'احتج past 1m pl'], ['ويشكون', 'شكا present 3m pl و'],
  ])('%s is %s', (word, reading) => expect(verb(word)).toContain(reading))

  it('says which forms prove nothing by themselves', () => {
    const proves = (word: string): boolean => reportingVerb(fold(word)).some(f => !f.verb.homograph)
    for (const word of ['قال', 'ذكرت', 'ونفوا', 'ينقلون', 'وصفت', 'رفضت', 'أضاف', 'يحذر']) expect(proves(word), word).toBe(true)
    for (const word of ['ذكر', 'ورد', 'نقله', 'شهدت', 'يبلغ', 'تعتبر', 'نادي']) expect(proves(word), word).toBe(false)
    for (const word of ['عدة', 'ابن', 'بينها', 'نسبة', 'إضافة', 'هناك']) expect(reportingVerb(fold(word)), word).toEqual([])
    expect(reportingParticiple(fold('مجدداً')).every(p => p.verb.homograph)).toBe(true)
    expect(reportingParticiple(fold('نافياً')).every(p => p.verb.homograph)).toBe(false)
  })

  it('reads no verb into other words', () => {
    for (const word of ['المدينة', 'سيارة', 'وزير', 'فريق', 'من', 'سوق', 'لقاء', 'ولاية', 'قالب', 'القول']) expect(verb(word), word).toEqual([])
  })

  it('never answers with a new empty list', () => expect(reportingVerb('كرسي')).toBe(reportingVerb('طاوله')))

  it('reads participles', () => {
    const read = (word: string): string[] => reportingParticiple(fold(word)).map(f => `${f.verb.lemma} ${f.gender} ${f.number} ${f.accusative}${f.conjunction}`)
    expect(read('مؤكداً')).toEqual(['أكد m sg true'])
    expect(read('ومشيرة')).toEqual(['أشار f sg trueو'])
    expect(read('قائلين')).toEqual(['قال m pl true', 'قال m du true'])
    expect(read('داعياً')).toEqual(['دعا m sg true'])
    expect(read('نافين')).toContain('نفى m pl true')
    expect(read('مؤكد')).toEqual(['أكد m sg false'])
    expect(read('المؤكد')).toEqual([])
  })

  it('reads nouns of saying', () => {
    const read = (word: string): string[] => reportingMasdar(fold(word)).map(f => `${f.verb.lemma} ${f.possessor} ${f.number} ${f.preposition}${f.definite ? 'ال' : ''}`)
    expect(read('قولها')).toEqual(['قال f sg '])
    expect(read('بقوله')).toEqual(['قال m sg ب'])
    expect(read('بالقول')).toEqual(['قال  sg بال'])
    expect(read('تصريحاتهم')).toEqual(['صرح pl pl '])
    expect(read('وإشارته')).toEqual(['أشار m sg '])
    expect(read('ادعائه')).toEqual(['ادعى m sg '])
    expect(read('آراؤهم')).toEqual(['رأى pl pl '])
  })
})

describe('titles', () => {
  const read = (word: string): string | null => {
    const t = title(fold(word))
    return t && `${t.lemma} ${t.kind} ${t.gender} ${t.number}${t.definite ? ' definite' : ''}${t.conjunction}${t.preposition}${t.pronoun && ' of ' + t.pronoun}${t.abbreviation ? ' short' : ''}`
  }

  it.each([
    ['وزير', 'وزير office m sg'], ['والوزيرة', 'وزير office f sg definiteو'], ['للمدير', 'مدير office m sg definiteل'], ['رئيساً', 'رئيس office m sg'],
    ['سفيرها', 'سفير office m sg definite of f'], ['سفرائهم', 'سفير office m pl definite of pl'], ['مسؤولو', 'مسؤول office m pl'], ['نائبتان', 'نائب office f du'],
    ['وكيلات', 'وكيل office f pl'], ['معاليه', 'معالي honorific m sg definite of m'], ['السيدة', 'سيد honorific f sg definite'], ['القضاة', 'قاضي office m pl definite'],
    ['والدته', 'والد kin f sg definite of m'], ['د', 'دكتور profession m sg definite short'], ['العلامة', 'علامة profession m sg definite'], ['الوزيران', 'وزير office m du definite'],
  ])('%s is %s', (word, reading) => expect(read(word)).toBe(reading))

  it('leaves the last letter to the text where folding hides it', () => {
    expect(title(fold('زميله'))?.tehOrHe).toBe(true)
    expect(title(fold('الزميلة'))?.tehOrHe).toBe(false)
  })

  it.each(['سيارة', 'مدينة', 'وزارة', 'قرار', 'إلى', 'من', 'ب', 'الفلاحي'])('%s is none', word => expect(read(word)).toBe(null))
})

describe('organisations', () => {
  const read = (word: string): string | null => {
    const o = organisation(fold(word))
    return o && `${o.lemma} ${o.kind} ${o.gender} ${o.number}${o.definite ? ' definite' : ''}${o.conjunction}${o.preposition}${o.pronoun && ' of ' + o.pronoun}`
  }

  it.each([
    ['وزارة', 'وزارة body f sg'], ['والوزارات', 'وزارة body f pl definiteو'], ['لمجلس', 'مجلس body m sgل'], ['مصادرها', 'مصدر source f pl definite of f'],
    ['مصادر', 'مصدر source f pl'], ['شهود', 'شاهد source m pl'], ['السكان', 'سكان group m pl definite'], ['تقريراً', 'تقرير document m sg'], ['بيانين', 'بيان document m du'], ['شركته', 'شركة body f sg definite of m'], ['القوات', 'قوات body f sg definite'],
    ['قواتها', 'قوات body f sg definite of f'], ['مشجعي', 'مشجعون group m pl'], ['للصحف', 'صحيفة media f pl definiteل'], ['وزارتي', 'وزارة body f du'],
    ['القانون', 'قانون document m sg definite'], ['بيان', 'بيان document m sg'], ['فلاحو', 'فلاحون group m pl'],
  ])('%s is %s', (word, reading) => expect(read(word)).toBe(reading))

  it.each(['حكومي', 'أمني', 'حزبي', 'قال', 'محمد', 'كرة', 'الفلاحي'])('%s is none', word => expect(read(word)).toBe(null))
})

describe('present verbs', () => {
  it.each(['يجب', 'ويجب', 'فيجب', 'فيتم'])('%s is one', word => expect(isPresentVerb(fold(word))).toBe(true))
  it.each(['فيلم', 'فيروس', 'فيتنام', 'فيكتور', 'قال'])('%s is none', word => expect(isPresentVerb(fold(word))).toBe(false))
})

describe('source phrases', () => {
  const matches = (text: string): string[] => {
    const keys = readTokens(text).map(t => t.key)
    return keys.map((_, i) => sourcePhraseAt(n => keys[n], i)).filter(m => m !== null).map(m => m.phrase.words)
  }

  it.each(sourcePhrases.map(p => [p.words, p.example]))('%s: %s', (words, example) => expect(matches(example)).toContain(words))

  const at = (text: string) => { const keys = text.split(' ').map(fold); return sourcePhraseAt(n => keys[n], 0) }

  it('says where the source begins', () => {
    expect(at('وبحسب ما أفاد به الطبيب')).toMatchObject({ length: 4, conjunction: 'و', verb: { verb: { lemma: 'أفاد' } } })
    expect(at('وفقا للوزارة')).toMatchObject({ length: 1, conjunction: '', possessor: '' })
    expect(at('على حد قولها')).toMatchObject({ length: 3, possessor: 'f' })
    expect(at('بحسب ادعائهم')).toMatchObject({ length: 2, possessor: 'pl' })
  })

  it.each(['وفقا', 'على حد سواء', 'في الرأي', 'حسابه'])('%s is none', text => expect(at(text)).toBe(null))

  it('knows nouns of saying and measures', () => {
    for (const word of ['تصريحاته', 'كلمتها', 'البيان', 'ادعائهم']) expect(isSayingNoun(fold(word)), word).toBe(true)
    for (const word of ['للبيان', 'المدينة', 'سيارتها']) expect(isSayingNoun(fold(word)), word).toBe(false)
    expect(unlikelySource(fold('للقانون'))).toBe(true)
    expect(unlikelySource(fold('الوزارة'))).toBe(false)
  })
})

describe('given names', () => {
  it.each([
    ['محمد', 'm'], ['ومحمد', 'm'], ['وليد', 'm'], ['وائل', 'm'], ['فؤاد', 'm'], ['وفاء', 'f'], ['عبدالرحمن', 'm'], ['وعبدالله', 'm'], ['عبدالمتعال', 'm'], ['علاءالدين', 'm'],
    ['فاطمة', 'f'], ['صباح', 'mf'], ['دونالد', 'm'], ['إيمانويل', 'm'], ['أنغيلا', 'f'], ['ابراهيم', 'm'], ['وسارة', 'f'],
    ['مدينة', ''], ['الوزير', ''], ['قال', ''], ['عبد', ''], ['في', ''], ['دون', ''], ['كان', ''], ['الله', ''],
  ])('%s: %s', (word, gender) => expect(givenName(fold(word))).toBe(gender))

  it('knows which are other words too', () => {
    for (const word of ['جمال', 'سعيد', 'علي', 'وأمل', 'نور']) expect(ambiguousName(fold(word)), word).toBe(true)
    for (const word of ['محمد', 'إبراهيم', 'دونالد', 'وأحمد']) expect(ambiguousName(fold(word)), word).toBe(false)
    expect(nameParticle(fold('بن'))).toBe(true)
  })

  it('finds every name it lists', () => {
    for (const name of [...arabicMen, ...arabicWomen, ...foreignMen, ...foreignWomen]) expect(givenName(fold(name)), name).not.toBe('')
  })
})

describe('places', () => {
  const at = (text: string) => { const keys = text.split(' ').map(fold); return placeAt(n => keys[n], 0) }

  it.each([
    ['واشنطن', 'city'], ['وواشنطن', 'city'], ['بالرياض', 'city'], ['للرياض', 'city'], ['الرياض', 'city'], ['لبنان', 'country'], ['بلبنان', 'country'], ['اسطنبول', 'city'],
    ['كردستان', 'region'], ['رياض', ''], ['كتاب', ''], ['الوزير', ''], ['قال', ''],
  ])('%s: %s', (word, kind) => expect(place(fold(word))).toBe(kind))

  it('knows places of several words', () => {
    expect(at('رأس الخيمة عام')).toEqual({ kind: 'city', gender: 'f', length: 2 })
    expect(at('والولايات المتحدة الأميركية')).toEqual({ kind: 'country', gender: 'f', length: 3 })
    expect(at('طهران تقول')).toEqual({ kind: 'city', gender: 'f', length: 1 })
    expect(at('رأس المال')).toBe(null)
  })

  it('knows their gender', () => {
    expect(placeGender(fold('العراق'))).toBe('m')
    expect(placeGender(fold('طهران'))).toBe('f')
  })

  it('finds every place it lists', () => {
    for (const name of [...countries, ...cities, ...regions]) expect(at(name)?.length, name).toBe(name.split(' ').length)
  })
})

describe('outlets', () => {
  const at = (text: string): number => { const keys = readTokens(text).map(t => t.key); return outletAt(n => keys[n], 0) }

  it.each([
    ['رويترز', 1], ['أ.ف.ب', 5], ['أ ف ب', 3], ['ا.ف.ب', 5], ['د. ب. أ', 5], ['سكاي نيوز عربية قالت', 3], ['CNN', 1], ['سي.إن.إن', 5], ['للجزيرة', 1], ['لـرويترز', 1],
    ['وفرانس برس', 2], ['فرانس24', 2], ['فرانس 24', 2], ['وكالة الأنباء السعودية (واس)', 3], ['واس', 1], ['الوزير', 0], ['محمد', 0], ['أ', 0],
  ])('%s: %i tokens', (text, length) => expect(at(text)).toBe(length))

  it('finds every outlet it lists', () => {
    for (const name of [...agencies, ...press, ...broadcasters]) expect(at(name), name).toBe(readTokens(name).length)
  })

  it('knows which are other words too', () => {
    const ambiguous = (text: string) => { const keys = readTokens(text).map(t => t.key); return outletMatch(n => keys[n], 0)?.ambiguous }
    expect(ambiguous('اليوم')).toBe(true)
    expect(ambiguous('اليوم السابع')).toBe(false)
    expect(ambiguous('رويترز')).toBe(false)
  })
})

describe('naming nouns', () => {
  it.each([['شعار', 'شعار'], ['لبرنامج', 'برنامج'], ['والصواريخ', 'صاروخ'], ['فيلمه', 'فيلم'], ['بعنوان', 'عنوان'], ['روايتها', 'رواية'], ['حملات', 'حملة'], ['محمد', undefined], ['قال', undefined]])(
    '%s: %s', (word, lemma) => expect(namingNoun(fold(word))?.lemma).toBe(lemma))

  it('finds every noun it lists', () => {
    for (const [singular] of namingNouns) expect(namingNoun(fold(singular)), singular).not.toBe(null)
  })

  const lead = (text: string): number => { const keys = readTokens(text).map(t => t.key); return scareLeadAt(n => keys[n], 0) }

  it.each([['ما يسمى "الدولة"', 2], ['المعروف بـ"الصقر"', 2], ['والمعروف باسم "الصقر"', 2], ['المعروف بالصقر', 1], ['ما بات يعرف ب«الصفقة»', 4], ['تحت شعار "معا"', 2], ['المعروف أن', 0], ['ما وصفه بـ"الظلم"', 0]])(
    '%s: %i tokens', (text, length) => expect(lead(text)).toBe(length))

  it('finds every lead it lists', () => {
    for (const text of scareLeads) expect(lead(text.replace('ب…', 'ب "س"')), text).toBeGreaterThan(0)
  })
})

describe('function words', () => {
  it.each([
    ['في', 'preposition'], ['وفي', 'preposition'], ['إليه', 'preposition'], ['أن', 'complementiser'], ['أنها', 'complementiser'], ['بأنهم', 'complementiser'], ['وأن', 'complementiser'], ['إنه', 'complementiser'],
    ['لكنه', 'conjunction'], ['لأن', 'conjunction'], ['فلأنها', 'conjunction'], ['الذين', 'relative'], ['لم', 'negation'], ['وليس', 'negation'], ['هو', 'pronoun'], ['هذه', 'demonstrative'],
    ['أمس', 'time'], ['الأربعاء', 'time'], ['كل', 'quantifier'], ['جميعهم', 'quantifier'], ['قد', 'particle'],
    ['الوزير', ''], ['محمد', ''], ['قال', ''], ['كتاب', ''], ['مدينة', ''], ['فيلم', ''], ['ولاية', ''], ['كان', ''], ['إلا', 'conjunction'], ['أمه', ''], ['هاني', ''], ['خارجي', ''], ['ثمنا', ''], ['منه', 'preposition'], ['عنها', 'preposition'],
  ])('%s: %s', (word, kind) => expect(functionWord(fold(word))).toBe(kind))
})
