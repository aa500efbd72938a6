/**
 * "So did the governor", "as did the governor": whoever else said it, as a statement of his own with the same
 * content.
 */
import { lowerAt, type Tokens, wordAt } from '../text/tokens.ts'
import type { Span } from './links/spans.ts'
import type { Nested } from './nesting.ts'

/** The statements, a content cut short where an echo stands in it, and the echoes after them. */
export function withEchoes(tokens: Tokens, nested: readonly Nested[]): Nested[] {
  const all = [...nested]
  const bySentence = outermost(tokens, nested)
  for (let i = 1; i < tokens.words.length; i++) {
    const echo = echoAt(tokens, i)
    const before = echo && bySentence.get(echo.of)
    const said = before === undefined ? undefined : all[before]
    if (!echo || before === undefined || !said || said.cue.to > i || bySentence.has(echo.alone)) continue
    const cut = cutAt(said, echo.from)
    if (cut.contents.length === 0) continue
    all[before] = cut
    const span = (role: Span['role'], from: number, to: number): Span => ({
      role,
      from,
      to,
      sure: said.cue.sure,
    })
    all.push({
      ...cut,
      told: undefined,
      echoed: said.cue,
      cue: span('cue', i, i + 2),
      source: span('source', i + 2, echo.to),
    })
  }
  return all
}

/** The last statement of the page's own in each sentence, by its cue; a turn or a post echoes nobody. */
function outermost(tokens: Tokens, nested: readonly Nested[]): Map<number, number> {
  const found = new Map<number, number>()
  for (const [i, { cue, source, within, inside }] of nested.entries())
    if (within === null && source && inside === undefined) found.set(tokens.sentence[cue.from] ?? 0, i)
  return found
}

interface Echo {
  /** Where what joins it to the statement begins: its comma, its "and". */
  readonly from: number
  /** The sentence that is echoed. */
  readonly of: number
  /** A sentence in which nothing else may be said: the echo's, where it has one of its own. */
  readonly alone: number
  /** Where whoever says it ends. */
  readonly to: number
}

function echoAt(tokens: Tokens, i: number): Echo | undefined {
  const word = lowerAt(tokens, i)
  if (word !== 'so' && word !== 'as') return undefined
  const sentence = tokens.sentence[i] ?? 0
  const opens = sentence !== tokens.sentence[i - 1]
  const from = opens ? i : jointBefore(tokens, i, word)
  const stands = word === 'so' ? opens || from < i : word === 'as' && wordAt(tokens, i - 1) === ','
  if (!stands || !/^(?:did|does|do|has|have|had)$/.test(lowerAt(tokens, i + 1))) return undefined
  const to = phraseEnd(tokens, i + 2)
  if (to === undefined) return undefined
  return { from, of: opens ? sentence - 1 : sentence, alone: opens ? sentence : -1, to }
}

/** ", [as did]", ", and [so did]". */
function jointBefore(tokens: Tokens, i: number, word: string): number {
  const and = word === 'so' && wordAt(tokens, i - 1) === 'and' ? i - 1 : i
  return (and < i || word === 'as') && wordAt(tokens, and - 1) === ',' ? and - 1 : and
}

/** Where the phrase that ends its clause does, or undefined where it is none, or too long. */
function phraseEnd(tokens: Tokens, from: number): number | undefined {
  const first = wordAt(tokens, from)
  if (
    !/^(?:\p{Lu}|(?:the|an?|his|her|its|their|two|three|several|many|most|all|both|some|other|he|she|they)$)/u.test(
      first,
    )
  )
    return undefined
  for (let to = from + 1; to <= from + LONGEST; to++)
    if (tokens.sentence[to] !== tokens.sentence[from] || /^[.;!?,]$/.test(wordAt(tokens, to))) return to
  return undefined
}

const LONGEST = 12

/** The statement without what its contents have of the echo. */
function cutAt(said: Nested, at: number): Nested {
  const contents = said.contents.flatMap((span) =>
    span.to <= at ? [span] : span.from < at ? [{ ...span, to: at }] : [],
  )
  return { ...said, contents }
}
