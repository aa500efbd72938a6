import { RULES, type Rule } from './case-oracle/rules.ts'

/** In how many of the claims that were weighed each rule was needed, and each two rules together. */
export interface Tally {
  readonly claims: number
  readonly alone: ReadonlyMap<Rule, number>
  /** By both names, in the order of `RULES`, joined by ` + `. */
  readonly pairs: ReadonlyMap<string, number>
}

export function tallyRules(fired: Iterable<ReadonlySet<Rule>>): Tally {
  let claims = 0
  const alone = new Map<Rule, number>(RULES.map((rule) => [rule, 0]))
  const pairs = new Map<string, number>(pairsOf(RULES).map((pair) => [pair, 0]))
  for (const rules of fired) {
    const inOrder = RULES.filter((rule) => rules.has(rule))
    claims += 1
    for (const rule of inOrder) alone.set(rule, (alone.get(rule) ?? 0) + 1)
    for (const pair of pairsOf(inOrder)) pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return { claims, alone, pairs }
}

function pairsOf(rules: readonly Rule[]): string[] {
  return rules.flatMap((one, at) => rules.slice(at + 1).map((other) => `${one} + ${other}`))
}

/** The counts as lines of text: each rule, then the pairs, the rarest first. */
export function tallyLines({ claims, alone, pairs }: Tally): string[] {
  const rarestFirst = (counts: ReadonlyMap<string, number>) =>
    [...counts].sort(([, one], [, other]) => one - other).map(([name, count]) => `${count}\t${name}`)
  return [`${claims} claims`, ...rarestFirst(alone), '', ...rarestFirst(pairs)]
}
