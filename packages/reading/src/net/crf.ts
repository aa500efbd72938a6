/**
 * Linear-chain conditional random field (Lafferty, McCallum & Pereira 2001): best labels (Viterbi) and the
 * probability of each label (forward-backward, scaled as in Rabiner 1989). O(tokens × labels²).
 */
export interface Chain {
  readonly labels: number
  /** transitions[from * labels + to]; impossible ones are very negative. */
  readonly transitions: Float32Array
  readonly begin: Float32Array
  /** e to the power of each of them. */
  readonly moves: Float64Array
  readonly starts: Float64Array
}

export const createChain = (transitions: Float32Array, begin: Float32Array): Chain => ({
  labels: begin.length,
  transitions,
  begin,
  moves: Float64Array.from(transitions, Math.exp),
  starts: Float64Array.from(begin, Math.exp),
})

/** The best label of each token. */
export function viterbi(chain: Chain, scores: Float32Array): Uint8Array {
  const { labels, transitions, begin } = chain
  const count = scores.length / labels
  const path = new Uint8Array(count)
  if (count === 0) return path
  const back = new Uint8Array(scores.length)
  let best = new Float64Array(labels)
  for (let l = 0; l < labels; l++) best[l] = (begin[l] ?? 0) + (scores[l] ?? 0)
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

/**
 * The probability of every label at every token, `labels` per token. Scores stay far below 700, where e^score
 * would overflow.
 */
export function marginals(chain: Chain, scores: Float32Array): Float32Array {
  const { labels, moves } = chain
  const count = scores.length / labels
  const out = new Float32Array(scores.length)
  const local = new Float64Array(scores.length)
  for (let i = 0; i < local.length; i++) local[i] = Math.exp(scores[i] ?? 0)
  let now = chain.starts.slice()
  let next = new Float64Array(labels)
  for (let at = 0; at < count * labels; at += labels) {
    let total = 0
    for (let l = 0; l < labels; l++) {
      now[l] = (now[l] ?? 0) * (local[at + l] ?? 0)
      total += now[l] ?? 0
    }
    for (let l = 0; l < labels; l++) {
      now[l] = (now[l] ?? 0) / total
      out[at + l] = now[l] ?? 0
    }
    for (let to = 0; to < labels; to++) {
      let sum = 0
      for (let from = 0; from < labels; from++) sum += (now[from] ?? 0) * (moves[from * labels + to] ?? 0)
      next[to] = sum
    }
    ;[now, next] = [next, now]
  }
  now.fill(1)
  for (let at = (count - 1) * labels; at >= 0; at -= labels) {
    let total = 0
    for (let l = 0; l < labels; l++) total += (out[at + l] ?? 0) * (now[l] ?? 0)
    let after = 0
    for (let l = 0; l < labels; l++) {
      out[at + l] = ((out[at + l] ?? 0) * (now[l] ?? 0)) / total
      now[l] = (now[l] ?? 0) * (local[at + l] ?? 0)
      after += now[l] ?? 0
    }
    for (let from = 0, m = 0; from < labels; from++) {
      let sum = 0
      for (let to = 0; to < labels; to++, m++) sum += (moves[m] ?? 0) * (now[to] ?? 0)
      next[from] = sum / after
    }
    ;[now, next] = [next, now]
  }
  return out
}
