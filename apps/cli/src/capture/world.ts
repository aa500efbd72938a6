import {
  type Chromium,
  type Clock,
  findChromium,
  type Policy,
  strictPolicy,
  systemClock,
} from '@hearsay/capture'

/** What the command meets outside: where it may go, what time it is, and which browser is there. */
export interface World {
  readonly policy: Policy
  readonly clock: Clock
  readonly findChromium: () => Chromium | null
}

/** The public internet, and nothing else. Tests hand `main` another; no option and no variable does. */
export const WORLD: World = { policy: strictPolicy, clock: systemClock, findChromium: () => findChromium() }
