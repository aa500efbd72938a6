/** Annotated fields of news articles, as `../shared/data/attribution/FIELDS.md` tells of them. */
import type { Crowd, TextSpan } from '../../../packages/reading/src/index.ts'
import type { Attribution } from '../cofenet.ts'
import { type Any, anyOf } from '../probes/probe.ts'

export type GoldCrowd = Pick<Crowd, 'low' | 'high'> & Partial<Pick<Crowd, 'quantifier'>>

interface GoldFields {
  readonly speaker: Any<string> | null
  /** Other names that are right too. */
  readonly also?: readonly string[]
  readonly how: string
  readonly basis: { readonly kind: string; readonly by?: Any<string> | null }
  readonly crowd: GoldCrowd | null
  readonly act: string
  /** What the annotator doubted. */
  readonly doubt?: string
  readonly inner?: readonly GoldInner[]
}

interface GoldInner extends GoldFields {
  readonly at: Attribution
}

interface GoldOuter extends GoldFields {
  /** Of the attribution in the corpus. */
  readonly index: number
  /** The corpus has source and cue the wrong way round. */
  readonly swapped?: boolean
}

export interface GoldDocument {
  readonly id: string
  readonly attributions: readonly GoldOuter[]
}

/** An annotated statement, outer or inner. */
export interface GoldNode extends Attribution {
  /** Index of the one around it. */
  readonly parent: number | null
  readonly speakers: readonly string[]
  readonly also: readonly string[]
  readonly how: string
  readonly kind: string
  readonly by: readonly string[]
  readonly crowd: GoldCrowd | null
  readonly act: string
  readonly doubt: string
}

/** All that is annotated in a document, holders before what they hold. */
export function goldNodes(outer: readonly Attribution[], { attributions }: GoldDocument): GoldNode[] {
  const nodes: GoldNode[] = []
  const add = (fields: GoldFields, at: Attribution, parent: number | null): void => {
    const here = nodes.push(nodeOf(fields, at, parent)) - 1
    for (const inner of fields.inner ?? []) add(inner, inner.at, here)
  }
  for (const each of attributions) {
    const at = outer[each.index]
    if (!at) throw new Error(`expected an attribution of the corpus; found number ${each.index}`)
    add(each, each.swapped ? { ...at, source: at.cue, cue: at.source } : at, null)
  }
  return nodes
}

function nodeOf(fields: GoldFields, at: Attribution, parent: number | null): GoldNode {
  const { speaker, also = [], how, basis, crowd, act, doubt = '' } = fields
  const { source, cue, content } = at
  const speakers = speaker === null ? [] : anyOf(speaker)
  const by = basis.by == null ? [] : anyOf(basis.by)
  return { source, cue, content, parent, speakers, also, how, kind: basis.kind, by, crowd, act, doubt }
}

export const touch = (a: readonly TextSpan[], b: readonly TextSpan[]): boolean =>
  a.some(([start, end]) => b.some(([from, to]) => Math.max(start, from) < Math.min(end, to)))
