/** “…,” she said. She did not suggest a sale. “…”: the second quotation is more of what she said. */
import type { Quotes } from '../../layout/quotes.ts'
import { lowerAt, type Tokens } from '../../text/tokens.ts'
import type { Linked } from '../links/links.ts'
import { inOrder, type Span } from '../links/spans.ts'

/** Quotations in a sentence of their own, after one that says what was not said → to who is quoted before. */
export function returnToSaid(tokens: Tokens, marks: Quotes, linked: readonly Linked[]): Linked[] {
  const out = [...linked]
  let quoted = -1
  for (const [i, each] of linked.entries()) {
    const apart = isUnsaid(tokens, each) ? each.contents.filter((c) => isApart(tokens, marks, each, c)) : []
    const before = out[quoted]
    const rest = each.contents.filter((content) => !apart.includes(content))
    if (before && apart.length > 0 && rest.length > 0 && isNear(tokens, before, each)) {
      out[quoted] = { ...before, contents: inOrder([...before.contents, ...apart]) }
      out[i] = { ...each, contents: rest }
    } else if (each.source && each.contents.some(({ from }) => marks.inside[from])) quoted = i
  }
  return out
}

function isUnsaid(tokens: Tokens, { cue }: Linked): boolean {
  for (let i = cue.from; i < cue.to; i++) if (/^(?:not|n['’]t|never)$/.test(lowerAt(tokens, i))) return true
  return false
}

const isApart = ({ sentence }: Tokens, { inside }: Quotes, { cue }: Linked, { from }: Span): boolean =>
  from > cue.to && inside[from] === 1 && sentence[from] !== sentence[cue.from]

const isNear = ({ paragraph }: Tokens, before: Linked, each: Linked): boolean =>
  paragraph[before.cue.from] === paragraph[each.cue.from]
