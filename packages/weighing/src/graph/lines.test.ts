import { describe, expect, it } from 'vitest'
import { type Random, randomFrom } from '../testing/random.ts'
import { weighNetwork } from './lines.ts'
import { buildNetwork, type NetworkInput } from './network.ts'

/** Graphs too large for brute force, sparse enough that minimum cuts are many. */
function mediumGraph(random: Random): NetworkInput & { trusted: number[] } {
  const size = 20 + random.int(40)
  const all = [...Array(size).keys()]
  const arcs = Array.from({ length: Math.floor(size * (1.2 + random.int(15) / 10)) }, () => [
    random.int(size),
    random.int(size),
  ])
  return {
    size,
    from: Int32Array.from(arcs, ([u]) => u as number),
    to: Int32Array.from(arcs, ([, v]) => v as number),
    direct: random.subset(all, 0.2),
    held: random.subset(all, 0.2),
    trusted: random.subset(all, random.chance(0.5) ? 0.1 : 0),
  }
}

const high = (input: NetworkInput) => weighNetwork(buildNetwork(input)).lines.high

describe('load-bearing lists of graphs of up to 60 vertices, by taking each vertex away', () => {
  it('in some minimum cut: without it there is a line less; in every one: if it cannot fail, there is one more', () => {
    let listed = 0
    for (let seed = 1; seed <= 120; seed++) {
      const graph = mediumGraph(randomFrom(seed))
      const { lines, bearing } = weighNetwork(buildNetwork(graph))
      if (lines.high === null || bearing === null) continue
      for (let v = 0; v < graph.size; v++) {
        if (graph.trusted.includes(v)) continue
        const keep = [...graph.from.keys()].filter((i) => graph.from[i] !== v && graph.to[i] !== v)
        const without = {
          ...graph,
          from: graph.from.filter((_, i) => keep.includes(i)),
          to: graph.to.filter((_, i) => keep.includes(i)),
          direct: [...graph.direct].filter((u) => u !== v),
        }
        const endless = high({ ...graph, trusted: [...graph.trusted, v] })
        expect([seed, v, bearing.some.includes(v)]).toEqual([seed, v, high(without) === lines.high - 1])
        expect([seed, v, bearing.every.includes(v)]).toEqual([
          seed,
          v,
          endless === null || endless > lines.high,
        ])
      }
      listed += bearing.some.length - bearing.every.length
    }
    expect(listed).toBeGreaterThan(100)
  })
})
