/** Whether two values made of objects, lists, text and numbers say the same. O(their size). */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const [one, other] = [Object.entries(a), new Map(Object.entries(b))]
  return (
    one.length === other.size && one.every(([key, value]) => other.has(key) && same(value, other.get(key)))
  )
}
