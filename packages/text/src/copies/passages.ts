import type { Run } from './runs.ts'

/** Runs that follow one another in both texts with little between: what was taken as one piece. */
export interface Passage {
  readonly runs: readonly Run[]
  /** Words that both have in it. */
  readonly words: number
}

/** As many words as may stand between two runs of one piece, on either side: a clause put in or cut. */
const GAP = 12
/** A piece shows common words in passing unless it has one run as long as this, or as many words as that. */
const LONG_RUN = 5
const MANY_WORDS = 8

/** The pieces that runs make, in the order of the first text; short runs that join no piece are left out. */
export function passagesOf(runs: readonly Run[]): Passage[] {
  const pieces: Run[][] = []
  for (const run of runs) {
    const piece = pieces.at(-1)
    const last = piece?.at(-1)
    if (piece && last && follows(run, last)) piece.push(run)
    else pieces.push([run])
  }
  return pieces.map(withWords).filter(isPiece)
}

function follows(run: Run, last: Run): boolean {
  const between = run.b - (last.b + last.words)
  return run.a - (last.a + last.words) <= GAP && between >= 0 && between <= GAP
}

function withWords(runs: readonly Run[]): Passage {
  return { runs, words: runs.reduce((sum, { words }) => sum + words, 0) }
}

function isPiece({ runs, words }: Passage): boolean {
  return words >= MANY_WORDS || runs.some((run) => run.words >= LONG_RUN)
}
