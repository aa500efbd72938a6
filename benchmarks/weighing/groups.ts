/**
 * Minimum group cuts at sizes where brute force is out of reach.
 */

import { buildNetwork } from '../../packages/weighing/src/graph/network.ts'
import { groupCut } from '../../packages/weighing/src/group-cut/group-cut.ts'
import { groupedGraph } from './graphs.ts'
import { median, timed } from './measure.ts'

export type GroupFigures = {
  readonly size: number
  readonly graphs: number
  readonly exact: number
  /** `[lower, upper]` of each graph. */
  readonly bounds: readonly (readonly [number, number])[]
  /** Processor milliseconds a graph. */
  readonly median: number
  readonly slowest: number
}

export function groupCuts(size: number, graphs: number): GroupFigures {
  const runs = Array.from({ length: graphs }, (_, i) => {
    const { graph, events } = groupedGraph(size, i + 1)
    const network = buildNetwork(graph)
    return timed(() => groupCut(network, network.direct, events))
  })
  const cpu = runs.map((run) => run.times.cpu)
  return {
    size,
    graphs,
    exact: runs.filter(({ made }) => made.lower === made.upper).length,
    bounds: runs.map(({ made }) => [made.lower ?? Number.NaN, made.upper ?? Number.NaN]),
    median: median(cpu),
    slowest: Math.max(...cpu),
  }
}
