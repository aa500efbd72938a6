/**
 * Linear-chain conditional random field (Lafferty, McCallum & Pereira 2001): best labels (Viterbi) and the
 * probability of each label (forward-backward, scaled as in Rabiner 1989). O(tokens × labels²).
 */
import type { Weights } from './weights.ts'

export interface Chain {
  readonly labels: number
  /** transitions[from * labels + to]; impossible ones are very negative. */
  readonly transitions: Float32Array
  readonly begin: Float32Array
}

export function createChain(weights: Weights): Chain {
  return {
    labels: weights.header.labels.length,
    transitions: weights.floats('transitions'),
    begin: weights.floats('begin'),
  }
}

/** The best label of each token. */
export function viterbi(chain: Chain, scores: Float32Array): Uint8Array {
  const { labels, transitions, begin } = chain
  const count = scores.length / labels
  const path = new Uint8Array(count)
  if (count === 0) return path
  const back = new Uint8Array(scores.length)
  let best = Float64Array.from(begin, (b, l) => b + (scores[l] ?? 0))
  let next = new Float64Array(labels)
  for (let t = 1; t < count; t++) {
    for (let to = 0; to < labels; to++) {
      let top = Number.NEGATIVE_INFINITY
      let from = 0
      for (let l = 0; l < labels; l++) {
        const value = (best[l] ?? 0) + (transitions[l * labels + to] ?? 0)
        if (value > top) {
          top = value
          from = l
        }
      }
      next[to] = top + (scores[t * labels + to] ?? 0)
      back[t * labels + to] = from
    }
    ;[best, next] = [next, best]
  }
  let label = best.indexOf(Math.max(...best))
  for (let t = count - 1; t >= 0; t--) {
    path[t] = label
    label = back[t * labels + label] ?? 0
  }
  return path
}

/** The probability of every label at every token, `labels` per token. */
export function marginals(chain: Chain, scores: Float32Array): Float32Array {
  const { labels, begin } = chain
  const count = scores.length / labels
  const out = new Float32Array(scores.length)
  if (count === 0) return out
  const move = Float64Array.from(chain.transitions, Math.exp)
  const local = localWeights(scores, labels)
  const row = new Float64Array(labels)
  for (let l = 0; l < labels; l++) out[l] = Math.exp(begin[l] ?? 0) * (local[l] ?? 0)
  scale(out, 0, labels)
  for (let t = 1; t < count; t++) {
    const at = t * labels
    for (let to = 0; to < labels; to++) {
      let sum = 0
      for (let from = 0; from < labels; from++)
        sum += (out[at - labels + from] ?? 0) * (move[from * labels + to] ?? 0)
      out[at + to] = sum * (local[at + to] ?? 0)
    }
    scale(out, at, labels)
  }
  let after = new Float64Array(labels).fill(1)
  for (let t = count - 2; t >= 0; t--) {
    const at = t * labels
    let total = 0
    for (let from = 0; from < labels; from++) {
      let sum = 0
      for (let to = 0; to < labels; to++)
        sum += (move[from * labels + to] ?? 0) * (local[at + labels + to] ?? 0) * (after[to] ?? 0)
      row[from] = sum
      total += sum
    }
    after = row.map((value) => value / (total || 1))
    for (let l = 0; l < labels; l++) out[at + l] = (out[at + l] ?? 0) * (after[l] ?? 0)
    scale(out, at, labels)
  }
  return out
}

/** e^score, each token's largest made 1 so that nothing overflows. */
function localWeights(scores: Float32Array, labels: number): Float64Array {
  const local = new Float64Array(scores.length)
  for (let at = 0; at < scores.length; at += labels) {
    let top = Number.NEGATIVE_INFINITY
    for (let l = 0; l < labels; l++) top = Math.max(top, scores[at + l] ?? 0)
    for (let l = 0; l < labels; l++) local[at + l] = Math.exp((scores[at + l] ?? 0) - top)
  }
  return local
}

function scale(values: Float32Array, at: number, labels: number): void {
  let sum = 0
  for (let l = 0; l < labels; l++) sum += values[at + l] ?? 0
  for (let l = 0; l < labels; l++) values[at + l] = (values[at + l] ?? 0) / (sum || 1)
}
