/**
 * The paths of a flow, one list of vertices each, from a start to an end. O(total length).
 */
import { type Flow, unitsBetween } from './flow.ts'

/**
 * Paths share no vertex but trusted ones. A path may pass a trusted vertex twice; its vertices still cut it.
 */
export function flowPaths(flow: Flow): number[][] {
  const { size, before, after, trusted, starts } = flow
  const onward = trusted === undefined ? NONE : trustedOnward(flow)
  const paths: number[][] = []
  const walk = (first: number) => {
    const path: number[] = []
    for (let v: number | undefined = first; v !== undefined && v < size; ) {
      path.push(v)
      v = trusted?.[v] === 1 ? onward.get(v)?.pop() : after[v]
    }
    paths.push(path)
  }
  for (let v = 0; v < size; v++) if (before[v] === size) walk(v)
  for (const [v, list] of onward) if (starts[v] === 1) while (list.length > 0) walk(v)
  return paths
}

const NONE: ReadonlyMap<number, number[]> = new Map()

/** For each trusted vertex, where its flow goes next, once a unit; what is left over goes to the end. */
function trustedOnward({ size, rows, before, trusted, between }: Flow): Map<number, number[]> {
  const onward = new Map<number, number[]>()
  for (let x = 0; x < size; x++) {
    if (trusted?.[x] !== 1) continue
    const row = new Set(rows.item.subarray(rows.start[x], rows.start[x + 1]))
    onward.set(
      x,
      [...row].flatMap((v) => {
        if (trusted[v] === 1) return new Array<number>(unitsBetween(between, x, v)).fill(v)
        return before[v] === x ? [v] : []
      }),
    )
  }
  return onward
}
