import { isIPv6 } from 'node:net'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

/** Asked for from one place in an hour: a household or an office shares one. Kept in memory, and nowhere else. */
const limiter = new RateLimiterMemory({ points: 20, duration: 3600 })

/** Whether a place has asked too often. */
export async function isHeld(address: string): Promise<boolean> {
  try {
    await limiter.consume(placeOf(address))
    return false
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return true
    throw refused
  }
}

/** Of an address of IPv6 its network, of which a household has all addresses. */
function placeOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  if (!isIPv6(plain)) return plain
  const [front = '', back = ''] = plain.split('%', 1)[0]?.split('::') ?? []
  const [head, tail] = [front, back].map((part) => part.split(':').filter((group) => group !== ''))
  const zeros = Array.from({ length: Math.max(0, 8 - (head?.length ?? 0) - (tail?.length ?? 0)) }, () => '0')
  return [...(head ?? []), ...zeros, ...(tail ?? [])].slice(0, 4).join(':')
}
