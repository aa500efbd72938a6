/**
 * Cues in the passive, which the span model reads as if their subject spoke. "He was accused of theft": the
 * accused says nothing, and is part of what is said; "by the police": that is who says it; "the men were
 * told": they are whom it is said to.
 */
import { INFORMING } from '../../data/passives.ts'
import { PREPOSITIONS } from '../../data/phrases.ts'
import { startsName } from '../../text/name-words.ts'
import { lowerAt, type Tokens } from '../../text/tokens.ts'
import {
  ADVERB,
  AUXILIARY,
  isSubjectOf,
  opensInfinitive,
  type Passive,
  passiveOf,
  speaks,
} from '../grammar/passive.ts'
import { type Subject, subjectOf } from '../grammar/subjects.ts'
import type { Linked } from '../links/links.ts'
import { firstFrom, inOrder, type Span } from '../links/spans.ts'
import { nameAgent } from './passive-agents.ts'

export function readPassive(tokens: Tokens, spans: readonly Span[], linked: Linked): Linked {
  const passive = passiveOf(tokens, linked.cue)
  if (!passive) return isSufferedOrSeems(tokens, linked) ? withoutSubject(tokens, linked) : linked
  const named = nameAgent(tokens, spans, linked, passive)
  const { source } = named
  const silent =
    source && isSubjectOf(tokens, source, passive)
      ? withoutSubject(tokens, named)
      : ofAnother(tokens, named, passive)
  return INFORMING.has(passive.verb) ? tellSubject(tokens, spans, silent, passive) : silent
}

/** "They like what lawmakers are expected to do": the passive has a subject of its own. */
function ofAnother(tokens: Tokens, linked: Linked, { be }: Passive): Linked {
  const { source, contents } = linked
  const own = subjectOf(tokens, be + 1, ['ing'])
  if (own && BECAUSE.test(lowerAt(tokens, own.from - 1)))
    return { ...linked, contents: contents.map((c) => (isAround(c, own) ? { ...c, from: own.from } : c)) }
  if (!source || source.to > be || PREPOSITIONS.has(lowerAt(tokens, source.from - 1))) return linked
  if (!own || own.from < source.to || contents.some((c) => c.from < own.to && c.to > own.from)) return linked
  const subject: Span = { ...source, role: 'content', from: own.from, to: own.to }
  return { ...linked, source: undefined, contents: inOrder([...contents, subject]) }
}

/** Before a clause of its own: "there was no telling how | profits were reported". */
const BECAUSE = /^(?:how|because|when|if|although|though|since|unless|whenever)$/
const isAround = (content: Span, { from, to }: Subject): boolean => content.from < from && content.to === to

/** The source becomes part of the content, unless it is an "it" that stands for nothing. */
function withoutSubject({ words }: Tokens, linked: Linked): Linked {
  const { source, contents } = linked
  if (!source) return linked
  const empty = source.to - source.from === 1 && /^(?:it|there)$/i.test(words[source.from] ?? '')
  const subject: Span = { ...source, role: 'content' }
  return { ...linked, source: undefined, contents: empty ? contents : inOrder([...contents, subject]) }
}

/**
 * Whoever was told is no part of what was told: the content right before the cue, unless it is a quotation,
 * or a thing promised to somebody; or else the name or pronoun that stands there; or whoever spoke before:
 * "she asked and was told".
 */
function tellSubject(tokens: Tokens, spans: readonly Span[], linked: Linked, { be }: Passive): Linked {
  const { words } = tokens
  const { cue, contents } = linked
  const before = contents.findLast((span) => span.to <= cue.from)
  const held = before && cue.from - before.to <= AUXILIARIES && !QUOTE.test(words[before.from] ?? '')
  if (!held) return { ...linked, told: nameBefore(tokens, spans, be) }
  const rest = contents.filter((span) => span !== before)
  if (rest.length === 0 || rest.some((span) => isRecipient(words, span))) return linked
  return { ...linked, told: before, contents: rest }
}

/**
 * The name or pronoun that ends right before a passive's "be", or the sentence's speaker where an "and"
 * stands there.
 */
function nameBefore(tokens: Tokens, spans: readonly Span[], be: number): Span | undefined {
  const word = (i: number): string => tokens.words[i] ?? ''
  let to = be
  while (to > be - LONGEST && (AUXILIARY.test(word(to - 1)) || ADVERB.test(word(to - 1)))) to--
  if (/^(?:he|she|they|we|i|you)$/i.test(word(to - 1))) return { role: 'content', from: to - 1, to, sure: 1 }
  if (/^(?:and|but|,)$/.test(word(to - 1))) {
    const end = firstFrom(spans, to)
    const earlier = spans.slice(Math.max(0, end - LONGEST), end).findLast(({ role }) => role === 'source')
    return earlier && tokens.sentence[earlier.from] === tokens.sentence[be] ? earlier : undefined
  }
  let from = to
  while (from > to - LONGEST && startsName(tokens, from - 1)) from--
  return from < to ? { role: 'content', from, to, sure: 1 } : undefined
}

/** Of a name, in words, and how many spans back a speaker may stand. */
const LONGEST = 12
/** How many of a passive's words may stand outside its cue. */
const AUXILIARIES = 2
const QUOTE = /^(?:["“‘«]|''|``)$/

/** "To all nurses": not to do something. */
const isRecipient = (words: readonly string[], { from }: Span): boolean =>
  words[from] === 'to' && !opensInfinitive(words, from)

/** "She faced questions", "he seems tired": said of the subject too. What seems so seems so to the writer. */
function isSufferedOrSeems(tokens: Tokens, { cue, source }: Linked): boolean {
  if (!source || source.to > cue.from) return false
  const words = tokens.words.slice(cue.from, cue.to).join(' ')
  const [next = '', after = ''] = tokens.words.slice(cue.to, cue.to + 2)
  return SUFFERS.test(words) || (SEEMS.test(words) && !speaks(next.toLowerCase(), after.toLowerCase()))
}

const SUFFERS =
  /\b(?:fac(?:e[sd]?|ing)|dr(?:aws?|ew|awn|awing)|(?:comes?|came|coming|is|are|was|were|been) under|receiv(?:e[sd]?|ing)|attract(?:s|ed|ing)?|endur(?:e[sd]?|ing)|met with) (?:\S+ ){0,3}(?:accusations?|allegations?|backlash|calls|charges|complaints?|condemnation|criticisms?|doubts|praise|pushback|questions?|rebukes?|ridicule|scrutiny)\b/i
const SEEMS = /^(?:(?:may|might|would|does|do|did|not|n['’]t|also|still|now) )*seem(?:s|ed)?$/i
