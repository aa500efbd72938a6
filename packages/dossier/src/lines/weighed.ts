import type { Bounds } from '@hearsay/weighing'

/** What the engine finds for one claim under what is assumed, as far as a picture shows it. */
export interface Weighed {
  /** Independent lines: those that begin first-hand, and all. `null`: no cut exists. */
  readonly low: Bounds
  readonly high: Bounds
  /** How many of the low end are only what somebody says of themselves. */
  readonly own: number
  /** What, failing together, leaves the claim without support: one smallest cut. */
  readonly cut: readonly Failing[]
  readonly every: readonly number[]
  readonly some: readonly number[]
}

/** Vertices that fail at once: by a switch, or one alone. */
export interface Failing {
  /** The place of the switch; none where it fails by itself. */
  readonly on: number | undefined
  readonly members: readonly number[]
}
