import type { Case } from '../fold/case.ts'
import type { Count } from '../terms.ts'

/** What is known of a crowd that nobody has counted: it is more than one. */
const UNCOUNTED: Count = { low: 2, high: null }

/**
 * How many people a crowd is in these statements of its own: as they count it, else as the crowd is counted
 * at large. Said in several ways, it is at least the most that any says for certain, and at most the most
 * that any allows. `undefined` for a party that is no crowd.
 */
export function crowdOf(of: Case, party: string, statements: readonly string[]): Count | undefined {
  const found = of.party.get(party)
  if (found?.type !== 'crowd') return undefined
  const said = statements.flatMap((id) => of.statement.get(id)?.crowd ?? [])
  return said.length === 0 ? (found.size ?? UNCOUNTED) : widest(said)
}

/** One of the counts where it says all that they say together, with its quantifier; else their bounds. */
function widest(said: readonly Count[]): Count {
  const low = Math.max(...said.map((count) => count.low))
  const highs = said.flatMap((count) => count.high ?? [])
  const high = highs.length < said.length ? null : Math.max(...highs)
  return said.find((count) => count.low === low && count.high === high) ?? { low, high }
}
