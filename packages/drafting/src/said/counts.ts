/** Numbers of people, in words or figures. */
import type { Crowd } from '@hearsay/reading'

const ONES =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** A number, as a part of a pattern. */
export const COUNT = `(?:\\d{1,3}|(?:${TENS.join('|')})(?:-(?:${ONES.slice(0, 9).join('|')}))?|${[...ONES].reverse().join('|')})`

export function countOf(words: string): number | null {
  if (/^\d+$/.test(words)) return Number(words)
  const [ten = '', one = ''] = words.toLowerCase().split('-')
  const tens = TENS.indexOf(ten)
  if (tens >= 0) return (tens + 2) * 10 + ONES.indexOf(one) + 1
  const ones = ONES.indexOf(ten) + 1
  return ones > 0 ? ones : null
}

/** So many people, where they are more than one. */
export function crowdOf(words: string): Crowd | null {
  const count = countOf(words)
  return count !== null && count > 1 ? { low: count, high: count, quantifier: null } : null
}
