/**
 * "It was theft, an accusation he denied", "…, a charge the firm's head, Ada Moss, rejects": whoever answers
 * answers what the noun names, which is the writer's word for what was said before.
 */
import { ANSWERS, NAMING, SAYINGS } from '../../data/noun-cues.ts'
import { finiteAt } from '../../text/clauses.ts'
import { baseAt } from '../../text/cues.ts'
import { type FromTo, lowerAt, type Tokens, wordAt } from '../../text/tokens.ts'
import { contentEnd } from '../grammar/ends.ts'
import type { Linked } from '../links/links.ts'
import { ruled } from '../links/ruled.ts'

export function withAnswered(tokens: Tokens, read: readonly Linked[]): Linked[] {
  let out: readonly Linked[] = read
  for (let i = 0; i < tokens.words.length; i++) {
    if (wordAt(tokens, i) !== ',' || !/^an?$/.test(lowerAt(tokens, i + 1))) continue
    if (!SAYINGS.has(lowerAt(tokens, i + 2))) continue
    const verb = answerAt(tokens, i + 3)
    if (verb > 0) out = [...out.flatMap((each) => apart(each, i, verb)), answer(tokens, i, verb)]
  }
  return [...out]
}

/** The verb of answering behind "a charge (that)" and a subject, with a name between commas; or -1. */
function answerAt(tokens: Tokens, from: number): number {
  const start = subjectStart(tokens, from)
  for (let i = start + 1; i < start + FAR && tokens.sentence[i] === tokens.sentence[from]; i++) {
    if (!/^[\p{L}\p{N}'’.,]/u.test(wordAt(tokens, i))) return -1
    if (finiteAt(tokens, i) || ANSWERS.has(baseAt(tokens, i))) return ANSWERS.has(baseAt(tokens, i)) ? i : -1
  }
  return -1
}

const subjectStart = (tokens: Tokens, from: number): number =>
  /^(?:that|which)$/.test(lowerAt(tokens, from)) ? from + 1 : from

/** Of a subject with a name between commas, in words. */
const FAR = 14

function answer(tokens: Tokens, comma: number, verb: number): Linked {
  const from = subjectStart(tokens, comma + 3)
  const group = /^(?:has|have|had|also|later|again|then|\p{L}+ly)$/u.test(lowerAt(tokens, verb - 1))
    ? verb - 1
    : verb
  const named = NAMING.has(baseAt(tokens, verb))
  const thing: FromTo = [comma + 1, comma + 3]
  const to = wordAt(tokens, group - 1) === ',' ? group - 1 : group
  return ruled({
    cue: [group, verb + 1],
    source: [from, to],
    contents: named ? [thing, [verb + 1, contentEnd(tokens, verb + 1, true)]] : [thing],
  })
}

/** What was said before ends at the comma; what was read of the answer is read anew. */
function apart(each: Linked, comma: number, verb: number): Linked[] {
  if (each.cue.from > comma && each.cue.from <= verb) return []
  const contents = each.contents.flatMap((span) => {
    if (span.from <= comma) return [{ ...span, to: span.to > verb ? comma : Math.min(span.to, comma) }]
    return span.from <= verb ? [] : [span]
  })
  return contents.length > 0 ? [{ ...each, contents }] : []
}
