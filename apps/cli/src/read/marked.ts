import type { Statement } from '@hearsay/reading'
import { lines } from '@hearsay/text'
import { safe } from '../output/safe.ts'

/** A paragraph of the text with its statements in numbered brackets, and the statements that begin in it. */
export interface MarkedParagraph {
  readonly text: string
  readonly begins: readonly number[]
}

interface Edge {
  readonly at: number
  readonly opens: boolean
  readonly index: number
  readonly length: number
}

/**
 * `[1 the bridge [2 was unsafe]]`: every piece of a content opens with the number of its statement. A statement's
 * note stands beside the paragraph in which its first word of source, cue or content is. O(n log n) in the pieces.
 */
export function markedParagraphs(text: string, statements: readonly Statement[]): MarkedParagraph[] {
  const edges = statements.flatMap(edgesOf).sort(inOrder)
  const first = statements.map(({ source, cue, content }) =>
    Math.min(...[...source, ...cue, ...content].map(([start]) => start)),
  )
  const starts = first.map((at, index) => ({ at, index })).sort((a, b) => a.at - b.at || a.index - b.index)
  let edge = 0
  let start = 0
  return lines(text).map((paragraph) => {
    const from = edge
    while ((edges[edge]?.at ?? Infinity) <= paragraph.end) edge++
    const begun = start
    while ((starts[start]?.at ?? Infinity) < paragraph.end) start++
    const begins = starts.slice(begun, start).map(({ index }) => index)
    return { text: bracketed(text, paragraph, edges.slice(from, edge)), begins }
  })
}

function edgesOf({ content }: Statement, index: number): Edge[] {
  return content.flatMap(([start, end]) => [
    { at: start, opens: true, index, length: end - start },
    { at: end, opens: false, index, length: end - start },
  ])
}

/** What ends at a place ends before anything begins there; the longer encloses the shorter. */
function inOrder(a: Edge, b: Edge): number {
  if (a.at !== b.at) return a.at - b.at
  if (a.opens !== b.opens) return a.opens ? 1 : -1
  return a.opens ? b.length - a.length || a.index - b.index : a.length - b.length || b.index - a.index
}

function bracketed(
  text: string,
  { start, end }: { start: number; end: number },
  edges: readonly Edge[],
): string {
  const parts: string[] = []
  let at = start
  for (const edge of edges) {
    const to = Math.min(Math.max(edge.at, start), end)
    parts.push(safe(text.slice(at, to)), edge.opens ? `[${edge.index + 1} ` : ']')
    at = to
  }
  parts.push(safe(text.slice(at, end)))
  return parts.join('')
}
