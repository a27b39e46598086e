import { describe, expect, test } from 'vitest'
import { readPage } from '../../src/source/page.ts'

const PARAGRAPHS = [
  'عمّان (وكالات) - افتتح وزير النقل الأردني سامر العلي أمس الأحد خطا جديدا للحافلات السريعة يربط وسط العاصمة بالجامعة، بكلفة بلغت 45 مليون دينار.',
  'وقال العلي للصحفيين: «سينقل الخط أكثر من 60 ألف راكب في اليوم، وهذه بداية لا نهاية»، مضيفا أن المرحلة الثانية تبدأ في الخريف المقبل.',
  'ما بعد الافتتاح',
  'ورأت أستاذة التخطيط الحضري هند منصور أن "الحافلات وحدها لا تكفي"، ودعت إلى أرصفة آمنة للمشاة في محيط المحطات.',
]

/** What stands around an article on the pages of today. */
const PAGE = `<!DOCTYPE html>
<html lang="ar" dir="rtl"><head><meta charset="utf-8">
<title>خط جديد للحافلات السريعة في عمّان - بوابة الخبر</title>
<meta property="og:site_name" content="بوابة الخبر"><meta property="og:type" content="article">
<meta property="article:published_time" content="2024-03-11T09:30:00+03:00"><meta name="author" content="ليلى حداد">
<script>document.write('<p>هذا النص يكتبه برنامج، ولا ينبغي له أن يظهر في المقال أبدا، فهو ليس منه.</p>')</script>
<style>p { color: red }</style></head>
<body>
<header><nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/e">اقتصاد</a></li><li><a href="/s">رياضة</a></li></ul></nav></header>
<main><article>
<h1>خط جديد للحافلات السريعة   في&nbsp;عمّان</h1>
<div class="meta"><span>11 مارس 2024 | 09:30</span> <a href="/c">محليات</a><div>شارك</div><div>2 دقيقة</div></div>
<figure><img src="data:image/png;base64,AAAA" alt="حافلة"><figcaption>حافلة في محطتها الأولى، تصوير: بوابة الخبر، جميع الحقوق محفوظة لأصحابها.</figcaption></figure>
<p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]!.replace('60 ألف', '<b>60 ألف</b>')}</p>
<h2>${PARAGRAPHS[2]}</h2>
<p>${PARAGRAPHS[3]!.replaceAll('"', '&quot;')}</p>
<ul class="tags"><li><a href="/t1">عمّان</a></li><li><a href="/t2">حافلات</a></li></ul>
</article>
<aside><h3>اقرأ أيضا</h3><ul><li><a href="/1">ارتفاع أسعار الخضار في الأسواق المحلية</a></li><li><a href="/2">منتخب السلة يبلغ نصف النهائي</a></li></ul></aside>
</main><footer>جميع الحقوق محفوظة 2024</footer></body></html>`

test('headline, paragraphs and crosshead of a page, nothing around them', () =>
  expect(readPage(PAGE)).toEqual({
    text: ['خط جديد للحافلات السريعة في عمّان', ...PARAGRAPHS].join('\n\n') + '\n',
    page: { byline: 'ليلى حداد', published: '2024-03-11T09:30:00+03:00' },
  }))

describe('small and old pages', () => {
  test.each<[string, string, string]>([
    ['only what matters', '<title>خبر قصير</title><h1>خبر قصير</h1><p>قال الوزير: "سنعمل".</p><p>وأضاف أن العمل مستمر.</p>', 'خبر قصير\n\nقال الوزير: "سنعمل".\n\nوأضاف أن العمل مستمر.\n'],
    ['no title', '<p>فقرة واحدة قصيرة</p>', 'فقرة واحدة قصيرة\n'],
    ['lines by br, tables for layout, old tags', '<body><center><table><tr><td><font size=4>وصل الوفد إلى القاهرة مساء أمس الأحد بعد رحلة طويلة.<br><br>وقال رئيسه إن المحادثات كانت بناءة ومثمرة.</font></table>', 'وصل الوفد إلى القاهرة مساء أمس الأحد بعد رحلة طويلة.\n\nوقال رئيسه إن المحادثات كانت بناءة ومثمرة.\n'],
    ['characters by number', '<p>قال &#1575;&#x0644;وزير &laquo;نعم&raquo;&rlm; &amp; غادر القاعة بعد انتهاء الجلسة مباشرة.</p>', 'قال الوزير «نعم»\u200F & غادر القاعة بعد انتهاء الجلسة مباشرة.\n'],
  ])('%s', (_, html, text) => expect(readPage(html).text).toBe(text))
})

describe('who and when', () => {
  const facts = (head: string, body = '') => readPage(`<head>${head}</head><body>${body}<p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p></body>`).page
  test.each<[string, string]>([
    ['<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"خبر","datePublished":"2023-12-01","author":{"@type":"Person","name":"سامي ناصر"}}</script>', ''],
    ['<meta itemprop="datePublished" content="2023-12-01"><meta name="author" content="سامي ناصر">', ''],
    ['<meta name="pubdate" content="2023-12-01">', '<p class="byline">كتب: سامي ناصر</p>'],
    ['', '<span rel="author">بقلم سامي ناصر</span><time datetime="2023-12-01">1 كانون الأول</time>'],
  ])('%s %s', (head, body) => expect(facts(head, body)).toEqual({ byline: 'سامي ناصر', published: '2023-12-01' }))
  test('neither the address of an author nor a date in words is either', () =>
    expect(facts('<meta property="article:author" content="https://example.org/sami"><meta name="date" content="أمس">')).toEqual({ byline: null, published: null }))
})

test.each<[string, string]>([
  ['nothing', ''], ['a title alone', '<title>خبر</title>'], ['only scripts', '<script>alert(1)</script>'],
  ['a front page', `<body>${Array.from({ length: 60 }, (_, i) => `<div><h3><a href="/${i}">عنوان الخبر رقم ${i} في الصفحة الأولى</a></h3><p>وصف قصير للخبر لا يزيد على سطر واحد، <a href="/${i}">التفاصيل</a></p></div>`).join('')}`],
])('%s: no article', (_, html) => expect(() => readPage(html)).toThrow('no article found on this page'))

describe('hostile pages are read or refused in a moment', () => {
  const body = `<p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p>`
  const many = (piece: string, times: number): string => piece.repeat(times)
  test.each<[string, string]>([
    ['nested deeply', many('<div>', 4000) + body], ['tags never closed', body + many('<b>', 4000) + 'كلمة'], ['closed without being open', body + many('</div>', 500_000)],
    ['entities', `${body}<p>${many('&amp;lt;', 300_000)}</p>`], ['an entity bomb', `<!DOCTYPE html [<!ENTITY a "ا"><!ENTITY b "&a;&a;&a;&a;">]>${body}<p>&b;</p>`],
    ['angle brackets', body + many('<', 300_000)], ['a picture inside', `${body}<img src="data:image/png;base64,${many('A', 5_000_000)}">`],
    ['attributes', `${body}<p ${many('a=1 ', 50_000)}>`], ['scripts', body + many('<script>while (true) {}</script>', 5000)], ['links', body + many('<a href=x>كلمة</a>', 20_000)],
  ])('%s', (_, html) => {
    const start = performance.now()
    expect(readPage(html).text).toContain('بكلفة بلغت 45 مليون دينار')
    expect(performance.now() - start).toBeLessThan(10_000)
  })
  test.each([['elements', many('<i>ا</i>', 31_000)], ['nesting', many('<div>', 6000)]])('%s beyond measure', (_, html) => expect(() => readPage(html)).toThrow('this page has too many elements'))
})
