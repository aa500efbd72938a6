/**
 * The number of independent lines as an interval, and who carries the high end.
 */
import { augment } from './dinic.ts'
import { type Flow, idleFlow } from './flow.ts'
import { type LoadBearing, loadBearing } from './load-bearing.ts'
import type { Network } from './network.ts'
import { uncuttable } from './uncuttable.ts'

export type Lines = {
  /** Fewest vertices that cut every path from direct access to a held page; null where nothing can. */
  readonly low: number | null
  /** The same when everyone who does not say how they know is granted a source of their own. */
  readonly high: number | null
}

export type WeighedNetwork = {
  readonly lines: Lines
  /** Of `high`; null where it cannot be cut. */
  readonly bearing: LoadBearing | null
  /** The maximum flow behind `high`; undefined where there is none. */
  readonly flow: Flow | undefined
}

/** O(√V · E) without trusted vertices. */
export function weighNetwork(network: Network): WeighedNetwork {
  if (uncuttable(network, network.direct))
    return { lines: { low: null, high: null }, bearing: null, flow: undefined }
  const flow = idleFlow(network, network.direct)
  const low = augment(flow)
  const starts = allStarts(network)
  if (uncuttable(network, starts)) return { lines: { low, high: null }, bearing: null, flow: undefined }
  // The paths of the low end are paths of the high end too: only what the unstated add is left to find.
  const wide = { ...flow, starts }
  const high = low + augment(wide)
  return { lines: { low, high }, bearing: loadBearing(wide), flow: wide }
}

/** 1 where a path may begin when the unstated count. */
export function allStarts({ direct, unstated }: Network): Uint8Array {
  return direct.map((flag, v) => flag | (unstated[v] as number))
}
