import type { TextSpan } from '@hearsay/reading'
import type { DraftParty, Parties } from '../parties/parties.ts'
import type { Said } from '../said/said.ts'
import { shared } from '../said/told.ts'

/**
 * The statement that a record of a tie cites: one whose words, or whose source's, hold what says so; else the first
 * that one of the two makes on the page, and anywhere.
 */
export function citedFor(
  said: readonly Said[],
  parties: Parties,
  people: readonly DraftParty[],
  page: number,
  words: TextSpan,
): number | null {
  const ids = new Set(people.map(({ id }) => id))
  const isTheirs = ({ source }: Said) =>
    source !== null && (ids.has(parties.formOf(source).id) || ids.has(parties.of(source).id))
  const here = said.flatMap((each, index) => (each.page === page ? [index] : []))
  const holds = (index: number) =>
    shared([...(said[index]?.found ?? []), ...(said[index]?.words ?? [])], [words]) > 0
  const theirs = said.flatMap((each, index) => (isTheirs(each) ? [index] : []))
  const best =
    here.find((index) => holds(index) && theirs.includes(index)) ??
    here.find((index) => theirs.includes(index)) ??
    here.find(holds) ??
    theirs[0]
  return best ?? null
}
