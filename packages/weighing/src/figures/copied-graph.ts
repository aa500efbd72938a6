import { pageOf } from '@hearsay/case'
import { copiesIn, type Entangled, type Original } from './copies.ts'
import type { Evidence } from './evidence.ts'
import { type Open, Parts } from './parts.ts'
import { stepsAlong, type Trail } from './trail.ts'
import type { Trails } from './trails.ts'
import type { CopiedGraph, Naming } from './types.ts'
import { copiedFrom, standInFor, strictly, subjectOfVertex } from './vertices.ts'

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
  for (const trail of trails) copies.take(trail, parts)
  for (const exhibit of shown) parts.land(exhibit)
  return { ...parts.graph(open), events: copies.events(), by: copies.by(), alike: copies.alike() }
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
      trails.flatMap((one) => (one.exhibit === undefined ? [[one.statement, one] as const] : [])),
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

  /** A trail as it is, or as its first originals have it. */
  take(trail: Trail, parts: Parts): void {
    const roots = trail.exhibit === undefined ? (this.#roots.get(trail.statement) ?? []) : []
    if (roots.length === 0) this.#keep(trail, undefined, parts)
    for (const root of roots) {
      const outlet = this.#citedFor(root)
      if (outlet !== undefined) this.#keep(trail, outlet, parts)
      else this.#runOn(trail, root, parts)
    }
  }

  /** A copy reaches its page through its first original. */
  #runOn({ statement, landing }: Trail, root: Original, parts: Parts): void {
    const from = root.statement === undefined ? undefined : this.#trails.get(root.statement)
    if (!from) return
    parts.steps([[from.landing.vertex, landing.vertex]], statement)
    parts.land(landing.vertex)
  }

  /**
   * A statement keeps its own way, to its page or through the outlet of an original that is not held. Where
   * the page copies in its own voice, that outlet stands before the voice: strictly the two are one. One of
   * which nobody knows whether it copies another goes through a stand-in.
   */
  #keep(trail: Trail, original: string | undefined, parts: Parts): void {
    const { statement, before, sources, into, starts, voices, relays, landing } = trail
    const isTangled = trail.exhibit === undefined && this.#tangled.has(statement)
    const page = strictly(landing.vertex)
    const isPage = (vertex: string) => strictly(vertex) === page
    const isItself = (voice: string) => original !== undefined && isPage(voice) && relays.every(isPage)
    const hasEntry = (vertex: string) => voices.includes(vertex) && (isTangled || isItself(vertex))
    const entry = (vertex: string) => (hasEntry(vertex) ? standInFor(statement, vertex) : vertex)
    parts.steps([...before, ...into.map(([from, to]) => [from, entry(to)] as const)], statement)
    for (const voice of voices) {
      const way = [voice, ...relays, landing.vertex]
      const outside = way.findLastIndex((vertex) => !isPage(vertex)) + 1
      const first = hasEntry(voice) ? [entry(voice)] : []
      const through = original === undefined ? [] : [copiedFrom(original, statement, voice)]
      parts.steps(
        stepsAlong([...first, ...way.slice(0, outside), ...through, ...way.slice(outside)]),
        statement,
      )
    }
    parts.land(landing.vertex)
    for (const start of sources) parts.start(start)
    for (const start of starts) parts.start({ ...start, vertex: entry(start.vertex) })
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

  /**
   * What of an entanglement acts: all of a pair, or statements of different parties, that assert the claim.
   */
  #acting({ by, statements, parties }: Entangled): Entangled[] {
    const acting = statements.filter((id) => this.#evidence.asserts(id))
    const acts = parties
      ? acting.length > 1 && new Set(acting.flatMap((id) => parties.get(id) ?? [])).size > 1
      : acting.length === statements.length
    return acts ? [{ by, statements: acting.filter((id) => this.#keepsItsWay(id)) }] : []
  }

  #keepsItsWay(statement: string): boolean {
    const roots = this.#roots.get(statement) ?? []
    return this.#trails.has(statement) && (roots.length === 0 || roots.some((root) => this.#citedFor(root)))
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

  /** Whoever stands behind statements that are copies of one another, or of one original. */
  alike(): Naming[] {
    const tangled = this.#entangled.flatMap(({ by, statements }) =>
      pairsIn(statements).map((pair) => ({ by, pair })),
    )
    const led = [...this.#copiesByOriginal().values()].flatMap((copies) => [
      ...copies.flatMap(({ by, copy, statement }) =>
        statement === undefined ? [] : [{ by, pair: [copy, statement] as const }],
      ),
      ...pairsIn(copies).map(([one, other]) => ({ by: other.by, pair: [one.copy, other.copy] as const })),
    ])
    return [...tangled, ...led].flatMap(({ by, pair: [one, other] }) =>
      this.#behind(one).flatMap((member) =>
        this.#behind(other).map((twin) => ({ by, members: [member, twin] })),
      ),
    )
  }

  /** Copies by the statement, or else the page, that they were first copied from. */
  #copiesByOriginal(): Map<string, (Original & { readonly copy: string })[]> {
    const found = new Map<string, (Original & { readonly copy: string })[]>()
    for (const [copy, roots] of this.#roots) {
      for (const root of roots) {
        const original = root.statement ?? root.document
        found.set(original, [...(found.get(original) ?? []), { ...root, copy }])
      }
    }
    return found
  }

  /** Parties with whom a statement may begin. */
  #behind(statement: string): string[] {
    const trail = this.#trails.get(statement)
    if (!trail) return []
    const vertices = [...trail.sources, ...trail.starts].map(({ vertex }) => vertex)
    return [...new Set([...vertices, ...trail.voices].map(subjectOfVertex))]
  }

  /** The outlet of an original that is not held. */
  #citedFor({ document }: Original): string | undefined {
    const page = pageOf(this.#evidence.case, document)
    return page?.form === 'cited' ? page.outlet : undefined
  }
}

function pairsIn<T>(all: readonly T[]): (readonly [T, T])[] {
  return all.flatMap((one, index) => all.slice(index + 1).map((other) => [one, other] as const))
}
