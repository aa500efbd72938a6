const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
/** A bare day stands after its morning and before its evening. */
const PARTS = ['early', 'morning', 'noon', 'afternoon', '', 'evening', 'night', 'late']

/**
 * Expressions of time relative to the page that uses them, in their order; those in one row stand at one
 * place. The order is that of the words in ordinary English; it says nothing of dates.
 */
const ORDER: readonly (readonly string[])[] = [
  ['years ago', 'long ago', 'once'],
  ['earlier', 'before', 'previously', 'formerly'],
  ['last year'],
  ['earlier this year', 'this year'],
  ['last month'],
  ['recent', 'recently', 'lately'],
  ['earlier this month', 'this month'],
  ['last week'],
  ['last weekend', 'over the weekend', 'at the weekend', 'the weekend'],
  ['this week', 'earlier this week'],
  ...DAYS.flatMap((day) => PARTS.map((part) => (part === '' ? [day] : [`${part} ${day}`, `${day} ${part}`]))),
  ['the day before yesterday'],
  ['yesterday'],
  ['today', 'now'],
  ['tonight'],
]

/**
 * Place of a relative expression among others on the same page; `undefined` where its words give no order.
 */
export function rankOf(words: string): number | undefined {
  const plain = words.trim().toLowerCase().replace(/\s+/g, ' ').replace(/^on /, '')
  const rank = ORDER.findIndex((expressions) => expressions.includes(plain))
  return rank < 0 ? undefined : rank
}
