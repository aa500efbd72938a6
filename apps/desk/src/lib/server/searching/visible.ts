import type { Desk } from '@hearsay/store'
import type { Person } from '../people/person.ts'

/** A case that somebody may see, and how many entries it has. */
export interface VisibleCase {
  readonly id: string
  readonly size: number
  readonly title: string
}

/** The cases in which a person may search: those that they may see. */
export async function visibleCases({ reader }: Desk, _person: Person): Promise<VisibleCase[]> {
  const cases = await reader.cases()
  return await Promise.all(
    cases.map(async ({ id, size }) => ({ id, size, title: (await reader.load(id)).value.head.title })),
  )
}
