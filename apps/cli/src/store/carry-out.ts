import type { Notice, Publishing } from '@hearsay/store'
import { commandText } from '@hearsay/words'
import { Failure, type Problem } from '../failure.ts'
import { FAILURES_IN } from '../language.ts'
import { isStoreError } from './errors.ts'

/** How a case stands in the public store: as an edition, or gone. */
export type Changed =
  | { readonly id: string; readonly edition: number; readonly entries: number; readonly published: string }
  | { readonly id: string; readonly withdrawn: string }

/** What was done to the public store, and for which cases it could not be. */
export interface CarriedOut {
  readonly changed: readonly Changed[]
  readonly refused: readonly Problem[]
}

/** Does to the public store whatever is due by now; what one case refuses does not hold up the others. */
export async function carryOut(open: Publishing): Promise<CarriedOut> {
  const { catchUp, lastPublic } = await import('@hearsay/store')
  return await forEveryCase(open, async (id) => {
    const before = await lastPublic(open.editions, id)
    await catchUp(open.desk, open.follower, [id])
    const now = await lastPublic(open.editions, id)
    return now !== undefined && now.number !== before?.number ? [changeOf(id, now)] : []
  })
}

/** Throws away what the public store has, and makes it again from the log. */
export async function remakePublic(open: Publishing): Promise<CarriedOut> {
  const { lastPublic, remake } = await import('@hearsay/store')
  return await forEveryCase(open, async (id) => {
    await remake(open.desk, open.follower, [id])
    const now = await lastPublic(open.editions, id)
    return now === undefined ? [] : [changeOf(id, now)]
  })
}

/** A failure with a line for each case that refused. */
export function notDone(refused: readonly Problem[]): Failure {
  const message = commandText(FAILURES_IN, 'notPublished', { count: refused.length })
  return new Failure('refused', message, {
    problems: refused,
    lines: refused.map((problem) => problem.message),
  })
}

async function forEveryCase(
  { desk }: Publishing,
  work: (id: string) => Promise<readonly Changed[]>,
): Promise<CarriedOut> {
  const changed: Changed[] = []
  const refused: Problem[] = []
  for (const { id } of await desk.reader.cases())
    try {
      changed.push(...(await work(id)))
    } catch (error) {
      if (!isStoreError(error) || !OF_ONE_CASE.has(error.code)) throw error
      refused.push({ code: error.code, where: id, message: error.message })
    }
  return { changed, refused }
}

/** What is wrong with a case, and not with the whole store. */
const OF_ONE_CASE: ReadonlySet<string> = new Set(['stale-edition', 'behind', 'lost-key', 'corrupt'])

function changeOf(id: string, notice: Notice): Changed {
  if (notice.kind !== 'edition') return { id, withdrawn: notice.made }
  return { id, edition: notice.number, entries: notice.size, published: notice.published }
}
