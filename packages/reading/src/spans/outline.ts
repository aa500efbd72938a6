/** A run of tokens → the outermost statements in it. */
import { isDoers, isSomebody } from '../layout/somebody.ts'
import { look, type Seen } from '../net/look.ts'
import type { Model } from '../net/model.ts'
import { anyCue, mayCue } from '../text/cues.ts'
import { slice } from '../text/slice.ts'
import { lowerAt, type Tokens, wordAt } from '../text/tokens.ts'
import { cutAtDoubt, cutShort, otherShares } from './edges/cut.ts'
import { mendEdges } from './edges/edges.ts'
import { withFronted } from './edges/fronted.ts'
import { withJoinedActs } from './edges/joined-acts.ts'
import { partNextAct } from './edges/next-act.ts'
import { keepToSentence } from './edges/own-sentence.ts'
import { keepToClause } from './edges/semicolons.ts'
import { worded } from './edges/worded.ts'
import { isFirm } from './links/firm.ts'
import { type Linked, link } from './links/links.ts'
import { moved } from './links/moved.ts'
import { ROLES, type Span, type Spans, spans } from './links/spans.ts'
import { claims } from './plain/claims.ts'
import { openers } from './plain/openers.ts'
import { plain, plainClauses } from './plain/plain.ts'
import { continueQuotations } from './quotations/continued.ts'
import { creditDashes } from './quotations/dashed.ts'
import { ownQuotation } from './quotations/own-quotation.ts'
import { tagged } from './quotations/tagged.ts'
import { returnToSaid } from './quotations/unsaid.ts'
import { endBeforeVerb, isPredicated } from './repairs/owned-subjects.ts'
import { repair } from './repairs/repair.ts'
import { withAccording } from './reporters/according.ts'
import { withAnswered } from './reporters/answered.ts'
import { withAsides } from './reporters/asides.ts'
import { withReporters } from './reporters/last-reporter.ts'
import { passedOn } from './reporters/passed-on.ts'
import { adopt } from './rules/adopt.ts'
import { byRule } from './rules/by-rule.ts'

/** Of a text: what the model finds, and what the words alone show where it finds nothing. */
export function outline(model: Model, tokens: Tokens): Linked[] {
  const { read, left, shares, found } = modelOutline(model, tokens, cutAtDoubt)
  const others = [...left, ...shares].flatMap((span) => alone(model, tokens, span))
  const all = [...read, ...others.filter(({ cue }) => !read.some((each) => overlaps(each.cue, cue)))]
  const clear = [...all, ...plainClauses(tokens, all).filter((each) => isLikely(tokens, found, each))]
  return [...clear, ...openers(tokens, clear)]
}

/**
 * Of a content, which is read as a text of its own: the model, taught outermost statements only, misses half
 * of what stands in it, and runs on where it does not.
 */
export function outlineInside(model: Model, tokens: Tokens): Linked[] {
  if (!anyCue(tokens)) return openPlain(tokens, [])
  const { read, shares } = modelOutline(model, tokens, cutShort)
  const others = shares.flatMap(({ from, to }) =>
    outlineInside(model, slice(tokens, from, to)).map((linked) => moved(linked, from)),
  )
  const firm = read.filter((each) => isFirm(each) && !isFiller(tokens, each))
  return openPlain(tokens, [...firm, ...others])
}

const overlaps = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to

/** With what the words alone show besides. */
function openPlain(tokens: Tokens, firm: readonly Linked[]): Linked[] {
  const clear = [...firm, ...plain(tokens, firm).filter((each) => !isFiller(tokens, each))]
  return [...clear, ...openers(tokens, clear)]
}

/** "You know, he lied", "I mean, …": words that fill a pause. */
function isFiller(tokens: Tokens, { source, cue, contents }: Linked): boolean {
  if (!source || wordAt(tokens, cue.to) !== ',') return false
  const apart = source.from === 0 || lowerAt(tokens, source.from - 1) === ','
  if (contents[0]?.from !== cue.to && !apart) return false
  return FILLERS.test(`${lowerAt(tokens, source.from)} ${lowerAt(tokens, cue.from)}`)
}

const FILLERS = /^(?:you know|i mean|you see)$/

/** What the model found in a run of tokens, and the statements that this makes. */
interface Outline {
  readonly found: Spans
  readonly read: readonly Linked[]
  /** Contents that none of them kept. */
  readonly left: readonly Span[]
  /** What was cut off them, of which another share is the source. */
  readonly shares: readonly Span[]
}

/** How contents that run on are cut. */
type Cut = (tokens: Tokens, linked: Linked, chance: Float32Array) => Linked

/**
 * Where the words of a run are taken for nothing but content, which is known already of what is read inside a
 * content, they are looked at again with no content opening them, so that "all told him the bridge was shut"
 * has its own teller.
 */
function modelOutline(model: Model, tokens: Tokens, cut: Cut): Outline {
  const seen = look(model.net, tokens)
  const ruled = byRule(tokens)
  const first = outlineOf(model, seen, ruled, cut)
  const [span] = first.found.firm
  if (first.read.length > 0 || span?.from !== 0 || span.role !== 'content') return first
  seen.scores[OPENS_CONTENT] = (seen.scores[OPENS_CONTENT] ?? 0) - AGAINST
  return outlineOf(model, seen, ruled, cut)
}

/** The label of a content's first word, and how strongly the text's first word is then kept from it. */
const OPENS_CONTENT = 1 + 2 * ROLES.indexOf('content')
const AGAINST = 8

/** @param ruled what the words alone show, which is the same at either look. */
function outlineOf(
  model: Model,
  { tokens, keys, marks, scores }: Seen,
  ruled: readonly Linked[],
  cut: Cut,
): Outline {
  const found = spans(model.chain, scores)
  const linked = link({ tokens, keys, marks, spans: found.firm, weak: found.weak }, model.links)
  const mended = linked
    .map((each) => endBeforeVerb(tokens, worded(tokens, each)))
    .filter((each) => each.contents.length > 0 && !isPredicated(tokens, each))
    .flatMap((each) => {
      const shortened = cut(tokens, each, found.content)
      return ownQuotation(tokens, repair(tokens, found.firm, shortened)) ?? []
    })
    .flatMap((each) => partNextAct(tokens, mendEdges(tokens, each)))
  const own = mended.map((each) => keepToClause(tokens, marks, keepToSentence(tokens, marks, each)))
  const kept = returnToSaid(tokens, marks, own)
  const left = mended.flatMap(({ contents }, i) =>
    contents.filter((content) => !own[i]?.contents.some((other) => other.from === content.from)),
  )
  const passed = withAccording(tokens, withReporters(tokens, passedOn(tokens, found.firm, kept)))
  const acts = withFronted(tokens, withJoinedActs(tokens, passed))
  const read = continueQuotations(tokens, marks, creditDashes(tokens, marks, acts))
  const all = [...read, ...claims(tokens, found), ...tagged(tokens, marks, read)]
  const shares = linked.flatMap((each) => otherShares(tokens, each))
  const adopted = adopt(tokens, all, ruled)
  return { found, left, shares, read: withAnswered(tokens, withAsides(tokens, adopted)) }
}

/** What was taken for content and then left out, read as a text of its own. */
function alone(model: Model, tokens: Tokens, { from, to }: Span): Linked[] {
  if (to - from >= tokens.words.length || !tokens.words.slice(from, to).some(mayCue)) return []
  return outline(model, slice(tokens, from, to)).map((linked) => moved(linked, from))
}

/** Whether the model thinks that what a rule reads may be content: hardly, where somebody is its subject. */
function isLikely({ words }: Tokens, { content }: Spans, { source, contents }: Linked): boolean {
  const { from, to } = contents[0] ?? { from: 0, to: 0 }
  const subject = source ? words.slice(source.from, source.to) : []
  const least = isSomebody(subject) || isDoers(subject.at(-1) ?? '') ? LIKELY.somebody : LIKELY.any
  return content.subarray(from, to).reduce((sum, chance) => sum + chance, 0) >= least * (to - from)
}

/** The mean chance that its words must have. */
const LIKELY = { any: 0.45, somebody: 0.15 } as const
