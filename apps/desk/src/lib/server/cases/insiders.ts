import { type Desk, WHOLE } from '@hearsay/store'
import { mayAs, type Person } from '../people/person.ts'
import { authorId } from './author.ts'
import { GuardError } from './guard-error.ts'

/** A change of who may see a case: who asks for it, among everybody who works here. */
export interface Asked {
  readonly desk: Desk
  readonly caseId: string
  readonly person: Person
  readonly everybody: readonly Person[]
}

/** Of everybody who works here, those who may see what is limited to these; all, where it is to nobody. */
export function seersOf(everybody: readonly Person[], insiders: readonly string[]): readonly Person[] {
  return insiders.length === 0 ? everybody : everybody.filter((one) => insiders.includes(authorId(one)))
}

/**
 * Who looks after who may see a case: of those who see it, whoever opened it, and stewards; where there is
 * none of them, whoever may record.
 */
export function keepersOf(seers: readonly Person[], opener: string): readonly Person[] {
  const keepers = seers.filter((one) => one.role === 'steward' || authorId(one) === opener)
  return keepers.length > 0 ? keepers : seers.filter(({ role }) => mayAs(role, 'reporter'))
}

/**
 * Limits a case to whoever asks, and others; nothing happens where it is limited already.
 * @throws {GuardError} `not-keeper`, `nobody` where one of them does not work here
 */
export async function limitCase(asked: Asked, ids: readonly string[]): Promise<void> {
  const people = [asked.person, ...ids.map((id) => oneOf(asked.everybody, id))].map(authorId)
  await change(asked, (before) => (before.length === 0 ? people : before))
}

/** Lets somebody see a case that is limited. @throws {GuardError} `not-keeper`, `nobody` */
export async function admit(asked: Asked, id: string): Promise<void> {
  const person = authorId(oneOf(asked.everybody, id))
  // One that was opened to everybody meanwhile is not limited to this one person.
  await change(asked, (before) => (before.length === 0 ? before : [...before, person]))
}

/** Lets somebody see a case no more. @throws {GuardError} `not-keeper`, `nobody`, `last` */
export async function dismiss(asked: Asked, id: string): Promise<void> {
  const person = authorId(oneOf(asked.everybody, id))
  await change(asked, (before) => without(asked.everybody, before, person))
}

/** Lets everybody who works here see a case. @throws {GuardError} `not-keeper` */
export async function openToAll(asked: Asked): Promise<void> {
  await change(asked, () => [])
}

/** Those who are left; of those who work here, somebody has to be. @throws {GuardError} `last` */
export function without(
  everybody: readonly Person[],
  before: readonly string[],
  person: string,
): readonly string[] {
  const left = before.filter((one) => one !== person)
  const isLeft = everybody.some((one) => left.includes(authorId(one)))
  if (before.length > 0 && !isLeft) throw new GuardError('last')
  return left
}

/** @throws {GuardError} `nobody` */
export function oneOf(everybody: readonly Person[], id: string): Person {
  const found = everybody.find((one) => one.id === id)
  if (!found) throw new GuardError('nobody')
  return found
}

async function change(
  { desk, caseId, person, everybody }: Asked,
  after: (before: readonly string[]) => readonly string[],
): Promise<void> {
  const { value } = await desk.reader.load(caseId)
  await desk.writer.changeInsiders(caseId, WHOLE, (before) => {
    const keepers = keepersOf(seersOf(everybody, before), value.head.by)
    if (!keepers.some(({ id }) => id === person.id)) throw new GuardError('not-keeper')
    return after(before)
  })
}
