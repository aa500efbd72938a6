import { loopbackPolicy } from '@hearsay/capture/testing'
import type { Outside } from '../capture/world.ts'

/** Names that end in `.test` are at 127.0.0.1, nobody waits out of politeness, and there is no browser. */
export const LOOPBACK: Outside = async () => ({
  policy: loopbackPolicy(),
  clock: { now: () => Date.now(), wait: async () => {} },
  findChromium: () => null,
})
