import { chance } from '../chance.ts'

/** Random choices that repeat for a seed. */
export interface Chance {
  /** A whole number from 0 to `below` - 1. */
  readonly int: (below: number) => number
  readonly is: (share: number) => boolean
  /** @throws {Error} for an empty list */
  readonly one: <T>(items: readonly T[]) => T
  /** So many of a list, each once, in its order. */
  readonly some: <T>(items: readonly T[], count: number) => T[]
}

export function chanceFrom(seed: number): Chance {
  const int = chance(seed)
  const next = () => int(2 ** 30) / 2 ** 30
  return {
    int,
    is: (share) => next() < share,
    one: (items) => {
      const [chosen] = items.slice(int(items.length))
      if (chosen === undefined) throw new Error('expected a list to choose from; found an empty one')
      return chosen
    },
    some: (items, count) => {
      const keyed = items.map((item, index) => ({ item, index, key: next() }))
      const first = keyed.toSorted((a, b) => a.key - b.key).slice(0, count)
      return first.toSorted((a, b) => a.index - b.index).map(({ item }) => item)
    },
  }
}

/** What `make` gives for 0 to `count` - 1. */
export function many<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index))
}
