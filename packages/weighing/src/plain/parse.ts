/**
 * The plain graph's boundary: JSON of unknown shape in, names as numbers out. What passes here is not checked
 * again.
 */
import { show, WeighingError } from '../errors.ts'
import { type GraphWarning, Names } from './names.ts'

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

/** A graph, and what whoever sent it should know. */
export type ParsedGraph = { readonly graph: IndexedGraph; readonly warnings: readonly GraphWarning[] }

/** Reads a plain graph. Throws WeighingError with the place, such as `arcs[3][1]`, of the first fault. */
export function parseGraph(value: unknown): ParsedGraph {
  const given = record(value)
  checkKeys(given)
  const names = new Names()
  for (const [i, name] of list(given.vertices, 'vertices').entries()) names.add(name, i)
  const members = (key: string) => (given[key] === undefined ? [] : nameList(names, given[key], key))
  const graph = {
    names: names.all,
    size: names.all.length,
    ...arcs(names, given.arcs),
    direct: members('direct'),
    held: members('held'),
    unstated: members('unstated'),
    trusted: members('trusted'),
    events:
      given.events === undefined
        ? []
        : list(given.events, 'events').map((event, i) => nameList(names, event, `events[${i}]`)),
  }
  return { graph, warnings: names.warnings }
}

function checkKeys(graph: Record<string, unknown>): void {
  for (const key of Object.keys(graph)) {
    if (KEYS.includes(key)) continue
    const place = /^\w{1,40}$/.test(key) ? key : show(key)
    throw new WeighingError('unknown-key', place, `not a key of a graph; expected one of ${KEYS.join(', ')}`)
  }
  for (const key of ['vertices', 'arcs']) {
    if (!Object.hasOwn(graph, key)) throw new WeighingError('missing-key', key, 'missing; expected a list')
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

/** A list is a set: naming a vertex twice says nothing more. */
function nameList(names: Names, value: unknown, path: string): number[] {
  return [...new Set(list(value, path).map((name, i) => names.find(name, () => `${path}[${i}]`)))]
}

function arcs(names: Names, value: unknown): { from: Int32Array; to: Int32Array } {
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
    from[i] = names.find(arc[0], () => `arcs[${i}][0]`)
    to[i] = names.find(arc[1], () => `arcs[${i}][1]`)
  }
  return { from, to }
}
