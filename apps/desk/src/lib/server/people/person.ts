/** What people may do, each what those before it may too. */
export const ROLES = ['reader', 'reporter', 'editor', 'steward'] as const
export type Role = (typeof ROLES)[number]

/** Somebody who works at the desk. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: Role
  /** Whether more than a password is asked of them: a code from an app beside it, or a passkey. */
  readonly hasSecondFactor: boolean
}

export function isRole(value: unknown): value is Role {
  return ROLES.some((role) => role === value)
}

/** Whether a role may do what another may. */
export function mayAs(role: Role, needed: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed)
}
