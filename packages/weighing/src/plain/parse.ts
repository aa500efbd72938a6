/**
 * The plain graph's boundary: JSON of unknown shape in, names as numbers out. What passes here is not checked
 * again.
 */
import { show, WeighingError } from '../errors.ts'

/** A citation or provenance network. All but `vertices` and `arcs` may be left out. */
export type PlainGraph = {
  readonly vertices: readonly string[]
  /** `[u, v]`: v says it had this from u. */
  readonly arcs: readonly (readonly [string, string])[]
  /** Those with direct access: they saw it, made it, or hold the original. */
  readonly direct?: readonly string[]
  /** Those whose words the desk holds. */
  readonly held?: readonly string[]
  /** Those who assert it and do not say how they know. */
  readonly unstated?: readonly string[]
  /** Those taken at their word, who cannot fail. */
  readonly trusted?: readonly string[]
  /** Each event knocks out all its members at once. */
  readonly events?: readonly (readonly string[])[]
}

/** The same graph over numbers; vertex i is called `names[i]`. */
export type IndexedGraph = {
  readonly names: readonly string[]
  readonly size: number
  readonly from: Int32Array
  readonly to: Int32Array
  readonly direct: readonly number[]
  readonly held: readonly number[]
  readonly unstated: readonly number[]
  readonly trusted: readonly number[]
  readonly events: readonly (readonly number[])[]
}

const KEYS = ['vertices', 'arcs', 'direct', 'held', 'unstated', 'trusted', 'events']

/** Reads a plain graph. Throws WeighingError with the place, such as `arcs[3][1]`, of the first fault. */
export function parseGraph(value: unknown): IndexedGraph {
  const graph = record(value)
  for (const key of Object.keys(graph)) {
    if (!KEYS.includes(key))
      throw new WeighingError('unknown-key', key, `not a key of a graph; expected one of ${KEYS.join(', ')}`)
  }
  for (const key of ['vertices', 'arcs']) {
    if (!Object.hasOwn(graph, key)) throw new WeighingError('missing-key', key, 'missing; expected a list')
  }
  const index = vertices(graph.vertices)
  const members = (key: string) => (graph[key] === undefined ? [] : nameList(index, graph[key], key))
  return {
    names: [...index.keys()],
    size: index.size,
    ...arcs(index, graph.arcs),
    direct: members('direct'),
    held: members('held'),
    unstated: members('unstated'),
    trusted: members('trusted'),
    events:
      graph.events === undefined
        ? []
        : list(graph.events, 'events').map((event, i) => nameList(index, event, `events[${i}]`)),
  }
}

function record(value: unknown): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>
  throw new WeighingError(
    'wrong-type',
    'graph',
    `expected an object with vertices and arcs, found ${show(value)}`,
  )
}

function list(value: unknown, path: string): readonly unknown[] {
  if (Array.isArray(value)) return value
  throw new WeighingError('wrong-type', path, `expected a list, found ${show(value)}`)
}

function vertices(value: unknown): Map<string, number> {
  const index = new Map<string, number>()
  for (const [i, name] of list(value, 'vertices').entries()) {
    const path = `vertices[${i}]`
    if (typeof name !== 'string')
      throw new WeighingError('wrong-type', path, `expected a name in quotes, found ${show(name)}`)
    const first = index.get(name)
    if (first !== undefined) {
      throw new WeighingError(
        'duplicate-name',
        path,
        `${show(name)} is vertices[${first}] already; expected each name once`,
      )
    }
    index.set(name, i)
  }
  return index
}

function lookUp(index: Map<string, number>, name: unknown, path: () => string): number {
  const vertex = typeof name === 'string' ? index.get(name) : undefined
  if (vertex !== undefined) return vertex
  if (typeof name !== 'string')
    throw new WeighingError('wrong-type', path(), `expected a name in quotes, found ${show(name)}`)
  throw new WeighingError(
    'unknown-name',
    path(),
    `${show(name)} is not in vertices; expected the name of a vertex`,
  )
}

/** A list is a set: naming a vertex twice says nothing more. */
function nameList(index: Map<string, number>, value: unknown, path: string): number[] {
  return [...new Set(list(value, path).map((name, i) => lookUp(index, name, () => `${path}[${i}]`)))]
}

function arcs(index: Map<string, number>, value: unknown): { from: Int32Array; to: Int32Array } {
  const rows = list(value, 'arcs')
  const from = new Int32Array(rows.length)
  const to = new Int32Array(rows.length)
  for (let i = 0; i < rows.length; i++) {
    const arc = rows[i]
    if (!Array.isArray(arc) || arc.length !== 2) {
      throw new WeighingError(
        'wrong-type',
        `arcs[${i}]`,
        `expected a pair of names [from, to], found ${show(arc)}`,
      )
    }
    from[i] = lookUp(index, arc[0], () => `arcs[${i}][0]`)
    to[i] = lookUp(index, arc[1], () => `arcs[${i}][1]`)
  }
  return { from, to }
}
