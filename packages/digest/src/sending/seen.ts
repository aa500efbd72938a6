import type { Transaction } from 'kysely'
import type { ChangedCase } from '../core/changed.ts'
import { momentAt } from '../core/slots.ts'
import { lock } from '../subscribers/lock.ts'
import type { Subscribers } from '../subscribers/open.ts'
import type { DigestTables } from '../subscribers/tables.ts'

/** Never in a slot that has passed, whatever the clocks say. */
const FIRST = momentAt(0)

/**
 * Looks at what is published, and moves on to now: slots up to there are decided. An edition counts as
 * published when it says so; one that becomes public later than it says, after slots it would belong to
 * were decided, counts from when it was seen. So whoever gets a slot twice gets it with the same editions,
 * and none is lost between two.
 * @returns the cases, their editions dated as they count; and up to when slots are decided
 */
export async function lookUp(
  { database, now }: Subscribers,
  cases: readonly ChangedCase[],
): Promise<{ readonly cases: readonly ChangedCase[]; readonly horizon: string }> {
  return await database.write(async (trx) => {
    const before = await lockedHorizon(trx)
    const horizon = momentAt(Math.max(now(), Date.parse(before) + 1))
    const counted = await countedIn(trx)
    const news = editionsIn(cases).filter(({ key }) => !counted.has(key))
    const dated = news.map(({ key, case_id, number, at }) => {
      const said = momentAt(Date.parse(at))
      return { key, row: { case_id, number, counted: said > before ? said : horizon } }
    })
    for (const { row } of dated) await trx.insertInto('seen').values(row).execute()
    for (const { key, row } of dated) counted.set(key, row.counted)
    await trx.updateTable('meta').set({ value: horizon }).where('name', '=', HORIZON).execute()
    return { cases: cases.map((one) => datedAs(one, counted)), horizon }
  })
}

const HORIZON = 'horizon'

/** Up to when slots are decided; nobody else decides any until the transaction ends. */
export async function lockedHorizon(trx: Transaction<DigestTables>): Promise<string> {
  return (await lock(trx, HORIZON)) || FIRST
}

const keyOf = (caseId: string, number: number) => `${number} ${caseId}`

async function countedIn(trx: Transaction<DigestTables>): Promise<Map<string, string>> {
  const rows = await trx.selectFrom('seen').selectAll().execute()
  return new Map(rows.map(({ case_id, number, counted }) => [keyOf(case_id, number), counted]))
}

function editionsIn(cases: readonly ChangedCase[]) {
  return cases.flatMap(({ id, editions }) =>
    editions.map(({ number, at }) => ({ key: keyOf(id, number), case_id: id, number, at })),
  )
}

function datedAs(one: ChangedCase, counted: ReadonlyMap<string, string>): ChangedCase {
  const editions = one.editions.map((edition) => ({
    ...edition,
    at: counted.get(keyOf(one.id, edition.number)) ?? edition.at,
  }))
  return { ...one, editions }
}
