/** Marks alone are nobody, and nobody's words. */
import { isWordOrNumber } from '../../text/name-words.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { Linked } from '../links/links.ts'
import type { Span } from '../links/spans.ts'

/**
 * Without a source or contents that are nothing but marks; nor “Was it you?” he asked | him, nor "the minutes
 * record that" of whoever the clause is about.
 */
export function worded({ words, lower }: Tokens, { source, contents, ...linked }: Linked): Linked {
  const hasWords = ({ from, to }: Span): boolean => words.slice(from, to).some(isWordOrNumber)
  const isFrame = ({ from, to }: Span): boolean =>
    to - from > 2 && to === source?.from && to <= linked.cue.from && lower[to - 1] === 'that'
  const isObject = ({ from, to }: Span): boolean =>
    from === linked.cue.to &&
    to === from + 1 &&
    /^(?:him|her|me|us|them)$/.test(lower[from] ?? '') &&
    contents.some((other) => other.to <= linked.cue.from && /^[“‘"]$/.test(words[other.from] ?? ''))
  return {
    ...linked,
    source: source && hasWords(source) ? source : undefined,
    contents: contents.filter((span) => hasWords(span) && !isFrame(span) && !isObject(span)),
  }
}
