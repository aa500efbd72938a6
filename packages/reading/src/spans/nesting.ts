/**
 * Contents → the statements inside them. The span model knows only outermost statements, so each content is
 * read again as a text of its own, without its outer quotation marks and opening "that", to any depth.
 * Every level reads only what the level above it held, at most `DEPTH` times, and what is too long to be
 * anybody's words once: linear in the text.
 */
import { creditOf } from '../layout/credits.ts'
import { MARK, quotes } from '../layout/quotes.ts'
import { slice } from '../text/slice.ts'
import type { Tokens } from '../text/tokens.ts'
import { said } from './given.ts'
import type { Linked } from './links/links.ts'
import { moved } from './links/moved.ts'
import type { Span } from './links/spans.ts'

const DEPTH = 6
const SHORTEST = 3
/** Longer contents are read inside where the page holds them, and never further in. */
const LONGEST = 1000

/** A linked statement with its place: `within` is an index in the same list. */
export interface Nested extends Linked {
  readonly within: number | null
}

type Outline = (tokens: Tokens) => Linked[]

/** @param outermost the statements of the text as a whole; @param within of a content. */
export function nest(tokens: Tokens, outermost: readonly Linked[], within: Outline): Nested[] {
  const all: Nested[] = outermost.map((linked) => ({ ...linked, within: null }))
  let from = 0
  for (let depth = 0; depth < DEPTH && from < all.length; depth++) {
    const until = all.length
    for (let i = from; i < until; i++) all.push(...inside(tokens, all[i], i, within))
    from = until
  }
  return all
}

function inside(tokens: Tokens, outer: Nested | undefined, at: number, outline: Outline): Nested[] {
  const found: Nested[] = []
  for (const content of outer ? readable(tokens, outer) : []) {
    const [from, to] = trim(tokens, content)
    if (to - from < SHORTEST) continue
    if (outer?.within !== null && to - from > LONGEST) continue
    const piece = slice(tokens, from, stopAfter(tokens, to))
    const credit =
      outer?.inside === 'lines' ? creditOf(piece, { from: 0, to: piece.words.length }) : undefined
    for (const linked of credit ? said(credit) : outline(piece)) {
      const inner = moved(linked, from)
      if (inner.contents.length > 0 && smaller(inner, content)) found.push({ ...inner, within: at })
    }
  }
  return found
}

/** The pieces of the contents that are each read as a text. */
function readable(tokens: Tokens, { contents, inside }: Linked): readonly Span[] {
  if (inside === 'nothing') return []
  return inside ? contents.flatMap((content) => sentencesOf(tokens, content)) : contents
}

/** A span's sentences, of which those are one between which a quotation stands open. */
function sentencesOf(tokens: Tokens, content: Span): Span[] {
  const { inside } = quotes(slice(tokens, content.from, content.to))
  const open = (i: number): boolean => inside[i - content.from] === 1 && inside[i - 1 - content.from] === 1
  const found: Span[] = []
  for (let { from } = content, to = from; from < content.to; from = to) {
    do to++
    while (to < content.to && (tokens.sentence[to] === tokens.sentence[to - 1] || open(to)))
    found.push({ ...content, from, to })
  }
  return found
}

/** The content without the marks around it and without an opening "that". */
function trim(tokens: Tokens, content: Span): [number, number] {
  let { from, to } = content
  if (tokens.lower[from] === 'that') from++
  const { mark } = quotes({ words: tokens.words.slice(from, to), gap: tokens.gap.subarray(from, to) })
  const opens = mark[0] === MARK.open || mark[0] === MARK.openSingle
  const closes = mark[to - from - 1] === MARK.close || mark[to - from - 1] === MARK.closeSingle
  const closed = mark.indexOf(mark[0] === MARK.open ? MARK.close : MARK.closeSingle)
  // "“I saw it” - witness": the marks are around a part of it.
  if (opens && (closed < 0 || closed >= to - from - 1)) from++
  const paired = !opens && mark.indexOf(MARK.open) >= 0 && mark[to - from - 1] === MARK.close
  if (closes && !paired && to - 1 > from) to--
  return [from, to]
}

/** The full stop that a content leaves outside ends it here, as it would a text of its own. */
function stopAfter(tokens: Tokens, to: number): number {
  return tokens.words[to] === '.' ? to + 1 : to
}

/** Inner statements say less than what holds them; otherwise reading inside would never end. */
function smaller(inner: Linked, content: Span): boolean {
  const size = inner.contents.reduce((sum, c) => sum + c.to - c.from, 0)
  return size < content.to - content.from
}

/** By first word, holders before held; `within` follows. */
export function inTextOrder(nested: readonly Nested[]): Nested[] {
  const order = nested.map((_, i) => i).sort((a, b) => first(nested[a]) - first(nested[b]) || a - b)
  const place = new Map(order.map((from, to) => [from, to]))
  return order.flatMap((i) => {
    const statement = nested[i]
    return statement
      ? [{ ...statement, within: statement.within === null ? null : (place.get(statement.within) ?? null) }]
      : []
  })
}

function first(linked: Linked | undefined): number {
  if (!linked) return 0
  return Math.min(
    linked.cue.from,
    linked.source?.from ?? linked.cue.from,
    linked.contents[0]?.from ?? linked.cue.from,
  )
}
