/** Counts of what readers did: "41 902 3.3K", "12.9K". No times, no years, no single number. */
const COUNT = /^\d{1,3}(?:[.,]\d{1,3})*\s?[km]?$/i
const SHORTENED = /^\d{1,3}(?:[.,]\d{1,2})?\s?[KMk]$/
const TIME = /^\d{1,2}[.:]\d{2}$/

/** A part that is nothing but several counts, or one that is shortened. */
export function isCounts(said: string): boolean {
  if (said.length > 60 || /\p{L}{2}/u.test(said)) return false
  const parts = said.split(/[\s·|•]+/).filter((part) => part !== '')
  if (parts.length === 1) return SHORTENED.test(said.trim())
  return parts.length > 1 && parts.every((part) => COUNT.test(part) && !TIME.test(part))
}
