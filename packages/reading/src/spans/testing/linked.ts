import { segment } from '../../text/segment.ts'
import { placeOf } from '../../text/testing/place.ts'
import { phrase, type Tokens } from '../../text/tokens.ts'
import type { Linked } from '../links/links.ts'
import type { Span } from '../links/spans.ts'

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

/** The same from a row of a test: the words as anybody writes them, contents parted by `…`. */
export function linkedOf(tokens: Tokens, source: string, cue: string, contents: string): Linked {
  const spaced = (words: string): string => segment(words).words.join(' ')
  return linkedIn(tokens, {
    source: source && spaced(source),
    cue: spaced(cue),
    contents: contents ? contents.split(' … ').map(spaced) : [],
  })
}

/** Who, via whom: what; in words, parted by spaces. */
export function told(tokens: Tokens, { source, relay, contents }: Linked): string {
  const words = ({ from, to }: Span): string => tokens.words.slice(from, to).join(' ')
  const via = relay ? ` via ${words(relay)}` : ''
  return `${source ? words(source) : 'nobody'}${via}: ${contents.map(words).join(' … ')}`
}

/** Who · cue · what, as the text has them. */
export const partsOf = (tokens: Tokens, { source, cue, contents }: Linked): string =>
  [source ? [source] : [], [cue], contents].map((spans) => wordsOf(tokens, spans)).join(' · ')
