import { words } from './words.ts'

/** Number words and their values. */
export const NUMBERS: ReadonlyMap<string | undefined, number> = new Map([
  ['one', 1], ['two', 2], ['three', 3], ['four', 4], ['five', 5], ['six', 6], ['seven', 7], ['eight', 8],
  ['nine', 9], ['ten', 10], ['eleven', 11], ['twelve', 12], ['thirteen', 13], ['fourteen', 14],
  ['fifteen', 15], ['sixteen', 16], ['seventeen', 17], ['eighteen', 18], ['nineteen', 19], ['twenty', 20],
  ['thirty', 30], ['forty', 40], ['fifty', 50], ['sixty', 60], ['seventy', 70], ['eighty', 80],
  ['ninety', 90], ['dozen', 12], ['hundred', 100], ['thousand', 1000], ['million', 1_000_000],
  ['twenty-five', 25], ['twenty-seven', 27], ['thirty-five', 35], ['twenty-one', 21], ['twenty-two', 22],
  ['twenty-three', 23], ['twenty-four', 24], ['twenty-six', 26], ['twenty-eight', 28], ['twenty-nine', 29],
]) // biome-ignore format: a table

/** After "one", what shows that it counts somebody. */
export const AFTER_ONE = words('of person man woman official witness resident source')

/** After a number, what shows that it counts nobody. */
export const NOT_PEOPLE = words('percent % per year years points')

/** Words that say how much of a group speaks. */
export const QUANTIFIERS: ReadonlySet<string> = new Set([
  'all', 'most', 'some', 'many', 'few', 'a few', 'several', 'both', 'none', 'half', 'nearly all',
  'almost all', 'not all', 'dozens', 'scores', 'hundreds', 'thousands', 'millions', 'tens of thousands',
  'hundreds of thousands', 'everyone', 'everybody', 'nobody', 'no one', 'anyone', 'anybody', 'a majority',
  'the majority', 'a minority', 'a handful', 'a number', 'others', 'any', 'two-thirds', 'a third',
  'a quarter', 'neither', 'either', 'a couple', 'a dozen', 'countless', 'numerous', 'various', 'each',
  'more than half', 'about half', 'at least some', 'much',
]) // biome-ignore format: a table

/** What "of" makes a part of a group. */
export const SHARES = words(
  'percent % majority minority number handful couple dozen dozens hundreds thousands group share half third ' +
    'quarter two-thirds part rest bulk plurality series score scores pair',
)
