import { type Case, CaseError, mentionsOf, parseEntry, type RecordEntry } from '@hearsay/case'
import { type Decision, type Desk, StoreError } from '@hearsay/store'
import { deskText } from '@hearsay/words'
import { authorEntries, authorId, type NewEntry } from '../cases/author.ts'
import { retried } from '../cases/retried.ts'
import type { Person } from '../people/person.ts'
import { draftOf } from './draft.ts'
import { accepted, withNeeds } from './drafted.ts'

/** Which proposal is decided, of which page, by whom. */
export interface Asked {
  readonly caseId: string
  /** Id of the captured document. */
  readonly page: string
  readonly key: string
  readonly person: Person
}

/**
 * What came of it: `gone` where it is proposed no more, since somebody decided it or what it needs;
 * `built-on` where what would be taken back carries what was recorded since; `not-taken` where the rules do
 * not take it.
 */
export type Outcome = 'accepted' | 'refused' | 'undone' | 'gone' | 'built-on' | 'not-taken'

/** Records a proposal with all that it needs, by whoever accepts it, once. */
export async function accept(desk: Desk, { caseId, page, key, person }: Asked): Promise<Outcome> {
  return await decided(async () => {
    const now = await draftOf(desk, caseId)
    const wanted = withNeeds(now.proposals, key)
    if (wanted.length === 0) return 'gone'
    const [at, by] = [new Date().toISOString(), authorId(person)]
    const entries = [...authorEntries(now.case, person, at), ...accepted(wanted, at, by)]
    const isDecided = now.decisions.some((decision) => decision.key === key)
    await desk.writer.append(
      caseId,
      entries.map((entry) => parseEntry(entry)),
      now.size,
      {
        decision: { key, page, person: by, at },
        // It was accepted before, and what was recorded then no longer stands.
        ...(isDecided && { takesBack: key }),
      },
    )
    return 'accepted'
  })
}

/** Remembers that a proposal was refused: neither it nor what needs it is asked again. */
export async function refuse(desk: Desk, { caseId, page, key, person }: Asked): Promise<Outcome> {
  return await decided(async () => {
    const { proposals } = await draftOf(desk, caseId)
    if (!proposals.some((each) => each.key === key)) return 'gone'
    const at = new Date().toISOString()
    await desk.writer.refuse(caseId, { key, page, person: authorId(person), at })
    return 'refused'
  })
}

/** The last decision of somebody on a page that can be taken back. */
export function lastDecision(
  decisions: readonly Decision[],
  page: string,
  person: Pick<Person, 'id'>,
): Decision | undefined {
  const by = authorId(person)
  return decisions.findLast((decision) => decision.page === page && decision.person === by)
}

/**
 * Takes a decision back: a refusal is forgotten; of what was recorded, each record is retracted on which
 * nothing else rests, and each correction is set right again.
 */
export async function undo(desk: Desk, { caseId, page, key, person }: Asked): Promise<Outcome> {
  return await decided(async () => {
    const { value, size } = await desk.reader.load(caseId)
    const by = authorId(person)
    const last = lastDecision(await desk.reader.decisions(caseId), page, person)
    if (last?.key !== key) return 'gone'
    if (last.entries === null) await desk.writer.unrefuse(caseId, key)
    else {
      const back = takenBack(value, last.entries, new Date().toISOString(), by)
      if (back === null) return 'built-on'
      await desk.writer.append(
        caseId,
        back.map((entry) => parseEntry(entry)),
        size,
        { takesBack: key },
      )
    }
    return 'undone'
  })
}

/** Entries that undo others, the last first; null where something rests on what was decided. */
function takenBack(
  of: Case,
  { first, count }: NonNullable<Decision['entries']>,
  at: string,
  by: string,
): NewEntry[] | null {
  const changes = of.history.slice(first, first + count).toReversed()
  const why = deskText('en', 'decide.undone')
  const gone = new Set<string>()
  const entries = changes.flatMap(({ kind, id, before, after }): NewEntry[] => {
    if (kind === 'author') return []
    if (before && after) return [{ kind: 'correction', at, by, of: id, why, ...difference(after, before) }]
    const restsOn = mentionsOf(of, id).filter((each) => !gone.has(each.id))
    if (!of.kinds.has(id) || restsOn.length > 0) return []
    gone.add(id)
    return [{ kind: 'retraction', at, by, of: id, why }]
  })
  // What the decision was about is recorded last: if that stays, nothing is undone.
  const [about] = changes
  const isUndone = about !== undefined && (about.before !== undefined || gone.has(about.id))
  return isUndone ? entries : null
}

/** What makes a record what it was. */
function difference(now: RecordEntry, before: RecordEntry) {
  const [from, to]: Record<string, unknown>[] = [{ ...now }, { ...before }]
  const isSame = (field: string) => JSON.stringify(from?.[field]) === JSON.stringify(to?.[field])
  const set = Object.entries(to ?? {}).filter(([field, value]) => value !== undefined && !isSame(field))
  const unset = Object.keys(from ?? {}).filter(
    (field) => from?.[field] !== undefined && to?.[field] === undefined,
  )
  return { set: Object.fromEntries(set), ...(unset.length > 0 && { unset }) }
}

/** What a case does not take, or what somebody decided first, comes back as such. */
async function decided(work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await retried(work)
  } catch (error) {
    if (error instanceof CaseError) return 'not-taken'
    if (!(error instanceof StoreError)) throw error
    if (error.code === 'invalid-entry') return 'not-taken'
    if (error.code === 'decided' || error.code === 'undecided') return 'gone'
    throw error
  }
}
