/** Two groups joined, each named by its first member, and how alike they were: the mean over all pairs. */
export interface Join {
  readonly into: number
  readonly from: number
  readonly alike: number
}

/**
 * Average linkage of `count` things, the most alike groups first, as nearest-neighbour chains find it
 * (F. Murtagh, Computational Statistics Quarterly 1, 1984): in the square of the count.
 * @param alike symmetric
 */
export function joinsOf(count: number, alike: (one: number, other: number) => number): Join[] {
  const near = Array.from({ length: count }, (_, one) =>
    Float64Array.from({ length: count }, (__, other) => (one === other ? -1 : alike(one, other))),
  )
  const size = new Array<number>(count).fill(1)
  const left = new Set(size.keys())
  const joins: Join[] = []
  const chain: number[] = []
  while (left.size > 1) {
    if (chain.length === 0) chain.push(first(left))
    const top = chain[chain.length - 1] ?? 0
    const next = nearest(top, chain[chain.length - 2])
    if (next !== chain[chain.length - 2]) chain.push(next)
    else {
      chain.length -= 2
      join(Math.min(top, next), Math.max(top, next))
    }
  }
  return joins.sort((one, other) => other.alike - one.alike)

  /** The one that the chain comes from wins a tie, so that it ends. */
  function nearest(of: number, before: number | undefined): number {
    const row = near[of] ?? new Float64Array()
    let best = before ?? -1
    for (const other of left) {
      if (other !== of && (best < 0 || (row[other] ?? 0) > (row[best] ?? 0))) best = other
    }
    return best
  }

  function join(into: number, from: number): void {
    const [one, other] = [near[into], near[from]]
    if (!one || !other) return
    joins.push({ into, from, alike: one[from] ?? 0 })
    left.delete(from)
    const [a, b] = [size[into] ?? 1, size[from] ?? 1]
    for (const each of left) {
      if (each === into) continue
      const mean = (a * (one[each] ?? 0) + b * (other[each] ?? 0)) / (a + b)
      one[each] = mean
      const row = near[each]
      if (row) row[into] = mean
    }
    size[into] = a + b
  }
}

/** The groups that stand once all that are as alike as `least` are joined, each in order. */
export function groupsAt(count: number, joins: readonly Join[], least: number): number[][] {
  const groups = new Map<number, number[]>(Array.from({ length: count }, (_, one) => [one, [one]]))
  for (const { into, from, alike } of joins) {
    if (alike < least) continue
    groups.get(into)?.push(...(groups.get(from) ?? []))
    groups.delete(from)
  }
  return [...groups.values()].map((group) => group.sort((one, other) => one - other))
}

function first(set: ReadonlySet<number>): number {
  for (const one of set) return one
  return 0
}
