import { type Case, crowdOf } from '@hearsay/case'
import { type ClaimGraph, dependenceEvents, statementsBy, type Vertex } from '@hearsay/weighing'
import { whenWords } from '../records/times.ts'
import { countWords } from './crowd.ts'
import type { FloatingClaim, LineGraph, LineVertex } from './graph.ts'
import { vertexName } from './vertex-name.ts'

/** What a claim's graph looks like to the one who draws it. `keys` gives each dependence its letter. */
export function lineGraph(case_: Case, graph: ClaimGraph, keys: ReadonlyMap<string, string>): LineGraph {
  return {
    vertices: graph.vertices.map((vertex) => lineVertex(case_, graph, vertex)),
    arcs: graph.arcs.map(({ from, to }) => [from, to]),
    events: dependenceEvents(case_, graph).map(({ dependence, members }) => ({
      id: dependence,
      key: keys.get(dependence) ?? '',
      members,
    })),
    floating: graph.sourceless.flatMap((id): FloatingClaim[] => {
      const statement = case_.statement.get(id)
      return statement ? [{ id, gist: statement.gist }] : []
    }),
  }
}

function lineVertex(case_: Case, graph: ClaimGraph, { id }: Vertex): LineVertex {
  const page = graph.outlets.includes(id)
  const start = graph.direct.includes(id) ? 'direct' : graph.unstated.includes(id) ? 'open' : undefined
  const crowd = crowdOf(case_, id, statementsBy(graph, id))
  const details = [
    crowd && peopleWords(crowd),
    start && startWords(start, crowd !== undefined),
    page && pageWords(case_, graph, id),
  ]
  return {
    id,
    name: vertexName(case_, id),
    detail: details.filter(Boolean).join('; '),
    page,
    start,
    crowd: crowd && { low: crowd.low, high: crowd.high },
  }
}

/** Words for a share of a crowd; any other quantifier says no more than the count. */
const QUANTIFIERS: ReadonlySet<string> = new Set(['all', 'most', 'many', 'some', 'few'])

function peopleWords({
  low,
  high,
  quantifier,
}: {
  low: number
  high: number | null
  quantifier?: string | undefined
}): string {
  const count = countWords({ low, high })
  return quantifier !== undefined && QUANTIFIERS.has(quantifier) ? `${quantifier} of them, ${count}` : count
}

function startWords(start: 'direct' | 'open', many: boolean): string {
  if (start === 'direct') return 'had direct access'
  return many ? 'do not say how they know' : 'does not say how it knows'
}

function pageWords(case_: Case, graph: ClaimGraph, outlet: string): string {
  const documents = graph.pages
    .flatMap((id) => case_.document.get(id) ?? [])
    .filter((page) => page.outlet === outlet)
  const [first] = documents.flatMap(({ published }) => published ?? [])
  if (documents.length > 1) return `${documents.length} pages`
  if (!first) return 'undated'
  const { words, inferred } = whenWords(first)
  return inferred === undefined ? words : `${words}, inferred`
}
