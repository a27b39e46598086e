import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** CLDR's Arabic rules for spelling numbers (Rule-Based Number Format), as far as they are needed: one reader for every rule set. */
type Rule = readonly [base: bigint, divisor: bigint, text: string]

const require = createRequire(import.meta.url)
const data = JSON.parse(readFileSync(require.resolve('cldr-rbnf/rbnf/ar.json'), 'utf8')) as { rbnf: { rbnf: { SpelloutRules: Record<string, [string, string][] | string> } } }

const sets = new Map<string, Rule[]>()
for (const [name, rules] of Object.entries(data.rbnf.rbnf.SpelloutRules))
  if (Array.isArray(rules)) sets.set(name, rules.filter(([head]) => /^\d/.test(head)).map(([head, text]) => {
    const [base, radix = '10'] = head.split('/') as [string, string?]
    let divisor = 1n
    while (divisor * BigInt(radix) <= BigInt(base)) divisor *= BigInt(radix)
    return [BigInt(base), divisor, text.replace(/;$/, '')]
  }))

export const ruleSets = [...sets.keys()].filter(name => name.startsWith('%spellout-') && !name.endsWith('-year'))

/** The words for `n` by a rule set: ←x← the quotient, →x→ the remainder, =x= the number itself, […] only if something remains. */
export function spell(set: string, n: bigint): string {
  const [, divisor, text] = sets.get(set)!.findLast(([base]) => base <= n)!
  const rest = n % divisor
  return text
    .replace(/\[([^\]]*)\]/, (_, inner: string) => (rest === 0n ? '' : inner))
    .replace(/←([^←]*)←/, (_, name: string) => spell(name || set, n / divisor))
    .replace(/→([^→]*)→/, (_, name: string) => spell(name || set, rest))
    .replace(/=([^=]*)=/, (_, name: string) => spell(name, n))
    .replace(/ {2,}/g, ' ').trim()
}
