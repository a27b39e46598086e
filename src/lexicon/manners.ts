/** How somebody looks or feels while speaking: وقالت غاضبة, يجيب مبتسما. Masculine singular, ordinary spelling, no harakat. */
import { fold } from '../arabic/fold.ts'
import { lookup } from '../arabic/lookup.ts'

export const manners: readonly string[] = [
  'غاضب', 'ضاحك', 'مبتسم', 'ساخر', 'مازح', 'باك', 'متنهد', 'حزين', 'منفعل', 'متحسر', 'متهكم', 'متأثر', 'مستغرب', 'مندهش', 'متعجب', 'خجول', 'واثق', 'مرتبك',
  'محتد', 'هازئ', 'شامت', 'مستنكر', 'منزعج', 'متألم', 'صارخ', 'هامس', 'متحمس', 'متفائل', 'متشائم', 'مستهزئ', 'متلعثم', 'مقاطع', 'متذمر', 'متوتر', 'مفتخر',
  'متباه', 'معتز', 'يائس', 'مكتئب', 'مطمئن', 'مستهجن', 'متضاحك', 'مستبشر', 'ممتعض', 'مستاء', 'متحد', 'مستسلم', 'متردد', 'متوعد', 'متوسل', 'راجف', 'منتحب',
]

/** What somebody speaks with: قال بحسرة, بصوت خافت. */
export const mannerNouns: readonly string[] = [
  'صوت', 'نبرة', 'لهجة', 'حسرة', 'ثقة', 'غضب', 'حزن', 'أسى', 'مرارة', 'ابتسامة', 'سخرية', 'هدوء', 'حدة', 'انفعال', 'فخر', 'تأثر', 'أسف', 'حماس', 'حماسة', 'خجل', 'تردد',
  'اقتضاب', 'ألم', 'حرقة', 'امتعاض', 'استغراب', 'دهشة', 'تهكم', 'ارتياح', 'ثبات', 'حزم', 'صراحة', 'وضوح', 'لوعة', 'شوق', 'ضحكة', 'تنهيدة', 'بساطة', 'عفوية', 'إصرار',
]

const index = lookup('manners', () => new Map([...mannerNouns.map(noun => [fold('ب' + noun), true] as const), ...manners.flatMap(word => [word + 'ا', word + 'يا', word + 'ة', word + 'ية', word + 'ين', word + 'ات'].map(form => [fold(form), true] as const))]))

/** The folded word is such a circumstance, in the accusative or the feminine, or with ب: غاضبا, ضاحكة, بحسرة. */
export const isManner = (key: string): boolean => index.get(key) !== undefined
