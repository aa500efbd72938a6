import type { Lines } from '../graph/lines.ts'

export type { Lines }

/**
 * Whose word counts: `strict`, an outlet is a party like any other; `at-word`, outlets of held pages cannot
 * fail as reporters of others.
 */
export type Mode = 'strict' | 'at-word'

/** The graph of a claim, or of whatever stands against it. */
export type Side = 'for' | 'against'

/**
 * `voice` is an outlet in its own voice, `cited` an outlet whose page the desk cites and does not hold;
 * `unnamed` is somebody in the middle of a chain whom the page does not name; a `stand-in` stands before the
 * voice of a statement of which nobody can tell whether it is the copy or the original.
 */
export type VertexKind = 'party' | 'voice' | 'cited' | 'exhibit' | 'analysis' | 'unnamed' | 'stand-in'

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

/** Vertices and the ways between them. Vertices are named as `vertices.ts` says. */
export interface Graph {
  readonly vertices: readonly Vertex[]
  readonly arcs: readonly Arc[]
  /** Vertices with which the claim begins, first-hand: they say that they saw it, made it or hold it. */
  readonly direct: readonly string[]
  /** Those of `direct` that speak of themselves, and say nothing else. */
  readonly own: readonly string[]
  /** Those that do not say how they know, or hold what nobody examined; in the high figure alone. */
  readonly unstated: readonly string[]
  /** Those on which an inference rests, and that do not say this themselves; in the high figure alone. */
  readonly grounds: readonly string[]
  /** Publishers, and exhibits that the desk holds itself. */
  readonly landings: readonly string[]
  /** Crowds of `direct`, and the whole of which each may be part: in the low figure a whole counts once. */
  readonly wholes: readonly (readonly [vertex: string, whole: string])[]
}

/** Every path by which a claim reached the desk (docs/weighing.md), each statement as it says itself. */
export interface ClaimGraph extends Graph {
  readonly claim: string
  readonly side: Side
  /** Outlets whose captured pages the desk holds: as reporters of others they cannot fail at their word. */
  readonly trusted: readonly string[]
  /** Captured documents in which a named source asserts the claim. */
  readonly pages: readonly string[]
  /** Documents that are cited and not held, in which a named source asserts the claim. */
  readonly cited: readonly string[]
  readonly asserting: readonly Assertion[]
  /** Parties that others name as their tellers, or on which they rest. */
  readonly leaned: readonly string[]
  /** Parties that infer the claim from something that stands. */
  readonly inferring: readonly string[]
  /** Statements that assert the claim and name nobody; they add no line. */
  readonly sourceless: readonly string[]
  /** Statements of which all that they rest on was taken back or shown to be forged. */
  readonly fallen: readonly string[]
  /**
   * Exhibits offered for the claim that support nothing, because nobody independent has found that they do.
   */
  readonly inert: readonly string[]
  /** The same with copies led through their originals; absent where nothing was copied. */
  readonly copied?: CopiedGraph
}

/** A graph in which copies run through their originals. */
export interface CopiedGraph extends Graph {
  /** Statements of which nobody can tell which took from which, and the record that says so. */
  readonly events: readonly { readonly by: string; readonly members: readonly string[] }[]
  /** The records that say who copied from whom, as far as they act here. */
  readonly by: readonly string[]
  /** Parties of whom one has what the other has by copying, and the record that says so. */
  readonly alike: readonly Naming[]
}

/** Parties that a record names together. */
export interface Naming {
  readonly by: string
  readonly members: readonly string[]
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
  /** How much of the low end of F2 is what its source says of itself. */
  readonly own: number
  readonly f3: GroupCut
  readonly f4: GroupCut
  readonly f5: GroupCut
  /** One smallest set behind the high end of F5: ids of records of dependence, and vertices alone. */
  readonly together: readonly string[]
  readonly cut: readonly string[] | null
  readonly loadBearing: { readonly some: readonly string[]; readonly every: readonly string[] }
}

/** F0 to F5 of one graph. */
export interface Figures {
  /** Captured pages in which a named source asserts it. */
  readonly f0: number
  /** Documents that the desk cites and does not hold, in which a named source asserts it. */
  readonly cited: number
  /** Origins that reach a report: parties, outlets' own voices, exhibits; a crowd counts its people. */
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
  readonly independence: Independence
  /** The figures with recanted statements still counted, where anything was recanted. */
  readonly beforeRecanting?: Figures
}

/** What is known of whether origins depend on one another. Every pair of them is in one of three states. */
export interface Independence {
  /** Parties and exhibits with which the claim begins. */
  readonly origins: readonly string[]
  readonly pairs: number
  /** Pairs shown to depend, and the records that say so; they come first where both are recorded. */
  readonly dependent: { readonly pairs: number; readonly by: readonly string[] }
  /** Pairs shown to be independent, and the records that say why. */
  readonly independent: { readonly pairs: number; readonly by: readonly string[] }
}

/** An account's figures: the minimum over its claims, figure by figure. */
export interface AccountForm extends Figures {
  readonly claims: readonly string[]
  /** The claim that sets the high F2 in each mode; cut and load-bearing lists are that claim's. */
  readonly binding: { readonly strict: string; readonly atWord: string }
  /** Parties that assert every one of its claims, and those that assert some of them only. */
  readonly asserting: { readonly all: readonly string[]; readonly part: readonly string[] }
  readonly independence: Independence
  /**
   * The figures with what was taken back still counted, where anything was that asserts one of its claims.
   */
  readonly beforeRecanting?: Figures
  /** Of those who assert all of it, or where nobody does, part of it: who says how it knows. */
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
