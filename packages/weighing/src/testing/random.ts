/**
 * Random numbers and graphs that repeat for a seed. Marsaglia's xorshift, 32 bits.
 */
import type { PlainGraph } from '../plain/parse.ts'

export type Random = {
  /** A whole number from 0 to `below` - 1. */
  readonly int: (below: number) => number
  readonly chance: (share: number) => boolean
  readonly subset: <T>(items: readonly T[], share: number) => T[]
}

export function randomFrom(seed: number): Random {
  let x = seed | 0 || 1
  const next = () => {
    x ^= x << 13
    x ^= x >>> 17
    x ^= x << 5
    return (x >>> 0) / 0x1_0000_0000
  }
  for (let i = 0; i < 8; i++) next()
  const chance = (share: number) => next() < share
  return {
    int: (below) => Math.floor(next() * below),
    chance,
    subset: (items, share) => items.filter(() => chance(share)),
  }
}

/** Names that would trip code that keeps them as keys of an object. */
const NAMES = ['__proto__', 'constructor', '7', 'Кабі', 'toString', 'a', 'b c', 'مراسل', '🜁']

/** A small graph of any shape: cycles, loops, repeats, and every list filled or not. */
export function smallGraph(random: Random): Required<PlainGraph> {
  const vertices = NAMES.slice(0, 1 + random.int(NAMES.length))
  const pick = () => vertices[random.int(vertices.length)] as string
  const trusting = random.chance(0.4) ? 0.25 : 0
  return {
    vertices,
    arcs: Array.from({ length: random.int(3 * vertices.length) }, () => [pick(), pick()] as const),
    direct: random.subset(vertices, 0.3),
    held: random.subset(vertices, 0.3),
    unstated: random.subset(vertices, random.chance(0.5) ? 0.3 : 0),
    trusted: random.subset(vertices, trusting),
    events: Array.from({ length: random.int(5) }, () => random.subset(vertices, 0.4)),
  }
}

/** Three layers of four, told densely, with events that overlap: bounds alone rarely settle its group cut. */
export function groupedGraph(random: Random): Required<PlainGraph> {
  const layers = ['abcd', 'efgh', 'ijkl'].map((names) => [...names])
  const vertices = layers.flat()
  const arcs = vertices
    .flatMap((u) => vertices.map((v) => [u, v] as const))
    .filter(([u, v]) => {
      const step = Math.floor(vertices.indexOf(v) / 4) - Math.floor(vertices.indexOf(u) / 4)
      return step === 1 && random.chance(0.6)
    })
  const events = Array.from({ length: 6 + random.int(4) }, () => random.subset(vertices, 0.22))
  return { vertices, arcs, direct: layers[0] ?? [], held: layers[2] ?? [], unstated: [], trusted: [], events }
}
