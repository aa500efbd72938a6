import { references } from '../fold/references.ts'
import { type Entry, isRecord, KINDS, type Kind } from '../kinds/index.ts'

const RANK = new Map<Kind, number>(KINDS.map(({ kind }, rank) => [kind, rank]))

/**
 * Indices of entries in an order in which whatever a record mentions comes before it; otherwise by section, and
 * within a section as written.
 * Depth-first topological sort (Tarjan 1976), iterative, O(entries + mentions). Revisions stay last, as written.
 * Circular mentions are left in place: the fold refuses them and says which.
 */
export function mentionOrder(entries: readonly Entry[]): number[] {
  const byId = new Map<string, number>()
  entries.forEach((entry, index) => {
    if (isRecord(entry) && !byId.has(entry.id)) byId.set(entry.id, index)
  })
  const before = (index: number): number[] => {
    const entry = entries[index]
    if (!entry || !isRecord(entry)) return []
    const ids = entry.kind === 'case' ? [] : [...references(entry).map((reference) => reference.id), entry.by]
    return ids.flatMap((id) => byId.get(id) ?? [])
  }
  const rank = (index: number) => RANK.get(entries[index]?.kind ?? 'case') ?? 0
  const records = entries
    .flatMap((entry, index) => (isRecord(entry) ? [index] : []))
    .sort((a, b) => rank(a) - rank(b))
  const revisions = entries.flatMap((entry, index) => (isRecord(entry) ? [] : [index]))
  return [...depthFirst(records, before), ...revisions]
}

function depthFirst(roots: readonly number[], before: (index: number) => number[]): number[] {
  const seen = new Set<number>()
  const order: number[] = []
  for (const root of roots) {
    const stack: { index: number; waiting: number[] }[] = []
    const enter = (index: number) => {
      if (seen.has(index)) return
      seen.add(index)
      stack.push({ index, waiting: before(index).reverse() })
    }
    enter(root)
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const next = top.waiting.pop()
      if (next !== undefined) enter(next)
      else order.push(stack.pop()?.index ?? top.index)
    }
  }
  return order
}
