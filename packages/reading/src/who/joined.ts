/**
 * A source → the parties that it joins: "Ana Kol and Radu Ilie", "the mayor, the bishop and his brother".
 * What an "and" joins inside the description or the name of one party stays one: "the founder and owner",
 * "the Food and Drug Administration". So do people of several sorts, who are one crowd: "doctors and nurses".
 * Where it cannot be told, the source stays whole.
 */
import { BESIDES, INCLUDING, JOINERS, MORE_ABOUT } from '../data/joined.ts'
import { NUMBERS } from '../data/numbers.ts'
import { capital, isGenitive, startsName } from '../text/name-words.ts'
import { type FromTo, lowerAt, type Tokens, wordAt } from '../text/tokens.ts'
import { isOneName, isUnnamed, opensParty, splits } from './joints.ts'

/** One range for each party, in order; the whole where it is one. */
export function joined(tokens: Tokens, from: number, to: number): readonly FromTo[] {
  if (to - from > LONGEST) return [[from, to]]
  const start = lowerAt(tokens, from) === 'both' ? from + 1 : from
  const found = parties(tokens, pieces(tokens, start, withoutBoth(tokens, to)))
  if (found.length < 2) return [[from, to]]
  return found.every((range) => isUnnamed(tokens, range)) ? [[start, to]] : found
}

/** "The police and the coroner [both]". */
const withoutBoth = (tokens: Tokens, to: number): number =>
  /^(?:both|alike|each|together)$/.test(lowerAt(tokens, to - 1)) ? to - 1 : to

/** A source of more tokens is nobody's list, and reading one would not be linear. */
const LONGEST = 120

/** A stretch between two joints, and how it hangs on what stands before it. */
interface Piece {
  readonly from: number
  readonly to: number
  readonly comma: boolean
  readonly and: boolean
}

function pieces(tokens: Tokens, start: number, to: number): Piece[] {
  const found: Piece[] = []
  let piece = { from: start, comma: false, and: false }
  let inside = false
  for (let i = start; i <= to; i++) {
    const word = lowerAt(tokens, i)
    if (/^["“”()]$/.test(word)) inside = /^["“(]$/.test(word) && !(word === '"' && inside)
    const and = i < to && !inside ? joiner(tokens, i) : 0
    if (i < to && !and && (inside || word !== ',')) continue
    if (i > piece.from) {
      found.push({ ...piece, to: i })
      piece = { from: i, comma: false, and: false }
    }
    const size = Math.max(1, and)
    piece = { from: i + size, comma: piece.comma || word === ',', and: piece.and || and > 0 }
    i += size - 1
  }
  return found
}

/** How many words join here: "and", "as well as". */
function joiner(tokens: Tokens, i: number): number {
  const word = lowerAt(tokens, i)
  if (word === 'and') return 1
  if (!/^(?:as|along|together)$/.test(word)) return 0
  return (
    [3, 2].find((n) =>
      JOINERS.has(
        tokens.words
          .slice(i, i + n)
          .join(' ')
          .toLowerCase(),
      ),
    ) ?? 0
  )
}

function parties(tokens: Tokens, all: readonly Piece[]): FromTo[] {
  const found: FromTo[] = []
  let [current] = all
  let aside = false
  let closed = false
  for (const next of all.slice(1)) {
    if (!current || INCLUDING.has(lowerAt(tokens, next.from))) break
    if (listsMembers(tokens, current, next)) return []
    const from = besides(tokens, next.from)
    const piece: FromTo = [from, next.to]
    const other: boolean = next.and
      ? isAnother(tokens, [current.from, current.to], piece, { aside, comma: next.comma })
      : !closed && !isAside(tokens, current, next) && splits(tokens, [current.from, current.to], piece)
    const one: boolean = !other && isOneName(tokens, [current.from, current.to], piece)
    if (!other && next.and && !aside && !next.comma && !one) return []
    if (other) found.push([current.from, current.to])
    current = other ? { ...next, from } : { ...current, to: next.to }
    if (other) closed = next.and
    aside = !other && !one
  }
  // Commas alone part a name from what is said of it.
  return current && closed ? [...found, [current.from, all.at(-1)?.to ?? current.to]] : []
}

const besides = (tokens: Tokens, from: number): number =>
  BESIDES.has(lowerAt(tokens, from)) ? from + 1 : from

/** Whether an "and" brings in another party; after an aside only where a comma closes it first. */
function isAnother(
  tokens: Tokens,
  before: FromTo,
  piece: FromTo,
  { aside, comma }: { aside: boolean; comma: boolean },
): boolean {
  if (!aside) return splits(tokens, before, piece)
  return comma && opensParty(tokens, piece) && !/^an?$/.test(lowerAt(tokens, piece[0]))
}

/** "The two leaders, Ana Roe and Radu Ilie", "the jurors, two men and a woman": who they are, nobody else. */
function listsMembers(tokens: Tokens, current: Piece, { from, and }: Piece): boolean {
  const last = wordAt(tokens, current.to - 1)
  const group = last.endsWith('s') && !capital(last) && !startsName(tokens, current.from)
  return (
    !and && group && (startsName(tokens, from) || (isCount(tokens, from) && !isCount(tokens, current.from)))
  )
}

const isCount = (tokens: Tokens, i: number): boolean =>
  NUMBERS.has(lowerAt(tokens, i)) || /^(?:\d|some$|most$|many$|several$)/.test(lowerAt(tokens, i))

/** What is said of a party after a comma: its age, its office, who it is, or its name. */
function isAside(tokens: Tokens, current: Piece, { from, to }: Piece): boolean {
  const first = lowerAt(tokens, from)
  if (MORE_ABOUT.has(first) || /^(?:\d|[a-z]-\p{L})/u.test(first) || /^\p{Ll}{3,}(?:ing|ed)$/u.test(first))
    return true
  if (!startsName(tokens, current.from)) return startsName(tokens, from)
  const genitive = tokens.words.slice(from, to).some(isGenitive)
  const article = /^(?:an?|the|his|her|its|their)$/.test(first)
  const ofPlace = capital(wordAt(tokens, from)) && lowerAt(tokens, from + 1) === 'of'
  return article || genitive || ofPlace || !opensParty(tokens, [from, to])
}
