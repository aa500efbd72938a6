/** "A levy, known as the toll", "a box marked “spares”": what a thing is called, by nobody. */
import { AUXILIARIES } from '../../data/clauses.ts'
import { CALLED, CALLED_AS } from '../../data/passives.ts'
import { finiteAt, isAdverb } from '../../text/clauses.ts'
import { base } from '../../text/cues.ts'
import { wholePhraseStart } from '../../text/phrases.ts'
import { lowerAt, type Tokens, wordAt } from '../../text/tokens.ts'
import { contentEnd } from '../grammar/ends.ts'
import { type Ranges, ruled } from '../links/ruled.ts'
import type { Rule } from './rule.ts'

export const reduced: Rule = {
  opens: (word) => CALLED.has(word) || CALLED_AS.has(word),
  read: (tokens, places) =>
    places.flatMap((i) => {
      const called = calledAt(tokens, i)
      return called ? [ruled(called)] : []
    }),
}

function calledAt(tokens: Tokens, at: number): Ranges | undefined {
  const from = nameAfter(tokens, at)
  const thing = from < 0 ? undefined : thingBefore(tokens, at)
  if (!thing) return undefined
  const [start, end, group] = thing
  if (CALLED.has(lowerAt(tokens, at)) && !/^an?$/.test(lowerAt(tokens, start))) return undefined
  const to = nameEnd(tokens, from)
  return to > from
    ? {
        cue: [group, from],
        contents: [
          [start, end],
          [from, to],
        ],
      }
    : undefined
}

/** After "known as", or at a mark of quotation after "marked". */
function nameAfter(tokens: Tokens, at: number): number {
  const as = lowerAt(tokens, at + 1) === 'to' ? at + 2 : at + 1
  if (CALLED_AS.has(lowerAt(tokens, at)) && lowerAt(tokens, as) === 'as')
    return lowerAt(tokens, as + 2) === 'as' ? -1 : as + 1
  return CALLED.has(lowerAt(tokens, at)) && QUOTE.test(wordAt(tokens, at + 1)) ? at + 1 : -1
}

/** What is called so, and where the participle's own words begin; none where something is done to it now. */
function thingBefore(tokens: Tokens, at: number): [from: number, to: number, group: number] | undefined {
  let group = at
  while (isAdverb(lowerAt(tokens, group - 1))) group--
  const comma = lowerAt(tokens, group - 1) === ','
  if (!comma && (base(wordAt(tokens, group - 1)) === 'be' || HAVE.test(lowerAt(tokens, group - 1))))
    return undefined
  const to = comma ? group - 1 : group
  const from = tokens.sentence[to - 1] === tokens.sentence[at] ? wholePhraseStart(tokens, to - 1) : undefined
  return from === undefined ? undefined : [from, to, group]
}

const HAVE = /^(?:has|have|had|having|best|better|and|or)$/

const QUOTE = /^["“‘]$|^``$/

function nameEnd(tokens: Tokens, from: number): number {
  const to = contentEnd(tokens, from, true)
  const quoted = QUOTE.test(wordAt(tokens, from))
  for (let i = from + 1; i < to; i++) {
    if (quoted && /^["”’]$|^''$/.test(wordAt(tokens, i))) return i + 1
    if (!quoted && (lowerAt(tokens, i) === ',' || AUXILIARIES.has(lowerAt(tokens, i)) || finiteAt(tokens, i)))
      return i
  }
  return to
}
