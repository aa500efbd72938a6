import { type Desk, StoreError } from '@hearsay/store'
import type { Person } from '../people/person.ts'
import { authorId } from './author.ts'

/** Whether there is such a case, and somebody may see it; which of the two it lacks is never told. */
export async function sees({ reader }: Desk, caseId: string, person: Person): Promise<boolean> {
  try {
    return await reader.isOpenTo(caseId, authorId(person))
  } catch (fault) {
    // What can be no id of a case is no case.
    if (fault instanceof StoreError && fault.code === 'unknown-case') return false
    throw fault
  }
}

/**
 * Every case that somebody may see, by id, with the number of its entries. Whatever lists cases asks this.
 */
export async function casesFor(
  { reader }: Desk,
  person: Person,
): Promise<readonly { readonly id: string; readonly size: number }[]> {
  const all = await reader.cases()
  // Asked after: a case that is limited from its first entry on is limited here, too, or not there yet.
  const limited = await reader.limited()
  return all.filter(({ id }) => limited.get(id)?.includes(authorId(person)) ?? true)
}
