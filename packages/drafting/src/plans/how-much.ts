/** Words → how much is promised, threatened or asked: "up to 40 former tenants", "at least 2,000 groats". */
import type { DraftPlan } from './plan.ts'

const NUMBER = String.raw`\d{1,3}(?:,\d{3})+|\d+`
const TIME =
  'days?|weeks?|months?|years?|hours?|minutes?|january|february|march|april|may|june|july|august|september|october|november|december|o'
const COUNTED = new RegExp(
  `(?<![\\p{L}\\p{N}.:-])(?:(up to|at most|no more than|fewer than|at least|more than|over|about|some|around)\\s+)?(${NUMBER})\\s+((?!(?:${TIME})\\b)(?:\\p{Ll}+\\s)?\\p{Ll}{2,}s)\\b`,
  'iu',
)

export function howMuchIn(words: string): Pick<DraftPlan, 'quantity' | 'unit'> {
  const plain = words.replace(/\s+/g, ' ')
  const found = COUNTED.exec(plain)
  const [, bound = '', digits = '', unit = ''] = found ?? []
  if (!found || !/^\p{Ll}/u.test(unit)) return { quantity: null, unit: null }
  const count = Number(digits.replaceAll(',', ''))
  const quantifier = `${bound} ${digits}`.trim()
  const low = /^(?:up to|at most|no more|fewer)/i.test(bound)
    ? 0
    : /^(?:more than|over)/i.test(bound)
      ? count + 1
      : count
  const high = /^(?:at least|more than|over)/i.test(bound) ? null : count
  return { quantity: { low, high, quantifier }, unit }
}
