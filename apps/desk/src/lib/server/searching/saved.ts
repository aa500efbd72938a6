import { type Desk, type SavedSearch, savedSearches, searchRecords } from '@hearsay/store'
import { parseQuery } from '@hearsay/text'
import { authorId } from '../cases/author.ts'
import type { Person } from '../people/person.ts'
import { askedIn, narrowed } from './asked.ts'

/** A saved search, with how much is new since whoever saved it last said that they had looked. */
export interface SavedView {
  readonly name: string
  readonly query: string
  readonly fresh: number
}

/** The searches of a person, each with how much is new. */
export async function savedBy(desk: Desk, person: Person, cases: readonly string[]): Promise<SavedView[]> {
  const saved = await savedSearches(desk, authorId(person))
  return await Promise.all(
    saved.map(async ({ name, query, seen }) => {
      const asked = askedIn(new URLSearchParams(query))
      const { counts } = await searchRecords(desk, parseQuery(asked.q), {
        ...narrowed(asked, cases),
        since: seen,
        limit: 1,
      })
      return { name, query, fresh: [...counts.values()].reduce((sum, count) => sum + count, 0) }
    }),
  )
}

/** One of them; undefined where they have none of that name. */
export async function savedNamed(desk: Desk, person: Person, name: string): Promise<SavedSearch | undefined> {
  return (await savedSearches(desk, authorId(person))).find((one) => one.name === name)
}

/** Of each case how many entries were there, as a form says it; none of what is no such thing. */
export function seenIn(value: string): ReadonlyMap<string, number> {
  const seen: unknown = value === '' ? {} : parsed(value)
  if (typeof seen !== 'object' || seen === null) return new Map()
  const entries: [string, unknown][] = Object.entries(seen)
  return new Map(entries.filter((entry): entry is [string, number] => Number.isSafeInteger(entry[1])))
}

function parsed(value: string): unknown {
  try {
    return JSON.parse(value)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
