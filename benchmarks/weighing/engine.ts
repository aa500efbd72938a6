/**
 * One graph weighed by the engine, in a process of its own so that its peak memory is its own:
 * `node --expose-gc benchmarks/weighing/engine.ts SHAPE ARCS RUNS`, JSON on standard output.
 */
import { augment } from '../../packages/weighing/src/graph/dinic.ts'
import { idleFlow } from '../../packages/weighing/src/graph/flow.ts'
import { loadBearing } from '../../packages/weighing/src/graph/load-bearing.ts'
import { buildNetwork } from '../../packages/weighing/src/graph/network.ts'
import { layeredGraph, shapeNamed } from './graphs.ts'
import { collect, medianTimes, sum, type Times, timed } from './measure.ts'

export type EngineFigures = {
  readonly arcs: number
  readonly vertices: number
  readonly lines: number
  readonly some: number
  readonly every: number
  readonly build: Times
  readonly flow: Times
  readonly lists: Times
  readonly all: Times
  /** Megabytes resident at most, the input included. */
  readonly peak: number
}

function run(shapeName: string, arcs: number, runs: number): EngineFigures {
  const graph = layeredGraph(shapeNamed(shapeName), arcs)
  const times: Record<'build' | 'flow' | 'lists' | 'all', Times[]> = {
    build: [],
    flow: [],
    lists: [],
    all: [],
  }
  let found = { lines: 0, some: 0, every: 0 }
  for (let i = 0; i < runs; i++) {
    collect()
    const build = timed(() => buildNetwork(graph))
    const flow = timed(() => {
      const paths = idleFlow(build.made, build.made.direct)
      return { paths, lines: augment(paths) }
    })
    const lists = timed(() => loadBearing(flow.made.paths))
    times.build.push(build.times)
    times.flow.push(flow.times)
    times.lists.push(lists.times)
    times.all.push(sum([build.times, flow.times, lists.times]))
    found = { lines: flow.made.lines, some: lists.made.some.length, every: lists.made.every.length }
  }
  return {
    arcs: graph.from.length,
    vertices: graph.size,
    ...found,
    build: medianTimes(times.build),
    flow: medianTimes(times.flow),
    lists: medianTimes(times.lists),
    all: medianTimes(times.all),
    peak: process.resourceUsage().maxRSS / 1024,
  }
}

if (import.meta.main) {
  const [shape = 'layered', arcs = '100000', runs = '5'] = process.argv.slice(2)
  console.log(JSON.stringify(run(shape, Number(arcs), Number(runs))))
}
