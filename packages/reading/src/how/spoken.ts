/** A statement as the rules of its basis look at it, and which words in it stand for whoever speaks. */
import { BEFORE_NOUNS } from '../data/clauses.ts'
import { SELF, WHO } from '../data/pronouns.ts'
import { isQuoteMark } from '../layout/quotes.ts'
import type { Nested } from '../spans/nesting.ts'
import type { Act, Party } from '../statement.ts'
import { base, baseForms } from '../text/cues.ts'
import { startsName } from '../text/name-words.ts'
import { type FromTo, lowerAt, lowerWords, type Tokens, wordAt } from '../text/tokens.ts'
import type { Resolved } from '../who/around.ts'
import { nounKind, PERSONS } from '../who/kinds.ts'
import type { Kind } from '../who/mention.ts'
import { type Line, lineOf, range } from './line.ts'

/** A statement inside another. */
export interface Held {
  readonly statement: Nested
  readonly speaker: Party | null
}

export interface Spoken {
  readonly tokens: Tokens
  readonly statement: Nested
  readonly speaker: Resolved | null
  readonly doing: Act
  /** Base forms of the cue. */
  readonly cue: readonly string[]
  /** In how many quotations each token stands. */
  readonly depth: (at: number) => number
  readonly held: readonly Held[]
  /** The content's first words without what others are said to say in it. */
  readonly own: Line
  /** More of the same words, as tokens without quotation marks: a view may come late in them. */
  readonly further: readonly number[]
}

/** How far into a content its basis, and a view, is looked for; looking no further keeps the whole linear. */
const REACH = 60
const FURTHER = 240

export function spoken(given: Omit<Spoken, 'own' | 'cue' | 'further'>): Spoken {
  const { tokens, statement, speaker, held } = given
  const others = held
    .filter((each) => !isSame(each.speaker, speaker))
    .flatMap((each) => each.statement.contents)
  const isOwn = (at: number): boolean => !others.some((c) => c.from <= at && at < c.to)
  const first = (reach: number): number[] =>
    statement.contents
      .flatMap(({ from, to }) => range(from, Math.min(to, from + reach)))
      .filter(isOwn)
      .slice(0, reach)
  const cue = tokens.words.slice(statement.cue.from, statement.cue.to).map(base)
  return {
    ...given,
    cue,
    own: lineOf(tokens, first(REACH)),
    further: first(FURTHER).filter((at) => !isQuoteMark(lowerAt(tokens, at))),
  }
}

const isSame = (party: Party | null, speaker: Resolved | null): boolean =>
  party !== null && (party.by === 'self' || party.name === speaker?.party.name)

/** Whether the cue has a word of a list of base forms. */
export const isCued = ({ cue }: Spoken, list: ReadonlySet<string | undefined>): boolean =>
  cue.some((form) => baseForms(form).some((each) => list.has(each)))

/** From the first token of the source and the cue to the last. */
export function sourceToCue({ statement: { source, cue } }: Spoken): FromTo {
  return [Math.min(cue.from, source?.from ?? cue.from), Math.max(cue.to, source?.to ?? cue.to)]
}

/** Whether a pronoun in the content can stand for whoever speaks, by its form and the quotation it is in. */
export function standsFor(given: Spoken, at: number): boolean {
  const { tokens, statement, depth } = given
  const word = lowerAt(tokens, at)
  const deeper = depth(at) > depth(statement.cue.from)
  if (SELF.has(word)) return deeper || statement.within === null || SELF.has(sourceWord(given))
  return !deeper && statement.source !== undefined && selves(given).includes(word)
}

/** Whether a subject in the content is whoever speaks: "I", or a pronoun with nobody else named before it. */
export const isSelf = (given: Spoken, at: number): boolean =>
  standsFor(given, at) && (SELF.has(lowerAt(given.tokens, at)) || isFirst(given, at))

/** The source's word, in lower case, where it is a single one. */
export const sourceWord = ({ tokens, statement: { source } }: Spoken): string =>
  source && source.to - source.from === 1 ? lowerAt(tokens, source.from) : ''

/** A map, since a source may be called "constructor". */
const SUBJECT_OF = new Map<string, readonly string[]>([
  ['he', ['he', 'him']], ['his', ['he', 'him']], ['she', ['she', 'her']], ['her', ['she', 'her']],
  ['it', ['it']], ['they', ['they', 'them']], ['their', ['they', 'them']],
]) // biome-ignore format: a table

const OF_KIND: Record<Kind, readonly string[]> = {
  he: ['he', 'him'],
  she: ['she', 'her'],
  person: ['he', 'him', 'she', 'her'],
  people: ['they', 'them'],
  body: ['it', 'they', 'them'],
  place: ['it', 'they', 'them'],
  document: ['it'],
  thing: ['he', 'him', 'she', 'her', 'they', 'them'],
  unknown: ['he', 'him', 'she', 'her', 'they', 'them'],
}

/**
 * Pronouns that may stand for the source inside what it says; "she" of "her lawyer" is the lawyer's client.
 */
function selves(given: Spoken): readonly string[] {
  const word = sourceWord(given)
  if (SELF.has(word)) return []
  const known = SUBJECT_OF.get(word)
  if (known) return known
  const owner = owners(given)
  return byKind(given).filter((each) => !owner.includes(each))
}

function owners({ tokens, statement: { source } }: Spoken): readonly string[] {
  const first = source ? lowerAt(tokens, source.from) : ''
  return (BEFORE_NOUNS.has(first) && SUBJECT_OF.get(first)) || []
}

function byKind({ tokens, statement: { source }, speaker }: Spoken): readonly string[] {
  if (!speaker || (source && source.to - source.from === 1 && WHO.has(lowerAt(tokens, source.from))))
    return OF_KIND.thing
  const { kind, text } = speaker.mention
  // "Senate leader Ben Okri" looks like a senate, a name in -s like a plural.
  if (kind === 'body' && text.split(' ').some((word) => PERSONS.has(nounKind(word.toLowerCase()))))
    return OF_KIND.person
  return OF_KIND[kind === 'people' && /^\p{Lu}\S+$/u.test(text) ? 'unknown' : kind]
}

const OTHERS = /^(?:he|she|they|who|nobody|someone|somebody|everyone)$/

/** Whether nobody else is named in the content before a pronoun. */
function isFirst(given: Spoken, at: number): boolean {
  const { tokens, statement } = given
  const start = statement.contents.find(({ from, to }) => from <= at && at < to)?.from ?? at
  const mine = selves(given)
  for (let i = start; i < at; i++) {
    const word = lowerAt(tokens, i)
    if (OTHERS.test(word) && !mine.includes(word)) return false
    if (i > start && startsName(tokens, i) && !given.speaker?.party.name.includes(wordAt(tokens, i)))
      return false
    const kind = nounKind(word)
    if (kind === 'people' || PERSONS.has(kind)) return false
  }
  return true
}

/** The head of the source's phrase, in lower case: the last word before what hangs on it. */
export function sourceHead(given: Spoken): string {
  const { tokens, statement } = given
  return statement.source ? headOf(tokens, statement.source.from, statement.source.to) : ''
}

/** Words behind a head: "a report *by* the bank", "a letter *sent* to her". */
const HANGS =
  /^(?:of|in|on|at|from|by|for|to|with|about|against|who|which|that|,|\(|familiar|close|present|aware|involved|briefed)$/
const PARTICIPLE = /^(?:\p{L}+ed|seen|sent|written|given|taken|shot|made|shown|found|put|held)$/u
/** "One of the polls", "many of whom": the head follows. */
const PART = /^(?:one|two|three|some|many|most|several|all|none|both|each|few|number|dozens|scores|hundreds)$/

/** The head of a phrase, in lower case. */
export function headOf(tokens: Tokens, from: number, to: number): string {
  const words = lowerWords(tokens, from, to)
  const part = words.indexOf('of')
  if (part > 0 && part + 1 < words.length && PART.test(words[part - 1] ?? ''))
    return headOf(tokens, from + part + 1, to)
  const end = words.findIndex(
    (word, i) => i > 0 && (HANGS.test(word) || (PARTICIPLE.test(word) && HANGS.test(words[i + 1] ?? ''))),
  )
  const own = end > 0 ? words.slice(0, end) : words
  return own.findLast((word) => /^[\p{L}\p{N}]/u.test(word)) ?? ''
}
