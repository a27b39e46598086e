import { outletMatch } from '../lexicon/outlets.ts'
import type { Scene } from './scene.ts'

/** لوكالة رويترز، للصحفيين، لمراسلنا، لـ«عكاظ»: to whom something was said. */
export function isAddressee(scene: Scene, i: number): boolean {
  const key = scene.keyAt(i)
  if (key === 'ل') { const q = scene.opening.get(i + 1); return q === undefined ? scene.tokens[i + 1]?.kind === 'latin' : !(scene.word(q.from).organisation?.kind === 'body' && q.to - q.from > 1) } // المدير التنفيذي لـ«حركة نداء تونس»
  if (key.length < 4 || !key.startsWith('ل')) return false
  if (isAgency(scene, i)) return true
  if (outletBehind(scene, i) || (/^ل(شبكه|موقع|تلفزيون|اذاعه|منصه|قناه|محطه)$/.test(key) && scene.tokens[i + 1]?.kind === 'latin' && !/^(ال)?(تابع|مملوك)ه?$/.test(scene.keyAt(i - 1)))) return true
  const o = scene.word(i).organisation
  if (o !== null) return o.preposition === 'ل' && o.kind === 'media' && !(o.definite && o.number === 'sg')
  const t = scene.word(i).title
  return t !== null && t.preposition === 'ل' && (t.number === 'pl' && !(key.startsWith('لل') && isOfBody(scene, i)) || t.lemma === 'مراسل')
}

/** مسؤول أمني | لوكالة أنباء فرانس برس; but المدير العام لوكالة الأنباء. */
const isAgency = (scene: Scene, i: number): boolean =>
  /^(لوكاله|للوكاله|لوكالات)$/.test(scene.keyAt(i)) && /^(ال)?(انباء|انبا|صحافه|اخبار)$/.test(scene.keyAt(i + 1)) && !/^(ال)?(عام|تنفيذي|مدير|رييس|مراسل|محرر|مصور|تابع|مملوك|مندوب)(ه|ين)?$/.test(scene.keyAt(i - 1))

/** الجمعية المغربية | للمستخدمين. */
const isOfBody = (scene: Scene, i: number): boolean => ASSOCIATIONS.has(scene.word(i - 1).organisation?.lemma ?? '') || (ASSOCIATIONS.has(scene.word(i - 2).organisation?.lemma ?? '') && scene.word(i - 1).definite)
const ASSOCIATIONS: ReadonlySet<string> = new Set(['جمعية', 'نقابة', 'اتحاد', 'رابطة', 'منظمة', 'هيئة', 'تنسيقية', 'فيدرالية', 'كونفدرالية', 'صندوق', 'منتدى', 'شبكة'])

/** لفرانس برس, لشفق نيوز, لوكالة الأنباء القطرية: an outlet by its name, if that is no word besides. */
function outletBehind(scene: Scene, i: number): boolean {
  const key = scene.keyAt(i)
  if (/^(حصري|خاص)ه?$/.test(scene.keyAt(i - 1))) return false // مصادر حصرية لهسبريس
  const head = scene.word(i - 1)
  const told = head.definite && (head.organisation?.kind === 'source' || (head.title !== null && /^(المسوول|الناطق|المتحدث|المدرب|اللاعب|المدير|الوزير|النايب)ه?$/.test(head.key))) && scene.word(i - 2).verbs.length > 0
  if (key.startsWith('لل') && head.definite && !told) return false // الكاتب الأول للاتحاد الاشتراكي
  const name = key.startsWith('لل') ? 'ال' + key.slice(2) : key.slice(1)
  const match = outletMatch(k => k === i ? name : k < scene.sentenceEnd(i) ? scene.keyAt(k) : undefined, i)
  return match !== null && (!match.ambiguous || told) // وأفادت المصادر | للعربي الجديد
}
