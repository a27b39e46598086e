import type { FigureKind, Modifier, QuoteKind } from '../model.ts'

export type Lang = 'ar' | 'en'

/** Every word that results for people are labelled with. */
export interface Words {
  readonly columns: Readonly<Record<Heading, string>>
  readonly quoteKinds: Readonly<Record<QuoteKind, string>>
  readonly figureKinds: Readonly<Record<FigureKind, string>>
  readonly modifiers: Readonly<Record<Modifier, string>>
  readonly bases: Readonly<Record<'named' | 'continued', string>>
  /** Units that are words, not codes. */
  readonly units: Readonly<Record<string, string>>
  /** What stands for the paragraph of the headline. */
  readonly headline: string
  /** Explains the marks that stand for colour. */
  readonly legend: string
}

type Heading = 'paragraph' | 'speaker' | 'role' | 'aliases' | 'quotes' | 'kind' | 'quote' | 'rule' | 'cue' | 'basis' | 'figure' | 'value' | 'unit' | 'modifier' | 'number'

export const WORDS: Readonly<Record<Lang, Words>> = {
  en: {
    columns: {
      number: 'No.', paragraph: 'Par.', speaker: 'Speaker', role: 'Role', aliases: 'Also', quotes: 'Quotes', kind: 'Kind', quote: 'Quote',
      rule: 'Rule', cue: 'Cue', basis: 'Basis', figure: 'Figure', value: 'Value', unit: 'Unit', modifier: 'Modifier',
    },
    quoteKinds: { direct: 'direct', mixed: 'mixed', indirect: 'indirect', term: 'term' },
    figureKinds: {
      money: 'money', percent: 'percent', measure: 'measure', duration: 'duration', count: 'count', year: 'year',
      date: 'date', time: 'time', ordinal: 'ordinal', score: 'score', number: 'number',
    },
    modifiers: { more_than: 'more than', less_than: 'less than', at_least: 'at least', at_most: 'at most', about: 'about' },
    bases: { named: 'named', continued: 'continued' },
    units: {},
    headline: 'title',
    legend: '[1] said by speaker 1 · * figure',
  },
  ar: {
    columns: {
      number: 'الرقم', paragraph: 'الفقرة', speaker: 'المتحدث', role: 'الصفة', aliases: 'يُذكر أيضاً', quotes: 'الأقوال', kind: 'النوع', quote: 'القول',
      rule: 'القاعدة', cue: 'اللفظ الدال', basis: 'الإسناد', figure: 'الرقم في النص', value: 'القيمة', unit: 'الوحدة', modifier: 'القيد',
    },
    quoteKinds: { direct: 'مباشر', mixed: 'ممزوج', indirect: 'غير مباشر', term: 'تسمية' },
    figureKinds: {
      money: 'مال', percent: 'نسبة', measure: 'قياس', duration: 'مدة', count: 'عدد', year: 'سنة',
      date: 'تاريخ', time: 'وقت', ordinal: 'ترتيب', score: 'نتيجة', number: 'رقم',
    },
    modifiers: { more_than: 'أكثر من', less_than: 'أقل من', at_least: 'على الأقل', at_most: 'على الأكثر', about: 'نحو' },
    bases: { named: 'مذكور', continued: 'مستمر' },
    units: { year: 'سنة', month: 'شهر', week: 'أسبوع', day: 'يوم', hour: 'ساعة', minute: 'دقيقة', second: 'ثانية' },
    headline: 'العنوان',
    legend: '[1] قاله المتحدث 1 · * رقم',
  },
}

/** Arabic where the locale says so, English otherwise. */
export const langOf = ({ LC_ALL, LC_MESSAGES, LANG }: Readonly<Record<string, string | undefined>>): Lang =>
  /^ar(?:[_.@-]|$)/.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'ar' : 'en'
