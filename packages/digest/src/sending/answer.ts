import { momentAt } from '../core/slots.ts'
import { answerAsk } from '../subscribers/asked.ts'
import { backoff, LEASE } from '../subscribers/limits.ts'
import { stop } from '../subscribers/stop.ts'
import type { AskRow } from '../subscribers/tables.ts'
import { askedMail } from './letters.ts'
import { AT_ONCE } from './mailer.ts'
import { inParallel } from './parallel.ts'
import type { Tally } from './tally.ts'
import type { World } from './world.ts'

const CLAIMED = 20

/** Answers those who asked, as far as they may be mailed. */
export async function answer(world: World, lease: string, tally: Tally): Promise<void> {
  const next = () => (tally.down === undefined ? claimAsks(world, lease) : Promise.resolve([]))
  await inParallel(AT_ONCE, next, async (ask) => {
    if (tally.down === undefined && !world.signal?.aborted) await answerOne(world, ask, tally)
  })
}

async function answerOne(world: World, ask: AskRow, tally: Tally): Promise<void> {
  const { subscribers, mailer } = world
  const answered = await answerAsk(subscribers, ask, subscribers.keys.open(ask.id, ask.address))
  if (answered === null) return await seenTo(world, ask)
  const outcome = await mailer.send(askedMail(world, ask, answered))
  if (outcome.is === 'sent') {
    await seenTo(world, ask)
    tally.answered++
  } else if (outcome.is === 'reader') {
    await stop(subscribers, answered.row.id, `mail was refused: ${outcome.why}`)
    await seenTo(world, ask)
    tally.stopped++
  } else {
    await putOff(world, ask)
    if (outcome.is === 'down') tally.down ??= outcome.why
    else tally.later++
  }
}

function claimAsks({ subscribers: { database, now }, lease: length = LEASE }: World, lease: string) {
  const at = momentAt(now())
  return database.write((trx) =>
    trx
      .updateTable('asks')
      .set({ lease, free_at: momentAt(now() + length) })
      .where('id', 'in', (eb) =>
        eb.selectFrom('asks').select('id').where('free_at', '<=', at).orderBy('free_at').limit(CLAIMED),
      )
      .where('free_at', '<=', at)
      .returningAll()
      .execute(),
  )
}

async function seenTo({ subscribers: { database } }: World, { id }: AskRow): Promise<void> {
  await database.write((trx) => trx.deleteFrom('asks').where('id', '=', id).execute())
}

async function putOff({ subscribers: { database, now } }: World, { id, attempts }: AskRow): Promise<void> {
  const change = { attempts: attempts + 1, lease: '', free_at: momentAt(now() + backoff(attempts + 1)) }
  await database.write((trx) => trx.updateTable('asks').set(change).where('id', '=', id).execute())
}
