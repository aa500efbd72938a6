import type { Weighing } from '@hearsay/weighing'

/**
 * Parties that assert a claim among these, or what stands against one; each once, in order of first mention.
 */
export function voicesOf(weighing: Weighing, claims: readonly string[], side: 'for' | 'against'): string[] {
  const parties = claims.flatMap((id) => {
    const claim = weighing.claims.get(id)
    const graph = side === 'for' ? claim?.graph : claim?.against.graph
    return graph?.asserting.map(({ party }) => party) ?? []
  })
  return [...new Set(parties)]
}
