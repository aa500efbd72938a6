/**
 * Exact span F1 by the protocol of the published CofeNet comparison (Wang et al., COLING 2022): spans as runs
 * of token labels, cut at the borders of the published instances; a cue wins over a source, a source over a
 * content.
 */

import type { TextSpan } from '../../packages/reading/src/index.ts'
import { ROLES, type Role } from '../../packages/reading/src/spans/links/spans.ts'

export interface Attribution {
  readonly source: readonly TextSpan[]
  readonly cue: readonly TextSpan[]
  readonly content: readonly TextSpan[]
}

/** One document of the published test-bed. */
export interface CofenetDocument {
  readonly id: string
  readonly tokens: readonly TextSpan[]
  readonly instances: readonly TextSpan[]
  readonly labels: readonly string[]
}

export interface Counts {
  tp: number
  fp: number
  fn: number
}

export function f1({ tp, fp, fn }: Counts): number {
  return tp === 0 ? 0 : (200 * tp) / (2 * tp + fp + fn)
}

/** @param read outermost attributions by document id, offsets in code points as the corpus counts them. */
export function cofenetCounts(
  gold: readonly CofenetDocument[],
  read: ReadonlyMap<string, readonly Attribution[]>,
): Record<Role, Counts> {
  const counts = { source: zero(), cue: zero(), content: zero() }
  for (const document of gold) {
    const labels = toLabels(document.tokens, read.get(document.id) ?? [])
    for (const [from, to] of document.instances) {
      const want = runs(document.labels, from, to)
      const got = runs(labels, from, to)
      for (const role of ROLES) {
        for (const run of got[role]) want[role].has(run) ? counts[role].tp++ : counts[role].fp++
        for (const run of want[role]) if (!got[role].has(run)) counts[role].fn++
      }
    }
  }
  return counts
}

const zero = (): Counts => ({ tp: 0, fp: 0, fn: 0 })

function toLabels(tokens: readonly TextSpan[], attributions: readonly Attribution[]): string[] {
  const labels: string[] = new Array(tokens.length).fill('O')
  for (const role of ['content', 'source', 'cue'] as const)
    for (const attribution of attributions)
      for (const [start, end] of attribution[role]) {
        let prefix = 'B'
        for (
          let i = firstEndingAfter(tokens, start);
          i < tokens.length && (tokens[i]?.[0] ?? end) < end;
          i++
        ) {
          labels[i] = `${prefix}-${role}`
          prefix = 'I'
        }
      }
  return labels
}

function firstEndingAfter(tokens: readonly TextSpan[], start: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.[1] ?? 0) > start) high = middle
    else low = middle + 1
  }
  return low
}

/**
 * Spans of labels in `[from, to)`; an inner label that continues nothing, or meets the border, opens a span.
 */
function runs(labels: readonly string[], from: number, to: number): Record<Role, Set<string>> {
  const found: Record<Role, Set<string>> = { source: new Set(), cue: new Set(), content: new Set() }
  let role: Role | undefined
  let start = from
  for (let i = from; i <= to; i++) {
    const label = i < to ? (labels[i] ?? 'O') : 'O'
    if (role && label === `I-${role}`) continue
    if (role) found[role].add(`${start}-${i}`)
    role = label === 'O' ? undefined : ROLES.find((r) => label.endsWith(r))
    start = i
  }
  return found
}
