/**
 * The matrix of a case: its recorded ratings, with items grouped by what their sources share.
 */
import type { Case } from '@hearsay/case'
import type { AchItem, AchMatrix } from './matrix.ts'

/** Accounts and items in the order in which they were recorded. */
export function achMatrix(of: Case): AchMatrix {
  const ratings = [...of.consistency.values()].map(({ account, item, value }) => ({ account, item, value }))
  return {
    accounts: [...of.account.keys()],
    items: grouped(of, [...new Set(ratings.map(({ item }) => item))]),
    ratings,
  }
}

/** Items of one source, or whose sources share a dependence, are one line, named after its first item. */
function grouped(of: Case, ids: readonly string[]): AchItem[] {
  const lines: { ids: string[]; shares: Set<string> }[] = []
  for (const id of ids) {
    const line = { ids: [id], shares: sharesOf(of, id) }
    for (const other of lines.filter(({ shares }) => [...line.shares].some((share) => shares.has(share)))) {
      line.ids.unshift(...other.ids)
      for (const share of other.shares) line.shares.add(share)
      lines.splice(lines.indexOf(other), 1)
    }
    lines.push(line)
  }
  const groupOf = new Map(
    lines
      .filter(({ ids }) => ids.length > 1)
      .flatMap((line) => line.ids.map((id) => [id, line.ids[0] ?? id])),
  )
  return ids.map((id) => {
    const group = groupOf.get(id)
    return group === undefined ? { id } : { id, group }
  })
}

/** What an item has in common with others: its source, and every dependence that names it or its source. */
function sharesOf(of: Case, id: string): Set<string> {
  const source = of.statement.get(id)?.source ?? of.exhibit.get(id)?.madeBy
  const members = [id, ...(source == null ? [] : [source])]
  const events = [...of.dependence.values()].filter((event) =>
    event.members.some((member) => members.includes(member)),
  )
  return new Set([...members, ...events.map((event) => event.id)])
}
