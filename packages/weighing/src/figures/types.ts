import type { Lines } from '../graph/lines.ts'

export type { Lines }

/**
 * Whose word counts: `strict`, an outlet is a party like any other; `at-word`, outlets of held pages cannot
 * fail.
 */
export type Mode = 'strict' | 'at-word'

/** The graph of a claim, or of whatever stands against it. */
export type Side = 'for' | 'against'

/** `unnamed` is somebody in the middle of a chain whom the page does not name. */
export type VertexKind = 'party' | 'exhibit' | 'analysis' | 'unnamed'

export interface Vertex {
  readonly id: string
  readonly kind: VertexKind
}

/** `from` told `to`, or was examined by it; `statements` are the ids of the statements that say so. */
export interface Arc {
  readonly from: string
  readonly to: string
  readonly statements: readonly string[]
}

/** A party that asserts a claim, where, and whether it says how it knows. */
export interface Assertion {
  readonly party: string
  readonly statements: readonly string[]
  readonly stated: boolean
}

/** Every path by which a claim reached the desk (docs/weighing.md). Vertices are named by record id. */
export interface ClaimGraph {
  readonly claim: string
  readonly side: Side
  readonly vertices: readonly Vertex[]
  readonly arcs: readonly Arc[]
  /** Parties and exhibits with direct access. */
  readonly direct: readonly string[]
  /** Those that do not say how they know; they count in the high figure alone. */
  readonly unstated: readonly string[]
  /** Outlets whose captured pages the desk holds. */
  readonly outlets: readonly string[]
  /** Captured documents in which a named source asserts the claim. */
  readonly pages: readonly string[]
  readonly asserting: readonly Assertion[]
  /** Statements that assert the claim and name nobody; they add no line. */
  readonly sourceless: readonly string[]
  /**
   * Exhibits offered for the claim that support nothing, because nobody independent has found that they do.
   */
  readonly inert: readonly string[]
}

/** A number with bounds. `high: null` means that no upper bound is known. */
export interface Range {
  readonly low: number
  readonly high: number | null
}

/** A minimum group cut, exact where `lower` equals `upper`; `null` where it cannot be cut. */
export interface Bounds {
  readonly lower: number | null
  readonly upper: number | null
}

export interface GroupCut {
  readonly low: Bounds
  readonly high: Bounds
}

/** F2 to F5 in one mode, with one minimum cut and the load-bearing parties of the high F2. */
export interface LineFigures {
  readonly f2: Lines
  readonly f3: GroupCut
  readonly f4: GroupCut
  readonly f5: GroupCut
  readonly cut: readonly string[] | null
  readonly loadBearing: { readonly some: readonly string[]; readonly every: readonly string[] }
}

/** F0 to F5 of one graph. */
export interface Figures {
  /** Captured pages in which a named source asserts it. */
  readonly f0: number
  /** Named origins that reach a captured page; a crowd counts its people. */
  readonly f1: Range
  readonly strict: LineFigures
  readonly atWord: LineFigures
}

export interface ClaimFigures extends Figures {
  readonly claim: string
  readonly graph: ClaimGraph
  readonly against: Figures & { readonly graph: ClaimGraph }
  /** Parties that say how they know, of all parties that assert it. */
  readonly completeness: { readonly stated: number; readonly asserting: number }
  /**
   * Ids of the records that say why origins of this claim are independent; empty: independence not
   * established.
   */
  readonly independence: readonly string[]
  /** The figures with recanted statements still counted, where anything was recanted. */
  readonly beforeRecanting?: Figures
}

/** An account's figures: the minimum over its claims, figure by figure. */
export interface AccountForm extends Figures {
  readonly claims: readonly string[]
  /** The claim that sets the high F2 in each mode; cut and load-bearing lists are that claim's. */
  readonly binding: { readonly strict: string; readonly atWord: string }
  readonly completeness: { readonly stated: number; readonly asserting: number }
}

export interface AccountFigures {
  readonly account: string
  readonly core: AccountForm
  /** With the claims that only the strong form needs, where the account has one. */
  readonly strong?: AccountForm
}

export interface Weighing {
  readonly accounts: readonly AccountFigures[]
  readonly claims: ReadonlyMap<string, ClaimFigures>
}
