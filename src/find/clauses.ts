import { withoutConjunction } from '../arabic/proclitics.ts'
import type { Scene } from './scene.ts'

/** Words that may stand before a clause's subject: لكن المنظمة تقول، كان المتحدث قال، أما المركز فقد أفاد. */
const LEADS: ReadonlySet<string> = new Set('لكن ولكن الا كان كانت فكان اما ان فان بان غير بيد فيما بينما حيث اذ كما وقد قد فقد لان حين وقت الذي فيه به مع ذلك'.split(' '))

/** No sentence of news begins with more. */
const MOST_LEADS = 64

/** The first word of the clause that holds token `i`, its leading particles passed over. */
export function clauseAt(scene: Scene, i: number): number {
  let start = turnBefore(scene, i) ?? scene.sentenceStart(i)
  const limit = Math.min(i, start + MOST_LEADS)
  while (start < limit && (LEADS.has(scene.keyAt(start)) || LEADS.has(withoutConjunction(scene.keyAt(start))) || scene.word(start).comma || scene.keyAt(start) === '*')) start++
  return start
}

/** Words that set a clause of its own against the one before. */
const TURNS: ReadonlySet<string> = new Set('لكن ولكن بينما فيما وبينما وفيما وكان وكانت'.split(' '))

/** غير أن, بيد أن, إلا أن. */
const EXCEPT: ReadonlySet<string> = new Set('غير بيد الا'.split(' '))

/** How far back a turn is looked for, in tokens. */
const TURN_BACK = 14

/** …، لكن أحمد زكي أكد: behind لكن in mid-sentence begins the clause. */
function turnBefore(scene: Scene, i: number): number | null {
  for (let j = i - 1; j > scene.sentenceStart(i) && j > i - TURN_BACK; j--) if (scene.within(j) === null) {
    if (TURNS.has(scene.keyAt(j))) return j + 1
    if (EXCEPT.has(scene.keyAt(j)) && scene.keyAt(j + 1) === 'ان') return j + 2
  }
  return null
}

/** Does the word begin another clause, so that a subject before it is not the subject of a verb behind it? */
export function endsClause(scene: Scene, i: number): boolean {
  const word = scene.word(i).functionWord
  return word === 'complementiser' || scene.keyAt(i) === ':'
}
