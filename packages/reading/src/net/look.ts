/** Tokens → what the network makes of them. */
import { type Quotes, quotes } from '../layout/quotes.ts'
import type { Tokens } from '../text/tokens.ts'
import { features } from './features.ts'
import type { Net } from './net.ts'

/** A run of tokens as the network has seen it. */
export interface Seen {
  readonly tokens: Tokens
  readonly marks: Quotes
  /** `Features.keys` of the tokens. */
  readonly keys: Uint32Array
  /** A score for each token and label. */
  readonly scores: Float32Array
}

export function look(net: Net, tokens: Tokens): Seen {
  const marks = quotes(tokens)
  const input = features(tokens, marks)
  return { tokens, marks, keys: input.keys, scores: net.score(input) }
}
