import { setTimeout as delay } from 'node:timers/promises'
import { answerOnly, pass } from './pass.ts'
import type { Tally } from './tally.ts'
import type { World } from './world.ts'

const SECOND = 1000
/** How often to look whether anything is due. */
const ROUND = 60 * SECOND
/** How long to leave a mail server alone that takes nothing: twice as long each time, up to this. */
const LONGEST = 30 * 60 * SECOND

/** How a loop is told things, and tells them. */
export interface Looping {
  /** Calls back when somebody asked, who waits for a mail. @returns what stops that */
  readonly onAsked: (wake: () => void) => () => void
  readonly told: (tally: Tally) => void
  readonly failed: (error: unknown) => void
}

/** Sends what becomes due, until the world's signal ends it. What goes wrong is told, and tried again. */
export async function sendWhenDue(world: World, { onAsked, told, failed }: Looping): Promise<void> {
  const { signal, subscribers } = world
  let asked = Promise.withResolvers<void>()
  const stopListening = onAsked(() => asked.resolve())
  let failures = 0
  let nextWhole = subscribers.now()
  try {
    while (!signal?.aborted) {
      asked = Promise.withResolvers()
      const isWhole = subscribers.now() >= nextWhole
      const tally = await (isWhole ? pass(world) : answerOnly(world)).catch(failed)
      if (tally) told(tally)
      failures = tally && tally.down === undefined ? 0 : failures + 1
      // Those who ask meanwhile do not put it off.
      if (isWhole || failures > 0) nextWhole = subscribers.now() + waitAfter(failures)
      await either(nextWhole - subscribers.now(), failures === 0 ? asked.promise : undefined, signal)
    }
  } finally {
    stopListening()
  }
}

const waitAfter = (failures: number) =>
  failures === 0 ? ROUND : Math.min(ROUND * 2 ** (failures - 1), LONGEST)

/** Waits for a time, for who asks, or for the end. */
async function either(
  time: number,
  asked: Promise<void> | undefined,
  signal: AbortSignal | undefined,
): Promise<void> {
  const over = new AbortController()
  const ended = signal ? AbortSignal.any([signal, over.signal]) : over.signal
  const slept = delay(Math.max(time, 0), undefined, { signal: ended }).catch(() => {})
  await Promise.race(asked ? [slept, asked] : [slept])
  over.abort()
}
