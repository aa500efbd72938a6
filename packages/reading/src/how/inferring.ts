/** Whether a source says that it works its words out from something, and from what. */
import { DATA, GROUNDS, POINTING, WORKED_OUT, WORKING_OUT } from '../data/basis.ts'
import { words as listed } from '../data/words.ts'
import { type FromTo, lowerAt, lowerWords, phrase } from '../text/tokens.ts'
import { type Line, lineOf, range, tokensUnder } from './line.ts'
import { isCued, type Spoken, sourceHead, sourceToCue } from './spoken.ts'

export interface Inferred {
  readonly from: string | null
  readonly why: FromTo
}

export function inferring(given: Spoken): Inferred | null {
  if (!/^(?:assert|report|believe|accuse)$/.test(given.doing)) return null
  return byWords(given) ?? byCue(given)
}

const NOUN = '(?<what>(?:(?!(?:that|which|who|and|but|is|was|are|were|had|has) )[^\\s,.;:|()]+ ){1,8})'
const BY = new RegExp(
  `(?: (?:${GROUNDS.join('|')})|(?:^| ,) (?:based (?:up)?on|on the basis of)) ${NOUN}`,
  'd',
)

/** Of which one is in everything that such a pattern opens with. */
const CUES = listed('by from based basis')

/** How many words behind or before a statement its grounds may take. */
const FAR = 14

/** "… , she said, judging by the wounds"; "it is clear from the logs that …". */
function byWords(given: Spoken): Inferred | null {
  const { tokens, own, statement } = given
  const { cue } = statement
  const cued = [...range(cue.from, cue.to), ...own.tokens.filter((at) => at >= cue.to)]
  const others = [cued, ...around(given)].filter((places) =>
    places.some((at) => CUES.has(lowerAt(tokens, at))),
  )
  for (const line of [own, ...others.map((places) => lineOf(tokens, places))]) {
    const match = BY.exec(line.text)
    const what = match?.indices?.groups?.what
    if (!match || !what || isQuoted(given, line, match)) continue
    const [from, to] = tokensUnder(line, what[0], what[1])
    const words = phrase(tokens, from, to)
    return { from: /^what\b/i.test(words) ? null : words, why: tokensUnder(line, match.index + 1, what[1]) }
  }
  return null
}

/** "Based on" in what is quoted is of its clause, not of the source. */
function isQuoted({ depth, statement }: Spoken, line: Line, match: RegExpExecArray): boolean {
  if (!/ based | basis /.test(match[0])) return false
  const [at] = tokensUnder(line, match.index + 1, match.index + match[0].length)
  return at !== statement.contents[0]?.from && depth(at) > depth(statement.cue.from)
}

/** The words behind a statement of the page, and those that open its sentence. */
function around({ tokens, statement }: Spoken): number[][] {
  const { source, cue, contents, within } = statement
  if (within !== null) return []
  const parts = [cue, ...(source ? [source] : []), ...contents]
  const first = Math.min(...parts.map(({ from }) => from))
  const last = Math.max(...parts.map(({ to }) => to))
  const sentence = tokens.sentence[last - 1]
  const run = (from: number, to: number): number[] =>
    range(from, to).filter((at) => tokens.sentence[at] === sentence)
  const before = run(Math.max(0, first - FAR), first)
  const opens = before[0] !== undefined && tokens.sentence[before[0] - 1] !== sentence
  return [run(last, last + FAR), ...(opens ? [before] : [])]
}

/** "Analysts estimate"; "an average of polls shows"; "the data suggest". */
function byCue(given: Spoken): Inferred | null {
  const { tokens, statement, doing } = given
  const { source } = statement
  if (isCued(given, WORKING_OUT)) return { from: null, why: [statement.cue.from, statement.cue.to] }
  if (!source || (doing !== 'report' && doing !== 'assert')) return null
  const head = sourceHead(given)
  const words = lowerWords(tokens, source.from, source.to)
  if (words.some((word) => word === 'no' || word === 'percent' || word === '%')) return null
  const worked = WORKED_OUT.has(head)
  if (!worked && !(DATA.has(head) && isCued(given, POINTING))) return null
  return { from: phrase(tokens, source.from, source.to), why: sourceToCue(given) }
}
