import type { Chromium, Clock, Policy } from '@hearsay/capture'

/** What the command meets outside: where it may go, what time it is, and which browser is there. */
export interface World {
  readonly policy: Policy
  readonly clock: Clock
  readonly findChromium: () => Chromium | null
}

/**
 * The world, for a command that goes out; the room that knows it takes a second to load, and others need not
 * wait.
 */
export type Outside = () => Promise<World>

/** The public internet, and nothing else. Tests hand `main` another; no option and no variable does. */
export const OUTSIDE: Outside = async () => {
  const { findChromium, strictPolicy, systemClock } = await import('@hearsay/capture')
  return { policy: strictPolicy, clock: systemClock, findChromium: () => findChromium() }
}
