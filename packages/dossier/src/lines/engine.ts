import {
  type Bounds,
  type End,
  type PlainGraph,
  plainGraph,
  type Weighable,
  type Weights,
  weighSound,
} from '@hearsay/weighing'
import type { Weighed } from './weighed.ts'

/** Vertices that would fail together, in either reading. */
export interface Assumption {
  readonly id: string
  readonly atWord: readonly string[]
  readonly strict: readonly string[]
}

/** A claim's graph, as far as its figures need it. */
export interface ClaimWays {
  readonly ways: Weighable
  /** Outlets that cannot fail at their word. */
  readonly trusted: readonly string[]
  readonly events: readonly Assumption[]
  /** The same with copies led through their originals, where anything was copied, and what comes with it. */
  readonly copied?: { readonly ways: Weighable; readonly events: readonly Assumption[] }
}

/** The assumption that copies fail with what they copy. */
export const COPYING = 'copying'

/** Weighs a claim, strict or with pages at their word, under the assumptions switched on. Pure. */
export function weighWays(claim: ClaimWays, atWord: boolean, on: ReadonlySet<string>): Weighed {
  const { copied } = claim
  const isLed = copied !== undefined && on.has(COPYING)
  const ways = isLed ? copied.ways : claim.ways
  const assumptions = [...claim.events.filter(({ id }) => on.has(id)), ...(isLed ? copied.events : [])]
  const failing = new Map(assumptions.map(({ id, ...members }) => [keyOf(members[reading(atWord)]), id]))
  const events = assumptions.map((assumption) => assumption[reading(atWord)])
  const plain = (end: End): PlainGraph => ({
    ...plainGraph(ways, atWord ? 'at-word' : 'strict', end, claim.trusted),
    events,
  })
  const high = weighSound(plain('high'))
  return {
    low: boundsOf(weighSound(plain('low'))),
    high: boundsOf(high),
    cut: (high.withEvents.events ?? []).flatMap((set) => failing.get(keyOf(set)) ?? set),
    every: high.loadBearing.every,
    some: high.loadBearing.some,
  }
}

function reading(atWord: boolean): 'atWord' | 'strict' {
  return atWord ? 'atWord' : 'strict'
}

function boundsOf({ withEvents }: Weights): Bounds {
  return { lower: withEvents.lower, upper: withEvents.upper }
}

function keyOf(members: readonly string[]): string {
  return members.toSorted().join('\n')
}
