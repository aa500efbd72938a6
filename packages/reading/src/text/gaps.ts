/** Where tokens lie → what stands between them, and the paragraphs that line breaks make. */

/** What stands between a token and the one before it. */
export const GAP = { none: 0, space: 1, line: 2, paragraph: 3 } as const

const LINE = 10

export function gaps(text: string, start: ArrayLike<number>, end: ArrayLike<number>): Uint8Array {
  const gap = new Uint8Array(start.length)
  let previous = 0
  for (let i = 0; i < start.length; i++) {
    const from = previous
    const to = start[i] ?? 0
    previous = end[i] ?? 0
    if (from === to) gap[i] = i === 0 ? GAP.paragraph : GAP.none
    else gap[i] = i === 0 ? GAP.paragraph : gapKind(text, from, to)
  }
  return gap
}

function gapKind(text: string, from: number, to: number): number {
  let lines = 0
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === LINE) lines++
  if (lines === 0) return GAP.space
  return lines === 1 ? GAP.line : GAP.paragraph
}

/** The index of each token's paragraph: a run of text without a line break. */
export function paragraphs(gap: Uint8Array): Int32Array {
  const paragraph = new Int32Array(gap.length)
  let now = 0
  for (let i = 0; i < gap.length; i++) {
    if (i > 0 && (gap[i] ?? 0) >= GAP.line) now++
    paragraph[i] = now
  }
  return paragraph
}
