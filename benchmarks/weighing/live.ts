/**
 * One statement after another added to a large case, and the case weighed again after each, lists included.
 */
import { LiveNetwork } from '../../packages/weighing/src/graph/live.ts'
import { randomFrom } from '../../packages/weighing/src/testing/random.ts'
import { layeredGraph, type Shape } from './graphs.ts'
import { collect, median, timed } from './measure.ts'

export type LiveFigures = {
  readonly shape: string
  readonly arcs: number
  readonly additions: number
  readonly median: number
  readonly medianCpu: number
  readonly slowest: number
  readonly linesBefore: number | null
  readonly linesAfter: number | null
}

/**
 * Each addition: somebody new, told by three, who tells one more; every tenth saw it, every tenth is held.
 */
export function additions(shape: Shape, arcs: number, count = 300): LiveFigures {
  const random = randomFrom(7)
  const graph = layeredGraph(shape, arcs)
  const live = new LiveNetwork(graph)
  const before = live.weight.lines.high
  let size = graph.size
  const times = Array.from({ length: count }, (_, i) => {
    const someone = () => random.int(size)
    const told = Array.from({ length: 3 }, () => [someone(), size] as const)
    const addition = {
      vertices: 1,
      arcs: [...told, [size, someone()] as const],
      direct: i % 10 === 0 ? [size] : [],
      held: i % 10 === 5 ? [size] : [],
    }
    size++
    if (i % 50 === 0) collect()
    return timed(() => live.add(addition)).times
  })
  const wall = times.map((time) => time.wall)
  return {
    shape: shape.name,
    arcs: graph.from.length,
    additions: count,
    median: median(wall),
    medianCpu: median(times.map((time) => time.cpu)),
    slowest: Math.max(...wall),
    linesBefore: before,
    linesAfter: live.weight.lines.high,
  }
}
