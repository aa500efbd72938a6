/**
 * A line → the turns in it, where several stand on one: "Owner: “Yes.” Union: “No.”", "Q: Why? A: Who
 * knows?".
 */
import type { Tokens } from '../text/tokens.ts'
import { labelOf } from './labels.ts'
import type { Range } from './lines.ts'

export function unitsOf(tokens: Tokens, line: Range): Range[] {
  const label = labelOf(tokens, line)
  if (!label) return [line]
  const starts = [line.from]
  for (let i = label.from + 1; i < line.to - 2; i++) if (opensTurn(tokens, i, line.to)) starts.push(i)
  return starts.map((from, k) => ({ from, to: starts[k + 1] ?? line.to }))
}

/** Behind a closed quotation or a stop, a label with a quotation behind it, or one side of a questioning. */
function opensTurn(tokens: Tokens, i: number, to: number): boolean {
  const { words } = tokens
  if (!/^(?:["”’'».?!])$/.test(words[i - 1] ?? '') || !/^\p{Lu}/u.test(words[i] ?? '')) return false
  if (/^[QA]$/.test(words[i] ?? '')) return words[i + 1] === ':'
  if (/^[.?!]$/.test(words[i - 1] ?? '') && !/^\p{Lu}{2}/u.test(words[i] ?? '')) return false
  const colon = words.slice(i, Math.min(to, i + LONGEST)).indexOf(':')
  if (colon < 1) return false
  const label = labelOf(tokens, { from: i, to })
  if (!label || label.sure === 'possible' || label.from !== i + colon + 1) return false
  return label.sure === 'sure' || /^["“‘«„]$/.test(words[label.from] ?? '')
}

const LONGEST = 9
