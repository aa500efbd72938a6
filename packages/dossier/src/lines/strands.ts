import type { Branch } from './forest.ts'
import type { Crowd } from './graph.ts'

/** More people than this are drawn as this many strands: the label says how many there are. */
const MOST = 40
/** Strands that stand for "and how many more nobody says". */
const UNKNOWN = 3

/** How many strands a crowd has, and how many of them are sure. */
export function strandCounts({ low, high }: Crowd): { certain: number; all: number } {
  const certain = Math.min(Math.max(low, 1), MOST)
  const all = high === null ? certain + UNKNOWN : Math.min(Math.max(high, certain), MOST)
  return { certain, all }
}

/** Whether a vertex is drawn as a fan of people: a crowd at which the thread starts, and of more than one. */
export function fansOut({ vertex, column }: Branch): boolean {
  return vertex.crowd !== undefined && column === 0 && !vertex.page && strandCounts(vertex.crowd).all > 1
}

/**
 * Sure people in the middle of the fan, the doubtful at its edges: places from the middle, and which are
 * sure.
 */
export function strandPlaces(crowd: Crowd): { readonly at: number; readonly sure: boolean }[] {
  const { certain, all } = strandCounts(crowd)
  const middle = Math.floor((all - 1) / 2)
  return Array.from({ length: all }, (_, index) => {
    const offset = Math.ceil(index / 2)
    const place = index % 2 === 1 ? middle + offset : middle - offset
    return { at: place - (all - 1) / 2, sure: index < certain }
  })
}
