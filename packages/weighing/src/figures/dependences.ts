import type { Case, Dependence } from '@hearsay/case'
import type { ClaimGraph } from './types.ts'

/** The figure at which a dependence enters: copying F3, affiliation and its like F4, sides F5. */
export type Level = 3 | 4 | 5

const LEVELS: { readonly [T in Dependence['type']]: Level } = {
  copying: 3,
  ownership: 4,
  sponsorship: 4,
  command: 4,
  affiliation: 4,
  'one-source': 4,
  side: 5,
}

/** A recorded dependence among the vertices of one graph: they fail together. */
export interface DependenceEvent {
  readonly dependence: string
  readonly level: Level
  readonly members: readonly string[]
}

/** The dependences that touch two or more vertices of a graph. */
export function dependenceEvents(of: Case, graph: ClaimGraph): DependenceEvent[] {
  const present = new Set(graph.vertices.map((vertex) => vertex.id))
  return [...of.dependence.values()].flatMap(({ id, type, members }) => {
    const here = members.filter((member) => present.has(member))
    return here.length < 2 ? [] : [{ dependence: id, level: LEVELS[type], members: here }]
  })
}
