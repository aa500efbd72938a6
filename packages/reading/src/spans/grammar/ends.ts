/** Where a content ends before its sentence does. */
import { AUXILIARIES, SUBORDINATORS } from '../../data/clauses.ts'
import { PREPOSITIONS } from '../../data/phrases.ts'
import { finiteAt } from '../../text/clauses.ts'
import { lowerAt, type Tokens, wordAt } from '../../text/tokens.ts'

/**
 * The end of what one says, thinks or wants, that begins at `from`.
 * @param close a thing or an act, which another clause ends; a clause goes on over those that hang on it.
 * @param limit where it ends at the latest.
 */
export function contentEnd(tokens: Tokens, from: number, close: boolean, limit = from + LONGEST): number {
  let quoted = false
  let to = from
  for (; to < Math.min(limit, tokens.words.length) && tokens.sentence[to] === tokens.sentence[from]; to++) {
    const word = wordAt(tokens, to)
    if (OPENING.test(word) || (word === '"' && !quoted)) quoted = true
    else if (CLOSING.test(word)) {
      if (!quoted) break
      quoted = false
    }
    if (to > from && !quoted && (endsAt(tokens, to) || (close && endsClose(tokens, to)))) break
  }
  while (to > from && /^(?:[.,!?:;…–—-]|\.\.\.|--)$/.test(wordAt(tokens, to - 1))) to--
  return to
}

/** In words, where nothing else ends it. */
const LONGEST = 200

const OPENING = /^(?:[“«]|``)$/
const CLOSING = /^(?:["”»]|'')$/

/** A new main clause: "…; …", ", and they …", ", so …". */
function endsAt(tokens: Tokens, i: number): boolean {
  const word = lowerAt(tokens, i)
  if (word === ';' || word === '(') return true
  if (/^(?:—|–|--)$/.test(word)) return true
  if (word !== ',') return false
  const next = lowerAt(tokens, i + 1)
  if (/^(?:while|whereas|although|though)$/.test(next)) return true
  return /^(?:and|but|so|yet|or|nor|because)$/.test(next) && opensClause(tokens, i + 2)
}

/** What ends an act or a thing, but not a clause: "… because", "… but left". */
function endsClose(tokens: Tokens, i: number): boolean {
  const word = lowerAt(tokens, i)
  const next = i + 1
  if (/^(?:because|although|though|unless|whereas)$/.test(word)) return true
  if (SUBORDINATORS.has(word) && !/^(?:how|why|where|whether|as)$/.test(word))
    return opensClause(tokens, next)
  if (/^(?:so|as)$/.test(word)) return SUBJECT.test(lowerAt(tokens, next)) && opensClause(tokens, next)
  if (word === ',') return /^(?:and|but|so|yet|or|nor|which|who)$/.test(lowerAt(tokens, next))
  if (!/^(?:and|but|or)$/.test(word)) return false
  if (lowerAt(tokens, next + 1) === 'that') return true
  return finiteAt(tokens, next) || opensClause(tokens, next)
}

const SUBJECT = /^(?:i|we|you|he|she|it|they|there|that|this|nobody|everyone|who)$/

/** A subject of a few words, and a finite verb. */
export function opensClause(tokens: Tokens, from: number): boolean {
  if (SUBJECT.test(lowerAt(tokens, from))) return verbAt(tokens, from + 1)
  for (let i = from + 1; i < from + FAR && tokens.sentence[i] === tokens.sentence[from]; i++) {
    const word = lowerAt(tokens, i)
    if (!/^[\p{L}\p{N}'’$]/u.test(word) || OTHER.test(word)) return false
    if (verbAt(tokens, i) && !PREPOSITIONS.has(lowerAt(tokens, i - 1))) return true
  }
  return false
}

/** What does not stand between a subject and its verb. */
const OTHER = /^(?:to|that|who|which|and|or|but|if|when|what|how|why)$/
/** A subject's words before its verb, at most. */
const FAR = 9

/** A finite verb, after an adverb perhaps. */
function verbAt(tokens: Tokens, i: number): boolean {
  return AUXILIARIES.has(lowerAt(tokens, i)) || finiteAt(tokens, i)
}
