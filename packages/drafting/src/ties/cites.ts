import type { TextSpan } from '@hearsay/reading'
import { grouped } from '../meant/words.ts'
import type { DraftParty, Parties } from '../parties/parties.ts'
import type { Said } from '../said/said.ts'
import { shared } from '../said/told.ts'

/**
 * Finds the statement that a record of a tie cites: null where nobody of the tie says anything, nor the
 * words.
 */
export type Citer = (people: readonly DraftParty[], page: number, words: TextSpan) => number | null

/**
 * One whose words, or whose source's, hold what says so; else the first that they make on the page, and
 * anywhere.
 */
export function citerOf(said: readonly Said[], parties: Parties): Citer {
  const indices = [...said.keys()]
  const byPage = grouped(indices, (index) => [`${said[index]?.page}`])
  const byParty = grouped(indices, (index) => {
    const source = said[index]?.source
    return source ? [...new Set([parties.formOf(source).id, parties.of(source).id])] : []
  })
  return (people, page, words) => {
    const theirs = new Set(people.flatMap(({ id }) => byParty.get(id) ?? []))
    const here = byPage.get(`${page}`) ?? []
    const holds = (index: number) =>
      shared([...(said[index]?.found ?? []), ...(said[index]?.words ?? [])], [words]) > 0
    return (
      here.find((index) => theirs.has(index) && holds(index)) ??
      here.find((index) => theirs.has(index)) ??
      here.find(holds) ??
      [...theirs][0] ??
      null
    )
  }
}
