/**
 * The benchmark's tables, in the order of the page.
 */
import type { EngineFigures } from './engine.ts'
import type { Shape } from './graphs.ts'
import type { GroupFigures } from './groups.ts'
import type { LiveFigures } from './live.ts'
import type { Times } from './measure.ts'
import type { PeerFigures, Skipped } from './peers.ts'

const ms = (value: number) => (value < 10 ? value.toFixed(2) : Math.round(value).toLocaleString('en'))
const count = (value: number) => value.toLocaleString('en')

/** Clock, then processor time. */
export function times({ wall, cpu }: Times): string {
  return `${ms(wall)} (${ms(cpu)})`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), `|---|${'---:|'.repeat(head.length - 1)}`, ...rows.map(line)].join('\n')
}

export function sizes(all: readonly EngineFigures[]): string {
  const rows = all.map((at) => [
    count(at.arcs),
    count(at.vertices),
    count(at.lines),
    times(at.build),
    times(at.flow),
    times(at.lists),
    times(at.all),
    `${((at.all.cpu / at.arcs) * 1e6).toFixed(0)} ns`,
    `${Math.round(at.peak)} MB`,
  ])
  return `## Build, flow and both load-bearing lists

Ten layers, five sources a vertex, half of the last layer held. Timed from arrays of arc ends in random order:
"build" makes both directions of the graph, "flow" finds the lines, "lists" one minimum cut and both lists.
Clock time, processor time in parentheses. "Peak" is the most memory the process held, the graph's arrays and
the runtime included.

${table(['arcs', 'vertices', 'lines', 'build', 'flow', 'lists', 'all', 'processor, an arc', 'peak'], rows)}`
}

export function shapes(all: readonly (readonly [Shape, EngineFigures])[]): string {
  const rows = all.map(([shape, at]) => [
    shape.name,
    madeOf(shape),
    count(at.lines),
    `${count(at.some)} / ${count(at.every)}`,
    times(at.flow),
    times(at.all),
  ])
  return `## Other shapes, at a million arcs

How hard a maximum flow is depends on how tight the graph is. With every vertex of every layer needed at once
("tight"), shortest paths grow long, and Dinic's method takes dozens of phases: the hardest shape that we have
found for it.

${table(['shape', 'made of', 'lines', 'in some / every cut', 'flow', 'all'], rows)}`
}

function madeOf({ layers, sources, from, held }: Shape): string {
  const where = from === 'layer before' ? 'the layer before' : from
  return `${layers} layers, ${sources} sources from ${where}, ${held * 100}% held`
}

export type PeerRow = {
  readonly shape: string
  readonly ours: EngineFigures
  readonly theirs: readonly (PeerFigures | Skipped)[]
}

export function peers(all: readonly PeerRow[]): string {
  const rows = all.flatMap(({ shape, ours, theirs }) => {
    const own = ours.build.cpu + ours.flow.cpu
    return [
      [`${count(ours.arcs)}, ${shape}`, 'Hearsay', ms(ours.build.wall), ms(ours.flow.wall), ms(own), '1'],
      ...theirs.map((peer) =>
        'skipped' in peer
          ? ['', peer.library, `not run: ${peer.skipped}`, '', '', '']
          : [
              '',
              `${peer.library} ${peer.version}`,
              ms(peer.build),
              ms(peer.flow),
              ms(peer.cpu),
              (peer.cpu / own).toFixed(1),
            ],
      ),
    ]
  })
  return `## Against other libraries

The same graphs in the same run; every library finds the same number of lines. The libraries get vertices
already split, and their clock starts at arrays of arcs. None of them gives load-bearing lists, so ours are
left out too. The last column is processor time of build and flow, ours as 1.

${table(['arcs, shape', 'library', 'build', 'flow', 'processor, both', 'ratio'], rows)}`
}

export function noPeers(): string {
  return `## Against other libraries

Not run: no Python with these libraries was named. Install benchmarks/weighing/requirements.txt and name it in
the environment variable HEARSAY_PYTHON.`
}

export function live(all: readonly LiveFigures[]): string {
  const rows = all.map((at) => [
    at.shape,
    count(at.arcs),
    count(at.additions),
    `${at.linesBefore} to ${at.linesAfter}`,
    ms(at.median),
    ms(at.medianCpu),
    ms(at.slowest),
  ])
  return `## One statement more

Somebody new, told by three and telling one; every tenth claims to have seen it, every tenth is held. Figures
and lists are current after each.

${table(['shape', 'arcs', 'additions', 'lines', 'clock', 'processor', 'slowest, clock'], rows)}`
}

export function groups(all: readonly GroupFigures[]): string {
  const rows = all.map((at) => [
    count(at.size),
    count(at.graphs),
    `${at.exact} of ${at.graphs}`,
    at.bounds.map(([lower, upper]) => (lower === upper ? `${lower}` : `${lower}–${upper}`)).join(', '),
    ms(at.median),
    ms(at.slowest),
  ])
  return `## Events that take several at once

Six layers, three sources a vertex, a tenth of the last layer held, one event of two to six neighbouring
vertices for every five vertices, default budget. A range is what was proved and what was found when the
budget ran out. Processor time.

${table(['vertices', 'graphs', 'exact', 'fewest events', 'median', 'slowest'], rows)}`
}

export function names(all: readonly { arcs: number; parse: number; weigh: number }[]): string {
  const rows = all.map((at) => [count(at.arcs), ms(at.parse), ms(at.weigh)])
  return `## With names

The same graph as JSON: reading the text, then everything \`weighGraph\` does with it (checking, names to
numbers, build, flow, lists, group cut, names again). Processor time.

${table(['arcs', 'JSON read', 'weighed'], rows)}`
}
