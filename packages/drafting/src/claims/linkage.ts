import TinyQueue from 'tinyqueue'

/** Two things and how much more alike they are than two that have nothing in common: above 0. */
export type Edge = readonly [one: number, other: number, alike: number]

/**
 * Average linkage over what has something in common: the two groups that are most alike, by the mean over all
 * their pairs, are joined, until none are as alike as `least`. Pairs without an edge count as 0, so the work
 * goes with the edges and not with the square of the things. Each group is in order, the groups by their
 * first.
 * @param least above 0
 */
export function groupsOf(count: number, edges: readonly Edge[], least: number): number[][] {
  const groups = new Map<number, number[]>(Array.from({ length: count }, (_, at) => [at, [at]]))
  const sums = Array.from({ length: count }, () => new Map<number, number>())
  for (const [one, other, alike] of edges) {
    sums[one]?.set(other, alike)
    sums[other]?.set(one, alike)
  }
  const offers = new TinyQueue<Offer>([], inTurn)
  for (const [one, other] of edges) offer(one, other)
  for (let best = offers.pop(); best !== undefined; best = offers.pop()) {
    // One of the two may have grown since. Where that made them more alike, they were offered again; where
    // less, they wait for their turn at what they are now.
    const now = meanOf(best.one, best.other)
    if (now === best.alike) join(best.one, best.other)
    else if (now < best.alike) offer(best.one, best.other)
  }
  return [...groups.values()]
    .map((group) => group.sort((a, b) => a - b))
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))

  function meanOf(one: number, other: number): number {
    const pairs = (groups.get(one)?.length ?? 0) * (groups.get(other)?.length ?? 0)
    return pairs === 0 ? 0 : (sums[one]?.get(other) ?? 0) / pairs
  }

  function offer(one: number, other: number): void {
    const alike = meanOf(one, other)
    if (alike >= least) offers.push({ one: Math.min(one, other), other: Math.max(one, other), alike })
  }

  /** The one that has fewer neighbours goes into the other. */
  function join(one: number, other: number): void {
    const [into, from] = (sums[one]?.size ?? 0) >= (sums[other]?.size ?? 0) ? [one, other] : [other, one]
    groups.get(into)?.push(...(groups.get(from) ?? []))
    groups.delete(from)
    const mine = sums[into] ?? new Map<number, number>()
    mine.delete(from)
    for (const [each, sum] of sums[from] ?? []) {
      const theirs = sums[each]
      theirs?.delete(from)
      if (each === into) continue
      const total = sum + (mine.get(each) ?? 0)
      mine.set(each, total)
      theirs?.set(into, total)
      // The rest of what the larger one is alike to has only become less so.
      offer(into, each)
    }
    sums[from]?.clear()
  }
}

interface Offer {
  readonly one: number
  readonly other: number
  readonly alike: number
}

/** The most alike first; of equals, those with the lowest numbers. */
function inTurn(a: Offer, b: Offer): number {
  return b.alike - a.alike || a.one - b.one || a.other - b.other
}
