/** The noun phrase in front of a place, as somebody or something that it may mean. */
import { phraseStart } from '../text/phrases.ts'
import { phrase, type Tokens } from '../text/tokens.ts'
import { phraseKind } from './kinds.ts'
import type { Mention } from './mention.ts'

/** The phrase whose last word is right before `end`: "we met | nervous Democrats". */
export function mentionBefore(tokens: Tokens, end: number): Mention | undefined {
  const from = phraseStart(tokens, end - 1)
  return from === undefined ? undefined : asMention(tokens, from, end)
}

export const asMention = (tokens: Tokens, from: number, to: number): Mention => ({
  text: phrase(tokens, from, to),
  from,
  to,
  kind: phraseKind(tokens, from, to),
})
