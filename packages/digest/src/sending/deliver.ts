import { momentAt } from '../core/slots.ts'
import { backoff, PUT_OFF } from '../subscribers/limits.ts'
import { stop } from '../subscribers/stop.ts'
import { type Claimed, claim, done, isOurs, later } from './leases.ts'
import { type Composing, digestMail } from './letters.ts'
import { AT_ONCE } from './mailer.ts'
import type { Outcome } from './outcome.ts'
import { inParallel } from './parallel.ts'
import type { Tally } from './tally.ts'
import type { World } from './world.ts'

/** Deliveries taken up at a time: as many as are sent well before a lease ends. */
const CLAIMED = 100

/**
 * Sends what is due. Each mail is noted as sent as soon as the server has taken it: whoever is killed
 * between the two sends it again, under the same Message-ID; no protocol closes that window.
 */
export async function deliver(world: World, lease: string, composed: Composing, tally: Tally): Promise<void> {
  const next = () =>
    tally.down === undefined ? claim(world.subscribers, lease, CLAIMED, world.lease) : Promise.resolve([])
  await inParallel(AT_ONCE, next, async (claimed) => {
    if (tally.down === undefined && !world.signal?.aborted) await deliverOne(world, claimed, composed, tally)
  })
}

async function deliverOne(world: World, claimed: Claimed, composed: Composing, tally: Tally): Promise<void> {
  if (!(await isOurs(world.subscribers, claimed))) return
  const mail = digestMail(world, claimed, composed)
  if (mail === null) return await done(world.subscribers, claimed)
  const outcome = await world.mailer.send(mail)
  if (outcome.is === 'sent') {
    await done(world.subscribers, claimed)
    tally.sent++
  } else await notSent(world, claimed, outcome, tally)
}

async function notSent(
  { subscribers }: World,
  claimed: Claimed,
  { is, why }: Exclude<Outcome, { is: 'sent' }>,
  tally: Tally,
): Promise<void> {
  const now = subscribers.now()
  const since = is === 'put off' ? claimed.failing_since || momentAt(now) : claimed.failing_since
  if (is === 'reader' || (since !== '' && Date.parse(since) + PUT_OFF < now)) {
    await stop(subscribers, claimed.subscriber_id, `mail was refused: ${why}`)
    tally.stopped++
    return
  }
  const attempts = claimed.attempts + 1
  await later(subscribers, claimed, {
    attempts,
    free_at: momentAt(now + backoff(attempts)),
    failing_since: since,
  })
  // The others go first the next time: it may be this mail that brings the server down.
  if (is === 'down') tally.down ??= why
  else tally.later++
}
