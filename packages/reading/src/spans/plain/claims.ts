/**
 * Claims that nobody is said to make: "the claim, circulating through the town, that …". The span model,
 * trained where nearly every statement has a source, is unsure of them; a noun that names a statement,
 * followed by a that-clause which the model thinks may be content, is enough.
 */
import { CLAIM_NOUNS } from '../../data/claims.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { Linked } from '../links/links.ts'
import type { Span, Spans } from '../links/spans.ts'

/** How likely the clause must be content where it opens, and to go on. */
const OPENS = 0.15
const GOES_ON = 0.1
/** How many words may stand between the noun and its clause, commas on both sides. */
const APART = 12

export function claims(tokens: Tokens, { firm, content }: Spans): Linked[] {
  const found: Linked[] = []
  let next = 0
  for (let i = 1; i < tokens.words.length; i++) {
    while (next < firm.length && (firm[next]?.to ?? 0) <= i) next++
    if (!CLAIM_NOUNS.has(tokens.lower[i] ?? '') || !/^(?:the|a|an|this|no)$/.test(tokens.lower[i - 1] ?? ''))
      continue
    const that = clauseAfter(tokens, i)
    const barrier = firm[next]?.from ?? tokens.words.length
    if (that < 0 || that >= barrier || (content[that] ?? 0) < OPENS) continue
    let to = that + 1
    while (to < barrier && tokens.sentence[to] === tokens.sentence[that] && (content[to] ?? 0) >= GOES_ON)
      to++
    const sure = content[that] ?? 0
    const span = (role: Span['role'], from: number, end: number): Span => ({ role, from, to: end, sure })
    found.push({
      cue: span('cue', i - 1, i + 1),
      source: undefined,
      contents: [span('content', that, to)],
      sourceChance: 1,
      contentChance: 1,
    })
    i = to
  }
  return found
}

/** Where the noun's "that" stands: next to it, or after an aside between commas. */
function clauseAfter(tokens: Tokens, noun: number): number {
  if (tokens.words[noun + 1] === 'that') return noun + 1
  if (tokens.words[noun + 1] !== ',') return -1
  for (let i = noun + 2; i < noun + 2 + APART; i++)
    if (tokens.words[i] === ',') return tokens.words[i + 1] === 'that' ? i + 1 : -1
  return -1
}
