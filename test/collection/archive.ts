/** An archive made up for tests: sentences of news put together in as many articles as wanted, always the same. */
const SPEAKERS = ['وزير الزراعة حسن الخطيب', 'المتحدثة باسم البلدية سعاد المنصوري', 'مدير المستشفى يوسف العمري', 'رئيسة الجمعية نادية الشريف']
const SENTENCES = [
  (n: number) => `قال ${SPEAKERS[n % 4]} إن المحصول بلغ ${n + 3} آلاف طن، وأضاف: "سنزيد المساحة المزروعة ${n % 40} في المئة خلال عامين".`,
  (n: number) => `وذكرت ${SPEAKERS[1]} أن كلفة المشروع ${n * 7 % 900} مليون دولار، على أن ينتهي العمل في ${1 + n % 28} مارس ${2000 + n % 25}.`,
  (n: number) => `وأكد ${SPEAKERS[(n + 2) % 4]} أن «العمل يسير كما خطط له»، مشيرا إلى أن ${n % 17 + 2} من القرى لم تصلها المياه بعد.`,
]

export const articleText = (n: number): string =>
  [`خطة جديدة للقرية رقم ${n}`, '', ...Array.from({ length: 3 + n % 5 }, (_, i) => SENTENCES[(n + i) % 3]!(n + i))].join('\n')

export const archive = (articles: number): string =>
  Array.from({ length: articles }, (_, n) => JSON.stringify({ id: `a-${n}`, text: articleText(n) }) + '\n').join('')
