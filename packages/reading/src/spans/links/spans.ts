/** Labels → spans of tokens, each with the chance that its ends and its role are right. */
import { type Chain, marginals, viterbi } from '../../net/crf.ts'
import { firstOf } from '../../text/search.ts'

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

export interface Spans {
  /** The spans of the best labels, in order. */
  readonly firm: readonly Span[]
  /** Runs outside those that may be sources or contents: for cues that would otherwise have none. */
  readonly weak: readonly Span[]
  /** The chance that each token is content. */
  readonly content: Float32Array
}

/** By where they begin. */
export const inOrder = (spans: readonly Span[]): Span[] => [...spans].sort((a, b) => a.from - b.from)

/** Index of the first span that begins at or after a token. */
export function firstFrom(spans: readonly Span[], token: number): number {
  return firstOf(spans, ({ from }) => from >= token)
}

/** The least chance of a weak span's every token. */
const WEAK = { source: 0.18, content: 0.15 } as const

export function spans(chain: Chain, scores: Float32Array): Spans {
  const path = viterbi(chain, scores)
  const chance = marginals(chain, scores)
  return {
    firm: best(chain, path, chance),
    weak: inOrder((['source', 'content'] as const).flatMap((role) => weakSpans(chain, path, chance, role))),
    content: contentChance(chain, chance),
  }
}

function contentChance({ labels }: Chain, chance: Float32Array): Float32Array {
  const out = new Float32Array(chance.length / labels)
  for (let t = 0; t < out.length; t++) out[t] = (chance[t * labels + 5] ?? 0) + (chance[t * labels + 6] ?? 0)
  return out
}

function weakSpans(chain: Chain, path: Uint8Array, chance: Float32Array, role: 'source' | 'content'): Span[] {
  const found: Span[] = []
  const begin = 1 + 2 * ROLES.indexOf(role)
  const likely = (t: number): number =>
    path[t] === 0 ? (chance[t * chain.labels + begin] ?? 0) + (chance[t * chain.labels + begin + 1] ?? 0) : 0
  for (let from = 0; from < path.length; from++) {
    if (likely(from) < WEAK[role]) continue
    let to = from + 1
    let sum = likely(from)
    while (to < path.length && likely(to) >= WEAK[role]) sum += likely(to++)
    found.push({ role, from, to, sure: sum / (to - from) })
    from = to
  }
  return found
}

function best(chain: Chain, path: Uint8Array, chance: Float32Array): Span[] {
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
