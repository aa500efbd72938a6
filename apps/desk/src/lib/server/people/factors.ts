import { isIP } from 'node:net'
import type { Auth } from './auth.ts'

/** A passkey, as whoever has it knows it. */
export interface Passkey {
  readonly id: string
  readonly name: string
  readonly made: Date
}

/** Whether passkeys work where people find the desk: they are for a name, never for an address in numbers. */
export function canHavePasskeys(origin: string): boolean {
  return isIP(new URL(origin).hostname.replace(/[[\]]/g, '')) === 0
}

/** Who has a passkey, of everybody or of one. */
export async function havePasskeys(auth: Auth, userId?: string): Promise<ReadonlySet<string>> {
  const { adapter } = await auth.$context
  const found = await adapter.findMany<{ userId: string }>({
    model: 'passkey',
    ...(userId !== undefined && { where: [{ field: 'userId', value: userId }] }),
    limit: 100_000,
  })
  return new Set(found.map((one) => one.userId))
}

/** The passkeys of whoever a request is from. @throws an `APIError` of the library where it has no session */
export async function passkeysOf(auth: Auth, headers: Headers): Promise<readonly Passkey[]> {
  const found = await auth.api.listPasskeys({ headers })
  return found.map(({ id, name = '', createdAt }) => ({ id, name, made: createdAt }))
}

/** Takes from somebody whatever they could sign in with but their password, and every session. */
export async function dropFactors(auth: Auth, userId: string): Promise<void> {
  const { adapter, internalAdapter } = await auth.$context
  const where = [{ field: 'userId', value: userId }]
  await adapter.deleteMany({ model: 'passkey', where })
  await adapter.deleteMany({ model: 'twoFactor', where })
  // Links for coming in again, and sign-ins that wait for a code.
  await adapter.deleteMany({ model: 'verification', where: [{ field: 'value', value: userId }] })
  await internalAdapter.updateUser(userId, { twoFactorEnabled: false })
  await internalAdapter.deleteUserSessions(userId)
}
