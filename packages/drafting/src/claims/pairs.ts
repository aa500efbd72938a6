import { firstFrom } from '../sorted.ts'
import type { Rarity } from '../terms/rarity.ts'
import { type Compared, chanceOfSame, likenessOf } from './alike.ts'
import type { Edge } from './linkage.ts'

/**
 * Of a word that more statements have than this, those that stand nearest are looked at; small piles have
 * none.
 */
const MOST_SHARING = 400
/**
 * With how many others a statement is compared: those that share its rarest words. More than a small pile
 * has.
 */
const MOST_COMPARED = 128

/** The chance that two statements with no word in common bear on the same claim. */
export const NOTHING_SHARED = chanceOfSame([])

/**
 * Statements that share a word, or a word with what stands before the other, and how much that raises the
 * chance.
 */
export function edgesOf(compared: readonly Compared[], rarity: Rarity): Edge[] {
  const having = indexOf(compared)
  const edges = new Map<number, Edge>()
  for (const [at, one] of compared.entries()) {
    for (const other of nearest(at, one, having, rarity)) {
      const [low, high] = at < other ? [at, other] : [other, at]
      const key = low * compared.length + high
      const it = compared[other]
      if (it === undefined || edges.has(key)) continue
      const more = chanceOfSame(likenessOf(one, it)) - NOTHING_SHARED
      if (more > 0) edges.set(key, [low, high, more])
    }
  }
  return [...edges.values()]
}

/** Statements by each term that they have, themselves or before them. */
interface Having {
  readonly own: ReadonlyMap<string, readonly number[]>
  readonly before: ReadonlyMap<string, readonly number[]>
}

function indexOf(compared: readonly Compared[]): Having {
  const index = (of: (one: Compared) => Iterable<string>) => {
    const lists = new Map<string, number[]>()
    for (const [at, one] of compared.entries()) {
      for (const term of of(one)) {
        const list = lists.get(term)
        if (list) list.push(at)
        else lists.set(term, [at])
      }
    }
    return lists
  }
  return { own: index(({ own }) => own.keys()), before: index(({ before }) => before.keys()) }
}

function nearest(at: number, { own, before }: Compared, having: Having, rarity: Rarity): number[] {
  const shared = new Map<number, number>()
  const note = (terms: Iterable<string>, lists: ReadonlyMap<string, readonly number[]>) => {
    for (const term of terms) {
      for (const other of around(at, lists.get(term) ?? []))
        if (other !== at) shared.set(other, (shared.get(other) ?? 0) + rarity(term))
    }
  }
  note(own.keys(), having.own)
  note(own.keys(), having.before)
  note(before.keys(), having.own)
  const others = [...shared]
  if (others.length <= MOST_COMPARED) return others.map(([other]) => other)
  return others
    .sort(([a, much], [b, more]) => more - much || a - b)
    .slice(0, MOST_COMPARED)
    .map(([other]) => other)
}

/** @param list in order */
function around(at: number, list: readonly number[]): readonly number[] {
  if (list.length <= MOST_SHARING) return list
  const from = firstFrom(list, at) - MOST_SHARING / 2
  const start = Math.min(Math.max(0, from), list.length - MOST_SHARING)
  return list.slice(start, start + MOST_SHARING)
}
