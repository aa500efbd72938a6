import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'

import { fileURLToPath } from 'node:url'
import { weighGraph } from '@hearsay/weighing'
import type { EngineFigures } from './weighing/engine.ts'
import { layeredGraph, SHAPES, shapeNamed } from './weighing/graphs.ts'
import { groupCuts } from './weighing/groups.ts'
import { additions } from './weighing/live.ts'
import { median, timed } from './weighing/measure.ts'
import { type PeerFigures, runPeers, type Skipped } from './weighing/peers.ts'
import * as table from './weighing/tables.ts'
import { load, writtenBy } from './written.ts'

/*
 * The weighing at size: `node --expose-gc benchmarks/weighing.ts`. Graphs repeat for their seed. Peers run
 * where the environment variable HEARSAY_PYTHON names a Python with benchmarks/weighing/requirements.txt
 * installed. Writes docs/benchmarks/weighing.md.
 */

const PAGE = fileURLToPath(new URL('../docs/benchmarks/weighing.md', import.meta.url))
const ENGINE = fileURLToPath(new URL('weighing/engine.ts', import.meta.url))
const SIZES = [
  { arcs: 100_000, runs: 9 },
  { arcs: 1_000_000, runs: 7 },
  { arcs: 10_000_000, runs: 3 },
]

const layered = shapeNamed('layered')
const tight = shapeNamed('tight')

const sections = [
  bySize(),
  byShape(),
  againstPeers(),
  table.live(SHAPES.map((shape) => additions(shape, 100_000))),
  table.groups([groupCuts(300, 20), groupCuts(1000, 20), groupCuts(3000, 5)]),
  names(),
]
mkdirSync(fileURLToPath(new URL('.', `file://${PAGE}`)), { recursive: true })
writeFileSync(PAGE, page(sections))

function bySize(): string {
  return table.sizes(SIZES.map(({ arcs, runs }) => engine('layered', arcs, runs)))
}

function byShape(): string {
  return table.shapes(
    SHAPES.map((shape) => [shape, engine(shape.name, 1_000_000, shape.name === 'tight' ? 1 : 5)]),
  )
}

/** The engine's figure is measured again right before its peers', on the same graph. */
function againstPeers(): string {
  const python = process.env.HEARSAY_PYTHON
  if (python === undefined) return table.noPeers()
  const graphs = [...SIZES.map(({ arcs }) => ({ shape: layered, arcs })), { shape: tight, arcs: 1_000_000 }]
  return table.peers(
    graphs.map(({ shape, arcs }) => {
      const runs = arcs > 2_000_000 || shape === tight ? 1 : 3
      const ours = engine(shape.name, arcs, runs)
      const theirs = runPeers(python, layeredGraph(shape, arcs), runs)
      sameLines(ours, theirs)
      return { shape: shape.name, ours, theirs }
    }),
  )
}

function sameLines(ours: EngineFigures, theirs: readonly (PeerFigures | Skipped)[]): void {
  for (const peer of theirs) {
    if ('lines' in peer && peer.lines !== ours.lines) {
      throw new Error(
        `${peer.library} finds ${peer.lines} lines at ${ours.arcs} arcs, the engine ${ours.lines}`,
      )
    }
  }
}

function engine(shape: string, arcs: number, runs: number): EngineFigures {
  const output = execFileSync(process.execPath, ['--expose-gc', ENGINE, shape, String(arcs), String(runs)], {
    encoding: 'utf8',
  })
  const figures: EngineFigures = JSON.parse(output)
  console.log(`${shape} ${arcs}: ${table.times(figures.all)}, ${figures.lines} lines`)
  return figures
}

/** The plain graph with names, through its boundary. */
function names(): string {
  return table.names(
    [100_000, 1_000_000].map((arcs) => {
      const graph = layeredGraph(layered, arcs)
      const name = (v: number) => `party-${v}`
      const plain = {
        vertices: Array.from({ length: graph.size }, (_, v) => name(v)),
        arcs: Array.from(graph.from, (u, i) => [name(u), name(graph.to[i] as number)]),
        direct: Array.from(graph.direct, name),
        held: Array.from(graph.held, name),
      }
      const text = JSON.stringify(plain)
      const parse = median([1, 2, 3].map(() => timed(() => JSON.parse(text)).times.cpu))
      const weigh = median([1, 2, 3].map(() => timed(() => weighGraph(plain)).times.cpu))
      return { arcs: graph.from.length, parse, weigh }
    }),
  )
}

function page(parts: readonly string[]): string {
  return `# The weighing at size

${writtenBy('node --expose-gc benchmarks/weighing.ts')},
load average ${load()} at the end. Where that is above the number of cores the machine was shared: a
time on the clock then says more about its neighbours, and processor time (all threads, system time included)
is the better measure, though caches are shared too. All times are medians, in milliseconds unless a unit is
given.

${parts.join('\n\n')}
`
}
