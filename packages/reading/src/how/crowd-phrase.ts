/** The words of a noun phrase → how many people it stands for, by its head and what counts it. */
import { MEASURES } from '../data/numbers.ts'
import { AFTER_NOUN } from '../data/people.ts'
import { SUBORDINATING } from '../data/phrases.ts'
import type { Crowd } from '../statement.ts'
import { capital, isGenitive, isWord } from '../text/name-words.ts'
import { isGentile, isPeople, mayBePeople } from '../who/people.ts'
import { type Amount, amountAt, numberAt } from './amounts.ts'

export interface People {
  readonly crowd: Crowd
  /** It names nobody besides the amount: "most", "all of them". */
  readonly alone: boolean
}

/** @param opens whether the phrase opens its sentence, so that a capital says nothing. */
export function peopleIn(phrase: readonly string[], opens: boolean): People | null {
  const words = core(phrase)
  const lower = words.map((word) => word.toLowerCase())
  const { amount, at } = head(lower, 0)
  const noun = nounIn(words, at)
  if (amount?.low === 1 && amount.high === 1) return null
  const restart = lower.findLastIndex((word, i) => i > at && i < noun.end && ARTICLES.has(word))
  if (restart > 0) return peopleIn(words.slice(restart), false)
  if (NOT_ANY.has(lower[at]) || isNumberedName(words)) return null
  if (noun.end === at || THEM.has(lower[at]))
    return amount && isEnough(amount, words, at) ? found(amount, true) : null
  const afresh = amount ?? head(lower, noun.from).amount
  return headIsPeople(words, afresh, noun.end, opens) ? found(afresh, false) : null
}

/** Whether an amount alone is people: not "a group", "both in the north and in the south". */
function isEnough({ needs, quantifier, end }: Amount, words: readonly string[], at: number): boolean {
  return !needs && !(quantifier === 'both' && at < words.length && end === at)
}

/** "The Group of Seven". */
const isNumberedName = (words: readonly string[]): boolean =>
  words.some((word, i) => i > 0 && MEASURES.has(word.toLowerCase()) && capital(word) && words[i + 1] === 'of')

const NOT_ANY: ReadonlySet<string | undefined> = new Set('no not none neither nobody never'.split(' '))

const found = (amount: Amount | undefined, alone: boolean): People => ({
  crowd: { low: amount?.low ?? null, high: amount?.high ?? null, quantifier: amount?.quantifier ?? null },
  alone,
})

/** A mark that opens one; "two – three" is a range. */
const isAside = (word: string, next: string): boolean =>
  /^[,(:;]$/.test(word) || (/^[—–]$/.test(word) && !numberAt([next], 0))

const ARTICLES: ReadonlySet<string | undefined> = new Set(
  'the a an his her its their my our whose these those'.split(' '),
)
/** What may stand before and between the words that count. */
const BEFORE_NOUN: ReadonlySet<string | undefined> = new Set([
  ...ARTICLES,
  ...'your other first last next same final remaining of even also but fellow like by from among amongst whose'.split(
    ' ',
  ),
])
const THEM: ReadonlySet<string | undefined> = new Set('them us you whom'.split(' '))

/** Without the asides, and the genitive that ends a source: "[the voters]' views". */
function core(words: readonly string[]): readonly string[] {
  const aside = words.findIndex((word, i) => i > 0 && isAside(word, words[i + 1] ?? ''))
  const end = aside > 0 ? aside : words.length
  return words.slice(0, end > 1 && isGenitive(words[end - 1] ?? '') ? end - 1 : end)
}

/** What counts a phrase, and where its noun begins. The first amount counts: "five of the seven". */
function head(words: readonly string[], from: number): { amount: Amount | undefined; at: number } {
  let amount: Amount | undefined
  let at = from
  while (at < words.length) {
    const next = amountAt(words, at)
    if (next) amount = amount ? both(amount, next) : next
    else if (!BEFORE_NOUN.has(words[at]) || isThose(words, at)) break
    at = next?.end ?? at + 1
  }
  return { amount, at }
}

/** "Those [surveyed]", who are the noun themselves. */
function isThose(words: readonly string[], at: number): boolean {
  const next = words[at + 1]
  return /^(?:those|these)$/.test(words[at] ?? '') && (next === undefined || ends(next) || trails(next))
}

/** "Most of the 20 to 25": the first amount, with the bounds of the second where it has none. */
function both(first: Amount, { low, high }: Amount): Amount {
  if (first.low !== null || first.high !== null) return first
  const { needs, ...rest } = first
  return low === null && high === null ? first : { ...rest, low, high }
}

/** The noun and what describes it, past the genitive of whose it is; where it ends, so do its describers. */
function nounIn(words: readonly string[], at: number): { from: number; end: number } {
  let end = at
  let from = at
  while (end < words.length && (end === at || !ends(words[end] ?? ''))) {
    if (isGenitive(words[end] ?? '')) from = end + 1
    end++
  }
  if (SUBORDINATING.has(words[at]?.toLowerCase())) return { from: at, end: at }
  while (end > from + 1 && trails(words[end - 1] ?? '')) end--
  return { from, end }
}

const ends = (word: string): boolean =>
  SUBORDINATING.has(word.toLowerCase()) || (!/^[\p{L}\p{N}&]/u.test(word) && !isGenitive(word))

/** "Officials [interviewed]", "those [responding]". */
const trails = (word: string): boolean =>
  AFTER_NOUN.has(word) || /^\p{Ll}{2,}(?:ed|ing)$/u.test(word) || !isWord(word)

function headIsPeople(
  words: readonly string[],
  amount: Amount | undefined,
  end: number,
  opens: boolean,
): boolean {
  const noun = words[end - 1] ?? ''
  const many = amount?.low === 1 && !noun.endsWith('s') ? `${noun}s` : noun
  if (isProper(words, many, end, opens)) return false
  return amount ? mayBePeople(many) : isPeople(many)
}

/** "Associated Editors", "Doctors Without Borders": a name in the plural is a body's. */
function isProper(words: readonly string[], noun: string, end: number, opens: boolean): boolean {
  if (!capital(noun) || isGentile(noun) || /^\p{Lu}{2,}s$/u.test(noun) || words.slice(0, end).every(isUpper))
    return false
  const forWhat = /^(?:for|against|without)$/i.test(words[end] ?? '') && capital(words[end + 1] ?? '')
  return !opens || end > 1 || forWhat
}

const isUpper = (word: string): boolean => word === word.toUpperCase()
