import type { Transaction } from 'kysely'
import type { Choice } from '../core/choice.ts'
import { momentAt, type Slot, slotsAround } from '../core/slots.ts'
import type { Subscribers } from '../subscribers/open.ts'
import { choiceOf } from '../subscribers/readers.ts'
import type { DeliveryRow, DigestTables, SubscriberRow } from '../subscribers/tables.ts'
import { lockedHorizon } from './seen.ts'

/** Subscribers of one transaction: others wait for the database meanwhile. */
const BATCH = 500
/** When to look again at somebody whose last edition is on its way just now, in milliseconds. */
const AGAIN = 60_000

/** Whether anything changed in a slot for a choice. */
export type HasChanges = (choice: Choice, slot: Slot) => boolean

/**
 * Makes a delivery for everybody whose edition is due by the horizon and for whom something changed, and
 * moves all of them on to their next. What it covers begins where their last ended, so that nothing is told
 * twice or left out, whenever they changed what they want and however long nothing was sent.
 * @returns how many deliveries were made
 */
export async function plan(
  subscribers: Subscribers,
  horizon: string,
  hasChanges: HasChanges,
): Promise<number> {
  const slotsFor = slotsBy(Date.parse(horizon))
  for (let made = 0; ; ) {
    const done = await subscribers.database.write((trx) => planBatch(trx, horizon, slotsFor, hasChanges))
    made += done.made
    if (done.looked < BATCH) return made
  }
}

async function planBatch(
  trx: Transaction<DigestTables>,
  horizon: string,
  slotsFor: ReturnType<typeof slotsBy>,
  hasChanges: HasChanges,
): Promise<{ readonly looked: number; readonly made: number }> {
  // Two that plan at once would plan the same.
  await lockedHorizon(trx)
  const rows = await trx
    .selectFrom('subscribers')
    .selectAll()
    .where('state', '=', 'confirmed')
    .where('due', '>', '')
    .where('due', '<=', horizon)
    .orderBy('due')
    .orderBy('id')
    .limit(BATCH)
    .execute()
  const waiting = await waitingFor(trx, rows)
  const moves = new Map<string, Move>()
  const deliveries: DeliveryRow[] = []
  for (const row of rows) {
    const slots = slotsFor(row)
    const before = waiting.get(row.id)
    const isUnderWay = before !== undefined && before.free_at > horizon && before.lease !== ''
    const to = momentAt(slots.last.at)
    if (isUnderWay) moveOn(moves, row, { due: momentAt(Date.parse(horizon) + AGAIN) })
    else {
      const slot = { kind: slots.last.kind, from: before?.from_at ?? (row.covered || to), to }
      if (slot.from < to && hasChanges(choiceOf(row), slot)) deliveries.push(deliveryOf(row, slot))
      moveOn(moves, row, { due: momentAt(slots.next.at), ...(slot.from < to && { covered: to }) })
    }
  }
  for (const { ids, ...move } of moves.values())
    await trx.updateTable('subscribers').set(move).where('id', 'in', ids).execute()
  if (deliveries.length > 0) await insert(trx, deliveries)
  return { looked: rows.length, made: deliveries.length }
}

interface Move {
  readonly due: string
  readonly covered?: string
  readonly ids: string[]
}

/** Those who move on alike are written at once. */
function moveOn(moves: Map<string, Move>, { id }: SubscriberRow, move: Omit<Move, 'ids'>): void {
  const key = `${move.due} ${move.covered}`
  const alike = moves.get(key) ?? { ...move, ids: [] }
  alike.ids.push(id)
  moves.set(key, alike)
}

function deliveryOf({ id }: SubscriberRow, { kind, from, to }: Slot): DeliveryRow {
  const begun = { attempts: 0, lease: '', free_at: to, failing_since: '' }
  return { subscriber_id: id, kind, from_at: from, to_at: to, ...begun }
}

/** Deliveries that are still to be sent; the next takes their place, and covers what they did. */
async function waitingFor(
  trx: Transaction<DigestTables>,
  rows: readonly SubscriberRow[],
): Promise<ReadonlyMap<string, DeliveryRow>> {
  if (rows.length === 0) return new Map()
  const ids = rows.map(({ id }) => id)
  const found = await trx.selectFrom('deliveries').selectAll().where('subscriber_id', 'in', ids).execute()
  return new Map(found.map((row) => [row.subscriber_id, row]))
}

/** How long a mailbox has put us off goes on being counted. */
async function insert(trx: Transaction<DigestTables>, deliveries: readonly DeliveryRow[]): Promise<void> {
  await trx
    .insertInto('deliveries')
    .values([...deliveries])
    .onConflict((on) =>
      on.column('subscriber_id').doUpdateSet((eb) => ({
        kind: eb.ref('excluded.kind'),
        from_at: eb.ref('excluded.from_at'),
        to_at: eb.ref('excluded.to_at'),
        free_at: eb.ref('excluded.free_at'),
        lease: '',
      })),
    )
    .execute()
}

/** Slots by zone and editions: of a hundred thousand readers most share theirs. */
function slotsBy(now: number) {
  const known = new Map<string, ReturnType<typeof slotsAround>>()
  return (row: SubscriberRow) => {
    const { editions, zone } = choiceOf(row)
    const key = `${editions} ${zone}`
    const slots = known.get(key) ?? slotsAround(editions, zone, now)
    known.set(key, slots)
    return slots
  }
}
