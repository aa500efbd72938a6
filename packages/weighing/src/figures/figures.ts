import type { Case } from '@hearsay/case'
import { type PlainGraph, type WeighOptions, weighSound } from '../plain/index.ts'
import { dependenceEvents, failingIn, type Level } from './dependences.ts'
import { countOrigins } from './origins.ts'
import { type End, plainGraph, type Weighable, weighable } from './plain-graph.ts'
import { same } from './same.ts'
import type { Bounds, ClaimGraph, CopiedGraph, Figures, GroupCut, LineFigures, Mode } from './types.ts'
import { roleOf } from './vertices.ts'

/** A graph that was weighed before, in the case as it was then. */
export interface WeighedBefore {
  readonly case: Case
  readonly graph: ClaimGraph
  readonly figures: Figures
}

/**
 * F0 to F5 of one graph, strict and with pages at their word. Lines are not counted again where the graph,
 * and whoever fails together in it, are as they were `before`.
 */
export function figuresOf(
  of: Case,
  graph: ClaimGraph,
  before?: WeighedBefore,
  options?: WeighOptions,
): Figures {
  return {
    f0: graph.pages.length,
    cited: graph.cited.length,
    f1: countOrigins(of, graph),
    ...(before && isUnchanged(of, graph, before)
      ? { strict: before.figures.strict, atWord: before.figures.atWord }
      : {
          strict: lineFigures(of, graph, 'strict', options),
          atWord: lineFigures(of, graph, 'at-word', options),
        }),
  }
}

function isUnchanged(of: Case, graph: ClaimGraph, before: WeighedBefore): boolean {
  return (
    same(graph, before.graph) &&
    (['strict', 'at-word'] as const).every((mode) =>
      same(eventsIn(of, graph, mode), eventsIn(before.case, before.graph, mode)),
    )
  )
}

/** What fails together from a level on, in the graph in which copies run through their originals. */
export interface Failing {
  /** The record that says so. */
  readonly by: string
  readonly level: Level
  readonly members: readonly string[]
}

function lineFigures(of: Case, graph: ClaimGraph, mode: Mode, options?: WeighOptions): LineFigures {
  const plain = (end: End, ways: Weighable) => plainGraph(ways, mode, end, graph.trusted)
  const ways = weighable(graph)
  const [low, high] = [weighSound(plain('low', ways)), weighSound(plain('high', ways))]
  const own = new Set(graph.own)
  const apart = {
    ...ways,
    direct: ways.direct.filter((id) => !own.has(id)),
    wholes: ways.wholes.filter(([id]) => !own.has(id)),
  }
  const withoutOwn = own.size === 0 ? low : weighSound(plain('low', apart))
  const events = eventsIn(of, graph, mode)
  const copied = graph.copied ? weighable(graph.copied) : ways
  const ends = { low: plain('low', copied), high: plain('high', copied) }
  const cuts = { low: cutsUpTo(ends.low, events, options), high: cutsUpTo(ends.high, events, options) }
  const upTo = (level: Level): GroupCut => ({
    low: boundsOf(cuts.low[level]),
    high: boundsOf(cuts.high[level]),
  })
  return {
    f2: { low: low.lines.high, high: high.lines.high },
    own: (low.lines.high ?? 0) - (withoutOwn.lines.high ?? 0),
    f3: upTo(3),
    f4: upTo(4),
    f5: upTo(5),
    together: namesOf(cuts.high[5].events ?? [], events),
    cut: high.cut,
    loadBearing: high.loadBearing,
  }
}

/**
 * The smallest cuts when events up to each level act; where a level brings none, the one before it stands.
 */
function cutsUpTo(
  plain: PlainGraph,
  events: readonly Failing[],
  options?: WeighOptions,
): Readonly<Record<Level, Cut>> {
  const cut = (level: Level) => {
    const acting = events.filter((event) => event.level <= level).map(({ members }) => members)
    return weighSound({ ...plain, events: acting }, options).withEvents
  }
  const brings = (level: Level) => events.some((event) => event.level === level)
  const copies = cut(3)
  const ties = brings(4) ? cut(4) : copies
  return { 3: copies, 4: ties, 5: brings(5) ? cut(5) : ties }
}

type Cut = ReturnType<typeof weighSound>['withEvents']

function boundsOf({ lower, upper }: Cut): Bounds {
  return { lower, upper }
}

/** What failed in a cut: by the record that says that its members fail together, else by itself. */
function namesOf(cut: NonNullable<Cut['events']>, events: readonly Failing[]): string[] {
  const key = (members: readonly string[]) => [...members].sort().join('\n')
  const named = new Map(events.map(({ by, members }) => [key(members), by]))
  return cut.flatMap((members) => named.get(key(members)) ?? members)
}

/** Every event that can take two vertices or more. */
function eventsIn(of: Case, graph: ClaimGraph, mode: Mode): Failing[] {
  const { copied } = graph
  const recorded = dependenceEvents(of, copied ?? graph, mode)
  return [
    ...(copied ? copyEvents(of, copied, mode) : []),
    ...recorded.map(({ dependence, ...event }) => ({ by: dependence, ...event })),
  ]
}

/** What fails together because it was copied: what nobody can tell apart, and originals that are not held. */
export function copyEvents(of: Case, copied: CopiedGraph, mode: Mode): Failing[] {
  return [
    ...copied.events.map(({ by, members }): Failing => ({ by, level: 3, members })),
    ...originalsIn(of, copied, mode),
  ]
}

/**
 * Whoever published an original that is not held fails with it, whoever copied it, and as the publisher of
 * whatever else it published; its own voice is apart.
 */
function originalsIn(of: Case, copied: CopiedGraph, mode: Mode): Failing[] {
  return [...failingIn(of, copied, mode)].flatMap(([party, vertices]): Failing[] => {
    if (!vertices.some((id) => roleOf(id) === 'copied')) return []
    const members = vertices.filter((id) => roleOf(id) !== 'voice')
    return members.length > 1 ? [{ by: party, level: 3, members }] : []
  })
}
