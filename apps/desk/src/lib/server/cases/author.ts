import { createHash } from 'node:crypto'
import type { Case } from '@hearsay/case'
import type { Person } from '../people/person.ts'

/** An entry before it is validated. */
export type NewEntry = Readonly<Record<string, unknown>> & { readonly kind: string }

/** Hexadecimal digits of a hash: few enough to read, enough for every desk. */
const DIGITS = 8

/**
 * Who somebody is in every case. Says nothing of them: their name is sealed, and can be erased, and ids can
 * not.
 */
export function authorId({ id }: Pick<Person, 'id'>): string {
  return `desk-${createHash('sha256').update(id).digest('hex').slice(0, DIGITS)}`
}

/** The entry by which somebody acts in a case for the first time; none where they have. */
export function authorEntries(of: Case | undefined, person: Person, at: string): NewEntry[] {
  const id = authorId(person)
  if (of?.author.has(id)) return []
  return [{ kind: 'author', at, by: id, id, name: person.name, role: roleOf(person) }]
}

/** A reader makes no entries. */
const roleOf = ({ role }: Person): string => (role === 'reader' ? 'reporter' : role)
