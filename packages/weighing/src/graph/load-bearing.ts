/**
 * Which vertices every, or some, minimum cut contains, and one such cut.
 *
 * A minimum cut is a set of states closed under the residual graph that holds the source and not the end
 * (J.-C. Picard & M. Queyranne, "On the structure of all minimum cuts in a network", 1980), so a used vertex v
 * is in every one iff the source reaches v_in and v_out reaches the end; and in some iff v_in does not reach
 * v_out. A path from v_in to v_out through what the source reaches makes v_out reachable from the source, and
 * one through what reaches the end makes v_in reach it, so components are needed only between the two.
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

/** `flow` must be maximum. Vertex numbers come in ascending order. O(vertices + arcs). */
export function loadBearing(flow: Flow): LoadBearing {
  const { size, before, after, trusted } = flow
  const fromSource = reach(flow)
  const toEnd = reach(reversed(flow))
  const group = components(flow, between(flow, fromSource, toEnd))
  const cut: number[] = []
  const some: number[] = []
  const every: number[] = []
  for (let v = 0; v < size; v++) {
    const u = before[v] as number
    if (u === v || trusted?.[v] === 1) continue
    const w = after[v] as number
    // u stands for v_in among the out-states, w for v_out among the in-states.
    if (fromSource[v] === 1 || toEnd[v] === 1) continue
    if (fromSource[u] === 0 && toEnd[w] === 0 && group[u] === group[v]) continue
    some.push(v)
    if (toEnd[w] === 1) cut.push(v)
    if (toEnd[w] === 1 && fromSource[u] === 1) every.push(v)
  }
  return { cut, some, every }
}

/** 1 where the source reaches v_out or v_out reaches the end. */
function between({ size, after }: Flow, fromSource: Uint8Array, toEnd: Uint8Array): Uint8Array {
  const skip = new Uint8Array(size + 1)
  skip[size] = 1
  for (let v = 0; v < size; v++) skip[v] = (fromSource[v] as number) | (toEnd[after[v] as number] as number)
  return skip
}
