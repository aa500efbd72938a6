/** "The senator", "the group" → the fuller mention that the text has given before. */
import { TITLES } from '../data/names.ts'
import { ANY_BODY, BODY_NOUNS, DOCUMENT_NOUNS, PERSON_NOUNS } from '../data/nouns.ts'
import { SUBORDINATING } from '../data/phrases.ts'
import { capital, firstWord, isWord } from '../text/name-words.ts'
import { type FromTo, lowerAt, sentencesBetween, type Tokens } from '../text/tokens.ts'
import type { Speaker } from './around.ts'
import { isSubject } from './doing.ts'
import { nounKind } from './kinds.ts'
import { type Cast, type Kind, lastBefore, type Mention } from './mention.ts'

const NEAR = 3
const THE = new Set(['the', 'this', 'that'])
/** What may part a name from what it is: "Karl Aubin, a lawyer". */
const TELLING_WHO = new Set([',', 'is', 'was', 'who'])
/** What opens the description of somebody else than "the" one. */
const OTHERS = new Set(['his', 'her', 'its', 'their', 'another'])

/**
 * The latest mention with the same noun in it or beside it; for a noun that fits any body, the latest body
 * that did something. A role that nobody was given stays as it is written: better no antecedent than a wrong
 * one.
 */
export function described(
  tokens: Tokens,
  everyone: Cast,
  [from, to]: FromTo,
  speakers: readonly Speaker[],
): Mention | undefined {
  const head = lowerAt(tokens, to - 1)
  if (to - from > 3 || !THE.has(lowerAt(tokens, from)) || tokens.words.slice(from + 1, to).some(capital))
    return undefined
  if (PERSON_NOUNS.has(head))
    return lastBefore(everyone.names, from, (n) => isPerson(n) && beside(tokens, n, head, from))
  const common = lastBefore(everyone.commons, from, (n) => fullerDescription(n, head, to - from))
  if (DOCUMENT_NOUNS.has(head))
    return later(
      lastBefore(everyone.names, from, (n) => contains(n, head)),
      common,
    )
  if (!BODY_NOUNS.has(head)) return undefined
  const name = lastBefore(
    everyone.names,
    from,
    (n) => contains(n, head) || (CAN_BE_BODY.has(n.kind) && beside(tokens, n, head, from)),
  )
  const same = later(name, common)
  if (!ANY_BODY.has(head)) return same
  return same && sentencesBetween(tokens, same.from, from) <= NEAR
    ? same
    : (latestBody(tokens, everyone, from, speakers) ?? same)
}

const CAN_BE_BODY = new Set<Kind>(['body', 'unknown', 'people'])

const isPerson = ({ kind }: Mention): boolean =>
  kind === 'he' || kind === 'she' || kind === 'person' || kind === 'unknown'

/**
 * "The lawyer Karl Aubin", "Karl Aubin, a lawyer", "Karl Aubin is a lawyer"; not "the Aubin administration".
 */
function beside(tokens: Tokens, name: Mention, head: string, limit: number): boolean {
  const word = (i: number): string =>
    i < limit && tokens.sentence[i] === tokens.sentence[name.from] ? lowerAt(tokens, i) : ''
  let title = name.from - 1
  while (TITLES.has(word(title)) && word(title) !== head) title--
  if (word(title) === ',') title--
  // "Another Shia militia group, …": a noun that fits any body says less than the one before it.
  if (ANY_BODY.has(word(title)) && word(title - 1) === head) return true
  if (word(title) === head) return true
  if (!TELLING_WHO.has(word(name.to))) return false
  for (let i = name.to + 1; i < name.to + 9 && isWord(word(i)); i++)
    if (word(i) === head)
      return !isWord(word(i + 1)) || word(i + 1).endsWith('ed') || SUBORDINATING.has(word(i + 1))
  return false
}

const contains = (name: Mention, head: string): boolean => name.text.toLowerCase().split(' ').includes(head)

/** "The drivers' union" for "the union": the same head, and more said. */
function fullerDescription({ text }: Mention, head: string, size: number): boolean {
  const words = text.toLowerCase().split(' ')
  return words.length > size && words.includes(head) && !OTHERS.has(firstWord(text).toLowerCase())
}

/**
 * The latest body that spoke or did something not far back; or else one named in this sentence or the one
 * before.
 */
function latestBody(
  tokens: Tokens,
  everyone: Cast,
  from: number,
  speakers: readonly Speaker[],
): Mention | undefined {
  const acts = (m: Mention): boolean =>
    m.kind === 'body' &&
    sentencesBetween(tokens, m.from, from) <= NEAR &&
    (isSubject(tokens, m) || speaksThroughStaff(tokens, m))
  const spoke = speakers.findLast(
    (s) => s.who.kind === 'body' && s.to <= from && sentencesBetween(tokens, s.from, from) <= NEAR,
  )
  const did = later(lastBefore(everyone.names, from, acts), lastBefore(everyone.commons, from, acts))
  if (spoke && spoke.from >= (did?.from ?? 0)) return spoke.who
  return (
    did ??
    lastBefore(everyone.names, from, (m) => m.kind === 'body' && sentencesBetween(tokens, m.from, from) <= 1)
  )
}

/** "Officials at the Ministry said": what the Ministry says. */
function speaksThroughStaff(tokens: Tokens, { from }: Mention): boolean {
  const at = lowerAt(tokens, from - 1) === 'the' ? from - 2 : from - 1
  return /^(?:at|for|with)$/.test(lowerAt(tokens, at)) && nounKind(lowerAt(tokens, at - 1)) === 'people'
}

function later(a: Mention | undefined, b: Mention | undefined): Mention | undefined {
  if (!a || !b) return a ?? b
  return a.from >= b.from ? a : b
}
