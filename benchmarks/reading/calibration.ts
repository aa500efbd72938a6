/** Whether `confidence` means what it says: how often statements of like confidence were right. */
import type { Statement } from '../../packages/reading/src/index.ts'
import type { Corpus } from './corpus.ts'
import { pairs } from './relations.ts'

const BINS = 10

export function calibrationSection(corpus: Corpus, read: readonly (readonly Statement[])[]): string {
  const bins = Array.from({ length: BINS }, () => ({ count: 0, said: 0, right: 0 }))
  corpus.documents.forEach(({ text, attributions }, i) => {
    const outer = (read[i] ?? []).filter((s) => s.within === null)
    const right = new Set(
      pairs(text, attributions, outer).flatMap((p) => (p.source && p.cue ? [p.read] : [])),
    )
    outer.forEach((statement, j) => {
      const bin = bins[Math.min(BINS - 1, Math.floor(statement.confidence * BINS))]
      if (!bin) return
      bin.count++
      bin.said += statement.confidence
      if (right.has(j)) bin.right++
    })
  })
  const total = bins.reduce((sum, bin) => sum + bin.count, 0)
  const error = bins.reduce((sum, bin) => sum + Math.abs(bin.said - bin.right), 0) / total
  return [
    '## Is `confidence` calibrated?\n',
    'A statement is right when its content has IoU ≥ 0.5 with an annotated one and source and cue overlap. The',
    'seven weights of the calibration were fitted on these documents; the five-fold figure, fitted without them,',
    'is in the model card.\n',
    '| confidence | statements | mean said | share right |\n|---|---:|---:|---:|',
    ...bins.flatMap(({ count, said, right }, i) => {
      if (count === 0) return []
      const range = `${(i / BINS).toFixed(1)}–${((i + 1) / BINS).toFixed(1)}`
      return [`| ${range} | ${count} | ${(said / count).toFixed(2)} | ${(right / count).toFixed(2)} |`]
    }),
    `\nExpected calibration error ${(100 * error).toFixed(1)}%.`,
  ].join('\n')
}
