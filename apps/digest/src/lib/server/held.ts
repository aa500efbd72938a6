import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { type Asker, placeOf } from './place.ts'

/**
 * Asked for from one place in an hour: a household or an office shares one. Kept in memory, and nowhere
 * else.
 */
const limiter = new RateLimiterMemory({ points: 20, duration: 3600 })

/** Whether a place has asked too often. */
export async function isHeld(asker: Asker): Promise<boolean> {
  try {
    await limiter.consume(placeOf(asker))
    return false
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return true
    throw refused
  }
}
