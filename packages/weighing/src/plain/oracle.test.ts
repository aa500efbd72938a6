import { describe, expect, it } from 'vitest'
import { arrives, bruteForce, stillReaching } from '../testing/oracle.ts'
import { randomFrom, smallGraph } from '../testing/random.ts'
import type { PlainGraph } from './parse.ts'
import { weighGraph } from './weigh-graph.ts'

const GRAPHS = 2500

/** Each graph has a seed of its own, so that a failure names the graph. */
function everyGraph(check: (graph: Required<PlainGraph>) => void): void {
  for (let seed = 1; seed <= GRAPHS; seed++) {
    const graph = smallGraph(randomFrom(seed))
    try {
      check(graph)
    } catch (error) {
      throw new Error(`graph of seed ${seed}: ${JSON.stringify(graph)}`, { cause: error })
    }
  }
}

describe(`against brute force on ${GRAPHS} graphs of at most nine vertices`, () => {
  it('lines, one minimum cut, both load-bearing lists and the group cut agree', () => {
    const seen = { uncuttable: 0, apart: 0, grouped: 0, many: 0 }
    everyGraph((graph) => {
      const truth = bruteForce(graph)
      const { lines, cut, loadBearing, withEvents } = weighGraph(graph)
      expect(lines).toEqual({ low: truth.low, high: truth.high })
      expect(loadBearing).toEqual({ some: truth.some, every: truth.every })
      if (truth.high === null) expect(cut).toBeNull()
      else expect(truth.cuts).toContainEqual(cut)
      expect([withEvents.lower, withEvents.upper]).toEqual([truth.events, truth.events])
      if (withEvents.events !== null) {
        expect(withEvents.events).toHaveLength(truth.events ?? -1)
        const gone = new Set(withEvents.events.flat().filter((v) => !graph.trusted.includes(v)))
        expect(arrives(graph, [...graph.direct, ...graph.unstated], gone)).toBe(false)
      }
      seen.uncuttable += truth.high === null ? 1 : 0
      seen.apart += truth.some.length > truth.every.length ? 1 : 0
      seen.grouped += truth.events !== null && truth.high !== null && truth.events < truth.high ? 1 : 0
      seen.many += (truth.high ?? 0) > 1 ? 1 : 0
    })
    // The sample is worth something only if it holds enough of each hard kind.
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(50)
  })

  it('the cut is the one nearest the held end', () => {
    everyGraph((graph) => {
      const { cut } = weighGraph(graph)
      if (cut === null) return
      const nearest = stillReaching(graph, new Set(cut))
      for (const other of bruteForce(graph).cuts) {
        expect(nearest.isSubsetOf(stillReaching(graph, new Set(other)))).toBe(true)
      }
    })
  })

  it('F2 high ≥ F3 ≥ F4 ≥ F5 as events are added, and low ≤ high', () => {
    everyGraph((graph) => {
      const { low, high } = weighGraph(graph).lines
      expect(low ?? Infinity).toBeLessThanOrEqual(high ?? Infinity)
      let last = high ?? Infinity
      for (let count = 0; count <= graph.events.length; count++) {
        const { lower, upper } = weighGraph({ ...graph, events: graph.events.slice(0, count) }).withEvents
        expect(lower).toBe(upper)
        expect(upper ?? Infinity).toBeLessThanOrEqual(last)
        last = upper ?? Infinity
      }
    })
  })

  it('a small budget brackets the truth', () => {
    everyGraph((graph) => {
      const { events } = bruteForce(graph)
      const { lower, upper } = weighGraph(graph, { expansions: 1 }).withEvents
      expect(lower ?? Infinity).toBeLessThanOrEqual(events ?? Infinity)
      expect(upper ?? Infinity).toBeGreaterThanOrEqual(events ?? Infinity)
    })
  })
})
