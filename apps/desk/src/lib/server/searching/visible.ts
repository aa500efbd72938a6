import type { Desk } from '@hearsay/store'
import { casesFor } from '../cases/sees.ts'
import type { Person } from '../people/person.ts'

/** A case in which somebody may search, and how many entries it has. */
export interface Searchable {
  readonly id: string
  readonly size: number
}

/** The cases in which a person may search: those that they may see. */
export async function searchableBy(desk: Desk, person: Person): Promise<readonly Searchable[]> {
  return await casesFor(desk, person)
}

/** The same cases, by their titles. */
export async function titled({ reader }: Desk, cases: readonly Searchable[]) {
  return await Promise.all(
    cases.map(async ({ id }) => ({ id, title: (await reader.load(id)).value.head.title })),
  )
}
