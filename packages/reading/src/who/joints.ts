/** Whether what stands on either side of an "and" is a party of its own. */
import { BODY_ENDS, OFFICES, PAIRS, PARTY_OPENERS } from '../data/joined.ts'
import { BODY_WORDS, DEMONYMS } from '../data/names.ts'
import { BODY_NOUNS } from '../data/nouns.ts'
import { PORTFOLIOS } from '../data/offices.ts'
import { AFTER_NOUN } from '../data/people.ts'
import { SUBORDINATING } from '../data/phrases.ts'
import { capital, isGenitive, startsName } from '../text/name-words.ts'
import { type FromTo, lowerAt, type Tokens, wordAt } from '../text/tokens.ts'
import { isOfficeOf } from './holders.ts'
import { nounKind } from './kinds.ts'
import { isGentile, isPeople } from './people.ts'

/** Whether a phrase can be a party: it has a name, an article or a count, or is a plural of people. */
export function opensParty(tokens: Tokens, [from, to]: FromTo): boolean {
  const first = lowerAt(tokens, from)
  if (from >= to || SUBORDINATING.has(first)) return false
  return (
    PARTY_OPENERS.has(first) ||
    first.endsWith('-year-old') ||
    startsName(tokens, from) ||
    isPeople(headOf(tokens, [from, to]))
  )
}

/** A plural that names or counts nobody: "doctors", "former aides". */
export function isUnnamed(tokens: Tokens, range: FromTo): boolean {
  const [from] = range
  const head = headOf(tokens, range)
  const opening = tokens.sentence[from] !== tokens.sentence[from - 1]
  const named = capital(head) && (isGentile(head) || !(opening && head === wordAt(tokens, from)))
  return !opens(tokens, range) && !named && head.endsWith('s')
}

/** Whether "[before] and [after]" are two; nothing said of `before` stands between. */
export function splits(tokens: Tokens, before: FromTo, after: FromTo): boolean {
  if (!opensParty(tokens, before) || isRole(tokens, before)) return false
  if (!opensParty(tokens, after)) return isName(tokens, before) && isRoleAndName(tokens, after)
  if (isOneName(tokens, before, after) || sharesHead(tokens, before, after)) return false
  const modifier = isOfficeName(tokens, before) ? undefined : modifierIn(tokens, before)
  if (modifier !== undefined) return splitsModified(tokens, before, after, modifier)
  const head = headOf(tokens, before)
  if (before[1] - before[0] === 1 && opens(tokens, before)) return true
  if (opens(tokens, after) || !opens(tokens, before)) return !isOffice(tokens, before, head)
  // "The foreign and defence ministers": an article and an adjective are nobody.
  return capital(head) || isPeople(head) || nounKind(head.toLowerCase()) !== 'thing'
}

/**
 * "Former prosecutor [and mayor Ana Roe]", "the Democratic [and the Republican platforms]": what says of
 * which kind somebody is, and names nobody.
 */
function isRole(tokens: Tokens, before: FromTo): boolean {
  const head = headOf(tokens, before)
  if (DEMONYMS.has(head.toLowerCase())) return true
  if (/^(?:former|ex-.*|acting|incoming|outgoing|retired|then)$/.test(lowerAt(tokens, before[0])))
    return !head.endsWith('s')
  if (
    opens(tokens, before) ||
    tokens.words.slice(...before).some(isGenitive) ||
    capital(head) ||
    head.endsWith('s') ||
    isPeople(head)
  )
    return false
  return nounKind(head.toLowerCase()) !== 'body'
}

/** "[Ana Roe and] co-host Radu Ilie". */
function isRoleAndName(tokens: Tokens, [from, to]: FromTo): boolean {
  const name = tokens.words.slice(from, to).findIndex(capital)
  return name > 0 && name <= 3 && tokens.words.slice(from, from + name).every((word) => /^\p{Ll}/u.test(word))
}

const opens = (tokens: Tokens, [from]: FromTo): boolean => PARTY_OPENERS.has(lowerAt(tokens, from))

/** "The Commissioner for Roads": what hangs on it is part of the name. */
function isOfficeName(tokens: Tokens, [from, to]: FromTo): boolean {
  const start = lowerAt(tokens, from) === 'the' ? from + 1 : from
  return isOfficeOf(tokens, start, to) && tokens.words.slice(start, to).every(isNamePart)
}

const isNamePart = (word: string): boolean => capital(word) || /^(?:of|for|the|and)$/.test(word)

/** The last word of a phrase's noun. */
function headOf(tokens: Tokens, [from, to]: FromTo): string {
  const modifier = modifierIn(tokens, [from, to])
  let end = modifier ?? to
  while (end > from + 1 && (AFTER_NOUN.has(lowerAt(tokens, end - 1)) || isGenitive(wordAt(tokens, end - 1))))
    end--
  return wordAt(tokens, end - 1)
}

function modifierIn(tokens: Tokens, [from, to]: FromTo): number | undefined {
  for (let i = from + 1; i < to; i++)
    if (SUBORDINATING.has(lowerAt(tokens, i)) || /^[,(]$/.test(wordAt(tokens, i))) return i
  return undefined
}

/** "Trinidad and Tobago", "the Food and Drug Administration", "the Ministry of Agriculture and Fisheries". */
export function isOneName(tokens: Tokens, before: FromTo, after: FromTo): boolean {
  const last = lowerAt(tokens, before[1] - 1)
  if (PAIRS.has(`${last} and ${lowerAt(tokens, after[0])}`)) return true
  if (PORTFOLIOS.has(lowerAt(tokens, after[0])) && isOfficeName(tokens, before)) return true
  const body = lowerAt(tokens, nameEnd(tokens, after) - 1)
  const the = lowerAt(tokens, before[0]) === 'the'
  const named = isName(tokens, [the ? before[0] + 1 : before[0], before[1]]) && !opens(tokens, after)
  if (!named || isWhole(wordAt(tokens, before[1] - 1))) return false
  return BODY_ENDS.has(body) || (the && isBody(body))
}

const isBody = (word: string): boolean => BODY_NOUNS.has(word) || BODY_WORDS.has(word)

/** A capitalised word that ends a name by itself: a body, an acronym, a people. */
const isWhole = (word: string): boolean =>
  isBody(word.toLowerCase()) || (word.length > 1 && word === word.toUpperCase()) || isGentile(word)

function nameEnd(tokens: Tokens, [from, to]: FromTo): number {
  let end = from
  while (end < to && capital(wordAt(tokens, end))) end++
  return end
}

const isName = (tokens: Tokens, range: FromTo): boolean =>
  range[0] < range[1] && nameEnd(tokens, range) === range[1]

/** "Kol and Lund supporters", "House and Senate Republicans", "Kol and Lund's lawyer": one head for both. */
function sharesHead(tokens: Tokens, [from, to]: FromTo, after: FromTo): boolean {
  const bare = lowerAt(tokens, from) === 'the' ? from + 1 : from
  if (!isName(tokens, [bare, to]) || opens(tokens, after) || isPeople(wordAt(tokens, to - 1))) return false
  const head = headOf(tokens, after)
  const words = tokens.words.slice(...after)
  if (words.some(isGenitive)) return true
  if (words.length === 1) return false
  // "Federal and state officials": a capital that opens a sentence is no name for sure.
  const adjective = to - from === 1 && tokens.sentence[from] !== tokens.sentence[from - 1] && !capital(head)
  return adjective || (capital(words[0] ?? '') && (!capital(head) || isPeople(head)))
}

/** "Fox Vice President and Managing Editor Bill Lowe": two offices of one person. */
const isOffice = (tokens: Tokens, before: FromTo, head: string): boolean =>
  capital(head) && OFFICES.has(head.toLowerCase()) && isName(tokens, before) && before[1] - before[0] > 1

/**
 * "Ana Kol of Tesk and Radu Ilie", "the mayor of Tesk and the governor", but not "the head of the navy and
 * the army": where something hangs on the first, the "and" may join what hangs there.
 */
function splitsModified(tokens: Tokens, before: FromTo, after: FromTo, modifier: number): boolean {
  const word = lowerAt(tokens, modifier)
  if (word !== 'of' && word !== 'from') return false
  const named = startsName(tokens, before[0]) && isName(tokens, [before[0], modifier])
  if (named) return startsName(tokens, after[0]) && !isPeople(wordAt(tokens, modifier - 1))
  const one = !wordAt(tokens, modifier - 1).endsWith('s')
  return one && word === 'of' && capital(wordAt(tokens, modifier + 1)) && opens(tokens, after)
}
