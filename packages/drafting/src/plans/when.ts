import { isDate } from '@hearsay/case'

/** Words → by when: "by Friday, November 14", "in the coming week", "within two days". */

const DAY = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday'
const MONTH = 'january|february|march|april|may|june|july|august|september|october|november|december'
const SPAN =
  'weeks?|months?|years?|days?|hours?|minutes|weekend|summer|autumn|fall|winter|spring|night|morning|evening|afternoon|season'
const COUNT = 'a|an|one|two|three|four|five|six|seven|eight|nine|ten|\\d+'
const DATE = `(?:(?:${DAY}),?\\s+)?(?:\\d{1,2}\\s+(?:${MONTH})|(?:${MONTH})\\s+\\d{1,2}(?!\\d))(?:,?\\s+\\d{4})?|(?:${MONTH})(?:\\s+\\d{4})?|(?:next\\s+|this\\s+)?(?:${DAY})|\\d{4}(?!\\s*(?:people|votes))`
const PERIOD = `(?:the\\s+)?(?:next|coming|following|this|same)\\s+(?:few\\s+)?(?:${SPAN})|(?:the|a)\\s+(?:${SPAN})|(?:the\\s+next\\s+)?(?:${COUNT})\\s+(?:${SPAN})|tomorrow|tonight|noon|midnight|dawn|christmas|easter`
const POINT = `(?:the\\s+)?(?:end|start|beginning|middle)\\s+of\\s+(?:the\\s+)?(?:${DATE}|${PERIOD}|${SPAN})`

const WHEN = new RegExp(
  `\\b(?:(?:by|before|until|from|on|in|within|during|after)\\s+(?:${POINT}|${DATE}|${PERIOD})|(?:next|this)\\s+(?:${SPAN}|${DAY})|tomorrow|tonight|at\\s+once|immediately)(?![\\p{L}\\p{N}])`,
  'giu',
)

/** The last of them, since what is said first may be when it was said. */
export function whenIn(words: string): { as: string; edtf: string | null } | null {
  const plain = words.replace(/\s+/g, ' ')
  const found = [...plain.matchAll(WHEN)].map(([as]) => as).filter((as) => !/^in (?:may|march)$/.test(as))
  const as = found.at(-1)
  return as === undefined ? null : { as, edtf: dateIn(as) }
}

const MONTHS = MONTH.split('|')

/** A day of a year that the words themselves name, where there was one. */
function dateIn(words: string): string | null {
  const day = new RegExp(`(\\d{1,2})\\s+(${MONTH}),?\\s+(\\d{4})`, 'i').exec(words)
  const turned = new RegExp(`(${MONTH})\\s+(\\d{1,2}),?\\s+(\\d{4})`, 'i').exec(words)
  const [, d, m, y] = day ?? (turned ? [turned[0], turned[2], turned[1], turned[3]] : [])
  if (!d || !m || !y) return null
  const month = MONTHS.indexOf(m.toLowerCase()) + 1
  const date = `${y}-${String(month).padStart(2, '0')}-${d.padStart(2, '0')}`
  return isDate(date) ? date : null
}
