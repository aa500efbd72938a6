/** What the span model gets wrong in ways that the words themselves show. */
import { TELLING_APART } from '../../data/addressees.ts'
import { PREPOSITIONS } from '../../data/phrases.ts'
import { actOf, base } from '../../text/cues.ts'
import { isWord, startsName } from '../../text/name-words.ts'
import { lowerAt, type Tokens, wordAt } from '../../text/tokens.ts'
import { addressee } from '../grammar/addressee.ts'
import type { Linked } from '../links/links.ts'
import type { Span } from '../links/spans.ts'
import { readInverted } from '../rules/inverted.ts'
import { isIdle } from '../rules/rumours.ts'
import { takeBeside } from './beside.ts'
import { readCalled } from './called.ts'
import { withSubject } from './lost-subjects.ts'
import { endOpening } from './opening-clauses.ts'
import { readParticiple } from './participles.ts'
import { readPassive } from './passive-subjects.ts'
import { keepInRelative } from './relative-clauses.ts'
import { returnSubject } from './taken-subjects.ts'

/** @param spans all that the model found, in order. */
export function repair(tokens: Tokens, spans: readonly Span[], linked: Linked): Linked {
  const whole = returnSubject(tokens, takeInNeither(tokens, readInverted(tokens, linked)))
  const own = takeBeside(tokens, spans, keepInRelative(tokens, readCalled(tokens, whole)))
  const spoken = trimSource(
    tokens,
    nameInCue(tokens, readPassive(tokens, spans, readParticiple(tokens, own))),
  )
  const told = leaveOutAddressee(tokens, withSubject(tokens, spans, spoken))
  return endOpening(tokens, takeInClause(tokens, told))
}

/** "The mayor neither confirmed nor denied that …": "neither" and "nor denied" are its cue's. */
function takeInNeither({ words }: Tokens, linked: Linked): Linked {
  const { source, contents } = linked
  let { cue } = linked
  if (words[cue.from - 1] === 'neither') cue = { ...cue, from: cue.from - 1 }
  const neither = words[cue.from] === 'neither'
  if (neither && words[cue.to] === 'nor' && contents[0]?.from !== cue.to) cue = { ...cue, to: cue.to + 2 }
  const named =
    source && source.to > cue.from && source.from < cue.from ? { ...source, to: cue.from } : source
  return cue === linked.cue ? linked : { ...linked, cue, source: named }
}

const PARTICIPLE = /(?:ing|ed|ly)$/

/** "[Roth added] that …": a name that the model took into the cue is whose words they are. */
function nameInCue(tokens: Tokens, linked: Linked): Linked {
  const { cue, source } = linked
  const verb = wordAt(tokens, cue.from + 1)
  if (
    cue.to - cue.from < 2 ||
    !startsName(tokens, cue.from) ||
    PARTICIPLE.test(wordAt(tokens, cue.from)) ||
    source?.to === cue.from
  )
    return linked
  if (
    actOf(base(wordAt(tokens, cue.from))) ||
    !/^\p{Ll}+(?:s|ed|aid|old|rote)$/u.test(verb) ||
    !actOf(base(verb))
  )
    return linked
  const name: Span = { role: 'source', from: cue.from, to: cue.from + 1, sure: cue.sure }
  return { ...linked, source: name, cue: { ...cue, from: cue.from + 1 } }
}

/**
 * "Later the man said no": what joins a sentence to the one before is no part of its source, and neither is
 * an "of" or "and" after it.
 */
function trimSource(tokens: Tokens, linked: Linked): Linked {
  const { words } = tokens
  const { source } = linked
  if (!source) return linked
  if (isIdle(tokens, linked)) return { ...linked, source: undefined }
  let { from, to } = source
  if (JOINS.test(words[from] ?? '')) from += words[from + 1] === ',' ? 2 : 1
  from = afterDate(words, from)
  if (to <= linked.cue.from) from = afterSetting(tokens, from, to)
  // "As many as ten men", without its first word.
  if (
    /^as$/i.test(words[from - 1] ?? '') &&
    /^(?:many|few)$/.test(words[from] ?? '') &&
    words[from + 1] === 'as'
  )
    from--
  if (/^(?:of|and|or)$/.test(words[to - 1] ?? '')) to--
  from = shareStart(words, from, to)
  // "Radio 7 said": the number is part of the name.
  if (/^\d+$/.test(words[to] ?? '') && linked.cue.from === to + 1 && startsName(tokens, to - 1)) to++
  return from < to ? { ...linked, source: { ...source, from, to } } : linked
}

/** "Would choose Roy and | 44 percent": a share goes with no single name. */
function shareStart(words: readonly string[], from: number, to: number): number {
  const and = words.indexOf('and', from)
  const isShare =
    and > from && and < to && /^\d/.test(words[and + 1] ?? '') && /^(?:percent|%)$/.test(words[and + 2] ?? '')
  return isShare && !words.slice(from, and).some((word) => /^\d/.test(word)) ? and + 1 : from
}

/** "3 May the prison", "Monday the mayor": a source begins after the date that stands before its article. */
function afterDate(words: readonly string[], from: number): number {
  const date = DATE.exec(words.slice(from, from + 4).join(' '))
  return date ? from + date[0].trim().split(' ').length : from
}

/** "In | her diary the queen | noted": a phrase has one determiner, and a second opens the next. */
function afterSetting(tokens: Tokens, from: number, to: number): number {
  if (!PREPOSITIONS.has(lowerAt(tokens, from - 1)) || !OPENS_PHRASE.test(wordAt(tokens, from))) return from
  for (let i = from + 2; i < to - 1; i++) {
    if (!isWord(wordAt(tokens, i - 1)) || JOINS_PHRASES.test(lowerAt(tokens, i - 1))) return from
    if (OPENS_PHRASE.test(wordAt(tokens, i))) return PREPOSITIONS.has(lowerAt(tokens, i - 1)) ? from : i
  }
  return from
}

const OPENS_PHRASE = /^(?:the|an?|his|her|its|their|my|our)$/
const JOINS_PHRASES = /^(?:and|or|who|which|that|all|both|half)$/

const MONTH =
  '(?:Jan\\.|Feb\\.|Mar\\.|Apr\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.|January|February|March|April|May|June|July|August|September|October|November|December)'
const DATE = new RegExp(
  `^(?:\\d{1,2} ${MONTH}|${MONTH} \\d{1,2}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?: ,)? (?=(?:the|an?|his|her|its|their) |(?:the|an?|his|her|its|their)$)`,
)

const JOINS = /^(?:later|earlier|then|now|meanwhile|however|and|but|yet|still|again|even)$/i

/**
 * "told him the bridge was shut", "assured the parents that …": whoever is told is no part of what is told.
 */
function leaveOutAddressee(tokens: Tokens, linked: Linked): Linked {
  const { cue, contents } = linked
  const verb = base(tokens.words[cue.to - 1] ?? '')
  if (!TELLING_APART.has(verb)) return linked
  const from = afterAddressee(tokens, cue, verb)
  const trimmed = contents.map((c) => (c.from === cue.to && c.to - from > 1 ? { ...c, from } : c))
  return { ...linked, contents: trimmed }
}

/**
 * Where the clause after the addressee begins, or the cue's end when no addressee, or no clause, stands
 * there.
 */
function afterAddressee(tokens: Tokens, { from, to }: Span, verb: string): number {
  if (verb === 'tell' && TOLD.test(tokens.words[to] ?? '')) return to + 1
  const [first, end] = addressee(tokens, [from, to], -1) ?? [to, to]
  if (first !== to || !OPENS_CLAUSE.test(tokens.words[end] ?? '')) return to
  // "Told the council investors had guaranteed the loan": the clause began before, without a word to show
  // where.
  return tokens.words.slice(first, end).some((word) => AUXILIARY.test(word)) ? to : end
}

const TOLD = /^(?:him|her|them|me|us|you|reporters)$/
const AUXILIARY = /^(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|may|might|must|should)$/
const OPENS_CLAUSE = /^(?:that|the|an?|he|she|it|they|we|his|her|its|their|there|this|nobody)$/

/** "told Ana Roy the group was looking for proof that …": what is told begins right after who was told. */
function takeInClause(tokens: Tokens, linked: Linked): Linked {
  const { cue, contents } = linked
  const [first, ...rest] = contents
  if (!first || first.from <= cue.to || base(tokens.words[cue.to - 1] ?? '') !== 'tell') return linked
  const told = addressee(tokens, [cue.from, cue.to], first.from)
  const from = told?.[1] ?? first.from
  if (tokens.words[first.from] !== 'that' || first.from - from > LONGEST) return linked
  if (!CLAUSE.test(tokens.words.slice(from, first.from).join(' '))) return linked
  return { ...linked, contents: [{ ...first, from }, ...rest] }
}

/** Words of such a clause before its "that". */
const LONGEST = 40

/** A subject and a verb, with no comma between. */
const CLAUSE =
  /^(?:the|a|an|he|she|it|they|his|her|its|their|there|this)\b[^,;:]* (?:is|are|was|were|has|have|had|will|would|could|may)\b[^,;:]*$/
