/**
 * Who passes a speaker's words on, where that is no statement of its own: "quoted by", "through her lawyer".
 */
import { THROUGH } from '../data/phrases.ts'
import type { Nested } from '../spans/nesting.ts'
import type { Party } from '../statement.ts'
import { capital } from '../text/name-words.ts'
import { type FromTo, lowerAt, type Tokens, wordAt } from '../text/tokens.ts'
import { ALONE } from './around.ts'
import { nounKind } from './kinds.ts'
import type { Cast, Kind } from './mention.ts'
import { resolve } from './parties.ts'

export function relayOf(tokens: Tokens, everyone: Cast, statement: Nested): Party | null {
  const { relay } = statement
  const found = relay ? ([relay.from, relay.to] as const) : throughWhom(tokens, statement)
  return found ? (resolve(tokens, everyone, found, ALONE)?.party ?? null) : null
}

/**
 * The person after a "through" beside the source or the cue: "said through his lawyer", "Via a friend, she
 * said".
 */
function throughWhom(tokens: Tokens, { source, cue, contents }: Nested): FromTo | undefined {
  const isContent = (i: number): boolean => contents.some((span) => span.from <= i && i < span.to)
  const from = Math.max(0, Math.min(cue.from, source?.from ?? cue.from) - BEFORE)
  const until = Math.max(cue.to, source?.to ?? cue.to) + AFTER
  for (let i = from; i < until; i++) {
    if (tokens.sentence[i] !== tokens.sentence[cue.from] || isContent(i) || !opens(tokens, i)) continue
    const to = phraseEnd(tokens, i + 1)
    if (to - i - 1 < LONGEST && PEOPLE.has(nounKind(lowerAt(tokens, to - 1)))) return [i + 1, to]
  }
  return undefined
}

const PEOPLE = new Set<Kind>(['person', 'people', 'he', 'she'])

/** How many words before and after the source and the cue are looked at. */
const BEFORE = 8
const AFTER = 4
/** Of whoever passes it on, in words. */
const LONGEST = 8

/** The last word of "through", "via", "by way of", "with the help of". */
const opens = (tokens: Tokens, i: number): boolean =>
  (THROUGH.has(lowerAt(tokens, i)) && wordAt(tokens, i).slice(1) === lowerAt(tokens, i).slice(1)) ||
  (lowerAt(tokens, i) === 'of' &&
    /^(?:by way|the help)$/.test(`${lowerAt(tokens, i - 2)} ${lowerAt(tokens, i - 1)}`))

function phraseEnd(tokens: Tokens, from: number): number {
  let to = from
  while (
    to < from + LONGEST &&
    !/^(?:\P{L}|that|who|on|in|at|to|and|said|says)$/u.test(lowerAt(tokens, to))
  ) {
    if (to > from && capital(wordAt(tokens, to)) && !capital(wordAt(tokens, to - 1)) && to > from + 2) break
    to++
  }
  return to
}
