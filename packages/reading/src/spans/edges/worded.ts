/** Marks alone are nobody, and nobody's words. */
import { isWordOrNumber } from '../../text/name-words.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { Linked } from '../links/links.ts'
import type { Span } from '../links/spans.ts'

/** Without a source or contents that are nothing but marks. */
export function worded({ words }: Tokens, { source, contents, ...linked }: Linked): Linked {
  const hasWords = ({ from, to }: Span): boolean => words.slice(from, to).some(isWordOrNumber)
  return {
    ...linked,
    source: source && hasWords(source) ? source : undefined,
    contents: contents.filter(hasWords),
  }
}
