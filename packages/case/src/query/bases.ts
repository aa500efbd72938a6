import type { Basis, Statement } from '../kinds/index.ts'

/**
 * The ways in which a statement's source says that it knows; at least one, `unstated` where it says nothing.
 */
export function basesOf({ basis }: Pick<Statement, 'basis'>): readonly Basis[] {
  return Array.isArray(basis) ? basis : [basis]
}

/** Statements that this one takes back. */
export function recantedBy({ recants }: Pick<Statement, 'recants'>): readonly string[] {
  if (recants === undefined) return []
  return typeof recants === 'string' ? [recants] : recants
}

/** Whether a basis says how a source knows: an inference that rests on nothing named does not. */
export function saysHow({ kind, on }: Basis): boolean {
  return kind !== 'unstated' && (kind !== 'inferred' || on !== undefined)
}
