import { resolve } from 'node:path'
import { helpText, type Locale } from '@hearsay/words'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { Failure } from '../failure.ts'
import { pathKind } from '../input/files.ts'
import { originOf } from '../serve/address.ts'
import { serveApp } from '../serve/app.ts'
import { type Beside, beside } from '../serve/beside.ts'
import { loadCases } from '../serve/load.ts'
import { placesIn } from '../store/open.ts'
import { dataOption, type StoreOptions } from './options.ts'

interface ServeOptions extends StoreOptions {
  readonly host: string
  readonly port: number
  readonly load?: string
  readonly desk?: number
  readonly digest?: number
}

export function addServe(program: Command, locale: Locale): void {
  program
    .command('serve')
    .argument('[folder]', helpText(locale, 'serve.folder'))
    .summary(helpText(locale, 'serve.summary'))
    .description(helpText(locale, 'serve.description'))
    .addOption(
      new Option('--host <address>', helpText(locale, 'serve.host')).env('HOST').default('127.0.0.1'),
    )
    .addOption(
      new Option('--port <number>', helpText(locale, 'serve.port'))
        .env('PORT')
        .default(4173)
        .argParser(parsePort),
    )
    .option('--load <dir>', helpText(locale, 'serve.load'))
    .option('--desk <number>', helpText(locale, 'serve.desk'), parsePort)
    .option('--digest <number>', helpText(locale, 'serve.digest'), parsePort)
    .addOption(dataOption(locale))
    .action((folder: string | undefined, options: ServeOptions) => serve(folder, options, locale))
}

async function serve(
  folder: string | undefined,
  { host, port, load, desk, digest, data }: ServeOptions,
  locale: Locale,
): Promise<void> {
  if (folder !== undefined && load !== undefined) {
    throw new Failure('usage', '--load: a folder that is shown as it stands needs no store')
  }
  if (folder !== undefined && desk !== undefined) {
    throw new Failure('usage', '--desk: a folder that is shown as it stands has no desk')
  }
  if (folder !== undefined && digest !== undefined) {
    throw new Failure('usage', '--digest: a folder that is shown as it stands has no digest')
  }
  if (folder !== undefined && pathKind(folder) !== 'folder') {
    throw new Failure('not-found', `${folder}: expected a folder with a case in .yaml files`)
  }
  if (load !== undefined) await loadCases(load, data, locale)
  const { editions } = await placesIn(data)
  // Without a mail server nobody can subscribe.
  const isDigest = digest !== undefined && Boolean(process.env.HEARSAY_SMTP)
  const told = shown(folder, editions)
  const subscribing = isDigest ? digestOrigin(host, digest) : (process.env.HEARSAY_DIGEST_ORIGIN ?? '')
  const site = serveApp('site', { host, port }, { ...told, HEARSAY_DIGEST_ORIGIN: subscribing }, locale)
  const where = (app: number) => ['--host', host, '--port', `${app}`, '--data', data]
  const reading = port === 0 ? undefined : originOf(host, port)
  const others: Beside[] = [
    ...(desk === undefined
      ? []
      : [{ command: ['desk', ...where(desk)], name: 'desk', environment: readAt('DESK_SITE', reading) }]),
    ...(isDigest ? [digestBeside(where(digest), subscribing, process.env.ORIGIN || reading)] : []),
  ]
  await Promise.all([site, ...others.map((other) => beside(site, other))])
}

const readAt = (name: string, reading: string | undefined): Record<string, string> =>
  reading === undefined ? {} : { [name]: reading }

function digestBeside(where: readonly string[], origin: string, reading: string | undefined): Beside {
  const environment = { ...readAt('HEARSAY_DIGEST_SITE', reading), HEARSAY_DIGEST_ORIGIN: origin }
  return { command: ['digest', 'serve', ...where], name: 'digest', environment }
}

/** The address of the pages of the digest: that which readers use, behind a proxy. */
function digestOrigin(host: string, port: number): string {
  return process.env.HEARSAY_DIGEST_ORIGIN || originOf(host, port)
}

/** What the site shows: the store, or a folder, which it finds wherever it runs. */
export function shown(folder: string | undefined, editions: string): Readonly<Record<string, string>> {
  return { HEARSAY_EDITIONS: editions, HEARSAY_FOLDER: folder === undefined ? '' : resolve(folder) }
}

export function parsePort(given: string): number {
  const port = Number(given)
  if (!/^\d{1,5}$/.test(given) || port > 65_535)
    throw new InvalidArgumentError('Expected a port: 0 to 65535.')
  return port
}
