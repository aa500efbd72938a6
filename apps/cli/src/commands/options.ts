import { resolve } from 'node:path'
import { helpText, type Locale } from '@hearsay/words'
import { InvalidArgumentError, Option } from 'commander'

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

/** Letters that one person can read at once, and that a notice can carry. */
const SENTENCE = 1000

/** What is signed and shown as one line. @throws {InvalidArgumentError} */
export function parseSentence(given: string): string {
  const sentence = given.replace(/\s+/g, ' ').trim()
  if (sentence === '') throw new InvalidArgumentError('Expected a sentence that says why.')
  if (sentence.length > SENTENCE || /[\p{Cc}\p{Bidi_Control}]/u.test(sentence) || !sentence.isWellFormed())
    throw new InvalidArgumentError(
      `Expected a sentence of at most ${SENTENCE} letters, without control characters.`,
    )
  return sentence
}

/** npm runs a workspace's command in the workspace; what a person typed is relative to where they stand. */
function toFolder(given: string): string {
  return resolve(given)
}
