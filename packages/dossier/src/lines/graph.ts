/**
 * One account's transmission graph, as far as a picture of it needs. Ids are those of the weighing's graph.
 */
export interface LineGraph {
  readonly vertices: readonly LineVertex[]
  readonly arcs: readonly (readonly [from: string, to: string])[]
  readonly events: readonly LineEvent[]
  readonly floating: readonly FloatingClaim[]
}

export interface LineVertex {
  readonly id: string
  readonly name: string
  /** A second, lighter line under the name: how many, how it knows. */
  readonly detail: string
  /** The outlet of a page that the desk holds. */
  readonly page: boolean
  /** How its thread starts, if it starts here: with direct access, or without saying how it knows. */
  readonly start: 'direct' | 'open' | undefined
  readonly crowd?: Crowd | undefined
}

/** People in a counted group without names; `high: null` where nobody says how many at most. */
export interface Crowd {
  readonly low: number
  readonly high: number | null
}

/** Parties that would fail together. */
export interface LineEvent {
  readonly id: string
  /** A letter that ties the bracket in the picture to its switch. */
  readonly key: string
  readonly members: readonly string[]
}

/** A claim that nobody is named for: it reaches the page from nowhere. */
export interface FloatingClaim {
  readonly id: string
  /** That nobody is named. */
  readonly name: string
  readonly gist: string
}
