/** Words that count people. Lower case. */
import { words } from './words.ts'

/** Number words and their values; "thirty-one" is worked out from its parts. */
export const NUMBERS: ReadonlyMap<string | undefined, number> = new Map([
  ['one', 1], ['two', 2], ['three', 3], ['four', 4], ['five', 5], ['six', 6], ['seven', 7], ['eight', 8],
  ['nine', 9], ['ten', 10], ['eleven', 11], ['twelve', 12], ['thirteen', 13], ['fourteen', 14],
  ['fifteen', 15], ['sixteen', 16], ['seventeen', 17], ['eighteen', 18], ['nineteen', 19], ['twenty', 20],
  ['thirty', 30], ['forty', 40], ['fifty', 50], ['sixty', 60], ['seventy', 70], ['eighty', 80],
  ['ninety', 90],
]) // biome-ignore format: a table

/** What a number before them is multiplied by. */
export const MULTIPLES: ReadonlyMap<string | undefined, number> = new Map([
  ['dozen', 12], ['score', 20], ['hundred', 100], ['thousand', 1000], ['million', 1_000_000],
  ['billion', 1_000_000_000],
]) // biome-ignore format: a table

/** Plurals of those, and the least that they say. */
export const HEAPS: ReadonlyMap<string | undefined, number> = new Map([
  ['dozens', 24], ['scores', 40], ['hundreds', 200], ['thousands', 2000], ['millions', 2_000_000],
  ['tens of thousands', 20_000], ['hundreds of thousands', 200_000], ['tens of millions', 20_000_000],
  ['hundreds of millions', 200_000_000], ['dozens and dozens', 24], ['hundreds and hundreds', 200],
  ['thousands and thousands', 2000],
]) // biome-ignore format: a table

/** Before a number: what makes it a least, a most, or leaves it as it is. */
export const AT_LEAST: ReadonlySet<string> = new Set([
  'at least', 'more than', 'over', 'well over', 'just over', 'no fewer than', 'no less than',
  'not fewer than', 'not less than', 'upwards of', 'upward of', 'in excess of', 'as few as', 'above',
]) // biome-ignore format: a table

export const AT_MOST: ReadonlySet<string> = new Set([
  'up to', 'as many as', 'at most', 'no more than', 'not more than', 'fewer than', 'less than', 'under',
  'just under',
]) // biome-ignore format: a table

export const ABOUT: ReadonlySet<string> = new Set([
  'about', 'around', 'nearly', 'almost', 'some', 'roughly', 'approximately', 'close to', 'an estimated',
  'another', 'only', 'just', 'just about', 'perhaps', 'maybe', 'exactly', 'a further', 'a total of',
  'more or less', 'virtually', 'fully', 'barely', 'the other', 'all', 'every one of', 'every',
]) // biome-ignore format: a table

/** Words that say how much of a group speaks. */
export const QUANTIFIERS: ReadonlySet<string> = new Set([
  'all', 'most', 'some', 'many', 'few', 'a few', 'several', 'nearly all', 'almost all', 'virtually all',
  'not all', 'everyone', 'everybody', 'others', 'countless', 'numerous', 'various', 'multiple', 'certain',
  'more', 'more and more', 'too many', 'so many', 'how many', 'fewer', 'very few', 'only a few',
  'quite a few', 'just a few', 'a great many', 'a good many', 'each', 'at least some', 'at least a few',
  'enough', 'plenty', 'the rest', 'the others', 'some others', 'many others', 'most others', 'any number',
  'one or two', 'a few others', 'several others', 'not many', 'sundry', 'half', 'about half', 'nearly half',
  'almost half', 'over half', 'more than half', 'less than half', 'fewer than half', 'two thirds',
  'three quarters', 'two-thirds', 'three-quarters',
]) // biome-ignore format: a table

/** Nouns that, with "of", say how much of a group speaks: "a growing number of nurses". */
export const MEASURES = words(
  'number numbers majority minority plurality handful couple group crowd lot lots host hosts string series ' +
    'range variety mix mixture percentage share proportion fraction portion part rest bulk half third quarter fifth ' +
    'tenth two-thirds three-quarters one-third one-quarter one-fifth one-half two-fifths three-fifths ' +
    'four-fifths bunch throng stream swath swathe chorus cross-section circle',
)

/** Of those, the ones that alone speak for people: "a majority said", but not "a third said". */
export const PARTS = words('majority minority plurality handful')

/** Nouns that, with "of", count exactly. */
export const SETS: ReadonlyMap<string | undefined, number> = new Map([
  ['pair', 2], ['trio', 3], ['quartet', 4], ['quintet', 5], ['sextet', 6],
]) // biome-ignore format: a table

/** What a share is given out of: "eight of 10". */
export const ROUND: ReadonlySet<number> = new Set([10, 20, 100, 1000])

/** What may stand between an article and such a noun. */
export const SIZES = words(
  'small large big growing great good vast overwhelming slim clear narrow bare solid strong significant ' +
    'substantial sizable sizeable considerable tiny select whole wide broad diverse record rising ' +
    'increasing declining dwindling full bipartisan mixed loose second',
)

/** Whether a word before "of" takes a part of a group: "eight of", "46 percent of", "a majority of". */
export const isPart = (word: string): boolean =>
  /^(?:\d|%|percent$|cent$)/.test(word) ||
  [NUMBERS, MULTIPLES, HEAPS, SETS, QUANTIFIERS, MEASURES].some((list) =>
    (list as ReadonlySet<string>).has(word),
  )
