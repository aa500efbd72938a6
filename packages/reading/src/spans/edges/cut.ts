/** Contents that run on → cut where the clause, or the act or thing, that they are ends. */
import { IRREGULAR_VERBS, RELATIVES } from '../../data/clauses.ts'
import { finiteAt } from '../../text/clauses.ts'
import { mayCue } from '../../text/cues.ts'
import { isWordOrNumber } from '../../text/name-words.ts'
import { lowerAt, type Tokens, wordAt } from '../../text/tokens.ts'
import { contentEnd, opensClause } from '../grammar/ends.ts'
import type { Linked } from '../links/links.ts'
import type { Span } from '../links/spans.ts'

/**
 * How likely the model must find the first words after a cut to be content still, for them to be left in. It
 * has weighed the whole sentence: where it is sure, no rule knows better.
 */
const DOUBT = 0.5
const AFTER = 3
/** A subject without its verb, in words, is no longer. */
const SUBJECT = 6

/** Cuts a content that the model doubts: at a comma, or where its clause or thing may end. */
export function cutAtDoubt(tokens: Tokens, linked: Linked, chance: Float32Array): Linked {
  const last = lastAfterCue(linked)
  if (!last) return linked
  const doubted = (i: number): boolean =>
    chance.subarray(i, Math.min(last.to, i + AFTER)).some((each) => each < DOUBT)
  const comma = (i: number): boolean => lowerAt(tokens, i) === ',' && isWordOrNumber(wordAt(tokens, i + 1))
  let to = last.from + 2
  while (to < last.to && !(comma(to) && doubted(to))) to++
  const [share] = otherShares(tokens, linked)
  if (share && share.from <= to) return cutTo(linked, last, share.from)
  const end = ownEnd(tokens, last)
  if (end < to && goesOnActing(tokens, last.from, end)) return cutTo(linked, last, end)
  if (to < last.to && waitsForVerb(tokens, last, to)) return linked
  return endAt(linked, last, end < to && doubted(end) ? end : to)
}

/** "Promised a veto | and tried to explain it": what else whoever speaks did, which is no saying. */
function goesOnActing(tokens: Tokens, from: number, and: number): boolean {
  const verb = lowerAt(tokens, and + 1)
  if (!/^(?:and|but)$/.test(lowerAt(tokens, and)) || !finiteAt(tokens, and + 1) || mayCue(verb)) return false
  for (let i = from; i < and; i++) if (RELATIVES.has(lowerAt(tokens, i))) return false
  return (/ed$/.test(verb) || IRREGULAR_VERBS.has(verb)) && AFTER_VERB.test(lowerAt(tokens, and + 2))
}

const AFTER_VERB = /^(?:to|that|the|an?|his|her|its|their|him|them|it)$/

/** "The tenant, Ana Roy, | rejected it": whether the verb comes after. */
function waitsForVerb(tokens: Tokens, { from, to }: Span, comma: number): boolean {
  const verb = (a: number, b: number): boolean => {
    for (let i = a; i < b; i++) if (finiteAt(tokens, i)) return true
    return false
  }
  return comma - from <= SUBJECT && !verb(from, comma) && verb(comma, to)
}

/** Cuts a content where its clause, or its act or thing, ends. */
export function cutShort(tokens: Tokens, linked: Linked): Linked {
  const last = lastAfterCue(linked)
  if (!last) return linked
  const [share] = otherShares(tokens, linked)
  return share ? cutTo(linked, last, share.from) : endAt(linked, last, ownEnd(tokens, last))
}

/**
 * "46 percent chose Roy | and 44 percent chose Reza": what a share wants ends where another's begins,
 * whatever the model has found. @returns the other shares' parts of the content, each from its joint on.
 */
export function otherShares(tokens: Tokens, linked: Linked): Span[] {
  const last = lastAfterCue(linked)
  if (!last || !linked.source || !isShare(tokens, linked.source.from, linked.source.to)) return []
  const found: Span[] = []
  for (let i = last.from + 1; i < last.to; i++) {
    const joint = JOINT.test(lowerAt(tokens, i)) && found.at(-1)?.from !== i - 1
    if (joint && opensShare(tokens, i + 1, last.to)) found.push({ ...last, from: i })
  }
  return found.map((each, i) => ({ ...each, to: found[i + 1]?.from ?? last.to }))
}

/** "About 44 percent | would", "1 percent | support". */
function opensShare(tokens: Tokens, from: number, to: number): boolean {
  let end = from
  while (end < from + SUBJECT && end < to && !isPercent(lowerAt(tokens, end))) end++
  return isShare(tokens, from, end + 1) && (mayCue(wordAt(tokens, end + 1)) || opensClause(tokens, from))
}

const JOINT = /^(?:and|while|but|,|;)$/
const isPercent = (word: string): boolean => /^(?:%|percent|pct|cent)$/.test(word)

function isShare(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++)
    if (isPercent(lowerAt(tokens, i)) && /\d|^per$/.test(wordAt(tokens, i - 1))) return true
  return false
}

function lastAfterCue({ cue, contents }: Linked): Span | undefined {
  const last = contents.at(-1)
  return last && last.from >= cue.to ? last : undefined
}

/** Where a content ends by its own words; a quotation ends where it is closed. */
function ownEnd(tokens: Tokens, { from, to }: Span): number {
  if (/^["“‘«'`]/.test(wordAt(tokens, from))) return to
  const clause =
    /^(?:that|whether|how|why|what|who|if|:)$/.test(lowerAt(tokens, from)) || opensClause(tokens, from)
  return contentEnd(tokens, from, !clause, to)
}

function endAt(linked: Linked, last: Span, to: number): Linked {
  return to >= last.to || to <= last.from + 1 ? linked : cutTo(linked, last, to)
}

function cutTo(linked: Linked, last: Span, to: number): Linked {
  return { ...linked, contents: [...linked.contents.slice(0, -1), { ...last, to }] }
}
