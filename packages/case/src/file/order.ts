import { type Reference, references } from '../fold/references.ts'
import { type Entry, isRecord, KINDS, type Kind } from '../kinds/index.ts'
import { circles } from './circles.ts'

const RANK = new Map<Kind, number>(KINDS.map(({ kind }, rank) => [kind, rank]))

export interface Ordered {
  /** Indices of the entries, each once. */
  readonly order: readonly number[]
  /**
   * Records that mention one another in a circle, with indices in the order of the mentions: none can come
   * first.
   */
  readonly circles: readonly (readonly number[])[]
}

/**
 * Puts the entries of one file in order: by time, then so that whatever a record mentions comes before it,
 * then by section, and within a section as written. Revisions come last of their time, as written. Where a
 * sentence and what it cites rest on one another, the citation points forward (docs/decisions/0016).
 * Depth-first topological sort (Tarjan 1976), iterative, O(entries log entries + mentions).
 */
export function orderEntries(entries: readonly Entry[]): Ordered {
  const { mentioned, cited } = mentionsOf(entries)
  const knots = new Map<number, number>()
  const all = (index: number) => [...mentioned(index), ...cited(index)]
  for (const [knot, members] of circles(entries.length, all).entries()) {
    for (const member of members) knots.set(member, knot)
  }
  const isForward = (index: number, other: number) =>
    knots.has(index) && knots.get(index) === knots.get(other)
  const before = (index: number) => [
    ...mentioned(index),
    ...cited(index).filter((other) => !isForward(index, other)),
  ]
  const records = indices(entries, isRecord).sort((a, b) => rankOf(entries[a]) - rankOf(entries[b]))
  const revisions = indices(entries, (entry) => !isRecord(entry))
  return {
    order: byTime(entries, [...depthFirst(records, before), ...revisions]),
    circles: circles(entries.length, mentioned).map((members) => inTurn(members, mentioned)),
  }
}

/** What each entry must come after, and what it had better come after, by index among the entries. */
function mentionsOf(entries: readonly Entry[]) {
  const byId = new Map<string, number>()
  const isOfKind = (id: string, kinds: Reference['kinds']) => {
    const kind = entries[byId.get(id) ?? -1]?.kind
    return kinds === 'any' || kinds.some((one) => one === kind)
  }
  entries.forEach((entry, index) => {
    if (isRecord(entry) && !byId.has(entry.id)) byId.set(entry.id, index)
  })
  const lookUp = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? [])
  const of = (index: number, mayBeForward: boolean): number[] => {
    const entry = entries[index]
    if (!entry || !isRecord(entry) || entry.kind === 'case') return []
    // A mention of the wrong kind is refused for that, and goes round in no circle.
    const found = references(entry).filter(
      ({ id, kinds, forward }) => forward === mayBeForward && isOfKind(id, kinds),
    )
    const author = mayBeForward || entry.by === entry.id ? [] : [entry.by]
    return lookUp([...found.map(({ id }) => id), ...author])
  }
  return { mentioned: (index: number) => of(index, false), cited: (index: number) => of(index, true) }
}

/** Members of a circle as they mention one another, from the one that is written first. */
function inTurn(members: readonly number[], mentioned: (index: number) => number[]): number[] {
  const inside = new Set(members)
  const turn: number[] = []
  for (let next: number | undefined = Math.min(...members); next !== undefined; ) {
    turn.push(next)
    inside.delete(next)
    next = mentioned(next).find((one) => inside.has(one))
  }
  return turn
}

function byTime(entries: readonly Entry[], order: readonly number[]): number[] {
  const time = (index: number) => Date.parse(entries[index]?.at ?? '')
  return [...order].sort((a, b) => time(a) - time(b))
}

function rankOf(entry: Entry | undefined): number {
  return RANK.get(entry?.kind ?? 'case') ?? 0
}

function indices(entries: readonly Entry[], which: (entry: Entry) => boolean): number[] {
  return entries.flatMap((entry, index) => (which(entry) ? [index] : []))
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
