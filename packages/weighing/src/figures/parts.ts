import type { Case } from '@hearsay/case'
import { wholeOf } from './origins.ts'
import type { Start, Step } from './trail.ts'
import type { Trails } from './trails.ts'
import type { Arc, Graph, VertexKind } from './types.ts'
import { roleOf, subjectOfVertex, voiceBehind } from './vertices.ts'

/** How the claim begins with a vertex. */
export interface Beginning {
  /** In the high figure alone. */
  readonly isOpen: boolean
  /** It speaks of itself, and nothing else counts in the low figure. */
  readonly isOwn: boolean
}

/** Gathers the vertices and arcs of a graph. */
export class Parts {
  readonly starts = new Map<string, Beginning>()
  readonly landings = new Set<string>()
  readonly #case: Case
  readonly #vertices = new Set<string>()
  readonly #arcs = new Map<string, { from: string; to: string; statements: Set<string> }>()
  readonly #entered = new Set<string>()

  constructor(of: Case) {
    this.#case = of
  }

  steps(steps: readonly Step[], statement: string): void {
    for (const [from, to] of steps) {
      this.#vertices.add(from)
      this.#vertices.add(to)
      if (from === to) continue
      this.#entered.add(to)
      const key = `${from} ${to}`
      const arc = this.#arcs.get(key) ?? { from, to, statements: new Set() }
      arc.statements.add(statement)
      this.#arcs.set(key, arc)
    }
  }

  start({ vertex, isOpen, isOwn }: Start): void {
    this.#vertices.add(vertex)
    const before = this.starts.get(vertex)
    if (before === undefined || (before.isOpen && !isOpen)) this.starts.set(vertex, { isOpen, isOwn })
    else if (!before.isOpen && !isOpen && before.isOwn && !isOwn) this.starts.set(vertex, { isOpen, isOwn })
  }

  land(vertex: string): void {
    this.#vertices.add(vertex)
    this.landings.add(vertex)
  }

  /** Whether the claim comes to a vertex from another. */
  comesTo(vertex: string): boolean {
    return this.#entered.has(vertex)
  }

  /** Whether it comes to a vertex, or begins with it. */
  reaches(vertex: string): boolean {
    return this.comesTo(vertex) || this.starts.has(vertex)
  }

  /** The finished graph, in which the claim begins with these as well. */
  graph({ tellers, grounds }: Open): Graph {
    for (const vertex of tellers) {
      if (this.#vertices.has(vertex)) this.start({ vertex, isOpen: true, isOwn: false })
    }
    const starts = [...this.starts]
    const first = starts.filter(([, { isOpen }]) => !isOpen)
    return {
      vertices: [...this.#vertices].map((id) => ({ id, kind: kindOf(this.#case, id) })),
      arcs: [...this.#arcs.values()].map(
        ({ from, to, statements }): Arc => ({ from, to, statements: [...statements] }),
      ),
      direct: first.map(([id]) => id),
      own: first.flatMap(([id, { isOwn }]) => (isOwn ? [id] : [])),
      unstated: starts.flatMap(([id, { isOpen }]) => (isOpen ? [id] : [])),
      grounds: grounds.filter((vertex) => this.#vertices.has(vertex)),
      landings: [...this.landings],
      wholes: first.flatMap(([id]) => this.#wholeBehind(id)),
    }
  }

  /**
   * The outermost crowd of which a crowd that starts may be part; of a stand-in, that of the voice after it.
   */
  #wholeBehind(start: string): [string, string][] {
    const party = this.#case.party.get(voiceBehind(start))
    return party?.type === 'crowd' ? [[start, wholeOf(this.#case, party)]] : []
  }
}

/** Vertices with which the claim begins because others rest on them, and it comes to them from nobody. */
export interface Open {
  readonly tellers: readonly string[]
  readonly grounds: readonly string[]
}

/** `counts` says whether a party asserts the claim itself: then it has said how it knows, if it does. */
export function openIn(
  parts: Parts,
  { trails, tellers, grounds }: Pick<Trails, 'trails' | 'tellers' | 'grounds'>,
  counts: (party: string) => boolean,
): Open {
  const told = [...tellers].filter((vertex) => !parts.comesTo(vertex) && !counts(subjectOfVertex(vertex)))
  const speaking = new Set([...told, ...trails.flatMap(({ voices }) => voices)])
  return {
    tellers: told,
    grounds: [...grounds].filter((vertex) => !parts.reaches(vertex) && !speaking.has(vertex)),
  }
}

function kindOf(of: Case, id: string): VertexKind {
  const role = roleOf(id)
  if (role !== 'itself') return role === 'copied' ? 'cited' : role
  if (id.startsWith('?')) return 'unnamed'
  if (of.exhibit.has(id)) return 'exhibit'
  return of.analysis.has(id) ? 'analysis' : 'party'
}
