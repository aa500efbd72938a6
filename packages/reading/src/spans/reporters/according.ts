/**
 * "According to X, Y said Z" and "Y said Z, according to X": X says it all, whatever Y says inside. Where the
 * model heard only Y, the sentence is X's, and Y is read again inside it.
 */
import { DETERMINERS } from '../../data/phrases.ts'
import { finiteAt, mainClause } from '../../text/clauses.ts'
import { startsName } from '../../text/name-words.ts'
import { lowerAt, lowerWords, sentenceStart, type Tokens, wordAt } from '../../text/tokens.ts'
import { contentEnd } from '../grammar/ends.ts'
import type { Linked } from '../links/links.ts'
import type { Span } from '../links/spans.ts'

export function withAccording(tokens: Tokens, linked: readonly Linked[]): Linked[] {
  let out = [...linked]
  for (let i = 0; i < tokens.words.length - 3; i++) {
    if (lowerAt(tokens, i) !== 'according' || lowerAt(tokens, i + 1) !== 'to') continue
    if (out.some(({ cue }) => cue.from <= i + 1 && i < cue.to)) continue
    const found = statementAt(tokens, i)
    if (!found || !holdsOnly(tokens, out, found)) continue
    out = [...out.filter((each) => !isInside(each, found)), found]
  }
  return amid(tokens, out)
}

/** "Kol, according to his clerk, | had lied": a clause that it stands amid is all the clerk's. */
function amid(tokens: Tokens, linked: readonly Linked[]): Linked[] {
  let out = [...linked]
  for (const each of linked) {
    const { cue, source, contents } = each
    const [subject, more] = contents
    if (lowerAt(tokens, cue.from) !== 'according' || !source || !subject || more) continue
    const verb = wordAt(tokens, source.to) === ',' ? source.to + 1 : source.to
    if (wordAt(tokens, verb - 1) !== ',' || subject.to !== cue.from - 1 || !isBare(tokens, subject)) continue
    const rest = out.find((other) => other !== each && other.cue.from === verb)
    if (!finiteAt(tokens, verb) || (rest && rest.source?.from !== source.from)) continue
    const whole = { ...each, contents: [subject, span('content', verb, contentEnd(tokens, verb, false))] }
    out = out.flatMap((other) => (other === each ? [whole] : other === rest ? [] : [other]))
  }
  return out
}

/** Without a verb. */
const isBare = (tokens: Tokens, { from, to }: Span): boolean =>
  mainClause(lowerWords(tokens, from, to)).predicate.length === 0

/** How sure such a statement is, which no model saw. */
const SURE = 0.6
/** A shorter clause is none. */
const SHORTEST = 3

function statementAt(tokens: Tokens, at: number): Linked | undefined {
  const [from, to] = sentenceAround(tokens, at)
  const opens = at === from
  const end = opens ? sourceEnd(tokens, at + 2, to) : to
  const until = opens ? to : /^[,–—-]$/.test(wordAt(tokens, at - 1)) ? at - 1 : at
  const content = opens ? span('content', end + 1, until) : span('content', from, until)
  if (end < at + 3 || content.to - content.from < SHORTEST) return undefined
  return {
    cue: span('cue', at, at + 2),
    source: span('source', at + 2, end),
    contents: [content],
    sourceChance: SURE,
    contentChance: SURE,
  }
}

const span = (role: Span['role'], from: number, to: number): Span => ({ role, from, to, sure: SURE })

/** The sentence of a token without its closing mark. */
function sentenceAround(tokens: Tokens, at: number): [number, number] {
  const { sentence, words } = tokens
  let to = at + 1
  while (to < words.length && sentence[to] === sentence[at]) to++
  while (to > at && /^[.!?]$/.test(words[to - 1] ?? '')) to--
  return [sentenceStart(tokens, at), to]
}

/**
 * The comma before what is said: the first, or the one that ends an aside about the source: "the log, seen by
 * the Courier, | the boat left", "Ana Roy, who was there, |", "Ana Roy, a nurse, |".
 */
function sourceEnd(tokens: Tokens, from: number, to: number): number {
  const first = indexOf(tokens, ',', from, to)
  const second = first < 0 ? -1 : indexOf(tokens, ',', first + 1, to)
  return second > 0 && isAside(tokens, first + 1, second) ? second : first
}

function isAside(tokens: Tokens, from: number, to: number): boolean {
  if (ASIDE.test(lowerAt(tokens, from)) || /^\d+$/.test(wordAt(tokens, from))) return true
  if (to - from > SHORT) return false
  const words = lowerWords(tokens, from, to)
  return PARTICIPLE.test(words[0] ?? '') || mainClause(words).predicate.length === 0
}

/** Of an aside without a relative, in words. */
const SHORT = 9
const ASIDE = /^(?:who|which|whose|where)$/
const PARTICIPLE = /^(?:seen|shown|obtained|written|published|released|made|taken|\p{L}+ed)$/u

function indexOf(tokens: Tokens, mark: string, from: number, to: number): number {
  for (let i = from; i < to; i++) if (wordAt(tokens, i) === mark) return i
  return -1
}

/**
 * Whether what the model found in the sentence is all inside what is said, so that it is read again there.
 */
function holdsOnly(tokens: Tokens, linked: readonly Linked[], found: Linked): boolean {
  const [content] = found.contents
  if (!content) return false
  const touched = linked.filter(({ cue }) => tokens.sentence[cue.from] === tokens.sentence[found.cue.from])
  const opens = found.cue.from < content.from && saysSo(tokens, found)
  return (opens || touched.length > 0) && touched.every((each) => isInside(each, found))
}

/** Not "according to plan", where nobody and nothing that speaks is named, and a clause is said. */
function saysSo(tokens: Tokens, { source, contents: [content] }: Linked): boolean {
  if (
    !source ||
    !content ||
    !(startsName(tokens, source.from) || DETERMINERS.has(lowerAt(tokens, source.from)))
  )
    return false
  const { subject, predicate } = mainClause(lowerWords(tokens, content.from, content.to))
  return subject.length > 0 && predicate.length > 0
}

function isInside({ cue, source, contents }: Linked, { contents: [whole] }: Linked): boolean {
  if (!whole) return false
  return [cue, ...(source ? [source] : []), ...contents].every(
    (s) => s.from >= whole.from && s.to <= whole.to,
  )
}
