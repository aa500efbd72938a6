/**
 * A paragraph and a quotation below it → who says the quotation: whoever spoke last, where a quotation just
 * ended; whom a colon leads from; who spoke in an address, a letter, a post.
 */
import { OCCASIONS } from '../../data/phrases.ts'
import type { Range } from '../../layout/lines.ts'
import type { Quotes } from '../../layout/quotes.ts'
import { isNameLike, isSomebody } from '../../layout/somebody.ts'
import { finiteAt } from '../../text/clauses.ts'
import { lowerAt, sentenceStart, type Tokens } from '../../text/tokens.ts'
import type { Linked } from '../links/links.ts'
import type { Span } from '../links/spans.ts'

const SURE = 0.9

/**
 * The statement of a paragraph that a quotation below it goes on with.
 * @param near those that have a part in the paragraph.
 */
export function introduced(
  tokens: Tokens,
  marks: Quotes,
  near: readonly Linked[],
  { from, to }: Range,
): Linked | undefined {
  const last = tokens.sentence[to - 1] ?? 0
  const here = near.filter(
    ({ cue, source }) => source && source.from >= from && cue.from >= from && cue.from < to,
  )
  const latest = here.at(-1)
  if (lowerAt(tokens, to - 1) === ':')
    return (
      named(presented(tokens, { from, to }), to) ??
      (latest ? led(latest, to) : named(subject(tokens, { from, to }), to))
    )
  const quoting = here.findLast(({ contents }) =>
    contents.some((c) => c.from < to && c.to > from && (marks.inside[c.from] || marks.inside[c.to - 1])),
  )
  const ending =
    quoting && [quoting.cue, ...quoting.contents].some((span) => tokens.sentence[span.to - 1] === last)
  if (quoting && (ending || marks.inside[to - 1])) return quoting
  const occasion = occasionIn(tokens, last, to)
  return latest && occasion && { ...latest, cue: occasion, contents: [] }
}

/** A colon at the end of the paragraph leads to the quotation, whatever else its statement says. */
function led(linked: Linked, to: number): Linked {
  const { cue } = linked
  return cue.to === to ? linked : { ...linked, cue: { ...cue, from: to - 1, to }, contents: [] }
}

/** Somebody without a verb of saying, and the colon that leads to what they say. */
function named(found: Range | undefined, to: number): Linked | undefined {
  if (!found) return undefined
  const source: Span = { role: 'source', ...found, sure: SURE }
  const cue: Span = { role: 'cue', from: to - 1, to, sure: SURE }
  return { cue, source, contents: [], sourceChance: SURE, contentChance: SURE }
}

/** "Here is Karl Ost from our Berlin office:", "And this from Chancellor Brill:". */
function presented(tokens: Tokens, { from, to }: Range): Range | undefined {
  const { words } = tokens
  if (!/^(?:here|this|over)$/i.test(words[from] ?? '') || !/^(?:is|'s|’s|to)$/.test(words[from + 1] ?? ''))
    return behindFrom(tokens, { from, to })
  let end = from + 2
  while (end < to && isNameLike(words.slice(from + 2, end + 1))) end++
  return end > from + 2 ? { from: from + 2, to: end } : undefined
}

function behindFrom(tokens: Tokens, { from, to }: Range): Range | undefined {
  for (let i = to - 2; i > from && to - i < LONGEST; i--)
    if (/^(?:from|by)$/.test(tokens.words[i] ?? '')) {
      const words = tokens.words.slice(i + 1, to - 1)
      return isNameLike(words) || isSomebody(words) ? { from: i + 1, to: to - 1 } : undefined
    }
  return undefined
}

/**
 * "The mayor was blunt:": whoever the last sentence is about: what stands before its verb, if that is
 * somebody.
 */
function subject(tokens: Tokens, { from, to }: Range): Range | undefined {
  const first = sentenceStart(tokens, to - 1, from)
  for (let i = first + 1; i < to && i - first < LONGEST; i++) {
    if (!finiteAt(tokens, i)) continue
    const words = tokens.words.slice(first, i)
    return isNameLike(words) || isSomebody(words) ? { from: first, to: i } : undefined
  }
  return undefined
}

const LONGEST = 8

/** "In a televised address", "in a post": what the words that follow were said in. */
export function occasionIn({ words, sentence }: Tokens, last: number, to: number): Span | undefined {
  for (let i = to - 1; i > 0 && (sentence[i] ?? 0) >= last; i--) {
    if (!OCCASIONS.has(words[i]?.toLowerCase())) continue
    const opens = words
      .slice(Math.max(0, i - 4), i)
      .some((word) => /^(?:in|on|during|via|through)$/i.test(word))
    if (opens) return { role: 'cue', from: i, to: i + 1, sure: SURE }
  }
  return undefined
}
