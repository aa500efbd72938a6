import { circling, knownPairs, type Pair, unknownPairs } from './pairs.ts'
import type { Question } from './question.ts'

/** What a copy goes back to: a statement, or the outlet of a document that the desk only cites. */
export type First = { readonly held: string } | { readonly cited: string }

/** Pairs of the case that act on the claim: both statements assert it. */
export interface ActingPairs {
  /** The first originals of each copy. */
  readonly firsts: ReadonlyMap<string, readonly First[]>
  /** Pairs of statements of which it is not known, or not to be believed, who took from whom. */
  readonly undirected: readonly (readonly string[])[]
}

export function actingPairs({ of, asserting, dropped, note }: Question): ActingPairs {
  const stands = (id: string) => asserting.has(id) && !dropped.has(id)
  const acts = ({ copy, original = copy }: Pair) => stands(copy) && stands(original)
  const known = knownPairs(of)
  const circles = circling(known)
  const directed = known.filter((pair) => acts(pair) && !circles(pair))
  const round = known.filter((pair) => acts(pair) && circles(pair))
  const unknown = unknownPairs(of).filter(acts)
  if (round.length > 0) note('copy-circle')
  if (unknown.length > 0) note('copy-unknown')
  return {
    firsts: new Map(directed.map(({ copy }) => [copy, firstsOf(copy, directed)])),
    undirected: [...round, ...unknown].map(({ copy, original = copy }) => [copy, original]),
  }
}

/** Follows copies back to what is no copy; circles were left out. */
function firstsOf(copy: string, directed: readonly Pair[]): First[] {
  return directed
    .filter((pair) => pair.copy === copy)
    .flatMap(({ original, cited }): First[] => {
      const further = original === undefined ? [] : firstsOf(original, directed)
      if (further.length > 0) return further
      return cited !== undefined ? [{ cited }] : original !== undefined ? [{ held: original }] : []
    })
}
