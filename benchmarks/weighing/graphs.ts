/**
 * Random layered graphs that repeat for a seed, as integer arrays.
 */
import type { NetworkInput } from '../../packages/weighing/src/graph/network.ts'
import { type Random, randomFrom } from '../../packages/weighing/src/testing/random.ts'

export type Shape = {
  readonly name: string
  readonly layers: number
  /** How many sources each vertex after the first layer names. */
  readonly sources: number
  /** The share of the last layer that the desk holds. */
  readonly held: number
  /** Sources come from the layer before, or from any earlier layer. */
  readonly from: 'layer before' | 'any earlier layer'
}

/** The shape of the aim, then shapes that are kinder and harsher. */
export const SHAPES: readonly Shape[] = [
  { name: 'layered', layers: 10, sources: 5, held: 0.5, from: 'layer before' },
  { name: 'few pages', layers: 10, sources: 5, held: 0.1, from: 'layer before' },
  { name: 'skipping layers', layers: 10, sources: 10, held: 1, from: 'any earlier layer' },
  { name: 'deep', layers: 100, sources: 5, held: 0.5, from: 'layer before' },
  { name: 'tight', layers: 10, sources: 5, held: 1, from: 'layer before' },
]

export function shapeNamed(name: string): Shape {
  const shape = SHAPES.find((known) => known.name === name)
  if (shape === undefined)
    throw new RangeError(`expected one of ${SHAPES.map((known) => known.name).join(', ')}; found "${name}"`)
  return shape
}

export type Layered = NetworkInput & { readonly direct: Int32Array; readonly held: Int32Array }

/** About `arcs` arcs; the first layer has direct access. */
export function layeredGraph(shape: Shape, arcs: number, seed = 1): Layered {
  const random = randomFrom(seed)
  const width = Math.max(1, Math.floor(arcs / shape.sources / (shape.layers - 1)))
  const count = width * (shape.layers - 1) * shape.sources
  const from = new Int32Array(count)
  const to = new Int32Array(count)
  let i = 0
  for (let layer = 1; layer < shape.layers; layer++) {
    for (let at = 0; at < width; at++) {
      for (let k = 0; k < shape.sources; k++) {
        const earlier = shape.from === 'layer before' ? layer - 1 : random.int(layer)
        from[i] = earlier * width + random.int(width)
        to[i++] = layer * width + at
      }
    }
  }
  const size = width * shape.layers
  shuffle(from, to, random)
  return { size, from, to, direct: range(0, width), held: range(size - Math.ceil(width * shape.held), size) }
}

/** Statements are not recorded in the order of any row. */
function shuffle(from: Int32Array, to: Int32Array, random: Random): void {
  for (let i = from.length - 1; i > 0; i--) {
    const j = random.int(i + 1)
    for (const array of [from, to]) {
      const kept = array[i] as number
      array[i] = array[j] as number
      array[j] = kept
    }
  }
}

function range(start: number, end: number): Int32Array {
  return Int32Array.from({ length: end - start }, (_, i) => start + i)
}

/**
 * A graph of `size` vertices in six layers with events of two to six vertices, most of them near one another.
 */
export function groupedGraph(size: number, seed: number) {
  const random = randomFrom(seed)
  const width = Math.floor(size / 6)
  const shape: Shape = { name: 'grouped', layers: 6, sources: 3, held: 0.1, from: 'layer before' }
  const graph = layeredGraph(shape, width * 5 * 3, seed)
  const events = Array.from({ length: Math.floor(size / 5) }, () => {
    const near = random.int(graph.size)
    return Array.from({ length: 2 + random.int(5) }, () =>
      Math.min(graph.size - 1, near + random.int(width / 4)),
    )
  })
  return { graph, events }
}
