/**
 * How sure the model is of a statement's parts → the chance that the whole is right: logistic calibration
 * (Platt 1999), fitted by training/calibrate.py on statements that were right when content IoU ≥ 0.5, the
 * source overlapped and the cue overlapped.
 */
import type { Linked } from '../spans/links/links.ts'

/**
 * Of a statement with a content: the numbers that calibration weighs, in order; the last weight is the
 * constant.
 */
export function evidence(linked: Linked): number[] {
  const contents = linked.contents.map((c) => logit(c.sure))
  return [
    logit(linked.cue.sure),
    linked.source ? logit(linked.source.sure) : 0,
    linked.source ? 0 : 1,
    Math.min(...contents),
    contents.reduce((a, b) => a + b, 0) / contents.length,
    logit(linked.sourceChance),
    logit(linked.contentChance),
  ]
}

export function confidence(weights: Float32Array, linked: Linked): number {
  const terms = evidence(linked)
  const sum = terms.reduce((total, term, i) => total + term * (weights[i] ?? 0), weights[terms.length] ?? 0)
  return 1 / (1 + Math.exp(-sum))
}

function logit(p: number): number {
  const bounded = Math.min(0.999, Math.max(0.001, p))
  return Math.log(bounded / (1 - bounded))
}
