import type { Context } from '../context.ts'
import type { Db } from '../engine/engine.ts'

/** How far a case has come. */
export interface Mark {
  /** Number of entries. */
  readonly size: number
  /** Number of decisions that stand. */
  readonly decided: number
  /** What is compared: it begins with the size, and ends with what was decided. */
  readonly word: string
}

/** How far each of some cases has come, in one query; those that are not there have none. */
export async function readMarks(
  db: Db,
  { desk }: Pick<Context<object, unknown>, 'desk'>,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, Mark>> {
  if (caseIds.length === 0) return new Map()
  const decided = db
    .selectFrom('decisions')
    .select(({ fn }) => ['case_id', fn.countAll<number | string>().as('count'), fn.max('at').as('last')])
    .where('desk', '=', desk)
    .where('case_id', 'in', caseIds)
    .groupBy('case_id')
    .as('decided')
  const rows = await db
    .selectFrom('cases')
    .leftJoin(decided, 'decided.case_id', 'cases.case_id')
    .select(['cases.case_id', 'cases.size', 'cases.erasures', 'decided.count', 'decided.last'])
    .where('cases.desk', '=', desk)
    .where('cases.case_id', 'in', caseIds)
    .where('cases.size', '>', 0)
    .execute()
  return new Map(
    rows.map(({ case_id, size, erasures, count, last }) => [
      case_id,
      { size, decided: Number(count ?? 0), word: [size, erasures, count ?? 0, last ?? ''].join(' ') },
    ]),
  )
}
