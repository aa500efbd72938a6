/** Statements by where their words stand, so that those near some words are found without asking all. */
import type { Linked } from '../links/links.ts'

/** A statement and its number among all. */
type Numbered = readonly [at: number, statement: Linked]

export interface Places {
  /** Those that have a word within some 64 of any word of another's. */
  near(other: Linked): Numbered[]
  /** Another in the place of one, or nothing. */
  put(at: number, statement: Linked | undefined): void
  add(statement: Linked): void
  statements(): Linked[]
}

/** Tokens a shelf. */
const SHELF = 64

export function places(given: readonly Linked[]): Places {
  const all: (Linked | undefined)[] = []
  const shelves = new Map<number, Set<number>>()
  const shelve = (at: number, statement: Linked): void => {
    for (const shelf of shelvesOf(statement)) shelves.set(shelf, (shelves.get(shelf) ?? new Set()).add(at))
  }
  const add = (statement: Linked): void => shelve(all.push(statement) - 1, statement)
  for (const statement of given) add(statement)
  return {
    add,
    near(other) {
      const found = new Set([...shelvesOf(other)].flatMap((shelf) => [...(shelves.get(shelf) ?? [])]))
      return [...found].sort((a, b) => a - b).flatMap((at): Numbered[] => (all[at] ? [[at, all[at]]] : []))
    },
    put(at, statement) {
      all[at] = statement
      if (statement) shelve(at, statement)
    },
    statements: () => all.filter((each) => each !== undefined),
  }
}

function shelvesOf({ cue, source, contents }: Linked): Set<number> {
  const found = new Set<number>()
  for (const span of [cue, ...(source ? [source] : []), ...contents])
    for (let shelf = Math.floor(span.from / SHELF); shelf * SHELF < span.to; shelf++) found.add(shelf)
  return found
}
