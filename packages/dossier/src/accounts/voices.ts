import type { Weighing } from '@hearsay/weighing'

/**
 * Parties that assert a claim among these, or what stands against one; each once, in order of first mention.
 */
export function voicesOf(weighing: Weighing, claims: readonly string[], who: 'asserts' | 'denies'): string[] {
  const parties = claims.flatMap((id) => {
    const claim = weighing.claims.get(id)
    const graph = who === 'denies' ? claim?.against.graph : claim?.graph
    return graph?.asserting.map(({ party }) => party) ?? []
  })
  return [...new Set(parties)]
}
