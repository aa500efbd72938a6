import type { Auth } from './auth.ts'
import { PeopleError } from './errors.ts'
import { dropFactors, havePasskeys } from './factors.ts'
import { inTurn } from './in-turn.ts'
import { dropLinks, findLink, type Link, makeLink, openLinks, takeLink } from './links.ts'
import { isRole, type Person, type Role } from './person.ts'

/** What somebody was asked to join as. */
export interface Invitation {
  readonly id: string
  readonly role: Role
  readonly expires: Date
}

/** What somebody who takes up an invitation gives. */
export interface Newcomer {
  readonly name: string
  readonly email: string
  readonly password: string
}

/** More than a desk will ever have; without a number the library gives a hundred. */
const EVERYBODY = 100_000

/**
 * Who works at the desk, and who was asked to. What looks before it changes something does so in turn: a
 * desk is one process.
 */
export class People {
  readonly auth: Auth
  readonly #inTurn = inTurn()

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
    return found && personOf(found.user, await havePasskeys(this.auth, found.user.id))
  }

  /** Everybody who works at the desk, by name. */
  async all(): Promise<readonly Person[]> {
    const { internalAdapter } = await this.auth.$context
    const users = await internalAdapter.listUsers(EVERYBODY, undefined, { field: 'name', direction: 'asc' })
    const withPasskeys = await havePasskeys(this.auth)
    return users.map((user) => personOf(user, withPasskeys))
  }

  /** @returns what the link must have, known to nobody else */
  async invite(role: Role): Promise<string> {
    return await makeLink(this.auth, 'invitation', role)
  }

  /** What a link invites to. @throws {PeopleError} `no-link` */
  async invitation(token: string): Promise<Invitation> {
    return invitationIn(await findLink(this.auth, 'invitation', token))
  }

  /** Those that nobody has taken up yet, and can. */
  async invitations(): Promise<readonly Invitation[]> {
    return (await openLinks(this.auth, 'invitation')).map(invitationIn)
  }

  /** Ends an invitation, or all. */
  async withdraw(id?: string): Promise<void> {
    await dropLinks(this.auth, 'invitation', id)
  }

  /**
   * Takes up an invitation, once, however many try at once.
   * @throws {PeopleError} `no-link`, or `address-taken`, after which the invitation still stands
   */
  async accept(token: string, { name, email, password }: Newcomer): Promise<Person> {
    const { internalAdapter } = await this.auth.$context
    const hash = await this.#hash(password)
    return await this.#inTurn(async () => {
      await this.invitation(token)
      if (await internalAdapter.findUserByEmail(email)) throw new PeopleError('address-taken')
      const { role } = invitationIn(await takeLink(this.auth, 'invitation', token))
      const user = await internalAdapter.createUser(
        { name, email: email.toLowerCase(), role },
        { method: 'email-password' },
      )
      await this.#setPassword(user.id, hash)
      return personOf(user, new Set())
    })
  }

  /** @throws {PeopleError} `no-person`, or `last-steward` where nobody could invite or let in any more */
  async setRole(id: string, role: Role): Promise<void> {
    const { internalAdapter } = await this.auth.$context
    await this.#inTurn(async () => {
      const person = await this.#one(id)
      if (role !== 'steward') await this.#notLastSteward(person)
      await internalAdapter.updateUser(id, { role })
    })
  }

  /** Removes somebody with all they could sign in with. @throws {PeopleError} as `setRole` */
  async remove(id: string): Promise<void> {
    const { internalAdapter } = await this.auth.$context
    await this.#inTurn(async () => {
      await this.#notLastSteward(await this.#one(id))
      await dropFactors(this.auth, id)
      await internalAdapter.deleteUser(id)
    })
  }

  /** Signs somebody out wherever they are. @throws {PeopleError} `no-person` */
  async endSessions(id: string): Promise<void> {
    const { internalAdapter } = await this.auth.$context
    await this.#one(id)
    await internalAdapter.deleteUserSessions(id)
  }

  /**
   * Lets somebody in again who lost their password or their second factor; links made for them before end.
   * @returns what the link must have, known to nobody else
   * @throws {PeopleError} `no-person`
   */
  async letInAgain(id: string): Promise<string> {
    await this.#one(id)
    const before = await openLinks(this.auth, 'recovery')
    for (const link of before) if (link.about === id) await dropLinks(this.auth, 'recovery', link.id)
    return await makeLink(this.auth, 'recovery', id)
  }

  /** Whom a link lets in again. @throws {PeopleError} `no-link`, `no-person` */
  async recovery(token: string): Promise<Person> {
    return await this.#one((await findLink(this.auth, 'recovery', token)).about)
  }

  /**
   * Takes up a link for coming in again: a new password, and nothing else that worked before works any more.
   * @throws {PeopleError} `no-link`, `no-person`
   */
  async recover(token: string, password: string): Promise<Person> {
    const hash = await this.#hash(password)
    return await this.#inTurn(async () => {
      const { id } = await this.#one((await takeLink(this.auth, 'recovery', token)).about)
      await dropFactors(this.auth, id)
      await this.#setPassword(id, hash)
      return await this.#one(id)
    })
  }

  async #one(id: string): Promise<Person> {
    const { internalAdapter } = await this.auth.$context
    const user = await internalAdapter.findUserById(id)
    if (!user) throw new PeopleError('no-person')
    return personOf(user, await havePasskeys(this.auth, id))
  }

  async #notLastSteward({ id, role }: Person): Promise<void> {
    const others = (await this.all()).filter((one) => one.role === 'steward' && one.id !== id)
    if (role === 'steward' && others.length === 0) throw new PeopleError('last-steward')
  }

  async #hash(password: string): Promise<string> {
    return await (await this.auth.$context).password.hash(password)
  }

  async #setPassword(userId: string, password: string): Promise<void> {
    const { internalAdapter } = await this.auth.$context
    if (await internalAdapter.findCredentialAccount(userId))
      await internalAdapter.updatePassword(userId, password)
    else await internalAdapter.linkAccount({ userId, providerId: 'credential', accountId: userId, password })
  }
}

function invitationIn({ id, about, expires }: Link): Invitation {
  if (!isRole(about)) throw new PeopleError('no-link')
  return { id, role: about, expires }
}

function personOf(
  user: Readonly<Record<string, unknown>> & { id: string; name: string; email: string },
  withPasskeys: ReadonlySet<string>,
): Person {
  const { id, name, email, role, twoFactorEnabled } = user
  if (!isRole(role)) throw new Error(`expected a role of person ${id}; found ${String(role)}`)
  return { id, name, email, role, hasSecondFactor: twoFactorEnabled === true || withPasskeys.has(id) }
}
