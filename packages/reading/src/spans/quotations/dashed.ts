/** A quotation and, behind a dash, whoever said it: "“It was no accident.” — Provost Nwosu". */
import { isHandleAt } from '../../layout/handles.ts'
import type { Range } from '../../layout/lines.ts'
import { MARK, type Quotes } from '../../layout/quotes.ts'
import { isNameLike, isSomebody } from '../../layout/somebody.ts'
import { finiteAt } from '../../text/clauses.ts'
import { GAP } from '../../text/gaps.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { Linked } from '../links/links.ts'
import type { Span } from '../links/spans.ts'

/** The statements with what a dash shows put right: nothing else says those quotations. */
export function creditDashes(tokens: Tokens, marks: Quotes, linked: readonly Linked[]): Linked[] {
  const found = dashed(tokens, marks)
  if (found.length === 0) return [...linked]
  const taken = (span: Range): boolean =>
    found.some(({ source, contents: [quote] }) =>
      [source, quote].some((by) => by && span.from < by.to && by.from < span.to),
    )
  const others = linked.flatMap((each) => {
    const contents = each.contents.filter((content) => !taken(content))
    return contents.length === 0 || taken(each.cue) ? [] : [{ ...each, contents }]
  })
  return [...others, ...found]
}

const SURE = 0.95
const LONGEST = 10

function dashed(tokens: Tokens, { mark }: Quotes): Linked[] {
  const found: Linked[] = []
  let open = -1
  for (let i = 0; i < tokens.words.length; i++) {
    if (mark[i] === MARK.open) open = i
    if (mark[i] !== MARK.close || open < 0) continue
    const dash = /^[.,]$/.test(tokens.words[i + 1] ?? '') ? i + 2 : i + 1
    const source = /^(?:[-–—]|--)$/.test(tokens.words[dash] ?? '') ? creditAt(tokens, dash + 1) : undefined
    if (!source) continue
    const span = (role: Span['role'], from: number, to: number): Span => ({ role, from, to, sure: SURE })
    found.push({
      source: span('source', source.from, source.to),
      cue: span('cue', dash, dash + 1),
      contents: [span('content', open, i + 1)],
      sourceChance: SURE,
      contentChance: SURE,
    })
  }
  return found
}

/** A name or a description that ends its line or its sentence, or stands before what is added in brackets. */
function creditAt(tokens: Tokens, from: number): Range | undefined {
  let to = from
  while (to < tokens.words.length && to - from < LONGEST && !ends(tokens, from, to)) to++
  const words = tokens.words.slice(from, to)
  if (to === from || !(to === tokens.words.length || ends(tokens, from, to))) return undefined
  if (
    to - from > 1 &&
    words.some((_, i) => i > 0 && finiteAt(tokens, from + i) && !isSomebody(words.slice(0, i + 1)))
  )
    return undefined
  const head = words.indexOf(',')
  const own = head > 0 ? words.slice(0, head) : words
  return isNameLike(own) || isSomebody(own) || isHandleAt(tokens, from) ? { from, to } : undefined
}

function ends({ words, gap, sentence }: Tokens, from: number, i: number): boolean {
  if (i > from && (gap[i] ?? 0) >= GAP.line) return true
  return /^[.;(|[]$/.test(words[i] ?? '') || (i > from && sentence[i] !== sentence[from])
}
