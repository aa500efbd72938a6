import { createHash, randomBytes } from 'node:crypto'
import type { Auth } from './auth.ts'
import { isRole, type Person, type Role } from './person.ts'

/** Milliseconds for which somebody may take up an invitation. */
const INVITED_FOR = 7 * 86_400_000

/** An invitation that cannot be taken up: it was, or is too old, or there never was one. */
export class NoInvitation extends Error {}

/** Somebody who asks for what they may not. */
export interface Invitation {
  readonly role: Role
  readonly expires: Date
}

/** What somebody who takes up an invitation gives. */
export interface Newcomer {
  readonly name: string
  readonly email: string
  readonly password: string
}

/** Who works at the desk, and who was asked to. Only the hash of an invitation's link is kept. */
export class People {
  readonly auth: Auth

  constructor(auth: Auth) {
    this.auth = auth
  }

  /** That people have in their browser. */
  get origin(): string {
    return this.auth.options.baseURL
  }

  /** Who a request is from, by its session; null where it has none. */
  async who(headers: Headers): Promise<Person | null> {
    const found = await this.auth.api.getSession({ headers })
    return found && personOf(found.user)
  }

  /** Everybody who works at the desk, by name. */
  async all(): Promise<readonly Person[]> {
    const { internalAdapter } = await this.auth.$context
    const users = await internalAdapter.listUsers(undefined, undefined, { field: 'name', direction: 'asc' })
    return users.map(personOf)
  }

  /** @returns what the link must have, known to nobody else */
  async invite(role: Role): Promise<string> {
    const { internalAdapter } = await this.auth.$context
    const token = randomBytes(24).toString('base64url')
    await internalAdapter.createVerificationValue({
      identifier: identifierOf(token),
      value: role,
      expiresAt: new Date(Date.now() + INVITED_FOR),
    })
    return token
  }

  /** What a link invites to. @throws {NoInvitation} */
  async invitation(token: string): Promise<Invitation> {
    const { internalAdapter } = await this.auth.$context
    return invitationIn(await internalAdapter.findVerificationValue(identifierOf(token)))
  }

  /** Takes up an invitation, once, however many try at once. @throws {NoInvitation} */
  async accept(token: string, { name, email, password }: Newcomer): Promise<Person> {
    const { internalAdapter, password: passwords } = await this.auth.$context
    const hash = await passwords.hash(password)
    const { role } = invitationIn(await internalAdapter.consumeVerificationValue(identifierOf(token)))
    const user = await internalAdapter.createUser(
      { name, email: email.toLowerCase(), role },
      { method: 'email-password' },
    )
    await internalAdapter.linkAccount({
      userId: user.id,
      providerId: 'credential',
      accountId: user.id,
      password: hash,
    })
    return personOf(user)
  }
}

function identifierOf(token: string): string {
  return `invitation:${createHash('sha256').update(token).digest('hex')}`
}

function invitationIn(found: { value: string; expiresAt: Date } | null): Invitation {
  if (!found || !isRole(found.value) || found.expiresAt.getTime() < Date.now()) throw new NoInvitation()
  return { role: found.value, expires: found.expiresAt }
}

function personOf(
  user: Readonly<Record<string, unknown>> & { id: string; name: string; email: string },
): Person {
  const { id, name, email, role, twoFactorEnabled } = user
  if (!isRole(role)) throw new Error(`expected a role of person ${id}; found ${String(role)}`)
  return { id, name, email, role, hasSecondFactor: twoFactorEnabled === true }
}
