import { existsSync, readFileSync } from 'node:fs'
import { type Address, readAddress } from '../core/address.ts'

/** How mail goes out. */
export interface MailSettings {
  readonly host: string
  readonly port: number
  /** TLS from the first byte (`smtps`). */
  readonly secure: boolean
  readonly auth?: { readonly user: string; readonly pass: string }
  readonly from: { readonly name: string; readonly address: Address }
  /** The domain to which mail comes back, as `bounce+TOKEN@domain`; without it, to `from`. */
  readonly bounce?: string
  readonly dkim?: { readonly domain: string; readonly selector: string; readonly key: string }
}

/** A setting that cannot be used. What it is set to may be a secret, and is never repeated. */
export class BadSetting extends Error {
  override readonly name = 'BadSetting'
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Reads how mail goes out. @throws {BadSetting}
 */
export function mailSettings(environment: Environment): MailSettings {
  const { HEARSAY_SMTP, HEARSAY_DIGEST_FROM, HEARSAY_DIGEST_BOUNCE } = environment
  const bounce = HEARSAY_DIGEST_BOUNCE && domainIn('HEARSAY_DIGEST_BOUNCE', HEARSAY_DIGEST_BOUNCE)
  const dkim = dkimIn(environment)
  return {
    ...serverIn(HEARSAY_SMTP ?? '', environment.HEARSAY_SMTP_PASSWORD_FILE),
    from: senderIn(HEARSAY_DIGEST_FROM ?? ''),
    ...(bounce && { bounce }),
    ...(dkim && { dkim }),
  }
}

const PORTS: Readonly<Record<string, number>> = { 'smtp:': 587, 'smtps:': 465 }

function serverIn(given: string, passwordFile: string | undefined) {
  const url = URL.parse(given)
  const port = PORTS[url?.protocol ?? '']
  if (!url || port === undefined || url.hostname === '')
    throw new BadSetting(
      'HEARSAY_SMTP: expected an address such as smtp://user:password@mail.example:587; found something else, which is not shown',
    )
  const user = decoded(url.username)
  const pass = passwordFile
    ? fileIn('HEARSAY_SMTP_PASSWORD_FILE', passwordFile).trim()
    : decoded(url.password)
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? port : Number(url.port),
    secure: url.protocol === 'smtps:',
    ...(user !== '' && { auth: { user, pass } }),
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    throw new BadSetting('HEARSAY_SMTP: expected special characters of user and password as %XX')
  }
}

/** `digest@paper.example`, or `The Paper <digest@paper.example>`. */
function senderIn(given: string): MailSettings['from'] {
  const [, name = '', within] = /^([^<>\p{Cc}]*)<([^<>]+)>$/u.exec(given.trim()) ?? []
  const address = readAddress(within ?? given)
  if (address === undefined)
    throw new BadSetting('HEARSAY_DIGEST_FROM: expected an address such as Hearsay <digest@paper.example>')
  return { name: name.trim().replace(/^"|"$/g, ''), address }
}

function domainIn(variable: string, given: string): string {
  const domain = readAddress(`x@${given}`)?.slice(2)
  if (domain === undefined) throw new BadSetting(`${variable}: expected a domain such as paper.example`)
  return domain
}

function dkimIn(environment: Environment): MailSettings['dkim'] {
  const { HEARSAY_DKIM_DOMAIN, HEARSAY_DKIM_SELECTOR, HEARSAY_DKIM_KEY_FILE } = environment
  const given = [HEARSAY_DKIM_DOMAIN, HEARSAY_DKIM_SELECTOR, HEARSAY_DKIM_KEY_FILE].filter(Boolean)
  if (given.length === 0) return undefined
  const isSelector = /^[a-z0-9](?:[a-z0-9.-]{0,62})$/i.test(HEARSAY_DKIM_SELECTOR ?? '')
  if (given.length < 3 || !isSelector)
    throw new BadSetting(
      'HEARSAY_DKIM_DOMAIN, HEARSAY_DKIM_SELECTOR, HEARSAY_DKIM_KEY_FILE: expected all three, or none',
    )
  return {
    domain: domainIn('HEARSAY_DKIM_DOMAIN', HEARSAY_DKIM_DOMAIN ?? ''),
    selector: HEARSAY_DKIM_SELECTOR ?? '',
    key: fileIn('HEARSAY_DKIM_KEY_FILE', HEARSAY_DKIM_KEY_FILE ?? ''),
  }
}

function fileIn(variable: string, path: string): string {
  if (!existsSync(path)) throw new BadSetting(`${variable}: expected a file; there is none at ${path}`)
  return readFileSync(path, 'utf8')
}
