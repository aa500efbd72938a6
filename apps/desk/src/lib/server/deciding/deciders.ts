import { authorName, deskText } from '@hearsay/words'
import { authorId } from '../cases/author.ts'
import type { Person } from '../people/person.ts'
import type { Drafted } from './draft.ts'

/** What whoever decided is called, by their id in cases. */
export type Named = (id: string) => string

/**
 * What those who decided in a case are called. Whoever has only refused has recorded nothing in it, not even
 * who they are: they are looked up among the people of the desk.
 */
export async function decidersOf(
  { case: of, decisions }: Pick<Drafted, 'case' | 'decisions'>,
  everybody: () => Promise<readonly Person[]>,
): Promise<Named> {
  const isAuthor = decisions.every(({ person }) => of.author.has(person))
  const people = new Map(isAuthor ? [] : (await everybody()).map((each) => [authorId(each), each.name]))
  return (id) =>
    of.author.has(id) ? authorName(of, id, 'en') : (people.get(id) ?? deskText('en', 'live.somebody'))
}
