import { changesFrom } from '@hearsay/case'
import type { Desk } from '@hearsay/store'
import { authorName, deskText, listed, titleFor } from '@hearsay/words'
import { authorId } from '../cases/author.ts'
import type { Person } from '../people/person.ts'

/** What happened in a case, as a browser that watches it is told. */
export interface News {
  /** Number of entries. */
  readonly size: number
  /** Records that were made or changed. */
  readonly of: readonly string[]
  /** Whether nobody else did anything. */
  readonly isMine: boolean
  /** What others recorded, in words; empty where they recorded nothing. */
  readonly said: string
}

/** Entries that are told of one by one; of more, only how many they are. */
const MOST = 200

/** What was recorded from an index on. @throws {StoreError} `unknown-case`, `corrupt` */
export async function newsOf(
  { reader }: Pick<Desk, 'reader'>,
  caseId: string,
  from: number,
  person: Pick<Person, 'id'>,
): Promise<News> {
  const { value, size } = await reader.load(caseId)
  // Authors come with what they do first.
  const changes = changesFrom(value, from).filter(({ kind }) => kind !== 'author')
  const others = changes.filter(({ by }) => by !== authorId(person))
  const names = [...new Set(others.map(({ by }) => by))].map((by) => authorName(value, by, 'en'))
  const last = others.at(-1)
  return {
    size,
    of: [...new Set(changes.slice(-MOST).map(({ id }) => id))],
    isMine: changes.length > 0 && others.length === 0,
    said: last
      ? deskText('en', 'live.recorded', {
          names: listed(names, 'en'),
          count: others.length,
          what: titleFor(value, last.id, 'en'),
        })
      : '',
  }
}
