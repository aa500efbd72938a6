import type { Case } from '@hearsay/case'
import {
  type ClaimGraph,
  type CopiedGraph,
  copyEvents,
  dependenceEvents,
  type Graph,
  strictly,
} from '@hearsay/weighing'
import { type Assumption, COPYING, type PackedClaim, type PackedGraph } from './engine.ts'

/**
 * A claim's graph as the browser gets it: every vertex by its place in one list. `numbers` gives each
 * dependence its place among the switches, and copying its own.
 */
export function packed(case_: Case, graph: ClaimGraph, numbers: ReadonlyMap<string, number>): PackedClaim {
  const ids = placesOf(graph)
  const { copied } = graph
  const at = (id: string) => ids.indexOf(id)
  // An outlet may be there in its own voice alone: strictly it goes by its name.
  const strictlyAt = (id: string) => ids.findIndex((each) => strictly(each) === id)
  const number = (id: string) => numbers.get(id) ?? -1
  const acting = { vertices: (copied ?? graph).vertices }
  const strict = dependenceEvents(case_, acting, 'strict')
  const atWord = new Map(
    dependenceEvents(case_, acting, 'at-word').map((one) => [one.dependence, one.members]),
  )
  const standIns = ids.filter((id) => id.startsWith('~'))
  return {
    ids: shortened(ids),
    ...(standIns.length > 0 && { standIns: standIns.map((id) => at(id.slice(id.indexOf('>') + 1))) }),
    stated: packedGraph(graph, at),
    trusted: graph.trusted.map(at),
    events: strict.map(({ dependence, members }) => ({
      on: number(dependence),
      strict: members.map(strictlyAt),
      atWord: (atWord.get(dependence) ?? []).map(at),
    })),
    ...(copied && {
      led: packedGraph(copied, at),
      ledEvents: eventsOfCopies(case_, copied, { at, strictlyAt }, number(COPYING)),
    }),
  }
}

/**
 * What fails together because it was copied; where pages are taken at their word, less of an outlet may fail.
 */
function eventsOfCopies(
  case_: Case,
  copied: CopiedGraph,
  { at, strictlyAt }: Readonly<Record<'at' | 'strictlyAt', (id: string) => number>>,
  on: number,
): Assumption[] {
  const entangled = copied.events.map(({ members }) => ({
    on,
    strict: members.map(strictlyAt),
    atWord: members.map(at),
  }))
  const originals = copyEvents(case_, copied, 'strict').slice(entangled.length)
  const atWord = new Map(
    copyEvents(case_, copied, 'at-word')
      .slice(entangled.length)
      .map(({ by, members }) => [by, members]),
  )
  const apart = originals.map(({ by, members }) => ({
    on,
    strict: members.map(strictlyAt),
    atWord: (atWord.get(by) ?? []).map(at),
  }))
  return [...entangled, ...apart]
}

/** Every vertex of a claim, those that are drawn first: what stands in for a voice is drawn as that voice. */
export function placesOf(graph: ClaimGraph): string[] {
  const all = [...graph.vertices, ...(graph.copied?.vertices ?? [])]
  const drawn = all.filter(({ kind }) => kind !== 'stand-in')
  return [...new Set([...drawn, ...all].map(({ id }) => id))]
}

function packedGraph(graph: Graph, at: (id: string) => number): PackedGraph {
  const wholes = [...new Set(graph.wholes.map(([, whole]) => whole))]
  return {
    arcs: graph.arcs.flatMap(({ from, to }) => [at(from), at(to)]),
    direct: graph.direct.map(at),
    own: graph.own.map(at),
    unstated: graph.unstated.map(at),
    grounds: graph.grounds.map(at),
    landings: graph.landings.map(at),
    wholes: graph.wholes.map(([id, whole]) => [at(id), wholes.indexOf(whole)]),
  }
}

/**
 * Names as short as can be that are one strictly where the ids are: an outlet, its voice, what it is cited
 * for.
 */
function shortened(ids: readonly string[]): string[] {
  const parties = [...new Set(ids.map(strictly))]
  return ids.map((id) => {
    const party = strictly(id)
    return parties.indexOf(party) + (id === party ? '' : id.slice(party.length, party.length + 2))
  })
}
