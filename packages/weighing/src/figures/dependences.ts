import type { Case, Dependence } from '@hearsay/case'
import type { Graph, Mode } from './types.ts'
import { isOutlet, strictly, subjectOfVertex } from './vertices.ts'

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
  /** The record: a dependence, or the tie of whoever speaks for a body. */
  readonly dependence: string
  readonly level: Level
  readonly members: readonly string[]
}

/**
 * The dependences that touch two or more parties of a graph; copying apart, which is of statements. An event
 * that names an outlet takes its own voice, and what it published where the page is not held; strictly, the
 * outlet.
 */
export function dependenceEvents(of: Case, graph: Pick<Graph, 'vertices'>, mode: Mode): DependenceEvent[] {
  const failing = failingIn(of, graph, mode)
  const parties = new Set(graph.vertices.map(({ id }) => subjectOfVertex(id)))
  return recordedEvents(of).flatMap(({ dependence, level, members }) => {
    const here = members.filter((member) => parties.has(member))
    const all = [...new Set(here.flatMap((member) => failing.get(member) ?? []))]
    return here.length < 2 || all.length < 2 ? [] : [{ dependence, level, members: all }]
  })
}

/** What of each party can fail in a graph. At its word an outlet does not fail as a reporter of others. */
export function failingIn(
  of: Case,
  { vertices }: Pick<Graph, 'vertices'>,
  mode: Mode,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>()
  for (const { id } of vertices) {
    const party = subjectOfVertex(id)
    if (mode === 'at-word' && id === party && isOutlet(of, party)) continue
    found.set(party, (found.get(party) ?? new Set()).add(mode === 'strict' ? strictly(id) : id))
  }
  return new Map([...found].map(([party, ids]) => [party, [...ids]]))
}

/** Dependences of parties, and ties by which a statement is what another's would be. */
export function recordedEvents(of: Case): DependenceEvent[] {
  const events = [...of.dependence.values()].flatMap(({ id, type, members }) =>
    type === 'copying' ? [] : [{ dependence: id, level: LEVELS[type], members }],
  )
  const spoken = [...of.tie.values()].flatMap(({ id, relation, from, to }) =>
    relation === 'speaks-for' || relation === 'works-for'
      ? [{ dependence: id, level: 4 as const, members: [from, to] }]
      : [],
  )
  return [...events, ...spoken]
}
