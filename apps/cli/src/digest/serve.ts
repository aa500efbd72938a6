import type { EventEmitter } from 'node:events'
import { setTimeout as delay } from 'node:timers/promises'
import type { Locale } from '@hearsay/words'
import type { StoreOptions } from '../commands/options.ts'
import { originOf } from '../serve/address.ts'
import { serveApp } from '../serve/app.ts'
import { placesIn } from '../store/open.ts'
import { digestPlacesIn, withSubscribers } from './open.ts'
import { watching } from './told.ts'
import { worldOf } from './world.ts'

interface ServeOptions extends StoreOptions {
  readonly host: string
  readonly port: number
}

/** How long a mail that is under way may take to end once we are told to, in milliseconds. */
const GRACE = 15_000

/** The pages and the sending are one process: who asks on a page is answered at once. */
const events: EventEmitter = process

export async function serveCommand({ host, port, data }: ServeOptions, locale: Locale): Promise<void> {
  process.env.HEARSAY_DIGEST_ORIGIN ||= originOf(host, port)
  const { editions } = await placesIn(data)
  const { database, keyFile } = await digestPlacesIn(data)
  const told = {
    HEARSAY_EDITIONS: editions,
    HEARSAY_DIGEST_DATABASE: database,
    HEARSAY_DIGEST_KEY_FILE: keyFile,
  }
  await withSubscribers(data, async (subscribers) => {
    const ending = new AbortController()
    const { world, close } = await worldOf(subscribers, data, ending.signal)
    const { sendWhenDue } = await import('@hearsay/digest/sending')
    const sending = sendWhenDue(world, watching(locale, onAsked))
    try {
      await serveApp('digest', { host, port }, told, locale)
    } finally {
      ending.abort()
      await Promise.race([sending, delay(GRACE, undefined, { ref: false })])
      await close()
    }
  })
}

function onAsked(wake: () => void): () => void {
  events.on('hearsay:asked', wake)
  return () => events.off('hearsay:asked', wake)
}
