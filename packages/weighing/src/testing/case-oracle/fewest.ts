import type { Trial } from './failing.ts'

/** The fewest failures after which no page stands, and every set of so few vertices. */
export interface Fewest {
  /** `null`: whatever fails, a page stands. */
  readonly count: number | null
  readonly sets: readonly (readonly string[])[]
}

/** Tries every set of vertices, the smallest first. */
export function fewestVertices(trial: Trial): Fewest {
  const { mortal, bitOf } = trial
  const sets = smallestSets(
    mortal.map((vertex) => bitOf(vertex)),
    trial,
  )
  return {
    count: sets[0]?.length ?? null,
    sets: sets.map((set) => set.flatMap((at) => mortal[at] ?? [])),
  }
}

/** Tries every set of events, the smallest first; a vertex that fails by itself is one. */
export function fewestEvents(trial: Trial, events: readonly (readonly string[])[]): number | null {
  const { mortal, bitOf } = trial
  const masks = [...events, ...mortal.map((vertex) => [vertex])].map((event) =>
    event.reduce((mask, vertex) => mask | bitOf(vertex), 0),
  )
  const useful = [...new Set(masks)].filter((mask) => mask !== 0)
  return smallestSets(useful, trial)[0]?.length ?? null
}

/** All sets of as few masks as will do, as places among the masks; none where all of them will not. */
function smallestSets(masks: readonly number[], { falls }: Trial): number[][] {
  if (!falls(masks.reduce((all, mask) => all | mask, 0))) return []
  for (let size = 0; ; size++) {
    const found: number[][] = []
    choose(masks, size, 0, [], 0, (set, failed) => {
      if (falls(failed)) found.push(set)
    })
    if (found.length > 0) return found
  }
}

function choose(
  masks: readonly number[],
  size: number,
  from: number,
  chosen: readonly number[],
  failed: number,
  take: (chosen: number[], failed: number) => void,
): void {
  if (chosen.length === size) {
    take([...chosen], failed)
    return
  }
  for (let at = from; at <= masks.length - (size - chosen.length); at++) {
    choose(masks, size, at + 1, [...chosen, at], failed | (masks[at] ?? 0), take)
  }
}
