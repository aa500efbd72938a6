import type { DrawnBracket } from './drawing.ts'
import type { Branch } from './forest.ts'
import type { Crowd, LineEvent } from './graph.ts'

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

/** Whether a vertex is drawn as a fan of people: a crowd at which the thread starts. */
export function fansOut({ vertex, children }: Branch): boolean {
  return vertex.crowd !== undefined && children.length === 0
}

/** A bracket joins at least two parties that are in the picture; else there is none to draw. */
export function bracketed(
  event: LineEvent,
  drawn: Pick<DrawnBracket, 'd' | 'letter' | 'start'>,
): DrawnBracket[] {
  return event.members.length < 2
    ? []
    : [{ event: event.id, key: event.key, members: event.members, ...drawn }]
}
