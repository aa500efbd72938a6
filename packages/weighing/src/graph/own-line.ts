/**
 * Lines that new vertices carry by themselves. Such a line begins with a new start and passes nobody old but
 * the trusted, so pushing it takes no way from anything old and gives none but back from a trusted vertex:
 * marks of the old need no second look.
 */
import type { Flow } from './flow.ts'
import { type Path, push } from './path.ts'

/** Ways between states that pushing opened: from a trusted vertex back to whoever sends it some. */
export type Opened = readonly (readonly [from: number, to: number])[]

export type OwnLines = {
  readonly lines: number
  /** In the residual graph. */
  readonly opened: Opened
  /** In the residual graph read from the end. */
  readonly turned: Opened
}

/**
 * Pushes every line that begins with one of `starts` and that vertices from `first` on carry, through no
 * vertex but those and trusted ones, of which no two follow one another. O(rows of what it passes).
 */
export function pushOwnLines(flow: Flow, starts: readonly number[], first: number): OwnLines {
  const found = starts.map((start) => ownLine(flow, start, first)).filter((line) => line.length > 0)
  return {
    lines: found.length,
    opened: found.flatMap((line) =>
      steps(line)
        .filter(([, to]) => isTrusted(flow, to))
        .map(turn),
    ),
    turned: found.flatMap((line) => steps(line).filter(([from]) => isTrusted(flow, from))),
  }
}

/** The vertices of a line from a start, pushed; none where there is no such line. */
function ownLine(flow: Flow, start: number, first: number): number[] {
  const isFree = (v: number) => v >= first && flow.before[v] === v && !isTrusted(flow, v)
  if (!isFree(start)) return []
  const reachedFrom = new Map<number, number>([[start, flow.size]])
  for (const x of reachedFrom.keys()) {
    if (flow.ends[x] === 1) {
      const line = backFrom(x, reachedFrom)
      push(flow, pathAlong(line))
      return line
    }
    for (const y of rowOf(flow, x)) {
      const isNext = isTrusted(flow, y) ? !isTrusted(flow, x) : isFree(y)
      if (isNext && !reachedFrom.has(y)) reachedFrom.set(y, x)
    }
  }
  return []
}

function rowOf({ rows: { start, item } }: Flow, x: number): Int32Array {
  return item.subarray(start[x], start[x + 1])
}

function isTrusted({ trusted }: Flow, v: number): boolean {
  return trusted?.[v] === 1
}

function backFrom(end: number, reachedFrom: ReadonlyMap<number, number>): number[] {
  const line: number[] = []
  for (let v: number | undefined = end; v !== undefined && reachedFrom.has(v); v = reachedFrom.get(v))
    line.push(v)
  return line.reverse()
}

/** Every step enters a vertex that is idle or trusted, and so ends in that vertex itself. */
function pathAlong(line: readonly number[]): Path {
  return { state: Int32Array.from(line), via: Int32Array.from(line), length: line.length }
}

function steps(line: readonly number[]): (readonly [number, number])[] {
  return line.slice(1).map((v, at) => [line[at] as number, v] as const)
}

function turn([from, to]: readonly [number, number]): readonly [number, number] {
  return [to, from]
}
