import { resolve } from 'node:path'
import { Option } from 'commander'

/** What every command that touches the store takes. */
export interface StoreOptions {
  readonly data: string
}

export interface JsonOption {
  readonly json?: true
}

/** The folder of the embedded database. */
export function dataOption(): Option {
  return new Option('--data <dir>', 'folder of the database')
    .env('HEARSAY_DATA')
    .default('data')
    .argParser(toFolder)
}

export function jsonOption(): Option {
  return new Option('--json', 'print JSON, errors included, for programs')
}

/** npm runs a workspace's command in the workspace; what a person typed is relative to where they stand. */
function toFolder(given: string): string {
  return resolve(given)
}
