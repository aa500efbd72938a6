/** Where the columns of the collapse stand, px from where reading starts. */
export interface Columns {
  /** Whether an account stands beside its numbers, not over them. */
  readonly isBeside: boolean
  /** Of names and sentences, after the mark. */
  readonly room: number
  readonly cells: readonly Cell[]
}

export interface Cell {
  readonly x: number
  readonly room: number
}

/** Before a name, for its mark. */
export const MARK = 20
const GAP = 10
/** Below this many px an account stands over its numbers. */
const BESIDE = 600

/** Shares of voices, pages, lines and what is left: crowds have most to draw. */
const ALIKE = [1.1, 1, 1, 1]
const STACKED = [1.4, 0.8, 1, 0.8]

export function columnsFor(width: number): Columns {
  const isBeside = width >= BESIDE
  const start = isBeside ? Math.round(width * 0.33) : 0
  const shares = isBeside ? ALIKE : STACKED
  const one = (width - start) / sum(shares)
  return {
    isBeside,
    room: (isBeside ? start - GAP : width) - MARK,
    cells: shares.map((share, index) => {
      return { x: start + one * sum(shares.slice(0, index)), room: share * one - GAP }
    }),
  }
}

function sum(all: readonly number[]): number {
  return all.reduce((so, one) => so + one, 0)
}
