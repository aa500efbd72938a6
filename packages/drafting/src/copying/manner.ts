import type { Evidence } from './evidence.ts'

/**
 * Of the words in sentences that the copy shares, how many stand in common runs: nearly all, or a good part.
 */
const VERBATIM = 0.92
const EDITED = 0.35

/** How near the copy is to what it took, judged by the sentences that it took and not by what it added. */
export function mannerOf(
  { shared, alike }: Evidence,
  copy: 'a' | 'b',
): 'verbatim' | 'edited' | 'paraphrased' {
  const runs = shared.passages.flatMap(({ runs }) => runs)
  const same = runs.reduce((sum, run) => sum + run[copy].end - run[copy].start, 0)
  const taken = new Map(alike.map((pair) => [pair[copy].start, pair[copy].end - pair[copy].start]))
  const all = [...taken.values()].reduce((sum, length) => sum + length, 0)
  const part = same / Math.max(all, same, 1)
  return part >= VERBATIM ? 'verbatim' : part >= EDITED ? 'edited' : 'paraphrased'
}
