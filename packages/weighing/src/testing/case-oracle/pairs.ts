import { type Case, pageOf } from '@hearsay/case'

/** One statement that copies another, or that copies a document of which no statement is recorded. */
export interface Pair {
  readonly copy: string
  readonly original?: string
  /** The outlet of the original, where the desk only cites what was copied. */
  readonly cited?: string
}

/** Pairs of which it is known who took from whom. */
export function knownPairs(of: Case): Pair[] {
  return pairsOf(of, (direction) => direction === undefined)
}

/** Pairs of which nobody can tell who took from whom. */
export function unknownPairs(of: Case): Pair[] {
  return pairsOf(of, (direction) => direction !== undefined)
}

function pairsOf(of: Case, wanted: (direction: string | undefined) => boolean): Pair[] {
  return [...of.copying.values()]
    .filter(({ direction }) => wanted(direction))
    .flatMap((record) => {
      const page = pageOf(of, record.of)
      const cited = page?.form === 'cited' ? { cited: page.outlet } : {}
      return record.pairs.flatMap(([copy, original]) => {
        return copy === undefined ? [] : [{ copy, ...(original !== undefined && { original }), ...cited }]
      })
    })
}

/** Asks of a pair whether whoever follows copies back from its original comes to its copy again. */
export function circling(pairs: readonly Pair[]): (pair: Pair) => boolean {
  return ({ copy, original }) => {
    const seen = new Set(original === undefined ? [] : [original])
    for (const at of seen)
      for (const pair of pairs) if (pair.copy === at && pair.original) seen.add(pair.original)
    return seen.has(copy)
  }
}
