/** A verb of saying, thinking or wanting → what it has after it, as its frames allow (`data/frames.ts`). */
import {
  CLAUSE_OPENERS,
  CLAUSE_VERBS,
  NAMING_VERBS,
  OBJECT_TO_VERBS,
  PAIRED_VERBS,
  PERSON_VERBS,
  PREPOSITION_VERBS,
  THAT_VERBS,
  THING_VERBS,
  TO_VERBS,
  TOLD_VERBS,
} from '../../data/frames.ts'
import { LIGHT, PREPOSITIONS } from '../../data/phrases.ts'
import { type Form, formsOf } from '../../text/forms.ts'
import { perWord } from '../../text/known.ts'
import { isWord } from '../../text/name-words.ts'
import { lowerAt, type Tokens, wordAt } from '../../text/tokens.ts'
import { opensClause } from './ends.ts'
import { isLoneObject, objectEnd } from './objects.ts'
import { opensInfinitive } from './passive.ts'

/** What a verb has after it: where its cue ends, and where the content begins. */
export interface Complement {
  readonly cue: number
  readonly from: number
  /** A thing or an act rather than a clause. */
  readonly close: boolean
}

/** What a verb at `verb` has, if the words from `next` on are what the frame asks for. */
type Frame = (tokens: Tokens, verb: number, next: number) => Complement | undefined

/** A frame that a word may have, in one of these forms of its verb. */
export interface Framed {
  readonly frame: Frame
  readonly forms: readonly Form[]
  /** A clause, which only a statement, a thought or a feeling has. */
  readonly isClause: boolean
}

/** Every frame of a word as it is written, those to be tried first in front. */
export const framesOf = (word: string): readonly Framed[] => BY_WORD.get(word) ?? []

export const framesAt = perWord(framesOf)

const clause: Frame = (tokens, verb, next) => {
  const that = afterTime(tokens, next)
  if (that > next && lowerAt(tokens, that) === 'that') return { cue: verb + 1, from: that, close: false }
  const word = lowerAt(tokens, next)
  const opens = CLAUSE_OPENERS.has(word) || (word === 'if' && ASKS.test(lowerAt(tokens, verb)))
  return opens || opensClause(tokens, next) ? { cue: verb + 1, from: next, close: false } : undefined
}

/** "Swore again in autumn that", "said on Friday that". */
function afterTime(tokens: Tokens, next: number): number {
  let i = next
  while (TIME_ADVERB.test(lowerAt(tokens, i))) i++
  if (!/^(?:in|on|at|by|during|last|this|that)$/.test(lowerAt(tokens, i))) return i
  const end = i + 1
  for (let to = end; to < end + 4; to++) {
    if (lowerAt(tokens, to) === 'that' && to > end) return to
    if (!isWord(lowerAt(tokens, to)) && !/^\d/.test(lowerAt(tokens, to))) return i
  }
  return i
}

const TIME_ADVERB =
  /^(?:again|once|more|twice|today|yesterday|tonight|earlier|later|before|then|now|here|there|afterwards?)$/

const ASKS = /^(?:ask|wonder|know|doubt|see|decide)/

const thatClause: Frame = (tokens, verb, next) =>
  /^(?:that|whether|how|why)$/.test(lowerAt(tokens, next))
    ? { cue: verb + 1, from: next, close: false }
    : undefined

const told: Frame = (tokens, verb, next) => {
  const end = objectEnd(tokens, next)
  const opens =
    CLAUSE_OPENERS.has(lowerAt(tokens, end)) || (isLoneObject(tokens, next) && opensClause(tokens, end))
  return end > next && opens ? { cue: verb + 1, from: end, close: false } : undefined
}

const infinitive: Frame = (tokens, verb, next) =>
  isInfinitive(tokens, next) ? { cue: verb + 1, from: next, close: true } : undefined

const objectInfinitive: Frame = (tokens, verb, next) => {
  const end = objectEnd(tokens, next)
  return end > next && isInfinitive(tokens, end) ? { cue: verb + 1, from: next, close: true } : undefined
}

/** "To leave", "not to leave". */
function isInfinitive(tokens: Tokens, at: number): boolean {
  const to = lowerAt(tokens, at) === 'not' ? at + 1 : at
  return lowerAt(tokens, to) === 'to' && opensInfinitive(tokens.words, to)
}

const thing: Frame = (tokens, verb, next) =>
  objectEnd(tokens, next) > next && !isLoneObject(tokens, next)
    ? { cue: verb + 1, from: next, close: true }
    : undefined

const person: Frame = (tokens, verb, next) =>
  isLoneObject(tokens, next) ? { cue: verb + 1, from: next, close: true } : undefined

const withPreposition =
  (preposition: string): Frame =>
  (tokens, _verb, next) =>
    lowerAt(tokens, next) === preposition && isWord(lowerAt(tokens, next + 1))
      ? { cue: next + 1, from: next + 1, close: true }
      : undefined

const paired =
  (preposition: string): Frame =>
  (tokens, verb, next) => {
    const end = objectEnd(tokens, next)
    return end > next && lowerAt(tokens, end) === preposition
      ? { cue: verb + 1, from: next, close: true }
      : undefined
  }

/** "Calls him a liar", "calls the levy “theft”", not "calls the clerk". */
const naming: Frame = (tokens, verb, next) => {
  const end = objectEnd(tokens, next)
  if (end === next) return undefined
  const name = isLoneObject(tokens, next) ? next + 1 : nameIn(tokens, next + 1, end)
  const word = wordAt(tokens, name)
  const names = NAME.test(word) && !PREPOSITIONS.has(word) && !LIGHT.has(word)
  return names ? { cue: verb + 1, from: next, close: true } : undefined
}

const NAME = /^(?:an?|the|\p{Ll}+|["“‘'])$/u

/** Where a second article, or a quotation mark, stands in an object or right after it; -1 where none does. */
function nameIn({ words }: Tokens, from: number, end: number): number {
  for (let i = from; i <= end; i++) if (/^(?:an?|the|["“‘'])$/.test(words[i] ?? '')) return i
  return -1
}

type Listed = readonly [list: string, frame: Frame, isClause?: boolean]

const eachOf = (
  lists: Readonly<Record<string, string>>,
  frame: (preposition: string) => Frame,
): readonly Listed[] => Object.entries(lists).map(([preposition, list]) => [list, frame(preposition)])

/** Tried in this order. */
const FRAMES: readonly Listed[] = [
  [TO_VERBS, infinitive],
  [OBJECT_TO_VERBS, objectInfinitive],
  [TOLD_VERBS, told, true],
  [CLAUSE_VERBS, clause, true],
  [THAT_VERBS, thatClause, true],
  [NAMING_VERBS, naming],
  ...eachOf(PREPOSITION_VERBS, withPreposition),
  ...eachOf(PAIRED_VERBS, paired),
  [THING_VERBS, thing],
  [PERSON_VERBS, person],
]

const BY_WORD = new Map<string, Framed[]>()
for (const [list, frame, isClause = false] of FRAMES)
  for (const [word, forms] of formsOf(list))
    BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), { frame, forms, isClause }])
