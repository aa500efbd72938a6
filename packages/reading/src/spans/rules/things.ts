/** "The ship's log records that …": a thing that shows or says what is in it. */
import { SHOWING, SPEAKING_THINGS } from '../../data/noun-cues.ts'
import { lowerAt, type Tokens, wordAt } from '../../text/tokens.ts'
import { phraseBefore } from '../grammar/noun-phrases.ts'
import type { Linked } from '../links/links.ts'
import { ruled } from '../links/ruled.ts'
import { opensSentence, type Rule, sentenceEnd } from './rule.ts'

export const things: Rule = {
  opens: (word) => SPEAKING_THINGS.has(word),
  read(tokens, places) {
    const found: Linked[] = []
    for (const i of places) {
      const from = wholePhrase(tokens, i)
      const verb = from < 0 ? -1 : verbAfter(tokens, i + 1)
      const to = verb < 0 ? -1 : sentenceEnd(tokens, verb)
      if (to - verb > SHORTEST)
        found.push(ruled({ cue: [verb, verb + 1], source: [from, i + 1], contents: [[verb + 1, to]] }))
    }
    return found
  },
}

const SHORTEST = 3
/** How many words of an aside may stand between the thing and its verb. */
const ASIDE = 10

/** Where the phrase headed by a noun begins, if that is where its sentence does; -1 otherwise. */
function wholePhrase(tokens: Tokens, noun: number): number {
  if (opensSentence(tokens, noun)) return noun
  const owner = [noun - 1, noun - 2, noun - 3].find((i) => /^['’]s?$/.test(wordAt(tokens, i)))
  const from = phraseBefore(tokens, owner ?? noun)
  return from >= 0 && opensSentence(tokens, from) ? from : -1
}

/** "Records that", next to the noun, or after an aside between commas. */
function verbAfter(tokens: Tokens, at: number): number {
  let verb = afterOf(tokens, at)
  if (wordAt(tokens, verb) === ',') {
    const aside = ++verb
    while (verb < aside + ASIDE && wordAt(tokens, verb) !== ',') verb++
    verb++
  }
  return SHOWING.test(lowerAt(tokens, verb)) && lowerAt(tokens, verb + 1) === 'that' ? verb : -1
}

/** Past the "of the meeting", or the "found in the attic", that a thing may have. */
function afterOf(tokens: Tokens, at: number): number {
  if (!OF.test(lowerAt(tokens, at))) return at
  let to = at
  while (to < at + ASIDE && /^[\p{L}\p{N}'’]/u.test(wordAt(tokens, to)) && !SHOWING.test(lowerAt(tokens, to)))
    to++
  return to
}

const OF =
  /^(?:of|from|on|in|at|by|to|between|found|written|dated|signed|obtained|leaked|seen|published|released|filed|kept|made|taken)$/
