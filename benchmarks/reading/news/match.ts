/** Pairs annotations with statements: contents that share half of their letters, the best pairs first. */
import type { Statement, TextSpan } from '../../../packages/reading/src/index.ts'
import { type GoldNode, touch } from './gold.ts'

export interface Matches {
  /** Annotation → statement, where the cues touch too. */
  readonly firm: ReadonlyMap<number, number>
  /** Inner annotation → statement by content alone, where nothing matched it firmly. */
  readonly loose: ReadonlyMap<number, number>
}

interface Pair {
  readonly node: number
  readonly statement: number
  readonly share: number
  readonly cue: boolean
  readonly source: boolean
}

export function match(text: string, nodes: readonly GoldNode[], statements: readonly Statement[]): Matches {
  const pairs = pairsOf(text, nodes, statements)
  const used = new Set<number>()
  const firm = taken(
    pairs.filter(({ cue }) => cue),
    used,
  )
  const inner = pairs.filter(({ node }) => nodes[node]?.parent !== null && !firm.has(node))
  return { firm, loose: taken(inner, used) }
}

/** Each annotation and each statement once. */
function taken(pairs: readonly Pair[], used: Set<number>): Map<number, number> {
  const found = new Map<number, number>()
  for (const { node, statement } of pairs) {
    if (found.has(node) || used.has(statement)) continue
    found.set(node, statement)
    used.add(statement)
  }
  return found
}

function pairsOf(text: string, nodes: readonly GoldNode[], statements: readonly Statement[]): Pair[] {
  const letters = nodes.map(({ content }) => lettersIn(text, content))
  const said = statements.map(({ content }) => lettersIn(text, content))
  const pairs = nodes.flatMap((node, i) =>
    statements.map((statement, j): Pair => {
      const share = iou(letters[i] ?? new Set(), said[j] ?? new Set())
      const none = node.source.length + statement.source.length === 0
      const source = none || touch(node.source, statement.source)
      return { node: i, statement: j, share, source, cue: touch(node.cue, statement.cue) }
    }),
  )
  return pairs
    .filter(({ share }) => share >= 0.5)
    .sort(
      (a, b) =>
        b.share - a.share ||
        Number(b.source) - Number(a.source) ||
        a.node - b.node ||
        a.statement - b.statement,
    )
}

function lettersIn(text: string, spans: readonly TextSpan[]): Set<number> {
  const found = new Set<number>()
  for (const [start, end] of spans)
    for (const { index } of text.slice(start, end).matchAll(/[\p{L}\p{N}]/gu)) found.add(start + index)
  return found
}

function iou(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let common = 0
  for (const each of a) if (b.has(each)) common++
  return common === 0 ? 0 : common / (a.size + b.size - common)
}
