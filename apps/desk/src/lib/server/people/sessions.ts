import type { Auth } from './auth.ts'

/** Where somebody is signed in. */
export interface Session {
  readonly id: string
  readonly begun: Date
  /** When it was last heard of, to a day. */
  readonly renewed: Date
  /** As the browser calls itself. */
  readonly browser: string
  /** Whether it is the one that asks. */
  readonly isThis: boolean
}

/** The sessions of whoever a request is from, this one first, then the newest. */
export async function sessionsOf(auth: Auth, headers: Headers): Promise<readonly Session[]> {
  const [own, all] = await Promise.all([auth.api.getSession({ headers }), auth.api.listSessions({ headers })])
  return all
    .map(({ id, createdAt, updatedAt, userAgent }) => ({
      id,
      begun: createdAt,
      renewed: updatedAt,
      browser: userAgent ?? '',
      isThis: id === own?.session.id,
    }))
    .sort((a, b) => Number(b.isThis) - Number(a.isThis) || b.begun.getTime() - a.begun.getTime())
}

/** Ends one of the sessions of whoever a request is from; that of another it does not find. */
export async function endSession(auth: Auth, headers: Headers, id: string): Promise<void> {
  const found = (await auth.api.listSessions({ headers })).find((one) => one.id === id)
  if (found) await auth.api.revokeSession({ headers, body: { token: found.token } })
}
