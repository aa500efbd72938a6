import { resolve } from 'node:path'
import { helpText, type Locale } from '@hearsay/words'
import { Option } from 'commander'

/** What every command that touches the store takes. */
export interface StoreOptions {
  readonly data: string
}

export interface JsonOption {
  readonly json?: true
}

/** The folder of the embedded database. */
export function dataOption(locale: Locale): Option {
  return new Option('--data <dir>', helpText(locale, 'data'))
    .env('HEARSAY_DATA')
    .default('data')
    .argParser(toFolder)
}

export function jsonOption(locale: Locale): Option {
  return new Option('--json', helpText(locale, 'json'))
}

/** npm runs a workspace's command in the workspace; what a person typed is relative to where they stand. */
function toFolder(given: string): string {
  return resolve(given)
}
