import { helpText, type Locale } from '@hearsay/words'
import { type Command, Option } from 'commander'
import { serveApp } from '../serve/app.ts'
import { placesIn } from '../store/open.ts'
import { dataOption, type StoreOptions } from './options.ts'
import { parsePort } from './serve.ts'

interface DeskOptions extends StoreOptions {
  readonly host: string
  readonly port: number
}

export function addDesk(program: Command, locale: Locale): void {
  program
    .command('desk')
    .summary(helpText(locale, 'desk.summary'))
    .description(helpText(locale, 'desk.description'))
    .addOption(
      new Option('--host <address>', helpText(locale, 'desk.host')).env('DESK_HOST').default('127.0.0.1'),
    )
    .addOption(
      new Option('--port <number>', helpText(locale, 'desk.port'))
        .env('DESK_PORT')
        .default(4174)
        .argParser(parsePort),
    )
    .addOption(dataOption(locale))
    .action((options: DeskOptions) => desk(options, locale))
}

async function desk({ host, port, data }: DeskOptions, locale: Locale): Promise<void> {
  const { folder, database, editions } = await placesIn(data)
  const told = { HEARSAY_DATA: folder, HEARSAY_DATABASE: database, HEARSAY_EDITIONS: editions }
  await serveApp('desk', { host, port }, told, locale)
}
