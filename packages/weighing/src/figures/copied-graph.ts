import { pageOf } from '@hearsay/case'
import { copiesIn, type Entangled, type Original } from './copies.ts'
import type { Evidence } from './evidence.ts'
import { type Open, Parts } from './parts.ts'
import { onward, stepsAlong, type Trail } from './trail.ts'
import type { Trails } from './trails.ts'
import type { CopiedGraph } from './types.ts'
import { citedOf, standInFor } from './vertices.ts'

/**
 * The graph for F3 to F5, in which a copy's own arcs go, and those of its first original run on to the
 * copy's page. Each of its paths contains the vertices of a path of the graph in which everybody is taken at
 * their own word, so that no figure can rise. `undefined` where no copying acts on the claim.
 */
export function copiedGraph(
  evidence: Evidence,
  { trails, shown }: Trails,
  open: Open,
): CopiedGraph | undefined {
  const copies = new Copied(evidence, trails)
  if (copies.isNone) return undefined
  const parts = new Parts(evidence.case)
  for (const trail of trails) {
    if (copies.isCopy(trail)) copies.runOn(trail, parts)
    else copies.keep(trail, parts)
  }
  for (const exhibit of shown) parts.land(exhibit)
  return { ...parts.graph(open), events: copies.events(), by: copies.by() }
}

class Copied {
  readonly #evidence: Evidence
  readonly #trails: ReadonlyMap<string, Trail>
  readonly #roots = new Map<string, Original[]>()
  readonly #entangled: readonly Entangled[]
  readonly #tangled: ReadonlySet<string>

  constructor(evidence: Evidence, trails: readonly Trail[]) {
    this.#evidence = evidence
    this.#trails = new Map(
      trails.filter(({ statement }) => evidence.asserts(statement)).map((one) => [one.statement, one]),
    )
    for (const { statement } of this.#trails.values()) {
      const roots = this.#rootsOf(statement)
      if (roots.length > 0) this.#roots.set(statement, roots)
    }
    this.#entangled = copiesIn(evidence.case).entangled.flatMap((one) => this.#acting(one))
    this.#tangled = new Set(this.#entangled.flatMap(({ statements }) => statements))
  }

  get isNone(): boolean {
    return this.#roots.size === 0 && this.#entangled.length === 0
  }

  isCopy({ statement }: Trail): boolean {
    return this.#roots.has(statement)
  }

  /** A trail as it is; one of which nobody knows whether it copies another goes through a stand-in. */
  keep(trail: Trail, parts: Parts): void {
    const { statement, before, into, starts, voices, landing } = trail
    const isTangled = this.#tangled.has(statement)
    const entry = (vertex: string) =>
      isTangled && voices.includes(vertex) ? standInFor(statement, vertex) : vertex
    if (isTangled)
      parts.steps(
        voices.map((voice) => [standInFor(statement, voice), voice]),
        statement,
      )
    parts.steps(
      [...before, ...into.map(([from, to]) => [from, entry(to)] as const), ...onward(trail)],
      statement,
    )
    for (const start of starts) parts.start({ ...start, vertex: entry(start.vertex) })
    parts.land(landing.vertex)
  }

  /** A copy reaches its page through its first original, or where that is not held, through its outlet. */
  runOn(copy: Trail, parts: Parts): void {
    for (const root of this.#roots.get(copy.statement) ?? []) {
      const cited = this.#citedFor(root)
      if (cited !== undefined) this.#runThrough(copy, cited, parts)
      else {
        const from = root.statement === undefined ? undefined : this.#trails.get(root.statement)
        if (from) parts.steps([[from.landing.vertex, copy.landing.vertex]], copy.statement)
      }
    }
    parts.land(copy.landing.vertex)
  }

  #runThrough(copy: Trail, cited: string, parts: Parts): void {
    const { statement, before, into, starts, voices, relays, landing } = copy
    parts.steps([...before, ...into], statement)
    parts.steps(
      voices.flatMap((voice) => stepsAlong([voice, ...relays, cited, landing.vertex])),
      statement,
    )
    for (const start of starts) parts.start(start)
  }

  /** What a copy was first copied from; a copy of a copy goes back to the first. */
  #rootsOf(statement: string): Original[] {
    const originals = copiesIn(this.#evidence.case).originals.get(statement) ?? []
    return originals.flatMap((original) => {
      if (original.statement === undefined) return [original]
      if (!this.#evidence.asserts(original.statement)) return []
      const before = this.#rootsOf(original.statement)
      return before.length > 0 ? before : [original]
    })
  }

  /** What of an entanglement is left among those that keep their own trails: one alone is entangled in nothing. */
  #acting({ by, statements, parties }: Entangled): Entangled[] {
    const acting = statements.filter((id) => this.#trails.has(id) && !this.#roots.has(id))
    const different = new Set(acting.map((id) => parties?.get(id) ?? id))
    return different.size > 1 ? [{ by, statements: acting }] : []
  }

  events(): CopiedGraph['events'] {
    return this.#entangled.map(({ by, statements }) => ({
      by,
      members: statements.flatMap((id) =>
        (this.#trails.get(id)?.voices ?? []).map((voice) => standInFor(id, voice)),
      ),
    }))
  }

  /** The records that act here. */
  by(): string[] {
    const led = [...this.#roots.keys()].flatMap((id) => copiesIn(this.#evidence.case).originals.get(id) ?? [])
    return [...new Set([...led, ...this.#entangled].map(({ by }) => by))]
  }

  /** The outlet of an original that is not held. */
  #citedFor({ document }: Original): string | undefined {
    const page = pageOf(this.#evidence.case, document)
    return page?.form === 'cited' ? citedOf(this.#evidence.case, page.outlet) : undefined
  }
}
