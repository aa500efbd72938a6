/**
 * Marks of a maximum flow after its graph grew. New arcs only ever add to what is reached, so the marks are
 * carried on from where they stop, at the cost of what is newly reached.
 */
import { components } from './components.ts'
import { type Flow, reversed } from './flow.ts'
import { type Marks, settled } from './load-bearing.ts'
import type { Opened, OwnLines } from './own-line.ts'
import { spread } from './reach.ts'

/** What was added, in the numbers of the grown graph. */
export type Added = {
  readonly arcs: readonly (readonly [number, number])[]
  readonly starts: readonly number[]
  readonly held: readonly number[]
}

/** What the source reaches now, or undefined where that is an end, so that the flow is no longer maximum. */
export function extendReach(
  flow: Flow,
  was: Uint8Array,
  added: Added,
  { opened }: Pick<OwnLines, 'opened'>,
): Uint8Array | undefined {
  const { size, before } = flow
  const seen = new Uint8Array(size + 1)
  seen.set(was.subarray(0, -1))
  seen[size] = 1
  if (added.held.some((v) => seen[v] === 1)) return undefined
  const onward = added.arcs.flatMap(([u, v]) => (seen[u] === 1 && u !== v ? [before[v] as number] : []))
  const begun = added.starts.map((v) => before[v] as number)
  const back = opened.flatMap(([from, to]) => (seen[from] === 1 ? [to] : []))
  return spread(flow, seen, [...onward, ...begun, ...back]) ? undefined : seen
}

/** The marks now, or undefined where the flow is no longer maximum. */
export function extendMarks(flow: Flow, was: Marks, added: Added, own: OwnLines): Marks | undefined {
  const fromSource = extendReach(flow, was.fromSource, added, own)
  if (fromSource === undefined) return undefined
  const turned = { arcs: added.arcs.map(([u, v]) => [v, u] as const), starts: added.held, held: added.starts }
  const toEnd = extendReach(reversed(flow), was.toEnd, turned, { opened: own.turned })
  if (toEnd === undefined) return undefined
  const ways = [...added.arcs.map(([u, v]) => [u, flow.before[v] as number] as const), ...own.opened]
  return { fromSource, toEnd, group: extendGroups(flow, was.group, fromSource, toEnd, ways) }
}

/** Only a way between two components can join them; anything else leaves components as they were. */
function extendGroups(
  flow: Flow,
  was: Int32Array,
  fromSource: Uint8Array,
  toEnd: Uint8Array,
  ways: Opened,
): Int32Array {
  const { size, after } = flow
  const open = (x: number) => x < size && fromSource[x] === 0 && toEnd[after[x] as number] === 0
  const group = new Int32Array(size + 1)
  group.set(was.subarray(0, -1))
  // A new vertex is a component by itself; component numbers are positive.
  for (let v = was.length - 1; v < size; v++) group[v] = -1 - v
  const joins = ways.some(([u, x]) => open(u) && open(x) && group[u] !== group[x])
  return joins ? components(flow, settled(flow, fromSource, toEnd)) : group
}
