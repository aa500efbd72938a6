import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Fresh } from '@hearsay/store/testing/engines'
import { onTestFinished } from 'vitest'
import type { ChangedCase } from '../core/changed.ts'
import { mailerFor } from '../sending/mailer.ts'
import { pass } from '../sending/pass.ts'
import { type MailSettings, mailSettings } from '../sending/settings.ts'
import type { World } from '../sending/world.ts'
import { ask } from '../subscribers/ask.ts'
import { openSubscribers } from '../subscribers/open.ts'
import { confirm } from '../subscribers/readers.ts'
import { madeUp } from './cases.ts'
import { bodyOf, header, partsOf } from './mail.ts'
import { address } from './plain.ts'
import { type Received, type Smtp, startSmtp } from './smtp.ts'

export { address, bodyOf, header, partsOf }

export const ORIGIN = 'https://digest.example'
export const ABOUT = { site: 'https://hearsay.example', desk: 'The Anselm Reporter' }
export const SHOWN = { consent: 1, terms: 1, privacy: 1 }
/** Noon of a Monday. */
export const NOON = Date.parse('2026-11-30T12:00:00Z')
export const MINUTE = 60_000
export const HOUR = 60 * MINUTE

/** A folder that is gone when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-digest-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export interface Settings {
  readonly cases?: readonly ChangedCase[]
  readonly environment?: Readonly<Record<string, string>>
}

/** Subscribers in an empty database, a real mail server, and a clock that stands until it is moved. */
export async function openWorld(fresh: Fresh, { cases = [], environment = {} }: Settings = {}) {
  const { place, schema } = fresh()
  const keyFile = join(temporaryFolder(), 'digest.key')
  const clock = { now: NOON }
  const places = { database: place, keyFile, ...(schema && { schema }) }
  const subscribers = await openSubscribers(places, { now: () => clock.now })
  const smtp = await startSmtp()
  const settings = settingsFor(smtp, environment)
  const mailer = mailerFor(settings)
  onTestFinished(async () => {
    mailer.close()
    await smtp.close()
    await subscribers.close()
  })
  const source = madeUp(cases)
  const world: World = { subscribers, cases: source, mailer, about: ABOUT, origin: ORIGIN }
  return { places, clock, smtp, subscribers, world, source, settings, send: () => pass(world) }
}

export type OpenWorld = Awaited<ReturnType<typeof openWorld>>

export function settingsFor({ url }: Smtp, environment: Readonly<Record<string, string>> = {}): MailSettings {
  const given = { HEARSAY_SMTP: url, HEARSAY_DIGEST_FROM: 'Hearsay <digest@paper.example>' }
  return mailSettings({ ...given, HEARSAY_DIGEST_BOUNCE: 'paper.example', ...environment })
}

/** The token of a link in a mail, by the letter of its path. */
export function tokenIn(mail: Received, path: 'c' | 'r' | 'u' | 'e'): string {
  const found = new RegExp(`${ORIGIN}/${path}/([\\w-]{24})(?![\\w-])`).exec(bodyOf(mail))?.[1]
  if (found === undefined) throw new Error(`expected a link /${path}/ in a mail; found none`)
  return found
}

/** Somebody who asked and confirmed, as people do. @returns the token by which they choose */
export async function subscribed({ subscribers, smtp, send }: OpenWorld, who: string): Promise<string> {
  await ask(subscribers, address(who), 'en', SHOWN)
  await send()
  const mail = smtp.received.findLast(({ to }) => to === who)
  if (mail === undefined) throw new Error(`expected a mail to ${who}; found none`)
  const reader = await confirm(subscribers, tokenIn(mail, 'c'))
  smtp.received.length = 0
  if (reader === undefined) throw new Error('expected to be confirmed')
  return reader.tokens.choices
}
