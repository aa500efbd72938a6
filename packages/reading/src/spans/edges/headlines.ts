/**
 * What the span model gets wrong in headlines, whose commas join and whose marks quote nobody in particular.
 */

import { LIGHT, SUBORDINATING } from '../../data/phrases.ts'
import type { Range } from '../../layout/lines.ts'
import { MARK, quotes } from '../../layout/quotes.ts'
import { isSomebody } from '../../layout/somebody.ts'
import { slice } from '../../text/slice.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { Linked } from '../links/links.ts'
import type { Span } from '../links/spans.ts'

/** @param line the headline's tokens. @param linked statements of the text that holds it. */
export function mendHeadline(tokens: Tokens, line: Range, linked: readonly Linked[]): Linked[] {
  const here = ({ cue }: Linked): boolean => cue.from >= line.from && cue.to <= line.to
  const { inside, insideSingle } = quotes(slice(tokens, line.from, line.to))
  const isQuoted = (i: number): boolean => (inside[i - line.from] || insideSingle[i - line.from]) === 1
  // "Ministers ‘ignored warning’": what is quoted is not what the ministers say.
  const scare = ({ cue, source }: Linked): boolean =>
    source !== undefined && isQuoted(cue.from) && !isQuoted(source.from)
  const mended = linked.flatMap((each) =>
    here(each) ? (scare(each) || asks(tokens, each) ? [] : [cut(tokens, line, each)]) : [each],
  )
  return mended.some(here) ? mended : [...mended, ...quoted(tokens, line)]
}

/** "What they said": the headline of what follows, and no statement. */
const asks = ({ words }: Tokens, { contents }: Linked): boolean =>
  contents.every(
    ({ from, to }) => to - from === 1 && /^(?:what|how|why|who|when|where)$/i.test(words[from] ?? ''),
  )

function cut(tokens: Tokens, line: Range, linked: Linked): Linked {
  const inLine = linked.contents.filter(({ from }) => from < line.to)
  const contents = inLine.map((content) =>
    toNextClause(tokens, { ...content, to: Math.min(content.to, line.to) }),
  )
  return { ...linked, contents: contents.length > 0 ? contents : linked.contents }
}

/** "Club says coach quit, | fans smell plot": somebody else and a verb behind a comma. */
function toNextClause({ words }: Tokens, content: Span): Span {
  for (let i = content.from + 2; i < content.to - 1; i++)
    if (words[i] === ',' && opensClause(words, i + 1, content.to)) return { ...content, to: i }
  return content
}

function opensClause(words: readonly string[], from: number, to: number): boolean {
  for (let end = from + 1; end < Math.min(to, from + 4); end++) {
    const next = words[end] ?? ''
    if (!isSomebody(words.slice(end - 1, end)) || !/^\p{Ll}{3}/u.test(next)) continue
    if (!SUBORDINATING.has(next) && !LIGHT.has(next) && !/(?:ing|ed|ly)$/.test(next)) return true
  }
  return false
}

/** "Bank ‘hid losses for years’": somebody says so, the headline does not say who. */
function quoted(tokens: Tokens, { from, to }: Range): Linked[] {
  const { mark } = quotes(slice(tokens, from, to))
  const found: Linked[] = []
  let open = -1
  for (let i = 0; i < mark.length; i++) {
    if (mark[i] === MARK.open || mark[i] === MARK.openSingle) open = i
    if (mark[i] !== MARK.close && mark[i] !== MARK.closeSingle) continue
    if (open >= 0 && i - open > 2) found.push(nobodys(from + open, from + i + 1))
    open = -1
  }
  return found
}

const SURE = 0.8

function nobodys(from: number, to: number): Linked {
  const cue: Span = { role: 'cue', from, to: from + 1, sure: SURE }
  const content: Span = { role: 'content', from, to, sure: SURE }
  return { cue, source: undefined, contents: [content], sourceChance: SURE, contentChance: SURE }
}
