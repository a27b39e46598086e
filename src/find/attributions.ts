import type { Quotation } from '../model.ts'
import { endsBehind, frameOpening, isAnswer, isSubjectOfClause, wholeClause } from './cues-before.ts'
import { frameBehind, isAllSaid, isSaidBefore, ownerBehind, remarkBeside } from './cues-behind.ts'
import { isSentence, mentionBeforeClause, mentionBeforeColon, saidInSentence, speakerOfHeadline } from './named-speakers.ts'
import { isForeignName, isPersonalName, isTitled, namesThing } from './named-things.ts'
import { continuesPrevious, frameInSentenceBefore, joinsPrevious, talkGoesOn } from './quotes-before.ts'
import type { Scene } from './scene.ts'
import type { Attribution, AttributionRule, Stage } from './stage.ts'
import { holdsVerb, isWording, wordCount } from './wording.ts'
import { callsIt, frameRound, goesOn, isComplement, isJudged, isNameBeside, isNextInRow, isPredicate, isPredicateBehind, reportsIt } from './woven.ts'

const term = (rule: string): Attribution => ({ kind: 'term', rule })

/** The ways of attributing a quotation, tried in this order; the last one always answers. */
export const attributionRules: readonly AttributionRule[] = [
  {
    id: 'no-words', example: 'استقبل "30 - 40" متدربا',
    read: ({ scene }, q) => hasWord(scene, q) ? null : term('no-words'),
  },
  {
    id: 'personal-name', example: 'طالب المواطن "علي بن سالم الحارثي" بتعويض',
    read: (stage, q) => isPersonalName(stage.scene, q) && !isAnswer(stage, q) ? term('personal-name') : null,
  },
  {
    id: 'foreign-name', example: 'تعاقدت شركة "غلوبال نكسوس" مع النادي',
    read: ({ scene }, q) => isForeignName(scene, q) ? term('foreign-name') : null,
  },
  {
    id: 'predicate', example: 'واعتبر النائب أن اللجنة "مقبرة جديدة للملف"',
    read: (stage, q) => {
      const n = frameRound(stage, q)
      if (n >= 0) return isPredicate(stage, q, n) ? { kind: 'mixed', rule: 'predicate', frame: n } : null
      const mention = mentionBeforeClause(stage, q)
      return mention !== null && isPredicateBehind(stage.scene, q, mention.to + 1) ? { kind: 'mixed', rule: 'predicate', mention } : null
    },
  },
  {
    id: 'titled-thing', example: 'تنطلق الحملة تحت شعار "معا نبني ما هدمته الحرب"',
    read: ({ scene }, q) => isTitled(scene, q) ? term('titled-thing') : null,
  },
  {
    id: 'cue-then-quote', example: 'وقال الوزير: "لن نتراجع عن هذا القرار"',
    read: (stage, q) => {
      const n = frameOpening(stage, q)
      return n < 0 ? null : isSubjectOfClause(stage, q, n) ? term('name-in-clause') : { kind: wholeClause(stage, q, n) ? 'direct' : 'mixed', rule: 'cue-then-quote', frame: n }
    },
  },
  {
    id: 'called', example: 'وهاجم الرئيس من سماهم "تجار الحروب وسماسرتها"',
    read: (stage, q) => callsIt(stage, q) ? { kind: 'mixed', rule: 'called', frame: stage.last } : null,
  },
  {
    id: 'judged', example: 'وانتقد رئيس الحكومة "البطء الشديد" في الإصلاح',
    read: (stage, q) => isJudged(stage, q) ? { kind: 'mixed', rule: 'judged', frame: stage.last } : null,
  },
  {
    id: 'named-thing', example: 'تأسس حزب «الوطن» قبل عامين',
    read: ({ scene }, q) => namesThing(scene, q) ? term('named-thing') : null,
  },
  {
    id: 'nested', example: 'وقال النائب: "خرجنا من «عنق الزجاجة» أخيرا"',
    read: (_, q) => q.depth > 0 ? term('nested') : null,
  },
  {
    id: 'quote-then-cue', example: '"لن نتراجع عن هذا القرار"، قال الوزير',
    read: (stage, q) => {
      const n = frameBehind(stage, q)
      return n < 0 || !isSaidBefore(stage, q, n) ? null : { kind: stage.scene.word(q.open - 1).functionWord === 'preposition' && q.open > stage.scene.sentenceStart(q.open) ? 'mixed' : 'direct', rule: 'quote-then-cue', frame: n }
    },
  },
  {
    id: 'pointed-at', example: '"لن نرحل من هنا".. بهذه العبارة بدأ الوزير حديثه',
    read: ({ scene }, q) => {
      const mention = ownerBehind(scene, q)
      return mention === null ? null : { kind: 'direct', rule: 'pointed-at', mention }
    },
  },
  {
    id: 'woven', example: 'ودعا رئيس النقابة إلى "فتح باب الحوار مع العاملين"',
    read: (stage, q) => {
      const n = frameRound(stage, q)
      if (n < 0) return null
      return (isWording(stage.scene, q) && reportsIt(stage, q, n) && !isNameBeside(stage, q, n)) || isComplement(stage, q, n) ? { kind: goesOn(stage, q, n) || isNextInRow(stage, q, n) ? 'direct' : 'mixed', rule: 'woven', frame: n } : null
    },
  },
  {
    id: 'source-remark', example: 'ووفقا لوزارة النقل فإن الأعمال "لن تنتهي قبل بداية الصيف المقبل"',
    read: (stage, q) => {
      const remark = remarkBeside(stage, q)
      if (remark === null) return null
      if (isAllSaid(stage.scene, q, remark)) return { kind: 'direct', rule: 'source-remark', remark }
      return isWording(stage.scene, q) && (q.open < remark.cue.from || wordCount(stage.scene, q) >= 4 || holdsVerb(stage.scene, q)) ? { kind: 'mixed', rule: 'source-remark', remark } : null
    },
  },
  {
    id: 'speaker-colon', example: 'رئيس الوزراء: "لا عودة إلى الوراء"',
    read: (stage, q) => {
      const { scene } = stage
      const mention = mentionBeforeColon(stage, q)
      return mention === null || wordCount(scene, q) < 2 || (mention.kind === 'place' && !holdsVerb(scene, q)) ? null : { kind: 'direct', rule: 'speaker-colon', mention }
    },
  },
  {
    id: 'speaker-then-clause', example: 'وزير النقل: خطة القطار جاهزة و"لن تتأخر يوما واحدا"',
    read: (stage, q) => {
      const mention = mentionBeforeClause(stage, q)
      return mention === null || !isWording(stage.scene, q) ? null : { kind: 'mixed', rule: 'speaker-then-clause', mention }
    },
  },
  {
    id: 'sentence-colon', example: 'يهز سامر الحلبي رأسه: "لا أعرف كيف أجيب"',
    read: (stage, q) => {
      const said = saidInSentence(stage, q)
      return said === null ? null : { kind: 'direct', rule: 'sentence-colon', cue: { range: { from: q.open - 1, to: q.open }, lemma: ':' }, ...said }
    },
  },
  {
    id: 'headline', example: '"لن نتراجع أبدا".. الوزير يرد على منتقديه',
    read: (stage, q) => {
      const mention = speakerOfHeadline(stage, q)
      return mention === undefined ? null : { kind: 'direct', rule: 'headline', ...mention === null ? {} : { mention } }
    },
  },
  {
    id: 'goes-on', example: 'وقال: "الوضع صعب"، لكن "الأمل ما زال قائما بيننا"',
    read: (stage, q) => joinsPrevious(stage, q) ? { kind: 'mixed', rule: 'goes-on', follows: true } : null,
  },
  {
    id: 'next-sentence', example: 'وقال: "الوضع صعب". "لا نريد أن نترك أحدا وحده هنا"',
    read: (stage, q) => continuesPrevious(stage, q) ? { kind: 'direct', rule: 'next-sentence', follows: true } : null,
  },
  {
    id: 'sentence-behind', example: 'ورأت الصحيفة أن الخطة غامضة. "الناس يريدون أن يعرفوا إلى أين يمضون"',
    read: (stage, q) => {
      const n = frameInSentenceBefore(stage, q)
      return n < 0 ? null : { kind: 'direct', rule: 'sentence-behind', frame: n }
    },
  },
  {
    id: 'talk-goes-on', example: 'وقال: "الوضع صعب". كما تم "التأكيد على ضرورة الحوار بين جميع الأطراف"',
    read: (stage, q) => talkGoesOn(stage, q) ? { kind: 'mixed', rule: 'talk-goes-on', follows: true } : null,
  },
  {
    id: 'unattributed', example: 'وعلى جدار قريب "لا أحد يعرف متى تنتهي هذه الحرب التي أنهكت الجميع"',
    read: ({ scene }, q) => (wordCount(scene, q) >= 8 || (wordCount(scene, q) >= 4 && scene.word(q.open - 1).complementiser && endsBehind(scene, q))) && holdsVerb(scene, q) || isHeadlined(scene, q) ? { kind: 'direct', rule: 'unattributed' } : null,
  },
  { id: 'term', example: 'ازدادت "الحواجز الطيارة" في المدينة', read: () => term('term') },
]

/** The first rule that answers. */
export function attribute(stage: Stage, q: Quotation): Attribution {
  for (const rule of attributionRules) {
    const attribution = rule.read(stage, q)
    if (attribution !== null) return attribution
  }
  return term('term')
}

/** زلزال المغرب: "فقدت عائلتي كلها", in the headline. */
const isHeadlined = (scene: Scene, q: Quotation): boolean =>
  q.depth === 0 && q.open < (scene.opener?.to ?? 0) && wordCount(scene, q) >= 4 && isSentence(scene, q) && holdsVerb(scene, q) && (scene.keyAt(q.open - 1) === ':' || scene.keyAt(q.open - 1) === '.' || scene.keyAt(q.open - 1) === '…') && scene.word(q.open - 2).naming === null

const hasWord = (scene: Scene, q: Quotation): boolean => {
  for (let i = q.from; i < q.to; i++) if (scene.tokens[i]!.kind === 'word') return true
  return false
}
