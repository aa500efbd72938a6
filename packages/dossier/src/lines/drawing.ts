import type { Start } from './graph.ts'
import type { Loom } from './loom.ts'

/**
 * A picture of lines, set and measured on the server: positions in px, paths as SVG path data. Where threads
 * come to a page, and how lines leave it, depends on what is assumed: that is woven (loom.ts).
 */
export interface Drawing {
  /** Lines run across, from the origins to the pages, or down. */
  readonly form: Loom['form']
  readonly width: number
  readonly height: number
  /** By their places in the graph. */
  readonly nodes: readonly DrawnNode[]
  /**
   * By the places of arcs in the graph; nothing for one that comes to a page. Then those of pages that begin.
   */
  readonly threads: readonly (string | undefined)[]
  readonly floating: readonly DrawnFloat[]
  readonly headings: readonly TextLine[]
  readonly loom: Loom
}

/** Text that starts at its `x` and runs in the direction of the page, or, where it is `end`, ends there. */
export interface TextLine {
  readonly text: string
  readonly x: number
  /** Baseline. */
  readonly y: number
  readonly kind: 'name' | 'detail' | 'heading'
  readonly end?: true
}

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface DrawnNode {
  readonly page: 'held' | 'cited' | undefined
  /** Where the claim begins here. */
  readonly mark: { readonly x: number; readonly y: number; readonly start: Start } | undefined
  readonly fan: Fan | undefined
  /** The pillar of whoever passes on what others say, or publishes it; absent where a thread only starts. */
  readonly bar: string | undefined
  /** Where a cut through it runs. */
  readonly rule: string
  readonly label: readonly TextLine[]
  readonly labelBox: Box
  /** Where the letter of a switch stands; absent where it fails with nobody. */
  readonly key: { readonly x: number; readonly y: number; readonly end?: true } | undefined
}

/** The people of a crowd, a strand each, that become one thread. */
export interface Fan {
  readonly sure: string
  /** Those of whom nobody says that they are more. */
  readonly unsure: string
}

export interface DrawnFloat {
  readonly id: string
  readonly d: string
  readonly label: readonly TextLine[]
  readonly labelBox: Box
}
