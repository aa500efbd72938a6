/**
 * Pushing one unit along an augmenting path in the residual graph of flow.ts.
 */
import { addBetween, type Flow, unitsBetween } from './flow.ts'

/** The path left the last vertex's incoming arc: that vertex falls idle. */
export const CANCEL = -1
/** The path pushed flow back from a trusted vertex to one that sends it some. */
export const RETURN = -2

/**
 * A path as steps: step d ends in the out-state of `state[d]`, and `via[d]` is the vertex entered on the way
 * there, or CANCEL or RETURN. The first step leaves the source.
 */
export type Path = {
  readonly state: Int32Array
  readonly via: Int32Array
  length: number
}

export function emptyPath(size: number): Path {
  return { state: new Int32Array(2 * size + 1), via: new Int32Array(2 * size + 1), length: 0 }
}

/** From a trusted vertex, flow can be pushed back to whoever sends it some. */
export function* returns(flow: Flow, x: number): Generator<number> {
  const { back, after, trusted, between } = flow
  const stop = back.start[x + 1] as number
  for (let p = back.start[x] as number; p < stop; p++) {
    const u = back.item[p] as number
    if (trusted?.[u] === 1 ? unitsBetween(between, u, x) > 0 : after[u] === x) yield u
  }
}

/** Adds the path to the flow. O(length). */
export function push(flow: Flow, path: Path): void {
  const { size, before, after } = flow
  const trusted = flow.trusted ?? NOBODY
  let from = size
  for (let d = 0; d < path.length; d++) {
    const via = path.via[d] as number
    const state = path.state[d] as number
    if (via === CANCEL) {
      before[from] = from
      after[from] = from
    } else if (via === RETURN) {
      if (trusted[state] === 1) addBetween(flow.between, state, from, -1)
    } else if (trusted[via] === 1) {
      if (trusted[from] === 1) addBetween(flow.between, from, via, 1)
      else if (from < size) after[from] = via
    } else {
      if (from < size && trusted[from] !== 1) after[from] = via
      before[via] = from
    }
    from = state
  }
  if (trusted[from] !== 1) after[from] = size
}

const NOBODY = new Uint8Array(0)
