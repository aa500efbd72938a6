/**
 * Contents → the statements inside them. The span model knows only outermost statements, so each content is
 * read again as a text of its own, without its outer quotation marks and opening "that", to any depth.
 * Every level reads only what the level above it held, at most `DEPTH` times: linear in the text.
 */
import { MARK, quotes } from '../layout/quotes.ts'
import { slice } from '../text/slice.ts'
import type { Tokens } from '../text/tokens.ts'
import type { Linked } from './links.ts'
import type { Span } from './spans.ts'

const DEPTH = 6
const SHORTEST = 3

/** A linked statement with its place: `within` is an index in the same list. */
export interface Nested extends Linked {
  readonly within: number | null
}

type Outline = (tokens: Tokens) => Linked[]

/** @param outline of the text; @param within of a content. */
export function nest(tokens: Tokens, outline: Outline, within: Outline): Nested[] {
  const all: Nested[] = outline(tokens).map((linked) => ({ ...linked, within: null }))
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
  for (const content of outer?.contents ?? []) {
    const [from, to] = trim(tokens, content)
    if (to - from < SHORTEST) continue
    for (const linked of outline(slice(tokens, from, stopAfter(tokens, to)))) {
      const moved = move(linked, from)
      if (moved.contents.length > 0 && smaller(moved, content)) found.push({ ...moved, within: at })
    }
  }
  return found
}

/** The content without the marks around it and without an opening "that". */
function trim(tokens: Tokens, content: Span): [number, number] {
  let { from, to } = content
  if (tokens.words[from]?.toLowerCase() === 'that') from++
  const { mark } = quotes(slice(tokens, from, to))
  const opens = mark[0] === MARK.open || mark[0] === MARK.openSingle
  const closes = mark[to - from - 1] === MARK.close || mark[to - from - 1] === MARK.closeSingle
  if (opens) from++
  if (closes && to - 1 > from) to--
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

function move(linked: Linked, by: number): Linked {
  const shift = (span: Span): Span => ({ ...span, from: span.from + by, to: span.to + by })
  const { cue, source, contents, told, relay, sourceChance, contentChance } = linked
  return {
    cue: shift(cue),
    source: source && shift(source),
    contents: contents.map(shift),
    told: told && shift(told),
    relay: relay && shift(relay),
    sourceChance,
    contentChance,
  }
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
