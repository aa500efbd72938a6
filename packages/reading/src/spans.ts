/** Labels → spans of tokens, each with the chance that its ends and its role are right. */
import { type Chain, marginals, viterbi } from './crf.ts'

export const ROLES = ['source', 'cue', 'content'] as const
export type Role = (typeof ROLES)[number]

/** Tokens `[from, to)` in one role. */
export interface Span {
  readonly role: Role
  readonly from: number
  readonly to: number
  /** Mean chance of the label at the span's first token, its last, and its least sure one: 0–1. */
  readonly sure: number
}

export function spans(chain: Chain, scores: Float32Array): Span[] {
  const path = viterbi(chain, scores)
  const chance = marginals(chain, scores)
  const found: Span[] = []
  for (let from = 0; from < path.length; from++) {
    const label = path[from] ?? 0
    if (label === 0) continue
    const role = ROLES[(label - 1) >> 1]
    const inner = label % 2 ? label + 1 : label
    let to = from + 1
    while (path[to] === inner) to++
    if (role) found.push({ role, from, to, sure: sureness(chain.labels, path, chance, from, to) })
    from = to - 1
  }
  return found
}

function sureness(labels: number, path: Uint8Array, chance: Float32Array, from: number, to: number): number {
  const at = (t: number): number => chance[t * labels + (path[t] ?? 0)] ?? 0
  let least = 1
  for (let t = from; t < to; t++) least = Math.min(least, at(t))
  const ends = to < path.length ? (chance[to * labels + (path[to] ?? 0)] ?? 0) : 1
  return (at(from) + least + Math.min(at(to - 1), ends)) / 3
}
