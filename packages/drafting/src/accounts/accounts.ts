import type { DraftClaim } from '../claims/claims.ts'
import type { Said } from '../said/said.ts'

/** One version of the incident: the claims that it needs, and those that its strong form adds. */
export interface DraftAccount {
  readonly id: string
  readonly title: string
  /** Ids of claims. */
  readonly needs: readonly string[]
  readonly strong: readonly string[]
  /** Indices, among what is said in the pile, of the statements that its sentence cites. */
  readonly cites: readonly number[]
}

export function proposeAccounts(_claims: readonly DraftClaim[], _said: readonly Said[]): DraftAccount[] {
  return []
}
