import { automatonOf } from './automaton.ts'

/** A run of words that two texts share, by the numbers of its words. */
export interface Run {
  readonly a: number
  readonly b: number
  readonly words: number
}

/**
 * The runs of at least `least` words that `a` shares with `b`, in the order of `a`: the longest first claims
 * its words of `a`, so that none overlap there; one stretch of `b` may answer several. After Wise, "Running
 * Karp-Rabin matching and greedy string tiling", 1993, on an automaton instead of hashes: O(n log n).
 */
export function runsOf(a: Int32Array, b: Int32Array, least: number): Run[] {
  const { length, end } = automatonOf(b).match(a)
  const tiles = new Tiles(a.length)
  const waiting: Run[][] = []
  const put = (run: Run) => {
    const same = waiting[run.words] ?? []
    same.push(run)
    waiting[run.words] = same
  }
  for (const [at, words] of length.entries()) {
    if (words < least || (length[at + 1] ?? 0) === words + 1) continue
    put({ a: at + 1 - words, b: (end[at] ?? 0) - words, words })
  }
  for (let words = waiting.length - 1; words >= least; words -= 1) {
    for (const run of waiting[words] ?? []) {
      const free = tiles.free(run)
      if (free.words === words) tiles.lay(free)
      else if (free.words >= least) put(free)
    }
  }
  return tiles.laid.sort((one, other) => one.a - other.a)
}

/** Which words of `a` are claimed, and by which run. */
class Tiles {
  readonly laid: Run[] = []
  readonly #at: Int32Array

  constructor(size: number) {
    this.#at = new Int32Array(size).fill(-1)
  }

  lay(run: Run): void {
    this.#at.fill(this.laid.length, run.a, run.a + run.words)
    this.laid.push(run)
  }

  /** What is left of a run once claimed words are cut from its ends; longer runs were laid before it. */
  free({ a, b, words }: Run): Run {
    let start = a
    let end = a + words
    for (let tile = this.#over(start); tile && start < end; tile = this.#over(start))
      start = Math.min(end, tile.a + tile.words)
    for (let tile = this.#over(end - 1); tile && start < end; tile = this.#over(end - 1))
      end = Math.max(start, tile.a)
    return { a: start, b: b + start - a, words: end - start }
  }

  #over(at: number): Run | undefined {
    return this.laid[this.#at[at] ?? -1]
  }
}
