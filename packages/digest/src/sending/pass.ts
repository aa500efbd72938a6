import { LOCALES, type Locale } from '@hearsay/words'
import type { ChangedCase } from '../core/changed.ts'
import { purge } from '../subscribers/erase.ts'
import { LEASE } from '../subscribers/limits.ts'
import { answer } from './answer.ts'
import { deliver } from './deliver.ts'
import { release, renew } from './leases.ts'
import { composing } from './letters.ts'
import { plan } from './plan.ts'
import { lookUp } from './seen.ts'
import { emptyTally, type Tally } from './tally.ts'
import type { World } from './world.ts'

/** Leases are made longer when a third of one has passed. */
const RENEWALS = 3

/**
 * One round: deletes what has been kept as long as it may be, answers those who asked, finds out what is
 * due, and sends it. Whoever is killed in it, or runs it twice at once, sends nothing twice but what the
 * mail server had just taken.
 */
export async function pass(world: World): Promise<Tally> {
  const { subscribers } = world
  return await withLease(world, async (lease, tally) => {
    await purge(subscribers)
    await answer(world, lease, tally)
    const cases = await casesByLocale(world)
    const { horizon } = cases
    const composed = composing(({ locale }) => cases.in(locale), world)
    await plan(subscribers, horizon, (choice, slot) => composed(choice, slot) !== null)
    await deliver(world, lease, composed, tally)
  })
}

/** Answers those who asked, and nothing else: they wait in front of a page. */
export async function answerOnly(world: World): Promise<Tally> {
  return await withLease(world, (lease, tally) => answer(world, lease, tally))
}

/** Does work under a lease that is made longer as long as it lasts, and gives back what was not begun. */
async function withLease(
  { subscribers, lease: length = LEASE }: World,
  work: (lease: string, tally: Tally) => Promise<void>,
): Promise<Tally> {
  const tally = emptyTally()
  const lease = Buffer.from(subscribers.random(9)).toString('base64url')
  // Where it cannot be made longer, somebody else takes up what is left.
  const again = () => void renew(subscribers, lease, length).catch(() => {})
  const renewing = setInterval(again, length / RENEWALS)
  try {
    await work(lease, tally)
    return tally
  } finally {
    clearInterval(renewing)
    // Where that fails, as after what failed before it, leases end by themselves.
    await release(subscribers, lease).catch(() => {})
  }
}

/** What is published, in every language that readers have; editions dated as they count. */
async function casesByLocale({ subscribers, cases }: World) {
  const found = new Map<Locale, readonly ChangedCase[]>()
  let horizon = ''
  for (const locale of LOCALES) {
    const looked = await lookUp(subscribers, await cases.all(locale))
    found.set(locale, looked.cases)
    horizon = looked.horizon
  }
  return { horizon, in: (locale: Locale) => found.get(locale) ?? [] }
}
