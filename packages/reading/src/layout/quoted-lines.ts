/**
 * Lines marked as quoted ("> > so he wrote") → the same words without their marks, and how deep each is
 * quoted. A line that goes on with the sentence of the one above it is joined to it: mails fold what they
 * quote.
 */
import { GAP } from '../text/gaps.ts'
import type { Tokens } from '../text/tokens.ts'
import { only } from './only.ts'

export interface Quoted {
  readonly tokens: Tokens
  /** How many marks stood before the line of each token. */
  readonly depth: Uint8Array
}

export function unquote(tokens: Tokens): Quoted {
  const { words, gap } = tokens
  const kept: number[] = []
  const depths: number[] = []
  const gaps: number[] = []
  let before = 0
  for (let i = 0; i < words.length; i++) {
    const opens = (gap[i] ?? 0) >= GAP.line || i === 0
    let depth = opens ? 0 : before
    let at = i
    if (opens) while (words[at] === '>' && (at === i || (gap[at] ?? 0) < GAP.line)) at++
    depth += at - i
    if (at < words.length && !(at > i && (gap[at] ?? 0) >= GAP.line)) {
      gaps.push(
        opens && depth > 0 && depth === before && goesOn(tokens, kept.at(-1), at) ? GAP.space : (gap[i] ?? 0),
      )
      kept.push(at)
      depths.push(depth)
      before = depth
      i = at
    } else i = at - 1
  }
  if (kept.length === words.length) return { tokens, depth: new Uint8Array(depths) }
  return { tokens: only(tokens, kept, new Uint8Array(gaps)), depth: new Uint8Array(depths) }
}

/** Whether a line goes on with the sentence of the one above: that did not end, and this opens no other. */
function goesOn({ words }: Tokens, last: number | undefined, at: number): boolean {
  if (last === undefined || /^[.!?:…”"]$/.test(words[last] ?? '')) return false
  return (
    /^[\p{Ll}\d(,;]/u.test(words[at] ?? '') ||
    /^(?:the|a|an|of|to|in|and|that|by|for|with|at|on)$/.test(words[last] ?? '')
  )
}
