import { describe, expect, it } from 'vitest'
import { weighGraph } from '../plain/weigh-graph.ts'
import { arrives, fewestEvents } from '../testing/oracle.ts'
import { groupedGraph, randomFrom } from '../testing/random.ts'

describe('group cut where the bounds do not settle it', () => {
  it('the search finds what trying every set of events finds', () => {
    let searched = 0
    for (let seed = 1; seed <= 300; seed++) {
      const graph = groupedGraph(randomFrom(seed))
      const truth = fewestEvents(graph, graph.direct, [...graph.events, ...graph.vertices.map((v) => [v])])
      const { lower, upper, events } = weighGraph(graph).withEvents
      expect([seed, lower, upper]).toEqual([seed, truth, truth])
      expect(arrives(graph, graph.direct, new Set(events?.flat()))).toBe(false)
      const hasty = weighGraph(graph, { expansions: 0 }).withEvents
      if (hasty.lower !== hasty.upper) searched++
      expect(hasty.lower).toBeLessThanOrEqual(truth ?? -1)
      expect(hasty.upper).toBeGreaterThanOrEqual(truth ?? Infinity)
    }
    expect(searched).toBeGreaterThan(50)
  })
})
