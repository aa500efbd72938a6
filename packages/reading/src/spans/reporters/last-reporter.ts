/**
 * "… , the treasurer told the board, two trustees said": whoever stands last passes on what the other said,
 * and what he says is the whole sentence in front of him.
 */
import { FINITE_SAYING } from '../../data/passives.ts'
import { finiteAt } from '../../text/clauses.ts'
import { mayCue } from '../../text/cues.ts'
import { capital } from '../../text/name-words.ts'
import { phraseStart } from '../../text/phrases.ts'
import { type FromTo, lowerAt, sentenceStart, type Tokens, wordAt } from '../../text/tokens.ts'
import type { Linked } from '../links/links.ts'
import type { Span } from '../links/spans.ts'

export function withReporters(tokens: Tokens, linked: readonly Linked[]): Linked[] {
  return linked.map((each) => toSentenceStart(tokens, linked, withReporter(tokens, linked, each)))
}

/** Of a reporter with the clause that tells more of him, in words. */
const LONGEST = 10

/**
 * Where the model found nobody after the teller, the whole sentence is the reporter's, and the teller inside
 * it.
 */
function withReporter(tokens: Tokens, all: readonly Linked[], linked: Linked): Linked {
  const { cue, source, contents, relay } = linked
  const content = contents.at(-1)
  if (relay || !source || !content) return linked
  const last = Math.max(cue.to, source.to)
  const comma = content.to > last ? commaAt(tokens, content.to) : nextComma(tokens, last)
  if (comma < 0) return linked
  const inverted = afterVerb(tokens, comma + 1)
  if (inverted)
    return isTaken(all, comma + 1) ? linked : reportedBy(tokens, linked, comma, comma + 1, inverted)
  if (!opensPhrase(tokens, comma + 1)) return linked
  for (let i = comma + 2; i < comma + LONGEST && wordAt(tokens, i) !== ','; i++)
    if (FINITE_SAYING.has(lowerAt(tokens, i)) && endsThere(tokens, i + 1))
      return isTaken(all, i) ? linked : reportedBy(tokens, linked, comma, i, [comma + 1, i])
  return linked
}

const isTaken = (all: readonly Linked[], i: number): boolean =>
  all.some(({ cue }) => cue.from <= i && i < cue.to)

/** "…, said Ana Roy, the mayor.": whoever stands between the verb and the sentence's end. */
function afterVerb(tokens: Tokens, verb: number): [number, number] | undefined {
  if (!FINITE_SAYING.has(lowerAt(tokens, verb)) || !opensPhrase(tokens, verb + 1)) return undefined
  let to = verb + 1
  while (tokens.sentence[to] === tokens.sentence[verb] && !/^[.!?;]$/.test(wordAt(tokens, to))) {
    if (finiteAt(tokens, to) || /^(?:["“”:]|''|``)$/.test(wordAt(tokens, to))) return undefined
    to++
  }
  return to - verb <= 2 * LONGEST ? [verb + 1, to] : undefined
}

/**
 * The reporter's own statement of all in front of him; only a relay where that reaches back beyond his
 * sentence.
 */
function reportedBy(
  tokens: Tokens,
  linked: Linked,
  comma: number,
  verb: number,
  [first, end]: FromTo,
): Linked {
  const { cue, source, contents } = linked
  const by: Span = { role: 'source', from: first, to: end, sure: cue.sure }
  const from = Math.min(cue.from, source?.from ?? cue.from, ...contents.map((span) => span.from))
  if (tokens.sentence[from] !== tokens.sentence[verb] || contents.length > 1) return { ...linked, relay: by }
  const content: Span = { role: 'content', from, to: comma, sure: cue.sure }
  return { ...linked, cue: { ...cue, from: verb, to: verb + 1 }, source: by, contents: [content] }
}

/** Right behind a clause. */
const commaAt = (tokens: Tokens, i: number): number =>
  [i, i - 1].find((at) => wordAt(tokens, at) === ',') ?? -1

/** The comma behind whoever is told, or -1. */
function nextComma(tokens: Tokens, from: number): number {
  for (let i = from; i < from + LONGEST && tokens.sentence[i] === tokens.sentence[from]; i++)
    if (wordAt(tokens, i) === ',') return i
  return -1
}

const opensPhrase = (tokens: Tokens, i: number): boolean =>
  capital(wordAt(tokens, i)) || DETERMINER.test(lowerAt(tokens, i)) || /\p{L}{3}s$/u.test(wordAt(tokens, i))

const DETERMINER =
  /^(?:he|she|they|the|an?|his|her|its|their|one|two|three|four|five|six|seven|several|many|some|most|all|another|\d+)$/

/** Whether no more than when, where and to whom it was said stands between a verb and its sentence's end. */
function endsThere(tokens: Tokens, from: number): boolean {
  if (/^(?:that|to|if|whether|how|why|what|["“”]|''|``)$/.test(lowerAt(tokens, from))) return false
  for (let i = from; i < from + LONGEST; i++) {
    if (/^[.!?;]?$/.test(wordAt(tokens, i)) || tokens.sentence[i] !== tokens.sentence[from - 1]) return true
    if (/^(?:["“”,:]|''|``)$/.test(wordAt(tokens, i)) || finiteAt(tokens, i)) return false
  }
  return false
}

/** "Lund told friends | that he was ill, the paper reported": the paper's words begin with the sentence. */
function toSentenceStart(tokens: Tokens, all: readonly Linked[], linked: Linked): Linked {
  const { cue, source, contents } = linked
  const [first, ...rest] = contents
  if (!first || !source || first.to > Math.min(cue.from, source.from)) return linked
  const start = sentenceStart(tokens, first.from)
  const overlaps = (span: Span): boolean => span.from < first.from && span.to > start
  const taken = all.some((other) => other !== linked && [other.cue, ...other.contents].some(overlaps))
  if (taken || !tells(tokens, start, first.from)) return linked
  return { ...linked, contents: [{ ...first, from: start }, ...rest] }
}

/** Whether a teller, a verb of telling, and nothing more than who is told, stand before a clause. */
function tells(tokens: Tokens, from: number, to: number): boolean {
  if (to - from < 2 || to - from > 2 * LONGEST || wordAt(tokens, to) !== 'that') return false
  for (let i = to - 1; i > from; i--) {
    const word = wordAt(tokens, i)
    if (/^(?:["“”,;:]|''|``)$/.test(word)) return false
    if (
      mayCue(word) &&
      /^(?:said|told|says|tells|claimed|warned|insisted|denied|promised|admitted|argued|informed|assured|believes?|thinks?)$/.test(
        lowerAt(tokens, i),
      )
    )
      return (
        phraseStart(tokens, i - 1) !== undefined ||
        capital(wordAt(tokens, i - 1)) ||
        /^(?:he|she|they|it|has|have|had)$/.test(lowerAt(tokens, i - 1))
      )
  }
  return false
}
