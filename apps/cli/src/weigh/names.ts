import type { Case } from '@hearsay/case'

/** What a person calls a vertex of a claim's graph: a party, an exhibit, an analysis, or somebody unnamed. */
export function vertexName(state: Case, id: string): string {
  const party = state.party.get(id)
  if (party) return party.short ?? party.name
  const analysis = state.analysis.get(id)
  if (analysis) return `the analysis by ${vertexName(state, analysis.analyst)}`
  return state.exhibit.get(id)?.name ?? id
}

/** `A, B and C`; `nobody` for an empty list. */
export function listed(names: readonly string[], empty = 'nobody'): string {
  const last = names.at(-1)
  if (last === undefined) return empty
  return names.length === 1 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}
