import {
  type Case,
  formOf,
  type Given,
  parseEntry,
  type RecordKind,
  recordFor,
  recordOf,
} from '@hearsay/case'
import { idMaker } from '@hearsay/reading/ids'
import { type Desk, StoreError } from '@hearsay/store'
import { authorEntries, authorId, type NewEntry } from '../cases/author.ts'
import { retried } from '../cases/retried.ts'
import { decisionsOf } from '../deciding/decisions.ts'
import type { Person } from '../people/person.ts'
import { named, type Problem } from './named.ts'
import { problemsOf } from './problems.ts'

/** What a form gave, of which case, by whom. */
export interface Filled {
  readonly caseId: string
  readonly person: Person
  readonly given: Given
  /** Why it is recorded; empty where nothing is said. */
  readonly why: string
  /** Made with the form: sent twice, it is recorded once. */
  readonly once: string
}

/** What came of it; `value` is what was given, to be shown again. */
export type Came =
  | { readonly kind: 'recorded'; readonly id: string }
  | {
      readonly kind: 'refused'
      readonly problems: readonly Problem[]
      readonly value: Readonly<Record<string, unknown>>
    }

/** Where decisions stand that were made by a form, so that they can be taken back. */
export const BY_FORM = 'form'

/**
 * Records what a form for a new record gave, once. @throws {StoreError} as the writer, but for what is
 * refused
 */
export async function recordNew(desk: Desk, kind: RecordKind, filled: Filled): Promise<Came> {
  return await once(desk, filled, async () => {
    const { value: of, size } = await desk.reader.load(filled.caseId)
    const fields = formOf(kind)
    const { record, problems } = named(of, fields, recordOf(fields, filled.given))
    if (problems.length > 0) return { kind: 'refused', problems, value: record }
    const id = newId(of, kind, record)
    const entry = { kind, id, ...record, ...(filled.why && { why: filled.why }) }
    return await appended(desk, of, size, filled, entry, { id, value: record })
  })
}

/**
 * Does what was sent, anew while others record first; what was sent before comes to what it came to then,
 * whatever became of the case since.
 */
export async function once<T>(
  desk: Desk,
  { caseId, once }: Pick<Filled, 'caseId' | 'once'>,
  work: () => Promise<T>,
): Promise<T | Came> {
  return await retried(async () => (await first(desk, caseId, once)) ?? (await work()))
}

/** Appends one entry as somebody's decision; what was sent twice comes to what it came to first. */
export async function appended(
  desk: Desk,
  of: Case,
  size: number,
  { caseId, person, once }: Pick<Filled, 'caseId' | 'person' | 'once'>,
  entry: NewEntry,
  { id, value }: { readonly id: string; readonly value: Readonly<Record<string, unknown>> },
): Promise<Came> {
  const [at, by] = [new Date().toISOString(), authorId(person)]
  const before = authorEntries(of, person, at)
  try {
    const entries = [...before, { ...entry, at, by }].map((one, index) => parseEntry(one, index))
    const decision = { key: `${BY_FORM} ${once}`, page: BY_FORM, person: by, at }
    await desk.writer.append(caseId, entries, size, { decision })
    return { kind: 'recorded', id }
  } catch (error) {
    const isDecided = error instanceof StoreError && error.code === 'decided'
    const came = isDecided ? await first(desk, caseId, once) : null
    if (came) return came
    return { kind: 'refused', problems: problemsOf(error, before.length), value }
  }
}

/** What was recorded when this was sent first; null where it was not, or was taken back. */
async function first(desk: Desk, caseId: string, once: string): Promise<Came | null> {
  const decisions = await decisionsOf(desk, caseId)
  const entries = decisions.find(({ key }) => key === `${BY_FORM} ${once}`)?.entries
  if (!entries) return null
  const { value: of } = await desk.reader.load(caseId)
  const last = of.history[entries.first + entries.count - 1]
  return last ? { kind: 'recorded', id: last.id } : null
}

/** Fields by which a record is called, the first that it has. */
const CALLED = ['name', 'title', 'short', 'text', 'form', 'sentence']

/** An id that is readable, and that nothing in the case has, or had. */
function newId(of: Case, kind: RecordKind, record: Readonly<Record<string, unknown>>): string {
  const name = CALLED.map((field) => record[field]).find((value) => typeof value === 'string')
  const make = idMaker()
  for (;;) {
    const id = make(name === undefined ? `${kind} ${mentioned(record)}` : String(name), kind)
    if (!recordFor(of, id)) return id
  }
}

/** The records that one without a name is about. */
function mentioned(record: Readonly<Record<string, unknown>>): string {
  const ids = Object.values(record).filter(
    (value) => typeof value === 'string' && /^[a-z0-9:-]+$/.test(value),
  )
  return ids.slice(0, 2).join(' ')
}
