/** How much of one list of words is in another: in order, and as a bag of runs of five. */

/** Each between 0 and 1. */
export interface Overlap {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Long enough that a run hardly comes up twice, short enough that a changed word costs few. */
const RUN = 5

/** The longest common subsequence of words, in time of the product of both lengths. */
export function inOrder(gold: readonly string[], found: readonly string[]): Overlap {
  let before = new Uint32Array(found.length + 1)
  for (const word of gold) {
    const row = new Uint32Array(found.length + 1)
    for (const [at, other] of found.entries()) {
      row[at + 1] = word === other ? at0(before, at) + 1 : Math.max(at0(before, at + 1), at0(row, at))
    }
    before = row
  }
  return overlap(at0(before, found.length), gold.length, found.length)
}

/** Runs of five words, each as often as it comes; of fewer than five words, all of them as one run. */
export function inRuns(gold: readonly string[], found: readonly string[]): Overlap {
  const [wanted, got] = [runsOf(gold), runsOf(found)]
  const left = new Map<string, number>()
  for (const run of got) left.set(run, (left.get(run) ?? 0) + 1)
  const common = wanted.filter((run) => {
    const more = left.get(run) ?? 0
    left.set(run, more - 1)
    return more > 0
  })
  return overlap(common.length, wanted.length, got.length)
}

function runsOf(words: readonly string[]): string[] {
  if (words.length === 0) return []
  const count = Math.max(1, words.length - RUN + 1)
  return Array.from({ length: count }, (_, from) => words.slice(from, from + RUN).join(' '))
}

/** Nothing wanted and nothing found is a perfect answer. */
function overlap(common: number, wanted: number, found: number): Overlap {
  if (wanted === 0 && found === 0) return { precision: 1, recall: 1, f1: 1 }
  const precision = found === 0 ? 0 : common / found
  const recall = wanted === 0 ? 0 : common / wanted
  return { precision, recall, f1: common === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

function at0(row: Uint32Array, index: number): number {
  return row[index] ?? 0
}
