/**
 * Expressions of time relative to the page that uses them, in their order. The order is that of the words in
 * ordinary English; it says nothing of dates.
 */
const RANKS: readonly (readonly [expression: RegExp, rank: number])[] = [
  [/^(years ago|long ago|once)$/, 0],
  [/^(earlier|before|previously|formerly)$/, 10],
  [/^last year$/, 12],
  [/^(earlier this year|this year)$/, 14],
  [/^last month$/, 16],
  [/^(recent|recently|lately)$/, 20],
  [/^(earlier this month|this month)$/, 22],
  [/^last week$/, 30],
  [/^(last weekend|over the weekend|at the weekend|the weekend)$/, 40],
  [/^(this week|earlier this week)$/, 50],
  [/^(the day before )?yesterday$/, 75],
  [/^(today|now)$/, 80],
  [/^tonight$/, 81],
]

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const PARTS = ['early', 'morning', 'noon', 'afternoon', '', 'evening', 'night', 'late']

/** Place of a relative expression among others on the same page; `undefined` where its words give no order. */
export function rankOf(words: string): number | undefined {
  const plain = words.trim().toLowerCase().replace(/^on /, '')
  const known = RANKS.find(([expression]) => expression.test(plain))
  return known ? known[1] : rankOfWeekday(plain)
}

/** "Tuesday", "Tuesday night", "late Tuesday". A bare day stands after its morning and before its evening. */
function rankOfWeekday(plain: string): number | undefined {
  const words = plain.split(/\s+/)
  const day = words.findIndex((word) => DAYS.includes(word))
  if (day < 0 || words.length > 2) return undefined
  const part = PARTS.indexOf(words.filter((_, index) => index !== day).join(' '))
  return part < 0 ? undefined : 51 + DAYS.indexOf(words[day] ?? '') * 3 + part / 4
}
