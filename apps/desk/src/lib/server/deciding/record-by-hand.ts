import { type Case, CaseError, parseEntry } from '@hearsay/case'
import { type Desk, StoreError } from '@hearsay/store'
import { authorEntries, authorId, type NewEntry } from '../cases/author.ts'
import { retried } from '../cases/retried.ts'
import { type HeldPage, heldPage } from './held.ts'
import type { Outcome, Place } from './outcome.ts'
import { wrong } from './wrong.ts'

interface Work {
  readonly of: Case
  readonly held: HeldPage
}

/**
 * Records what somebody makes on a page themselves, in one step that can be taken back as any decision.
 * @param make the entries, without who makes them, and when; what it is about stands last
 * @throws {WrongError} where the case does not take them, with what it says
 */
export async function recordByHand(
  desk: Desk,
  { caseId, page, person }: Place,
  make: (work: Work) => NewEntry[],
): Promise<Outcome> {
  return await retried(async () => {
    const { value: of, size } = await desk.reader.load(caseId)
    const held = await heldPage(desk, caseId, of, page)
    if (!held) return 'gone'
    const [at, by] = [new Date().toISOString(), authorId(person)]
    const made = make({ of, held }).map((entry) => ({ at, by, ...entry }))
    if (made.length === 0) return 'gone'
    const decision = { key: keyOf(made, size), page, person: by, at }
    try {
      const entries = [...authorEntries(of, person, at), ...made].map((entry) => parseEntry(entry))
      await desk.writer.append(caseId, entries, size, { decision })
    } catch (error) {
      throw refusedAs(error)
    }
    return 'changed'
  })
}

/** Unlike that of any proposal, and of anything else that is made by hand. */
function keyOf(made: readonly NewEntry[], size: number): string {
  return `by hand ${made.at(-1)?.kind} ${size}`
}

/** What the case said of the first thing that is wrong; any other error as it is. */
function refusedAs(error: unknown): unknown {
  const cause = error instanceof StoreError && error.code === 'invalid-entry' ? error.cause : error
  if (!(cause instanceof CaseError)) return error
  const [issue] = cause.issues
  return wrong('deciding.caseSays', {
    where: issue?.path.join('.') || 'entry',
    what: issue?.message ?? cause.message,
  })
}
