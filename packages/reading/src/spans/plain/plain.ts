/**
 * Plain statements that the span model passes over, as it does inside contents, for it was taught the
 * outermost ones only: a subject, a verb of saying, thinking or wanting, and what such a verb has after it.
 */
import { isAdverb } from '../../text/clauses.ts'
import { isWord } from '../../text/name-words.ts'
import { lowerAt, lowerWords, type Tokens } from '../../text/tokens.ts'
import { type Complement, framesAt } from '../grammar/complements.ts'
import { contentEnd } from '../grammar/ends.ts'
import { type Subject, subjectOf } from '../grammar/subjects.ts'
import type { Linked } from '../links/links.ts'
import { ruled } from '../links/ruled.ts'
import { expletiveAt } from '../rules/expletives.ts'
import { adjectiveAt } from './adjectives.ts'
import { agentlessAt } from './agentless.ts'
import { nominalAt } from './owned-nouns.ts'
import { ownerlessAt } from './ownerless-nouns.ts'

/** What stands at a token, given who spoke last before each place where a content ends. */
type Read = (at: number, speakers: Speakers) => Linked | undefined

/** The statements whose contents end at a token. */
type Speakers = ReadonlyMap<number, Linked>

/** @param taken statements already found in these tokens: their words are not looked at. */
export const plain = (tokens: Tokens, taken: readonly Linked[]): Linked[] =>
  readAll(
    tokens,
    taken,
    (i, speakers) =>
      verbAt(tokens, i, speakers, false) ??
      adjectiveAt(tokens, i) ??
      nominalAt(tokens, i) ??
      agentlessAt(tokens, i) ??
      ownerlessAt(tokens, i) ??
      expletiveAt(tokens, i),
  )

/** Of them, those with a clause after their verb, which hardly anything but a statement has. */
export const plainClauses = (tokens: Tokens, taken: readonly Linked[]): Linked[] =>
  readAll(tokens, taken, (i, speakers) => verbAt(tokens, i, speakers, true))

function readAll(tokens: Tokens, taken: readonly Linked[], read: Read): Linked[] {
  const free = untaken(tokens, taken)
  const speakers = new Map(taken.map((each) => [each.contents.at(-1)?.to ?? -1, each]))
  const found: Linked[] = []
  for (let i = 0; i < tokens.words.length; i++) {
    const here = free[i] ? read(i, speakers) : undefined
    if (!here || !isFree(free, here)) continue
    const end = here.contents.at(-1)?.to ?? i + 1
    found.push(here)
    speakers.set(end, here)
    i = end - 1
  }
  return found
}

function untaken({ words }: Tokens, taken: readonly Linked[]): Uint8Array {
  const free = new Uint8Array(words.length).fill(1)
  for (const { source, cue, contents } of taken)
    for (const span of [cue, ...contents, ...(source ? [source] : [])]) free.fill(0, span.from, span.to)
  return free
}

/**
 * Whether all up to its content's first word is free; a source that it shares with another is not looked at.
 */
function isFree(free: Uint8Array, { source, cue, contents }: Linked): boolean {
  const before = source && source.to === cue.from ? source.from : cue.from
  const from = Math.min(before, contents[0]?.from ?? before)
  return !free.subarray(from, (contents.at(-1)?.from ?? cue.to) + 1).includes(0)
}

function verbAt(tokens: Tokens, verb: number, speakers: Speakers, clauses: boolean): Linked | undefined {
  for (const { frame, forms, isClause } of framesAt(tokens, verb)) {
    if (clauses && !isClause) continue
    const last = lastJoined(tokens, verb)
    const complement = frame(tokens, last, afterAdverbs(tokens, last + 1))
    const subject = complement && (subjectOf(tokens, verb, forms) ?? sharedSubject(tokens, verb, speakers))
    const read = subject ? put(tokens, subject, complement) : complement && hardTo(tokens, verb, complement)
    if (read) return read
  }
  return undefined
}

function put(tokens: Tokens, subject: Subject, { cue, from, close }: Complement): Linked | undefined {
  const to = contentEnd(tokens, from, close)
  return to > from
    ? ruled({ source: [subject.from, subject.to], cue: [subject.group, cue], contents: [[from, to]] })
    : undefined
}

/** "It is hard to say why …": for whoever might. */
function hardTo(tokens: Tokens, verb: number, { cue, from, close }: Complement): Linked | undefined {
  const [it = '', be = '', how = '', to = ''] = lowerWords(tokens, Math.max(0, verb - 4), verb)
  if (it !== 'it' || !/^(?:is|was|['’]s)$/.test(be) || !HARD.test(how) || to !== 'to') return undefined
  const end = contentEnd(tokens, from, close)
  return end > from ? ruled({ cue: [verb, cue], contents: [[from, end]] }) : undefined
}

const HARD =
  /^(?:hard|difficult|easy|possible|impossible|tough|tempting|important|fair|safe|wrong|foolish|enough|pointless|worth)$/

/** "Mocked and ridiculed": the last of verbs that are joined and of one form. */
function lastJoined(tokens: Tokens, verb: number): number {
  const [ending] = /(?:ed|s|ing)$/.exec(lowerAt(tokens, verb)) ?? []
  const joined = ending !== undefined && /^(?:and|or)$/.test(lowerAt(tokens, verb + 1))
  return joined && lowerAt(tokens, verb + 2).endsWith(ending) ? verb + 2 : verb
}

function afterAdverbs(tokens: Tokens, from: number): number {
  let i = from
  while (isAdverb(lowerAt(tokens, i)) && isWord(lowerAt(tokens, i))) i++
  return i
}

/** "He wants a rise *and says* that …": whoever said or wanted what ends before the "and". */
function sharedSubject(tokens: Tokens, verb: number, speakers: Speakers): Subject | undefined {
  let group = verb
  while (verb - group < LONGEST && helps(lowerAt(tokens, group - 1))) group--
  if (!/^(?:and|but|or)$/.test(lowerAt(tokens, group - 1))) return undefined
  const before = speakers.get(lowerAt(tokens, group - 2) === ',' ? group - 2 : group - 1)
  const source = before?.source && before.source.to <= before.cue.from ? before.source : undefined
  return source && { from: source.from, to: source.to, group }
}

/** Of the words between an "and" and its verb. */
const LONGEST = 6

const helps = (word: string): boolean =>
  isAdverb(word) ||
  /^(?:not|n['’]t|do|does|did|will|would|can|could|may|might|must|should|never|also|still)$/.test(word)
