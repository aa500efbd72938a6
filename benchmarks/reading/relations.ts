/**
 * Whole statements against annotated ones: contents are paired one to one, best token overlap first, from IoU
 * 0.5 up; then the source and the cue of each pair are compared. The same figures as
 * `../shared/tools/score_attribution.py common`.
 */
import type { TextSpan } from '../../packages/reading/src/index.ts'
import type { Attribution, Counts } from './cofenet.ts'

export interface RelationScores {
  readonly content: Counts
  readonly withSource: Counts
  readonly withSourceAndCue: Counts
  readonly exact: Counts
  /** Of the paired contents, how many have a source that overlaps (or none on both sides), percent. */
  readonly sourceRight: number
}

/** One statement read, and whether it was right: what calibration is about. */
export interface Judged {
  readonly index: number
  readonly right: boolean
}

export function relationScores(
  documents: readonly {
    readonly text: string
    readonly gold: readonly Attribution[]
    readonly read: readonly Attribution[]
  }[],
): RelationScores {
  const hits = { content: 0, source: 0, cue: 0, exact: 0 }
  let gold = 0
  let read = 0
  for (const document of documents) {
    gold += document.gold.length
    read += document.read.length
    for (const pair of pairs(document.text, document.gold, document.read)) {
      hits.content++
      if (pair.source) hits.source++
      if (pair.sourceHalf && pair.cue) hits.cue++
      if (pair.exact) hits.exact++
    }
  }
  const counts = (tp: number): Counts => ({ tp, fp: read - tp, fn: gold - tp })
  return {
    content: counts(hits.content),
    withSource: counts(hits.source),
    withSourceAndCue: counts(hits.cue),
    exact: counts(hits.exact),
    sourceRight: (100 * hits.source) / Math.max(1, hits.content),
  }
}

export interface Pair {
  readonly gold: number
  readonly read: number
  readonly source: boolean
  readonly sourceHalf: boolean
  readonly cue: boolean
  readonly exact: boolean
}

export function pairs(text: string, gold: readonly Attribution[], read: readonly Attribution[]): Pair[] {
  const words = [
    ...text.matchAll(/[\p{L}\p{M}\p{N}_]+(?:['’][\p{L}\p{M}\p{N}_]+)*|[^\p{L}\p{M}\p{N}_\s]/gu),
  ].map((m): TextSpan => [m.index, m.index + m[0].length])
  const want = gold.map((a) => sets(words, a))
  const got = read.map((a) => sets(words, a))
  const scored = want
    .flatMap((w, i) =>
      got.flatMap((g, j) => {
        const iou = overlap(w.content, g.content)
        return iou >= 0.5 ? [{ i, j, iou }] : []
      }),
    )
    .sort((a, b) => b.iou - a.iou || b.i - a.i || b.j - a.j)
  const usedGold = new Set<number>()
  const usedRead = new Set<number>()
  const found: Pair[] = []
  for (const { i, j } of scored) {
    const [w, g, a, b] = [want[i], got[j], gold[i], read[j]]
    if (usedGold.has(i) || usedRead.has(j) || !w || !g || !a || !b) continue
    usedGold.add(i)
    usedRead.add(j)
    const none = w.source.size === 0 && g.source.size === 0
    const same = (role: keyof Attribution): boolean => JSON.stringify(a[role]) === JSON.stringify(b[role])
    found.push({
      gold: i,
      read: j,
      source: none || overlap(w.source, g.source) > 0,
      sourceHalf: none || overlap(w.source, g.source) >= 0.5,
      cue: overlap(w.cue, g.cue) > 0 || (w.cue.size === 0 && g.cue.size === 0),
      exact: same('source') && same('cue') && same('content'),
    })
  }
  return found
}

function sets(words: readonly TextSpan[], attribution: Attribution): Record<keyof Attribution, Set<number>> {
  const set = (spans: readonly TextSpan[]) =>
    new Set(words.flatMap(([a, b], i) => (spans.some(([s, e]) => a < e && b > s) ? [i] : [])))
  return { source: set(attribution.source), cue: set(attribution.cue), content: set(attribution.content) }
}

function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let common = 0
  for (const item of a) if (b.has(item)) common++
  return common === 0 ? 0 : common / (a.size + b.size - common)
}
