import type { Case, Dependence } from '@hearsay/case'
import type { Graph, Mode } from './types.ts'
import { citedOf, isOutlet, voiceOf } from './vertices.ts'

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
 * The dependences that touch two or more vertices of a graph; copying apart, which is of statements. An event
 * that names an outlet takes its own voice, and what it published where the page is not held; strictly, the
 * outlet.
 */
export function dependenceEvents(of: Case, graph: Pick<Graph, 'vertices'>, mode: Mode): DependenceEvent[] {
  const present = new Set(graph.vertices.map(({ id }) => id))
  const failing = (party: string) =>
    [...new Set(failingWith(of, party, mode))].filter((id) => present.has(id))
  return recordedEvents(of).flatMap(({ dependence, level, members }) => {
    const here = members.map(failing).filter((vertices) => vertices.length > 0)
    return here.length < 2 ? [] : [{ dependence, level, members: here.flat() }]
  })
}

function failingWith(of: Case, party: string, mode: Mode): string[] {
  const apart = [voiceOf(of, party), citedOf(of, party)]
  return mode === 'at-word' && isOutlet(of, party) ? apart : [party]
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
