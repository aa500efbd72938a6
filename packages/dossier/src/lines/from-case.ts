import { basesOf, type Case, crowdOf, type Document } from '@hearsay/case'
import {
  type ClaimGraph,
  dependenceEvents,
  statementsBy,
  strictly,
  subjectOfVertex,
  type Vertex,
} from '@hearsay/weighing'
import {
  crowdWords,
  gistWords,
  inRow,
  type Locale,
  linesText,
  sentenceCase,
  shortFor,
  sourceName,
  vertexName,
  whenWords,
} from '@hearsay/words'
import type { FloatingClaim, LineArc, LineGraph, LineVertex, Start } from './graph.ts'
import { placesOf } from './packed.ts'

/** More vertices than this are drawn without a word on how each begins: its mark says so, and the table. */
const FULL = 18

/**
 * What a claim's graph looks like to the one who draws it, as stated and with copies led through their
 * originals in one. `bearing` are the vertices that are in a cut or load-bearing in some reading.
 */
export function lineGraph(
  case_: Case,
  graph: ClaimGraph,
  bearing: ReadonlySet<number>,
  locale: Locale,
): LineGraph {
  const places = placesOf(graph)
  const kinds = new Map([...graph.vertices, ...(graph.copied?.vertices ?? [])].map((one) => [one.id, one]))
  const drawn = places.flatMap((id) => kinds.get(id) ?? []).filter(({ kind }) => kind !== 'stand-in')
  const events = dependenceEvents(case_, { vertices: drawn }, 'strict').map(({ members }) => members)
  const entangled = graph.copied?.events.map(({ members }) => members.map(voiceOf)) ?? []
  const tied = new Set([...events, ...entangled].flat().map(strictly))
  const isBrief = drawn.length > FULL
  return {
    vertices: drawn.map((vertex, place) => ({
      ...lineVertex(case_, graph, vertex, isBrief, locale),
      of: [place],
      tied: tied.has(strictly(vertex.id)),
      apart: bearing.has(place) || tied.has(strictly(vertex.id)),
    })),
    arcs: arcsIn(graph, places),
    floating: graph.sourceless.flatMap((id): FloatingClaim[] => {
      const statement = case_.statement.get(id)
      return statement ? [{ id, name: nobodyNamed(case_, locale), gist: gistWords(statement, locale) }] : []
    }),
  }
}

/** Every way, each once: what stands in for a voice is drawn as that voice. */
function arcsIn(graph: ClaimGraph, places: readonly string[]): LineArc[] {
  const keys = (arcs: ClaimGraph['arcs']) =>
    new Set(
      arcs.flatMap((arc) => {
        const [from, to] = [voiceOf(arc.from), voiceOf(arc.to)]
        return from === to ? [] : `${places.indexOf(from)} ${places.indexOf(to)}`
      }),
    )
  const stated = keys(graph.arcs)
  const led = graph.copied ? keys(graph.copied.arcs) : stated
  return [...stated.union(led)].map((key) => {
    const [from = -1, to = -1] = key.split(' ').map(Number)
    return { from, to, when: !led.has(key) ? 'stated' : stated.has(key) ? 'always' : 'led' }
  })
}

/** What stands in for a voice is drawn as that voice. */
function voiceOf(id: string): string {
  return id.startsWith('~') ? id.slice(id.indexOf('>') + 1) : id
}

/** What stands in the place of a name over words that nobody is named for. */
export function nobodyNamed(case_: Case, locale: Locale): string {
  return sentenceCase(sourceName(case_, null, locale), locale)
}

function lineVertex(
  case_: Case,
  graph: ClaimGraph,
  vertex: Vertex,
  isBrief: boolean,
  locale: Locale,
): Omit<LineVertex, 'of' | 'tied' | 'apart'> {
  const { id } = vertex
  const page = pageKind(case_, graph, vertex)
  const start = startOf(case_, graph, id)
  const crowd = crowdOf(case_, id, statementsBy(graph, id))
  const details = [
    ...(crowd ? [crowdWords(crowd, locale)] : []),
    ...(start && !isBrief ? [startWords(start, crowd !== undefined, locale)] : []),
    ...(page === 'cited' || vertex.kind === 'cited' ? [linesText(locale, 'cited')] : []),
    ...(page ? [pageWords(case_, graph, vertex, locale)] : []),
  ]
  return {
    name: labelName(case_, vertex, locale),
    detail: inRow(details, locale),
    page,
    start,
    crowd: crowd && { low: crowd.low, high: crowd.high },
  }
}

function pageKind(case_: Case, graph: ClaimGraph, vertex: Vertex): LineVertex['page'] {
  const { id } = vertex
  const lands = graph.landings.includes(id) || graph.copied?.landings.includes(id)
  return lands ? (isOnlyCited(case_, graph, vertex) ? 'cited' : 'held') : undefined
}

/** Whether no page of a vertex is held. A body's pages are all at one vertex, held or cited. */
export function isOnlyCited(case_: Case, graph: ClaimGraph, vertex: Vertex): boolean {
  if (vertex.kind === 'cited') return true
  const documents = documentsAt(case_, graph, vertex)
  return documents.length > 0 && documents.every(({ form }) => form === 'cited')
}

/** The pages of a vertex on which the claim stands: an outlet's held and cited ones are at two. */
function documentsAt(case_: Case, graph: ClaimGraph, { id, kind }: Vertex): Document[] {
  const isOutlet = case_.party.get(subjectOfVertex(id))?.type === 'outlet'
  const ids = kind === 'cited' ? graph.cited : isOutlet ? graph.pages : [...graph.pages, ...graph.cited]
  return ids
    .flatMap((document) => case_.document.get(document) ?? [])
    .filter((page) => page.outlet === subjectOfVertex(id))
}

/** How the claim begins with a vertex, as it is stated. */
export function startOf(case_: Case, graph: ClaimGraph, id: string): Start | undefined {
  if (graph.own.includes(id)) return 'own'
  if (graph.direct.includes(id)) return 'direct'
  if (graph.unstated.includes(id)) return isHeld(case_, statementsBy(graph, id)) ? 'held' : 'open'
  return graph.grounds.includes(id) ? 'ground' : undefined
}

function isHeld(case_: Case, ids: readonly string[]): boolean {
  const kinds = ids
    .flatMap((id) => case_.statement.get(id) ?? [])
    .flatMap(basesOf)
    .map(({ kind }) => kind)
  return kinds.includes('holds') && !kinds.includes('unstated')
}

/**
 * What a vertex is called where its name stands alone; a name is left as it is, even if it begins with a
 * small letter.
 */
export function labelName(case_: Case, vertex: Vertex, locale: Locale): string {
  const name =
    vertex.kind === 'cited'
      ? shortFor(case_, subjectOfVertex(vertex.id), locale)
      : vertexName(case_, vertex, locale)
  return vertex.kind === 'party' || vertex.kind === 'exhibit' ? name : sentenceCase(name, locale)
}

export function startWords(start: Start, many: boolean, locale: Locale): string {
  return linesText(locale, many && start === 'open' ? 'unstatedMany' : `start.${start}`)
}

function pageWords(case_: Case, graph: ClaimGraph, vertex: Vertex, locale: Locale): string {
  if (vertex.kind === 'exhibit') return linesText(locale, 'heldItself')
  const documents = documentsAt(case_, graph, vertex)
  const [first] = documents.flatMap(({ published }) => published ?? [])
  if (documents.length > 1) return linesText(locale, 'pageCount', { count: documents.length })
  if (!first) return linesText(locale, 'undated')
  const { words, inferred } = whenWords(first, locale)
  return inferred === undefined
    ? words
    : linesText(locale, 'inferred', { when: (spoken) => whenWords(first, spoken).words })
}
