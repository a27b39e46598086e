/** Texts made to take long, of any size in characters. */
const NAMES = ['محمد', 'أحمد', 'خالد', 'سامي', 'يوسف', 'كريم', 'علي', 'حسن', 'عمر', 'سعيد']
const name = (n: number): string => [...String(n)].map(digit => NAMES[Number(digit)]).join(' ')
const of = (piece: string) => (size: number): string => piece.repeat(Math.ceil(size / piece.length))
const numbered = (line: (n: number) => string) => (size: number): string => {
  const lines: string[] = []
  for (let n = 0, length = 0; length < size; n++) { lines.push(line(n)); length += lines.at(-1)!.length }
  return lines.join('')
}

export const HOSTILE: Record<string, (size: number) => string> = {
  'quotation marks': of('"'),
  'openers': of('«'),
  'openers and words': of('«كلمة '),
  'closers': of('» نص '),
  'openers, a line each': of('«كلمة\n'),
  'marks of all kinds': of('«"“كلمة\n'),
  'quotations in quotations': size => '«'.repeat(size / 2) + '»'.repeat(size / 2),
  'one word': of('ا'),
  'one word of conjunctions': of('وب'),
  'one number': of('7'),
  'thousands separators': of('1,'),
  'decimal points': of('1.'),
  'scores without end': of('1-'),
  'dates without end': of('1/'),
  'times without end': of('1:'),
  'brackets that never close': of('(كلمة '),
  'brackets in brackets': size => '('.repeat(size / 2) + ')'.repeat(size / 2),
  'enumerated': of('5، '),
  'number words': of('مئة وعشرون ألفا وخمسة و'),
  'millions': of('مليون '),
  'ands': of('و '),
  'percents': of('5% '),
  'ranges': of('بين 5 و'),
  'days': of('5 مايو '),
  'sums': of('5 دولار و'),
  'verbs of saying': of('قال '),
  'verbs with subjects': of('قال الوزير '),
  'relative clauses': of('الذي قال '),
  'commas, then verbs': size => '، '.repeat(size / 4) + 'قال '.repeat(size / 8),
  'participles': of('مؤكدا '),
  'statements in one line': of('قال الوزير "نعم" '),
  'clauses with no verb of their own': of('وأضاف أن '),
  'titles': of('الوزير '),
  'sources': of('بحسب الوزارة '),
  'sources with verbs': of('حسبما أفاد الوزير، '),
  'documents': of('أصدرت الوزارة بيانا وأكد التقرير أن العمل مستمر. '),
  'speakers, a line each': numbered(n => `وقال ${name(n)} "نعم هذا كلام رقم صحيح".\n`),
  'speakers in one line': numbered(n => `وقال الوزير ${name(n)} "نعم هذا كلام رقم صحيح". `),
  'speakers of one family': numbered(n => `وقال ${NAMES[n % 10]} ${name(n)} "نعم نعم نعم". وقال ${NAMES[n % 10]} "لا لا لا".\n`),
  'one speaker': numbered(n => `وقال محمد علي حسن "لا ${name(n)} لا". وأضاف محمد أن العمل مستمر.\n`),
  'offices of one man': numbered(n => `وقال مدير ${'كلمة'.slice(0, 1 + n % 4)}${name(n)} محمد علي حسن إن العمل مستمر.\n`),
  'empty lines': of(' \n'),
  'a word a line': of('كلمة\n'),
  'harakat': of('\u064E'),
  'tatweel': of('\u0640'),
  'direction marks': of('\u200F'),
  'halves of characters': of('\uD800'),
  'emoji': of('😀'),
  'colons': of('الوزير: '),
  'full stops': of('. '),
  'Latin words': of('a b '),
}
