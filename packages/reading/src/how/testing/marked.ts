/** Texts in which a statement is marked, for tests: "<Ana> [said] {it rained}". */

import type { Span } from '../../spans/links/spans.ts'
import type { Nested } from '../../spans/nesting.ts'
import { segment } from '../../text/segment.ts'
import type { Tokens } from '../../text/tokens.ts'
import { identify } from '../../who/identify.ts'
import { describe } from '../describe.ts'

/** How the source of a marked statement knows; `why` in words. */
export interface Known {
  readonly kind: string
  readonly from: string | null
  readonly why: string | null
}

/**
 * @param marked a text with its source in <>, its cue in [] and its contents in {}.
 * @param inner the same text, marked for each statement inside the contents.
 */
export function knownOf(marked: string, ...inner: readonly string[]): Known {
  const text = plain(marked)
  const tokens = segment(text)
  const all = [marked, ...inner].map((each, i) => statement(tokens, each, i === 0 ? null : 0))
  const [first] = describe(tokens, all, identify(tokens, all), Float32Array.of(1))
  if (!first) throw new Error(`expected a statement in ${marked}`)
  const { kind, from, why } = first.basis
  return { kind, from, why: why && text.slice(...why) }
}

const plain = (marked: string): string => marked.replace(/[<>[\]{}]/g, '')

function statement(tokens: Tokens, marked: string, within: number | null): Nested {
  const [cue] = spansOf(tokens, marked, 'cue', /\[([^\]]*)\]/g)
  if (!cue) throw new Error(`expected a cue in ${marked}`)
  const [source] = spansOf(tokens, marked, 'source', /<([^>]*)>/g)
  const contents = spansOf(tokens, marked, 'content', /\{([^}]*)\}/g)
  return { cue, source, contents, sourceChance: 0.5, contentChance: 0.5, within }
}

function spansOf(tokens: Tokens, marked: string, role: Span['role'], marks: RegExp): Span[] {
  return [...marked.matchAll(marks)].map((match) => {
    const start = plain(marked.slice(0, match.index)).length
    const end = start + plain(match[0]).length
    const from = tokens.start.findIndex((_, i) => (tokens.end[i] ?? 0) > start)
    const after = tokens.start.findIndex((at) => at >= end)
    return { role, from, to: after < 0 ? tokens.start.length : after, sure: 0.9 }
  })
}
