import type { Bounds } from '@hearsay/weighing'

/** What the engine finds for one account under one set of assumptions, as far as a picture shows it. */
export interface Weighed {
  /**
   * Independent lines: counting only stated bases, and taking every unstated one as its own. `null`: no cut
   * exists.
   */
  readonly low: Bounds
  readonly high: Bounds
  /** Parties and events that, failing together, leave the account without support. */
  readonly cut: readonly string[]
  readonly every: readonly string[]
  readonly some: readonly string[]
}
