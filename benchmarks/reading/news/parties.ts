/**
 * Whether two names are loosely one party: one has the head name of the other. “Trump” is Donald Trump, but
 * not the Trump campaign.
 */

/** Where what hangs on a noun phrase begins. */
const HANGS_ON = new RegExp(
  '[,;(]|\\s(?:of|at|in|on|from|for|to|by|with|about|against|across|like|including|under|near|inside|over|' +
    'who|whom|whose|which|that|being|released|identified|combed|filed|worried)\\s',
  'i',
)
const COUNTED = new RegExp(
  '^(?:at least |more than |nearly |about |just |only |another )*(?:an? |the )?(?:[\\p{L}\\p{N}_]+ )?' +
    '(?:dozens?|scores|hundreds|thousands|millions|group|number|majority|percent|handful|couple|most|some|' +
    'many|all|both|each|one|two|none|several|few|half|pair|series|lots?|\\p{Nd}+)(?: \\p{Nd}+)? of ' +
    '(?:the )?(?=[\\p{L}\\p{N}_])',
  'iu',
)
const POSSESSOR = /^(?:.*?[\p{L}\p{N}_])'s?\s+(?=\S)/u
const LETTERS_WITH_STOPS = /(?<![\p{L}\p{N}_])(?:[A-Z]\.){2,}/gu
const WORD = /[\p{L}\p{N}]+/gu
const TITLES = new Set(
  (
    'the a an his her its their our my this that these those one mr mrs ms dr sen rep gov gen sir jr sr ii iii ' +
    'president senator secretary speaker governor professor chairman minister judge justice congressman ' +
    'congresswoman mayor king queen prince vice former then'
  ).split(' '),
)
/** A head that makes a body of the name before it. */
const BODIES = new Set(
  (
    'campaign camp administration foundation university government party committee team office staff aides ' +
    'organization organisation supporters voters poll survey report study department center centre institute'
  ).split(' '),
)

export function sameParty(a: string, b: string): boolean {
  if (a === '' || b === '') return false
  const [one, other] = [phrase(a), phrase(b)]
  if (one.length === 0 || other.length === 0) return a.trim().toLowerCase() === b.trim().toLowerCase()
  if (isAcronym(one, other) || isAcronym(other, one)) return true
  if (stem(one.at(-1)) === stem(other.at(-1))) return !isNamesake(one, other)
  return isFuller(one, other) || isFuller(other, one)
}

/** The words of a name's noun phrase, without what hangs on it; the last is its head. */
function phrase(name: string): string[] {
  let rest = name
    .replace(/’/g, "'")
    .trim()
    .replace(/^["“”]+|["“”]+$/g, '')
    .replace(LETTERS_WITH_STOPS, (letters) => letters.replaceAll('.', ''))
  // A possessor is not the party: “Trump's surrogates” are surrogates.
  while (POSSESSOR.test(rest)) rest = rest.replace(POSSESSOR, '')
  rest = rest.replace(/'s?$/, '').replace(COUNTED, '')
  const words = wordsIn(` ${rest} `.split(HANGS_ON)[0]?.trim() || rest)
  const named = words.filter((word) => !TITLES.has(word.toLowerCase()))
  if (named.length > 0) return named
  return words.length > 0 ? words : wordsIn(rest)
}

const wordsIn = (text: string): string[] => text.match(WORD) ?? []

function isAcronym(short: readonly string[], long: readonly string[]): boolean {
  const [word = '', ...more] = short
  if (more.length > 0 || [...word].length < 2 || word !== word.toUpperCase() || word === word.toLowerCase())
    return false
  return (
    word ===
    long
      .flatMap((each) => (isProper(each) ? [[...each][0]] : []))
      .join('')
      .toUpperCase()
  )
}

/** Hillary Clinton is not Bill Clinton. */
function isNamesake(one: readonly string[], other: readonly string[]): boolean {
  const given = [one, other].map((words) => words.slice(0, -1).findLast((word) => word.length > 1))
  const [first, second] = given
  if (!first || !second || ![first, second, one.at(-1), other.at(-1)].every(isProper)) return false
  return stem(first) !== stem(second)
}

/** The head of one is a name inside the other, as in “Lind” and “Lind Marsh”; a body is not its name. */
function isFuller(short: readonly string[], long: readonly string[]): boolean {
  const head = long.at(-1) ?? ''
  const inside = long.slice(0, -1).some((word) => stem(word) === stem(short.at(-1)))
  return inside && isProper(head) && !BODIES.has(head.toLowerCase())
}

const isProper = (word = ''): boolean => /^[\p{Lu}\p{Nd}]/u.test(word)

function stem(word = ''): string {
  const lower = word.toLowerCase()
  return lower.length > 3 && /[^s]s$/.test(lower) ? lower.slice(0, -1) : lower
}
