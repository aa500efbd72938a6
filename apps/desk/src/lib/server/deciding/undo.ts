import { type Case, CaseError, fold, mentionsOf, parseEntry, type RecordEntry } from '@hearsay/case'
import type { Decision, Desk } from '@hearsay/store'
import { deskText } from '@hearsay/words'
import { authorId, type NewEntry } from '../cases/author.ts'
import type { Person } from '../people/person.ts'
import { decisionsOf } from './decisions.ts'
import { type Asked, type Outcome, tried } from './outcome.ts'

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
 * Takes the last decision back, with those that were made in one step with it: a refusal is forgotten; of
 * what was recorded, each record is retracted on which nothing else rests, and each correction is set right
 * again.
 */
export async function undo(desk: Desk, { caseId, page, key, person }: Asked): Promise<Outcome> {
  const decisions = await decisionsOf(desk, caseId)
  const last = lastDecision(decisions, page, person)
  if (last?.key !== key) return 'gone'
  const together = decisions.filter(
    (each) => each.page === page && each.person === last.person && each.at === last.at,
  )
  let came: Outcome = 'gone'
  for (const decision of latestFirst(together)) {
    const one = await tried(() => undoOne(desk, caseId, decision))
    if (one !== 'gone' || together.length === 1) came = one
    if (one !== 'undone' && one !== 'gone') break
  }
  return came
}

/** What was recorded last goes first: it may rest on what was recorded before. */
const latestFirst = (decisions: readonly Decision[]): Decision[] =>
  decisions.toSorted((a, b) => (b.entries?.first ?? -1) - (a.entries?.first ?? -1))

async function undoOne(desk: Desk, caseId: string, { key, person, entries }: Decision): Promise<Outcome> {
  if (entries === null) {
    await desk.writer.unrefuse(caseId, key)
    return 'undone'
  }
  const { value, size } = await desk.reader.load(caseId)
  const back = takenBack(value, entries, new Date().toISOString(), person)
  if (back === null) return 'built-on'
  await desk.writer.append(
    caseId,
    back.map((entry) => parseEntry(entry)),
    size,
    { takesBack: key },
  )
  return 'undone'
}

type Made = NonNullable<Decision['entries']>

/** Entries that undo others, the last first; null where something rests on what was decided. */
function takenBack(of: Case, { first, count }: Made, at: string, by: string): NewEntry[] | null {
  const changes = of.history.slice(first, first + count).toReversed()
  const why = deskText('en', 'decide.undone')
  const gone = new Set<string>()
  let now = of
  const entries = changes.flatMap(({ kind, id, before, after }): NewEntry[] => {
    if (kind === 'author') return []
    if (before && after) return [{ kind: 'correction', at, by, of: id, why, ...difference(after, before) }]
    const restsOn = mentionsOf(now, id).filter((each) => !gone.has(each.id))
    if (!now.kinds.has(id) || restsOn.length > 0) return []
    const retraction: NewEntry = { kind: 'retraction', at, by, of: id, why }
    const apart = kind === 'merge' ? withoutMerge(now, retraction) : now
    if (apart === null) return []
    now = apart
    gone.add(id)
    return [retraction]
  })
  // What the decision was about is recorded last: if that stays, nothing is undone.
  const [about] = changes
  const isUndone = about !== undefined && (about.before !== undefined || gone.has(about.id))
  return isUndone ? entries : null
}

/** The case without a merge, as what else is taken back finds it; null where the two are needed as one. */
function withoutMerge(of: Case, retraction: NewEntry): Case | null {
  try {
    return fold([parseEntry(retraction)], of)
  } catch (error) {
    if (error instanceof CaseError) return null
    throw error
  }
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
