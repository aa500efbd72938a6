import { helpText, type Locale } from '@hearsay/words'
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { BulkOptions } from '../bulk/bulk.ts'
import { Failure } from '../failure.ts'

/** What every command takes that works through many lines. */
export function addBulkOptions(command: Command, locale: Locale): Command {
  return command
    .addOption(new Option('--workers <number>', helpText(locale, 'workers')).argParser(parseWorkers))
    .addOption(new Option('--resume <file>', helpText(locale, 'resume')))
    .addOption(new Option('--quiet', helpText(locale, 'quiet')))
}

/** @throws {Failure} `usage` where there are no lines that these options could be about */
export function onlyInBulk({ workers, resume, quiet }: BulkOptions): void {
  for (const [name, given] of Object.entries({ workers, resume, quiet }))
    if (given !== undefined) throw new Failure('usage', `--${name}: expected only with --jsonl`)
}

function parseWorkers(given: string): number {
  const count = Number(given)
  if (!/^\d{1,3}$/.test(given) || count < 1 || count > 256)
    throw new InvalidArgumentError('Expected a number from 1 to 256.')
  return count
}
