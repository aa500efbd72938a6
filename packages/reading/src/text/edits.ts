/**
 * A text as given → the text as it is read: without markup, what cannot be seen and the breaks of folded
 * lines, and where each of its characters comes from. Every step is a list of edits found in one pass.
 */

export interface Plain {
  readonly text: string
  /** Where each code unit begins and ends in the text as given; null where the text is read as given. */
  readonly from: Int32Array | null
  readonly to: Int32Array | null
}

/** What stands in `[start, end)` reads as `as`. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly as: string
}

/** What a step finds to change in a text, in order and without overlap. */
export type Step = (text: string) => Edit[]

export function plainText(text: string, steps: readonly Step[]): Plain {
  return steps.reduce((now: Plain, step) => apply(now, step(now.text)), { text, from: null, to: null })
}

/** Every match of a global expression as an edit; where `as` is undefined the match stays. */
export function edits(
  text: string,
  form: RegExp,
  as: (match: RegExpExecArray) => string | undefined,
): Edit[] {
  const found: Edit[] = []
  for (const match of text.matchAll(form)) {
    const words = as(match)
    if (words !== undefined) found.push({ start: match.index, end: match.index + match[0].length, as: words })
  }
  return found
}

function apply(plain: Plain, edits: readonly Edit[]): Plain {
  if (edits.length === 0) return plain
  const text = edited(plain.text, edits)
  const from = new Int32Array(text.length)
  const to = new Int32Array(text.length)
  let at = 0
  let next = 0
  const keep = (until: number): void => {
    for (; at < until; at++, next++) {
      from[next] = plain.from?.[at] ?? at
      to[next] = plain.to?.[at] ?? at + 1
    }
  }
  for (const { start, end, as } of edits) {
    keep(start)
    const [first, last] = asGiven(plain, start, end)
    from.fill(first, next, next + as.length)
    to.fill(last, next, next + as.length)
    next += as.length
    at = end
  }
  keep(plain.text.length)
  return { text, from, to }
}

function edited(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = []
  let at = 0
  for (const { start, end, as } of edits) {
    pieces.push(text.slice(at, start), as)
    at = end
  }
  return pieces.join('') + text.slice(at)
}

/** Where `[start, end)` of the plain text, which is not empty, lies in the text as given. */
export function asGiven({ from, to }: Plain, start: number, end: number): [number, number] {
  return [from?.[start] ?? start, to?.[end - 1] ?? end]
}
