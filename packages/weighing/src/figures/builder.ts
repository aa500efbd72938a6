import { type Basis, basesOf, type Case, chainOf, pageOf, type Statement, saysHow } from '@hearsay/case'
import { keptAnalyses, makerOf, standingOf } from './exhibits.ts'
import type { Arc, Assertion, Vertex, VertexKind } from './types.ts'

/** Gathers the vertices and arcs of one claim's graph. */
export class GraphBuilder {
  readonly #case: Case
  readonly #dropped: ReadonlySet<string>
  readonly #vertices = new Map<string, VertexKind>()
  readonly #arcs = new Map<string, { from: string; to: string; statements: Set<string> }>()
  readonly #asserting = new Map<string, { statements: Set<string>; stated: boolean }>()
  readonly #told = new Set<string>()
  readonly #direct = new Set<string>()
  readonly #unstated = new Set<string>()
  readonly #outlets = new Set<string>()
  readonly #pages = new Set<string>()

  /** `dropped` are statements that were taken back. */
  constructor(of: Case, dropped: ReadonlySet<string>) {
    this.#case = of
    this.#dropped = dropped
  }

  /** A named source asserts the claim: how it knows, and every voice up to the page. */
  addStatement(statement: Statement, source: string): void {
    this.#vertex(source, 'party')
    this.#addBasis(statement, source)
    this.#climb(statement, source)
    const assertion = this.#asserting.get(source) ?? { statements: new Set(), stated: false }
    assertion.statements.add(statement.id)
    assertion.stated ||= basesOf(statement).some(saysHow)
    this.#asserting.set(source, assertion)
  }

  /**
   * An exhibit supports the claim through analyses by independent parties, all in series behind it. Returns
   * whether there is any.
   */
  addExhibit(exhibit: string): boolean {
    if (standingOf(this.#case, exhibit, this.#dropped) !== 'supported') return false
    for (const analysis of keptAnalyses(this.#case, exhibit, this.#dropped)) {
      const statement = this.#case.statement.get(analysis.statement)
      if (!statement || analysis.finding !== 'supports' || !analysis.independent) continue
      this.#addAnalysis(exhibit, analysis.id, analysis.analyst, statement.id)
      const voice = statement.source ?? unnamed(statement)
      this.#vertex(voice, statement.source === null ? 'unnamed' : 'party')
      this.#arc(analysis.analyst, voice, statement.id)
      this.#climb(statement, voice)
    }
    return true
  }

  finish() {
    for (const party of this.#told) if (!this.#asserting.has(party)) this.#unstated.add(party)
    return {
      vertices: [...this.#vertices].map(([id, kind]): Vertex => ({ id, kind })),
      arcs: [...this.#arcs.values()].map(
        ({ from, to, statements }): Arc => ({ from, to, statements: [...statements] }),
      ),
      direct: [...this.#direct],
      unstated: [...this.#unstated].filter((id) => !this.#direct.has(id)),
      outlets: [...this.#outlets],
      pages: [...this.#pages],
      asserting: [...this.#asserting].map(
        ([party, { statements, stated }]): Assertion => ({ party, statements: [...statements], stated }),
      ),
    }
  }

  #addBasis(statement: Statement, source: string): void {
    for (const basis of basesOf(statement)) this.#addOne(statement, source, basis)
  }

  #addOne(statement: Statement, source: string, { kind, by, through }: Basis): void {
    if (kind === 'witnessed' || kind === 'own' || kind === 'holds') this.#direct.add(source)
    else if (kind === 'told-by') {
      if (by === source) this.#unstated.add(source)
      else if (by !== undefined) {
        this.#told.add(by)
        this.#arc(by, source, statement.id)
      }
      if (through !== undefined) this.#addBasisExhibit(statement, source, through)
    } else this.#unstated.add(source)
  }

  /**
   * A source that relies on an exhibit stands behind it, and behind its own analysis of it where there is
   * one.
   */
  #addBasisExhibit(statement: Statement, source: string, exhibit: string): void {
    if (standingOf(this.#case, exhibit, this.#dropped) === 'forged') return
    const own = keptAnalyses(this.#case, exhibit, this.#dropped).find(
      (analysis) => analysis.analyst === source && analysis.finding === 'supports',
    )
    if (own) this.#addAnalysis(exhibit, own.id, source, statement.id)
    else {
      this.#addProvenance(exhibit, statement.id)
      this.#arc(exhibit, source, statement.id)
    }
  }

  #addAnalysis(exhibit: string, analysis: string, analyst: string, statement: string): void {
    this.#addProvenance(exhibit, statement)
    this.#vertex(analysis, 'analysis')
    this.#vertex(analyst, 'party')
    this.#arc(exhibit, analysis, statement)
    this.#arc(analysis, analyst, statement)
  }

  /**
   * An exhibit that nobody independent stands behind, or of unknown origin, counts in the high figure alone.
   */
  #addProvenance(exhibit: string, statement: string): void {
    this.#vertex(exhibit, 'exhibit')
    const maker = makerOf(this.#case, exhibit)
    const supported = standingOf(this.#case, exhibit, this.#dropped) === 'supported'
    if (maker === undefined) this.#unstated.add(exhibit)
    else {
      this.#vertex(maker, 'party')
      if (supported) this.#direct.add(maker)
      else this.#unstated.add(maker)
      this.#arc(maker, exhibit, statement)
    }
  }

  /** From a voice through every statement that reports it, to the outlet of the page. */
  #climb(statement: Statement, source: string): void {
    let voice = source
    for (const outer of chainOf(this.#case, statement).slice(1)) {
      const relay = outer.source ?? unnamed(outer)
      this.#vertex(relay, outer.source === null ? 'unnamed' : 'party')
      this.#arc(voice, relay, statement.id)
      voice = relay
    }
    this.#land(statement, voice)
  }

  #land(statement: Statement, voice: string): void {
    const page = pageOf(this.#case, statement.document)
    if (!page) return
    this.#vertex(page.outlet, 'party')
    this.#arc(voice, page.outlet, statement.id)
    this.#outlets.add(page.outlet)
    this.#pages.add(page.id)
  }

  #vertex(id: string, kind: VertexKind): void {
    if (!this.#vertices.has(id)) this.#vertices.set(id, kind)
  }

  #arc(from: string, to: string, statement: string): void {
    if (from === to) return
    if (!this.#vertices.has(from)) this.#vertex(from, 'party')
    const key = `${from} ${to}`
    const arc = this.#arcs.get(key) ?? { from, to, statements: new Set() }
    arc.statements.add(statement)
    this.#arcs.set(key, arc)
  }
}

/** Stands for somebody whom the page does not name; no record id has a question mark. */
function unnamed(statement: Statement): string {
  return `?${statement.id}`
}
