import type { Report } from '../core/reports/report.ts'
import { momentAt } from '../core/slots.ts'
import { COMPLAINED } from './asked.ts'
import { holderOf } from './find.ts'
import { STRIKE_FORGOTTEN, STRIKES } from './limits.ts'
import type { Subscribers } from './open.ts'
import { end } from './readers.ts'
import type { SubscriberRow } from './tables.ts'

/** RFC 3463: there is no such mailbox, or it takes nothing more. What else fails may pass. */
const FOR_GOOD = /^5\.[12]\.|^$/

/** Somebody to whom nothing more is sent. */
export async function stop(subscribers: Subscribers, id: string, why: string): Promise<void> {
  await subscribers.database.write((trx) => end(subscribers, trx, id, 'stopped', why))
}

/** What a report did: nothing where no genuine token is in it. */
export type Reported = 'stopped' | 'counted' | 'delayed' | 'nobody'

/** Does what a report says to whom it names. */
export async function reported(subscribers: Subscribers, report: Report): Promise<Reported> {
  const row = await namedIn(subscribers, report)
  if (row === undefined) return 'nobody'
  if (report.what === 'delayed') return 'delayed'
  if (report.what === 'complaint') {
    await stop(subscribers, row.id, COMPLAINED)
    return 'stopped'
  }
  return await bounced(subscribers, row, report.status)
}

/**
 * A mail came back. @param status RFC 3463; empty for a refusal without one, which counts as for good
 */
async function bounced(
  subscribers: Subscribers,
  row: SubscriberRow,
  status: string,
): Promise<'stopped' | 'counted'> {
  const { database, now } = subscribers
  const isOld = row.strike_at !== '' && Date.parse(row.strike_at) + STRIKE_FORGOTTEN < now()
  const strikes = (isOld ? 0 : row.strikes) + 1
  if (FOR_GOOD.test(status) || strikes >= STRIKES) {
    await stop(subscribers, row.id, `mail came back ${status}`.trim())
    return 'stopped'
  }
  const strike_at = momentAt(now())
  await database.write((trx) =>
    trx.updateTable('subscribers').set({ strikes, strike_at }).where('id', '=', row.id).execute(),
  )
  return 'counted'
}

/** Tokens that stand in return paths and links of our mails; more than these nobody quotes. */
const LOOKED_AT = 20

/** Whom a report names: by the return path, or by the link to stop in the mail that it quotes. */
async function namedIn(subscribers: Subscribers, { text }: Report): Promise<SubscriberRow | undefined> {
  const bounces = [...text.matchAll(/\bbounce\+([0-9a-f]{36})@/gi)].map(
    ([, token = '']) => ['bounce', token] as const,
  )
  const links = [...text.matchAll(/\/u\/([\w-]{24})(?![\w-])/g)].map(
    ([, token = '']) => ['leave', token] as const,
  )
  for (const [purpose, token] of [...bounces, ...links].slice(0, LOOKED_AT)) {
    const row = await holderOf(subscribers, purpose, token)
    if (row) return row
  }
  return undefined
}
