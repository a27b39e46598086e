import { isBlank, widthOf, type Cluster } from './clusters.ts'
import { DUAL_JOINING, FORMS, RIGHT_JOINING } from './shaping-data.ts'

/** D joins on both sides, R to the letter before, C (tatweel) makes others join, U joins nothing, T is passed over. */
type Joining = 'D' | 'R' | 'C' | 'U' | 'T'

interface Shapes {
  /** A letter, or lam and alef: its isolated, final, initial and medial forms. */
  readonly forms: ReadonlyMap<string, readonly string[]>
  readonly joining: ReadonlyMap<string, Joining>
}

let known: Shapes | undefined
const shapes = (): Shapes => known ??= {
  forms: new Map(FORMS.trim().split('\n').map(line => line.split(' ')).map(([letter, ...forms]) => [letter!, forms])),
  joining: new Map<string, Joining>([
    ...[...DUAL_JOINING].map(c => [c, 'D'] as const), ...[...RIGHT_JOINING].map(c => [c, 'R'] as const),
    ['\u0640', 'C'], ['\u200E', 'T'], ['\u200F', 'T'],
  ]),
}

const ZWNJ = '\u200C'
const ZWJ = '\u200D'
const LAM = '\u0644'

/** Puts each letter in the form its neighbours ask for, and lam with alef in one cell, harakat between them or not: لَا. */
export function shape(clusters: readonly Cluster[]): Cluster[] {
  const { forms, joining } = shapes()
  const typeOf = (c: Cluster | undefined): Joining => c === undefined ? 'U' : joining.get(c.text[0]!) ?? 'U'
  const out: Cluster[] = []
  let joined = false
  for (let at = 0; at < clusters.length; at++) {
    let cluster = clusters[at]!
    const type = typeOf(cluster)
    if (type === 'T') { out.push(cluster); continue }
    let next = at + 1
    while (typeOf(clusters[next]) === 'T') next++
    let letter = cluster.text[0]!
    const pair = letter === LAM && next === at + 1 && clusters[next] !== undefined && !/[\u200C\u200D]/.test(cluster.text) ? letter + clusters[next]!.text[0]! : ''
    if (forms.has(pair)) {
      letter = pair
      cluster = { ...cluster, text: pair + cluster.text.slice(1) + clusters[next]!.text.slice(1) }
      at++
    }
    const open = pair === letter ? false : joinsOn(cluster, type)
    const before = joined && (type === 'D' || type === 'R')
    const after = open && (cluster.text.endsWith(ZWJ) || 'DRC'.includes(typeOf(clusters[next])))
    out.push(inForm(cluster, letter, forms.get(letter)?.[(before ? 1 : 0) + (after ? 2 : 0)]))
    joined = open || cluster.text.endsWith(ZWJ)
  }
  return out
}

/** Whether the next letter may join to this one. */
const joinsOn = (cluster: Cluster, type: Joining): boolean => (type === 'D' || type === 'C') && !cluster.text.includes(ZWNJ)

function inForm(cluster: Cluster, letter: string, form: string | undefined): Cluster {
  if (!form) return cluster
  const text = form + cluster.text.slice(letter.length)
  return { ...cluster, text, width: widthOf(text) }
}

/** Shapes only the words that hold lam and alef: terminals that join letters themselves leave those two apart. */
export function shapeLamAlef(clusters: readonly Cluster[]): Cluster[] {
  const out: Cluster[] = []
  let from = 0
  for (let at = 0; at <= clusters.length; at++) {
    if (at < clusters.length && !isBlank(clusters[at]!)) continue
    const word = clusters.slice(from, at)
    const shaped = shape(word)
    for (const cluster of shaped.length < word.length ? shaped : word) out.push(cluster)
    if (at < clusters.length) out.push(clusters[at]!)
    from = at + 1
  }
  return out
}
