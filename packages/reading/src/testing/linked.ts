import type { Linked } from '../spans/links/links.ts'
import type { Span } from '../spans/links/spans.ts'
import { phrase, type Tokens } from '../text/tokens.ts'
import { placeOf } from '../who/testing/place.ts'

/** Words of a text, parted by spaces as its tokens are; '' for no source. */
export interface Parts {
  readonly source: string
  readonly cue: string
  readonly contents: readonly string[]
}

/** A statement of these words, of whose links nothing is in doubt. */
export function linkedIn(tokens: Tokens, { source, cue, contents }: Parts): Linked {
  const span = (role: Span['role'], words: string): Span => {
    const [from, to] = placeOf(tokens, words)
    return { role, from, to, sure: 1 }
  }
  return {
    cue: span('cue', cue),
    source: source ? span('source', source) : undefined,
    contents: contents.map((content) => span('content', content)),
    sourceChance: 1,
    contentChance: 1,
  }
}

/** The words of spans as the text has them. */
export const wordsOf = (tokens: Tokens, spans: readonly Span[]): string =>
  spans.map(({ from, to }) => phrase(tokens, from, to)).join(' … ')
