import { randomBytes } from 'node:crypto'
import { type Case, parseEntry } from '@hearsay/case'
import { type Desk, protectName, type TrueName, WHOLE } from '@hearsay/store'
import { authorEntries, authorId } from '../cases/author.ts'
import { GuardError } from '../cases/guard-error.ts'
import { oneOf, seersOf, without } from '../cases/insiders.ts'
import { retried } from '../cases/retried.ts'
import type { Person } from '../people/person.ts'
import { standingOf } from './standing.ts'

/** Who asks something of a party's name, and of which. */
export interface AskedOfName {
  readonly desk: Desk
  readonly caseId: string
  readonly party: string
  readonly person: Person
  /** Everybody who works here. */
  readonly everybody: readonly Person[]
}

/** Letters of a name, and of a note. */
const MOST = { name: 200, note: 2000 } as const

/**
 * Puts a party's true name under protection, for whoever asks and others.
 * @param also who else may know it, of those who see the case
 * @throws {GuardError} `nobody`, `empty`, `long`, `public`, `already`
 */
export async function protect(asked: AskedOfName, given: TrueName, also: readonly string[]): Promise<void> {
  const { desk, caseId, party, person, everybody } = asked
  const seers = seersOf(everybody, await desk.reader.insiders(caseId, WHOLE))
  const people = [person, ...also.map((id) => oneOf(seers, id))].map(authorId)
  await retried(async () => {
    const { value, size } = await desk.reader.load(caseId)
    checkName(value, party, given)
    const [at, by, record] = [new Date().toISOString(), authorId(person), newId()]
    const entriesWith = (seal: string) =>
      [...authorEntries(value, person, at), { kind: 'protection', at, by, id: record, of: party, seal }].map(
        (entry) => parseEntry(entry),
      )
    await protectName(desk, caseId, { record, ...given, people }, entriesWith, size)
  })
}

/** Lets somebody who sees the case know a name. @throws {GuardError} `not-keeper`, `nobody` */
export async function letKnow(asked: AskedOfName, record: string, id: string): Promise<void> {
  const seers = seersOf(asked.everybody, await asked.desk.reader.insiders(asked.caseId, WHOLE))
  const person = authorId(oneOf(seers, id))
  await change(asked, record, (before) => [...before, person])
}

/** Lets somebody know a name no more, from now on. @throws {GuardError} `not-keeper`, `nobody`, `last` */
export async function keepFrom(asked: AskedOfName, record: string, id: string): Promise<void> {
  const person = authorId(oneOf(asked.everybody, id))
  await change(asked, record, (before) => without(asked.everybody, before, person))
}

/**
 * Erases a name for good; that there was one, stays. @throws {GuardError} `not-keeper`
 */
export async function eraseName(asked: AskedOfName, record: string, why: string): Promise<void> {
  const { desk, caseId, person } = asked
  await retried(async () => {
    const { value, size } = await desk.reader.load(caseId)
    await checkKnows(asked, record, value)
    const at = new Date().toISOString()
    const erasure = { kind: 'erasure', at, by: authorId(person), of: record, paths: ['/seal'], why }
    await desk.writer.append(caseId, [...authorEntries(value, person, at), erasure], size)
  })
}

/** @throws {GuardError} */
function checkName(of: Case, party: string, { name, note }: TrueName): void {
  if (name === '') throw new GuardError('empty')
  if (name.length > MOST.name || note.length > MOST.note) throw new GuardError('long')
  if (standingOf(of, party).length > 0) throw new GuardError('already')
  const called = of.party.get(party)
  const names = [called?.name, called?.short, ...(called?.aliases ?? [])]
  if (names.some((one) => one !== undefined && folded(one) === folded(name))) throw new GuardError('public')
}

const folded = (name: string): string => name.normalize('NFKC').trim().toLowerCase()

/** Says nothing of whom it is about. */
const newId = (): string => `name-${randomBytes(4).toString('hex')}`

/** That a record stands for a name of this party, and whoever asks knows it. @throws {GuardError} */
async function checkKnows(
  { desk, caseId, party, person }: AskedOfName,
  record: string,
  of: Case,
): Promise<void> {
  const isOfParty = standingOf(of, party).some(({ id }) => id === record)
  const knowing = isOfParty ? await desk.reader.insiders(caseId, record) : []
  if (!knowing.includes(authorId(person))) throw new GuardError('not-keeper')
}

async function change(
  asked: AskedOfName,
  record: string,
  after: (before: readonly string[]) => readonly string[],
): Promise<void> {
  await checkKnows(asked, record, (await asked.desk.reader.load(asked.caseId)).value)
  await asked.desk.writer.changeInsiders(asked.caseId, record, (before) => {
    // It may have been kept from them just now.
    if (!before.includes(authorId(asked.person))) throw new GuardError('not-keeper')
    return after(before)
  })
}
