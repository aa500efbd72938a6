import { createHash, randomBytes } from 'node:crypto'
import type { Auth } from './auth.ts'
import { PeopleError } from './errors.ts'

/** What a link that works once is for. */
export type LinkKind = 'invitation' | 'recovery'

/** Milliseconds for which a link can be taken up. */
const LASTS: Readonly<Record<LinkKind, number>> = { invitation: 7 * 86_400_000, recovery: 86_400_000 }

/** A link that was made and not taken up. */
export interface Link {
  readonly id: string
  /** What it is about: the role of whoever was invited, or who is to come in again. */
  readonly about: string
  readonly expires: Date
}

/** @returns what the link must have, known to nobody else: only its hash is kept */
export async function makeLink(auth: Auth, kind: LinkKind, about: string): Promise<string> {
  const { internalAdapter } = await auth.$context
  const token = randomBytes(24).toString('base64url')
  const expiresAt = new Date(Date.now() + LASTS[kind])
  await internalAdapter.createVerificationValue({ identifier: keptAs(kind, token), value: about, expiresAt })
  return token
}

/** The link, which still works afterwards. @throws {PeopleError} `no-link` */
export async function findLink(auth: Auth, kind: LinkKind, token: string): Promise<Link> {
  const { internalAdapter } = await auth.$context
  return linkIn(await internalAdapter.findVerificationValue(keptAs(kind, token)))
}

/** The link, which works for nobody afterwards. @throws {PeopleError} `no-link` */
export async function takeLink(auth: Auth, kind: LinkKind, token: string): Promise<Link> {
  const { internalAdapter } = await auth.$context
  return linkIn(await internalAdapter.consumeVerificationValue(keptAs(kind, token)))
}

/** Those of a kind that still work, the first to end first. */
export async function openLinks(auth: Auth, kind: LinkKind): Promise<readonly Link[]> {
  const { adapter } = await auth.$context
  const found = await adapter.findMany<Kept>({
    model: 'verification',
    where: [
      { field: 'identifier', operator: 'starts_with', value: `${kind}:` },
      { field: 'expiresAt', operator: 'gt', value: new Date() },
    ],
    sortBy: { field: 'expiresAt', direction: 'asc' },
    limit: 1000,
  })
  return found.map(linkIn)
}

/** Ends the links of a kind: the one of an id, or all. */
export async function dropLinks(auth: Auth, kind: LinkKind, id?: string): Promise<void> {
  const { adapter } = await auth.$context
  await adapter.deleteMany({
    model: 'verification',
    where: [
      { field: 'identifier', operator: 'starts_with', value: `${kind}:` },
      ...(id === undefined ? [] : [{ field: 'id', value: id }]),
    ],
  })
}

interface Kept {
  readonly id: string
  readonly value: string
  readonly expiresAt: Date
}

function keptAs(kind: LinkKind, token: string): string {
  return `${kind}:${createHash('sha256').update(token).digest('hex')}`
}

function linkIn(found: Kept | null): Link {
  if (!found || found.expiresAt.getTime() < Date.now()) throw new PeopleError('no-link')
  return { id: found.id, about: found.value, expires: found.expiresAt }
}
