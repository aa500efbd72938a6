import { type Case, crowdOf } from '@hearsay/case'
import { type ClaimGraph, dependenceEvents, statementsBy, type Vertex } from '@hearsay/weighing'
import {
  basisWords,
  crowdWords,
  gistWords,
  inRow,
  type Locale,
  linesText,
  sentenceCase,
  sourceName,
  vertexName,
  whenWords,
} from '@hearsay/words'
import type { FloatingClaim, LineGraph, LineVertex } from './graph.ts'

/** What a claim's graph looks like to the one who draws it. `keys` gives each dependence its letter. */
export function lineGraph(
  case_: Case,
  graph: ClaimGraph,
  keys: ReadonlyMap<string, string>,
  locale: Locale,
): LineGraph {
  return {
    vertices: graph.vertices.map((vertex) => lineVertex(case_, graph, vertex, locale)),
    arcs: graph.arcs.map(({ from, to }) => [from, to]),
    events: dependenceEvents(case_, graph, 'strict').map(({ dependence, members }) => ({
      id: dependence,
      key: keys.get(dependence) ?? '',
      members,
    })),
    floating: graph.sourceless.flatMap((id): FloatingClaim[] => {
      const statement = case_.statement.get(id)
      return statement ? [{ id, name: nobodyNamed(case_, locale), gist: gistWords(statement, locale) }] : []
    }),
  }
}

/** What stands in the place of a name over words that nobody is named for. */
export function nobodyNamed(case_: Case, locale: Locale): string {
  return sentenceCase(sourceName(case_, null, locale), locale)
}

function lineVertex(case_: Case, graph: ClaimGraph, vertex: Vertex, locale: Locale): LineVertex {
  const { id } = vertex
  const page = graph.landings.includes(id)
  const isOpen = graph.unstated.includes(id) || graph.grounds.includes(id)
  const start = graph.direct.includes(id) ? 'direct' : isOpen ? 'open' : undefined
  const crowd = crowdOf(case_, id, statementsBy(graph, id))
  const details = [
    ...(crowd ? [crowdWords(crowd, locale)] : []),
    ...(start ? [startWords(start, crowd !== undefined, locale)] : []),
    ...(page ? [pageWords(case_, graph, id, locale)] : []),
  ]
  return {
    id,
    name: labelName(case_, vertex, locale),
    detail: inRow(details, locale),
    page,
    start,
    crowd: crowd && { low: crowd.low, high: crowd.high },
  }
}

/**
 * What a vertex is called where its name stands alone; a name is left as it is, even if it begins with a
 * small letter.
 */
export function labelName(case_: Case, vertex: Vertex, locale: Locale): string {
  const name = vertexName(case_, vertex, locale)
  return vertex.kind === 'party' || vertex.kind === 'exhibit' ? name : sentenceCase(name, locale)
}

function startWords(start: 'direct' | 'open', many: boolean, locale: Locale): string {
  if (start === 'direct') return linesText(locale, 'direct')
  return many ? linesText(locale, 'unstatedMany') : basisWords('unstated', undefined, locale)
}

function pageWords(case_: Case, graph: ClaimGraph, outlet: string, locale: Locale): string {
  const documents = graph.pages
    .flatMap((id) => case_.document.get(id) ?? [])
    .filter((page) => page.outlet === outlet)
  const [first] = documents.flatMap(({ published }) => published ?? [])
  if (documents.length > 1) return linesText(locale, 'pageCount', { count: documents.length })
  if (!first) return linesText(locale, 'undated')
  const { words, inferred } = whenWords(first, locale)
  return inferred === undefined
    ? words
    : linesText(locale, 'inferred', { when: (spoken) => whenWords(first, spoken).words })
}
