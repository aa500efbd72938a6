/**
 * Statements found by rules → the model's statements with those among them. A rule that names a cue which the
 * model has too only mends it; inside another's content a rule adds nothing, since contents are read again as
 * texts of their own; and what the model had hung across the place, from another sentence or from inside it,
 * gives way. Only what stands near a rule's words is looked at: linear in the text.
 */
import type { Tokens } from '../../text/tokens.ts'
import type { Linked } from '../links/links.ts'
import type { Span } from '../links/spans.ts'
import { type Places, places } from './places.ts'

export function adopt(tokens: Tokens, linked: readonly Linked[], found: readonly Linked[]): Linked[] {
  const all = places(linked)
  for (const rule of found) take(tokens, all, rule)
  return all.statements()
}

function take(tokens: Tokens, all: Places, rule: Linked): void {
  const near = all.near(rule)
  const same = near.find(([, { cue }]) => overlaps(cue, rule.cue))
  if (same) {
    all.put(same[0], mended(same[1], rule))
    return
  }
  const [from, to] = extent(rule)
  if (near.some(([, { contents }]) => contents.some((c) => c.from <= from && to <= c.to))) return
  if (near.some(([, each]) => tells(each, rule))) return
  const others = near.filter(([, each]) => !isInside(tokens, each, rule))
  const torn = others.filter(([, { contents }]) => contents.some((content) => isTaken(content, rule)))
  const wanted = ([, each]: readonly [number, Linked]): boolean =>
    sticksOut(each, rule) || (inSentence(tokens, each.cue, rule) && !without(each, rule))
  if (torn.some(wanted)) return
  for (const [at, each] of near) if (isInside(tokens, each, rule)) all.put(at, undefined)
  for (const [at, each] of torn) all.put(at, without(each, rule))
  all.add(rule)
}

/** "The fear is that it floods, she said": whoever says it all ends what a rule took for one clause. */
const tells = ({ source, cue, contents }: Linked, rule: Linked): boolean =>
  source !== undefined &&
  cue.from >= rule.cue.to &&
  contents.some((c) => c.from <= rule.cue.from && rule.cue.to <= c.to && c.to <= cue.from)

/** A statement that keeps what a rule does not take, if anything. */
function without(each: Linked, rule: Linked): Linked | undefined {
  const contents = each.contents.filter((content) => !isTaken(content, rule))
  return contents.length > 0 ? { ...each, contents } : undefined
}

const isTaken = (content: Span, rule: Linked): boolean => rule.contents.some((c) => overlaps(c, content))

/** Whether a statement is all within a rule's sentence, its cue in what the rule says is content. */
const isInside = (tokens: Tokens, { cue, contents }: Linked, rule: Linked): boolean =>
  rule.contents.some((c) => overlaps(c, cue)) &&
  contents.every((content) => inSentence(tokens, content, rule))

const inSentence = ({ sentence }: Tokens, span: Span, { cue }: Linked): boolean =>
  sentence[span.from] === sentence[cue.from] && sentence[span.to - 1] === sentence[cue.from]

/**
 * A rule may know that nobody speaks, or who does; where the two agree in that, the model's words are kept.
 */
function mended(model: Linked, rule: Linked): Linked {
  if ((model.source === undefined) !== (rule.source === undefined)) return rule
  if (model.source) return model
  const agreed = model.contents.filter((content) => isTaken(content, rule))
  return { ...model, contents: agreed.length > 0 ? agreed.map((each) => cutBy(each, rule)) : rule.contents }
}

/** Not beyond where a rule ends what both begin alike. */
function cutBy(content: Span, { contents }: Linked): Span {
  const same = contents.find((c) => Math.abs(c.from - content.from) <= 1)
  return same && same.to < content.to ? { ...content, to: same.to } : content
}

/** Whether a content lies in part within a rule's and in part outside. */
const sticksOut = ({ contents }: Linked, rule: Linked): boolean =>
  contents.some((content) =>
    rule.contents.some((c) => overlaps(c, content) && (content.from < c.from - 1 || content.to > c.to + 1)),
  )

const overlaps = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to

function extent({ cue, source, contents }: Linked): [number, number] {
  const spans = [cue, ...(source ? [source] : []), ...contents]
  return [Math.min(...spans.map(({ from }) => from)), Math.max(...spans.map(({ to }) => to))]
}
