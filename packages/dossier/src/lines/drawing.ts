/**
 * A picture of lines, set and measured on the server: positions in px, paths as SVG path data. A text starts
 * at its `x` and runs in the direction of the page.
 */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly nodes: readonly DrawnNode[]
  readonly threads: readonly DrawnThread[]
  readonly brackets: readonly DrawnBracket[]
  readonly floating: readonly DrawnFloat[]
  readonly headings: readonly TextLine[]
}

export interface TextLine {
  readonly text: string
  readonly x: number
  /** Baseline. */
  readonly y: number
  readonly kind: 'name' | 'detail' | 'heading'
}

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Segment {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

export interface DrawnNode {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly start: 'direct' | 'open' | undefined
  /** Set for a page that we hold. */
  readonly page: DrawnPage | undefined
  /** The bar of a party that passes on what others say; absent where a thread only starts. */
  readonly bar: Segment | undefined
  /** Where a cut through this party runs. */
  readonly cut: Segment
  readonly label: readonly TextLine[]
  readonly labelBox: Box
}

/** How thick a page at its word is drawn; px. */
export const SLAB = 5

export interface DrawnPage {
  /** The page as a party that is taken at its word. */
  readonly slab: Box
  /** The thread through a page that is not, on to the reader. */
  readonly on: string
}

export interface DrawnThread {
  readonly from: string
  readonly to: string
  /** One path, or one strand for every person in a crowd; the uncertain ones come last. */
  readonly strands: readonly Strand[]
  /** Another way the thread ends where its page is taken at its word. */
  readonly atWord: string | undefined
}

export interface Strand {
  readonly d: string
  /** Where it starts, if its start is marked. */
  readonly dot: { readonly x: number; readonly y: number } | undefined
  readonly certain: boolean
}

export interface DrawnBracket {
  readonly event: string
  readonly key: string
  readonly d: string
  readonly letter: { readonly x: number; readonly y: number }
  /** Parties that hang on it, and where their common line starts. */
  readonly members: readonly string[]
  readonly start: { readonly x: number; readonly y: number }
}

export interface DrawnFloat {
  readonly id: string
  readonly d: string
  readonly label: readonly TextLine[]
  readonly labelBox: Box
}

/**
 * The dashed rule through every cut party, as one path: drawn on from one to the next where parties stand in
 * bands (`y`), and apart where each has a row of its own (`x`).
 */
export function cutPath(drawing: Drawing, ids: ReadonlySet<string>, along: 'x' | 'y'): string {
  const segments = drawing.nodes.filter(({ id }) => ids.has(id)).map(({ cut }) => cut)
  const sorted = segments.toSorted((a, b) => a.y1 - b.y1)
  const to = (index: number) => (index > 0 && along === 'y' ? 'L' : 'M')
  return sorted.map(({ x1, y1, x2, y2 }, index) => `${to(index)}${x1} ${y1}L${x2} ${y2}`).join('')
}
