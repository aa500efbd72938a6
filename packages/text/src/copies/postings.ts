/**
 * Fingerprints and the pages that have them, as sorted runs of numbers that double in size (the logarithmic
 * method of Bentley and Saxe, 1980): adding n pages is n log n in all, searching a fingerprint log² n.
 */
export class Postings {
  /** The largest first; each at least twice as long as the next. */
  readonly #runs: Float64Array[] = []
  #pending: number[] = []

  /** @param page Below `MOST_PAGES`. */
  add(prints: readonly number[], page: number): void {
    for (const print of prints) this.#pending.push(print * MOST_PAGES + page)
    if (this.#pending.length >= LEAST_RUN) this.settle()
  }

  /** The pages with a fingerprint, up to `most` of them, in no order, and whether there are more. */
  pagesWith(print: number, most: number): { readonly pages: number[]; readonly isCommon: boolean } {
    this.settle()
    const pages: number[] = []
    const end = (print + 1) * MOST_PAGES
    for (const run of this.#runs) {
      for (let at = firstFrom(run, print * MOST_PAGES); (run[at] ?? end) < end; at += 1) {
        if (pages.length === most) return { pages, isCommon: true }
        pages.push((run[at] ?? 0) % MOST_PAGES)
      }
    }
    return { pages, isCommon: false }
  }

  /** Every posting, in one sorted run. */
  all(): Float64Array {
    this.settle()
    while (this.#runs.length > 1) this.#mergeLast()
    return this.#runs[0] ?? new Float64Array()
  }

  /** @param run Sorted, as `all` gives it. */
  static of(run: Float64Array): Postings {
    const postings = new Postings()
    if (run.length > 0) postings.#runs.push(run)
    return postings
  }

  settle(): void {
    if (this.#pending.length === 0) return
    this.#runs.push(Float64Array.from(this.#pending).sort())
    this.#pending = []
    while (this.#length(-2) < 2 * this.#length(-1)) this.#mergeLast()
  }

  #length(at: number): number {
    return this.#runs.at(at)?.length ?? Infinity
  }

  #mergeLast(): void {
    const [one, other] = this.#runs.splice(-2)
    if (one && other) this.#runs.push(merged(one, other))
  }
}

/** 2^21: with a fingerprint of 32 bits before it, a posting is a whole number below 2^53. */
export const MOST_PAGES = 2_097_152
/** A run shorter than this is kept unsorted until somebody searches. */
const LEAST_RUN = 65_536

function merged(one: Float64Array, other: Float64Array): Float64Array {
  const all = new Float64Array(one.length + other.length)
  let [i, j] = [0, 0]
  for (let at = 0; at < all.length; at += 1) {
    const isFirst = j >= other.length || (i < one.length && (one[i] ?? 0) <= (other[j] ?? 0))
    all[at] = (isFirst ? one[i++] : other[j++]) ?? 0
  }
  return all
}

function firstFrom(run: Float64Array, value: number): number {
  let [low, high] = [0, run.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((run[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}
