import { type Desk, StoreError, WHOLE } from '@hearsay/store'
import { mayAs, type Person } from '../people/person.ts'
import { authorId } from './author.ts'
import { GuardError } from './guard-error.ts'
import { keepersOf, oneOf, seersOf } from './insiders.ts'

/*
 * A limited case of whose people nobody is left who could let others in. A steward hands it to somebody,
 * and sees no more of it than that it is there.
 */

/** Ids of the cases that nobody who works here looks after any more. */
export async function unkept({ reader }: Desk, everybody: readonly Person[]): Promise<readonly string[]> {
  const found: string[] = []
  for (const [id, insiders] of await reader.limited())
    if (isUnkept(everybody, insiders, (await reader.load(id)).value.head.by)) found.push(id)
  return found
}

/**
 * Hands such a case to somebody who may record.
 * @throws {GuardError} `nobody` where they do not work here; `kept` where there is no such case, or somebody
 * looks after it, which is told alike
 */
export async function handOver(
  { reader, writer }: Desk,
  everybody: readonly Person[],
  caseId: string,
  to: string,
): Promise<void> {
  const person = oneOf(everybody, to)
  if (!mayAs(person.role, 'reporter')) throw new GuardError('nobody')
  try {
    const { value } = await reader.load(caseId)
    await writer.changeInsiders(caseId, WHOLE, (before) => {
      if (!isUnkept(everybody, before, value.head.by)) throw new GuardError('kept')
      return [...before, authorId(person)]
    })
  } catch (fault) {
    if (fault instanceof StoreError && fault.code === 'unknown-case') throw new GuardError('kept')
    throw fault
  }
}

function isUnkept(everybody: readonly Person[], insiders: readonly string[], opener: string): boolean {
  return insiders.length > 0 && keepersOf(seersOf(everybody, insiders), opener).length === 0
}
