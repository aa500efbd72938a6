/**
 * Which vertices every, or some, minimum cut contains, and one such cut.
 *
 * A minimum cut is a set of states closed under the residual graph that holds the source and not the end
 * (J.-C. Picard & M. Queyranne, "On the structure of all minimum cuts in a network", 1980), so a used vertex
 * v is in every one iff the source reaches v_in and v_out reaches the end; and in some iff v_in does not
 * reach v_out. A path from v_in to v_out through what the source reaches makes v_out reachable from the
 * source, and one through what reaches the end makes v_in reach it, so components are needed only between the
 * two.
 */
import { components } from './components.ts'
import { type Flow, reversed } from './flow.ts'
import { reach } from './reach.ts'

export type LoadBearing = {
  /** The minimum cut nearest the end: the last vertices the account passes on its way to the desk. */
  readonly cut: number[]
  readonly some: number[]
  readonly every: number[]
}

/** What the lists are read off. */
export type Marks = {
  /** 1 for out-states that the source reaches. */
  readonly fromSource: Uint8Array
  /** 1 for in-states that reach the end. */
  readonly toEnd: Uint8Array
  /** Equal for out-states of one strongly connected component, where neither of the above holds. */
  readonly group: Int32Array
}

/** `flow` must be maximum. Vertex numbers come in ascending order. O(vertices + arcs). */
export function loadBearing(flow: Flow): LoadBearing {
  return readLists(flow, marksOf(flow))
}

export function marksOf(flow: Flow): Marks {
  const fromSource = reach(flow)
  const toEnd = reach(reversed(flow))
  return { fromSource, toEnd, group: components(flow, settled(flow, fromSource, toEnd)) }
}

/** 1 where the source reaches v_out or v_out reaches the end; the last entry, for the source, is 1. */
export function settled({ size, after }: Flow, fromSource: Uint8Array, toEnd: Uint8Array): Uint8Array {
  const skip = new Uint8Array(size + 1)
  skip[size] = 1
  for (let v = 0; v < size; v++) skip[v] = (fromSource[v] as number) | (toEnd[after[v] as number] as number)
  return skip
}

/** O(vertices). */
export function readLists({ size, before, after }: Flow, { fromSource, toEnd, group }: Marks): LoadBearing {
  const cut: number[] = []
  const some: number[] = []
  const every: number[] = []
  for (let v = 0; v < size; v++) {
    // u stands for v_in among the out-states, w for v_out among the in-states; idle and trusted ones are no
    // cut.
    const u = before[v] as number
    const w = after[v] as number
    if (u === v || fromSource[v] === 1 || toEnd[v] === 1) continue
    if (fromSource[u] === 0 && toEnd[w] === 0 && group[u] === group[v]) continue
    some.push(v)
    if (toEnd[w] === 1) cut.push(v)
    if (toEnd[w] === 1 && fromSource[u] === 1) every.push(v)
  }
  return { cut, some, every }
}
