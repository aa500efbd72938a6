import type { World } from '@hearsay/digest/sending'
import type { Subscribers } from '@hearsay/digest/subscribers'
import { Failure } from '../failure.ts'
import { placesIn } from '../store/open.ts'

/**
 * All that sending meets, as the environment says; closed by whoever asked for it.
 * @throws {Failure} `data` for a setting that cannot be used
 */
export async function worldOf(
  subscribers: Subscribers,
  folder: string,
  signal?: AbortSignal,
): Promise<{ readonly world: World; readonly close: () => Promise<void> }> {
  const { mailerFor, mailSettings } = await import('@hearsay/digest/sending')
  const { publishedCases } = await import('@hearsay/digest/published')
  const { openEditions, StoreError } = await import('@hearsay/store/editions')
  const { HEARSAY_DESK_NAME: desk } = process.env
  const origin = originIn('HEARSAY_DIGEST_ORIGIN')
  const site = originIn('HEARSAY_DIGEST_SITE')
  const mailer = mailerFor(settingsFrom(mailSettings))
  const { editions: place } = await placesIn(folder)
  let opened: ReturnType<typeof openEditions> | undefined
  const editions = () => {
    opened ??= openEditions(place).catch((error) => {
      opened = undefined
      throw error
    })
    return opened
  }
  const published = publishedCases(editions)
  const world: World = {
    subscribers,
    cases: {
      // Where nothing was ever published, nothing has changed.
      all: (locale) =>
        published.all(locale).catch((error) => {
          if (error instanceof StoreError && error.code === 'no-database') return []
          throw error
        }),
    },
    mailer,
    about: { site, desk },
    origin,
    signal,
  }
  const close = async () => {
    mailer.close()
    await (await opened?.catch(() => undefined))?.close()
  }
  return { world, close }
}

function settingsFrom<T>(read: (environment: NodeJS.ProcessEnv) => T): T {
  try {
    return read(process.env)
  } catch (error) {
    if (error instanceof Error && error.name === 'BadSetting')
      throw new Failure('data', error.message, { cause: error })
    throw error
  }
}

/**
 * An address that mails lead to. Over plain HTTP whoever is on the way sees the tokens in it: that will do
 * on this machine alone. @throws {Failure} `data`
 */
export function originIn(variable: 'HEARSAY_DIGEST_ORIGIN' | 'HEARSAY_DIGEST_SITE'): string {
  const url = URL.parse(process.env[variable] ?? '')
  const isHere = url?.protocol === 'http:' && /^(localhost|127\.[\d.]+|\[::1\])$/.test(url.hostname)
  if (url && (url.protocol === 'https:' || isHere)) return url.origin
  throw new Failure('data', `${variable}: expected an address such as https://digest.paper.example`)
}
