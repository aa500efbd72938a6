/**
 * What is said without quotation marks ends with its sentence: contents that run into the next are cut, and
 * those of another sentence than the cue's left out where the cue has one in its own.
 */

import { MARK, type Quotes } from '../../layout/quotes.ts'
import { GAP } from '../../text/gaps.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { Linked } from '../links/links.ts'
import type { Span } from '../links/spans.ts'

export function keepToSentence(tokens: Tokens, marks: Quotes, linked: Linked): Linked {
  // What a colon leads to may be long.
  if (tokens.words[linked.cue.to - 1] === ':') return linked
  const cut = linked.contents.map((content) => cutAtEnd(tokens, marks, content))
  const near = (span: Span): boolean => tokens.sentence[span.from] === tokens.sentence[linked.cue.from]
  const left = cut.filter((span) => near(span) || isQuoted(marks, span.from))
  return { ...linked, contents: left.some(near) ? left : cut }
}

function cutAtEnd({ sentence, gap }: Tokens, marks: Quotes, content: Span): Span {
  const quoted = (i: number): boolean => isQuoted(marks, i)
  for (let i = content.from + 1; i < content.to; i++) {
    if (sentence[i] === sentence[i - 1] || (gap[i] ?? 0) >= GAP.line) continue
    // “I will run.”| Would he?
    if (marks.mark[i - 1] === MARK.close && !quoted(i)) return { ...content, to: i }
    if (quoted(i - 1) || quoted(i) || quoted(content.from)) return content
    return { ...content, to: i - 1 }
  }
  return content
}

const isQuoted = ({ inside, insideSingle }: Quotes, i: number): boolean =>
  inside[i] === 1 || insideSingle[i] === 1
