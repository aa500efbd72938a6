import { resolve } from 'node:path'
import { helpText, type Locale } from '@hearsay/words'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { Failure } from '../failure.ts'
import { pathKind } from '../input/files.ts'
import { originOf } from '../serve/address.ts'
import { serveApp } from '../serve/app.ts'
import { deskBeside } from '../serve/desk-beside.ts'
import { loadCases } from '../serve/load.ts'
import { placesIn } from '../store/open.ts'
import { dataOption, type StoreOptions } from './options.ts'

interface ServeOptions extends StoreOptions {
  readonly host: string
  readonly port: number
  readonly load?: string
  readonly desk?: number
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
    .addOption(dataOption(locale))
    .action((folder: string | undefined, options: ServeOptions) => serve(folder, options, locale))
}

async function serve(
  folder: string | undefined,
  { host, port, load, desk, data }: ServeOptions,
  locale: Locale,
): Promise<void> {
  if (folder !== undefined && load !== undefined) {
    throw new Failure('usage', '--load: a folder that is shown as it stands needs no store')
  }
  if (folder !== undefined && desk !== undefined) {
    throw new Failure('usage', '--desk: a folder that is shown as it stands has no desk')
  }
  if (folder !== undefined && pathKind(folder) !== 'folder') {
    throw new Failure('not-found', `${folder}: expected a folder with a case in .yaml files`)
  }
  if (load !== undefined) await loadCases(load, data, locale)
  const { editions } = await placesIn(data)
  const site = serveApp('site', { host, port }, shown(folder, editions), locale)
  if (desk === undefined) return await site
  const reading = port === 0 ? undefined : originOf(host, port)
  await Promise.all([site, deskBeside(site, ['--host', host, '--port', `${desk}`, '--data', data], reading)])
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
