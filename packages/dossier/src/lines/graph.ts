/**
 * One claim's transmission graph, as far as a picture of it needs. Vertices go by their place in the list;
 * the first are those of the packed graph (packed.ts), in its order.
 */
export interface LineGraph {
  readonly vertices: readonly LineVertex[]
  readonly arcs: readonly LineArc[]
  readonly floating: readonly FloatingClaim[]
}

export interface LineVertex {
  readonly name: string
  /** A second, lighter line under the name: how many, how it knows, of when. */
  readonly detail: string
  /** The outlet of a page that the desk holds, or of one that it cites and does not hold. */
  readonly page: 'held' | 'cited' | undefined
  /** How the claim begins here, if it does. */
  readonly start: Start | undefined
  readonly crowd?: Crowd | undefined
  /** Whoever is drawn as one: the place in the packed graph, of a group those of all its members. */
  readonly of: readonly number[]
  /** Fails with others while some switch is on: its name has room for the letter of that switch. */
  readonly tied: boolean
  /** May never be drawn as one among others: it is in a cut, load-bearing, or fails with others. */
  readonly apart: boolean
}

/**
 * `direct`: it says it saw this, made it or holds the original; `own`: of itself; `held`: it says it holds
 * what nobody independent has examined; `open`: it does not say how it knows; `ground`: others infer from it.
 */
export type Start = 'direct' | 'own' | 'held' | 'open' | 'ground'

export interface LineArc {
  readonly from: number
  readonly to: number
  /** Whether the way is there as stated, where copies are led through their originals, or in both. */
  readonly when: 'always' | 'stated' | 'led'
}

/** People in a counted group without names; `high: null` where nobody says how many at most. */
export interface Crowd {
  readonly low: number
  readonly high: number | null
}

/** A claim that nobody is named for: it reaches the page from nowhere. */
export interface FloatingClaim {
  readonly id: string
  /** That nobody is named. */
  readonly name: string
  readonly gist: string
}
