import type { Subscribers } from './open.ts'
import type { State } from './tables.ts'

export type Counts = Readonly<Record<State | 'waiting', number>>

/** How many stand how, and how many mails wait to be sent. */
export async function count({ database }: Subscribers): Promise<Counts> {
  return await database.read(async (db) => {
    const rows = await db
      .selectFrom('subscribers')
      .select((eb) => ['state', eb.fn.countAll().as('n')])
      .groupBy('state')
      .execute()
    const { n } = await db
      .selectFrom('deliveries')
      .select((eb) => eb.fn.countAll().as('n'))
      .executeTakeFirstOrThrow()
    const none = { asked: 0, confirmed: 0, left: 0, stopped: 0 }
    const found = Object.fromEntries(rows.map((row) => [row.state, Number(row.n)]))
    return { ...none, ...found, waiting: Number(n) }
  })
}
