import { type Command, InvalidArgumentError, Option } from 'commander'
import { loadCases } from '../serve/load.ts'
import { serveSite } from '../serve/site.ts'
import { dataOption, type StoreOptions } from './options.ts'

interface ServeOptions extends StoreOptions {
  readonly host: string
  readonly port: number
  readonly load?: string
}

export function addServe(program: Command): void {
  program
    .command('serve')
    .summary('serve the site')
    .description(
      'Serves the site over the cases in the store, until it is stopped (Ctrl+C). Build it first: npm run build.',
    )
    .addOption(new Option('--host <address>', 'address to listen on').env('HOST').default('127.0.0.1'))
    .addOption(
      new Option('--port <number>', 'port to listen on; 0 takes any that is free')
        .env('PORT')
        .default(4173)
        .argParser(parsePort),
    )
    .option('--load <dir>', 'first put every case of this folder of case folders into the store')
    .addOption(dataOption())
    .action(serve)
}

async function serve({ host, port, load, data }: ServeOptions): Promise<void> {
  if (load !== undefined) await loadCases(load, data)
  await serveSite({ host, port, data })
}

function parsePort(given: string): number {
  const port = Number(given)
  if (!/^\d{1,5}$/.test(given) || port > 65_535)
    throw new InvalidArgumentError('Expected a port: 0 to 65535.')
  return port
}
