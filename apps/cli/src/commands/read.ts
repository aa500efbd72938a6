import { availableParallelism } from 'node:os'
import { writeCaseFiles } from '@hearsay/case'
import type { Reading } from '@hearsay/reading'
import { loadReader } from '@hearsay/reading/node'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { Failure } from '../failure.ts'
import { loadCase } from '../input/case.ts'
import { write, writeJson, writeLine } from '../output/write.ts'
import { againstCase, differenceReport } from '../read/against.ts'
import { readBulk } from '../read/bulk.ts'
import { entriesOf } from '../read/entries.ts'
import { marginView } from '../read/margin.ts'
import { type Document, readDocument } from '../read/text.ts'
import { dataOption, type JsonOption, jsonOption, type StoreOptions } from './options.ts'

interface ReadOptions extends JsonOption, StoreOptions {
  readonly jsonl?: true
  readonly workers?: number
  readonly entries?: string
  readonly against?: string
}

const EXAMPLES = `
Examples:
  hearsay read article.txt                     statements in numbered brackets, notes beside them
  hearsay read - < article.txt                 the same from standard input
  hearsay read --jsonl < texts > readings      {"id","text"} a line in, {"id","statements","diagnostics"} a line out
`

export function addRead(program: Command): void {
  program
    .command('read')
    .argument('[file]', 'a text file, UTF-8; - reads standard input')
    .summary('find who says what, through whom, in a text')
    .description(
      'Reads a text into attributed statements: who says what, through whom, tied to exact words. English only.',
    )
    .addOption(new Option('--jsonl', 'filter many texts, one JSON object a line').conflicts('json'))
    .addOption(
      new Option('--workers <number>', 'threads for --jsonl; without it, one a core').argParser(parseWorkers),
    )
    .addOption(
      new Option(
        '--entries <document>',
        'print a case file to edit, with statements of this document',
      ).conflicts(['json', 'jsonl']),
    )
    .addOption(
      new Option('--against <case>', 'show what differs from what a case records of this file').conflicts([
        'entries',
        'jsonl',
      ]),
    )
    .addOption(dataOption())
    .addOption(jsonOption())
    .addHelpText('after', EXAMPLES)
    .action(read)
}

async function read(file: string | undefined, options: ReadOptions): Promise<void> {
  if (options.jsonl) return await readBulk(file ?? '-', options.workers ?? availableParallelism())
  if (options.workers !== undefined) throw new Failure('usage', '--workers: expected only with --jsonl')
  if (file === undefined) throw new Failure('usage', 'expected a text file, or - for standard input')
  const document = await readDocument(file)
  const { text } = document
  const reading = loadReader().read(text)
  if (options.against !== undefined) return await writeDifference(document, reading, options.against, options)
  if (options.json) return await writeJson(reading)
  if (options.entries !== undefined) return await writeEntries(text, reading, options.entries)
  for (const block of marginView(text, reading)) await writeLine(block)
}

/** A case file for a person to edit: who takes it over puts their own name under it. */
async function writeEntries(text: string, reading: Reading, document: string): Promise<void> {
  const at = new Date().toISOString()
  for (const file of writeCaseFiles(entriesOf(text, reading, { document, at, by: 'editor' })))
    await write(file.text)
}

/** What a new reading finds differently from what was accepted into a case. */
async function writeDifference(
  document: Document,
  reading: Reading,
  name: string,
  options: ReadOptions,
): Promise<void> {
  const difference = againstCase(document, reading, name, await loadCase(name, options))
  if (options.json) return await writeJson(difference)
  for (const line of differenceReport(difference)) await writeLine(line)
}

function parseWorkers(given: string): number {
  const count = Number(given)
  if (!/^\d{1,3}$/.test(given) || count < 1 || count > 256)
    throw new InvalidArgumentError('Expected a number from 1 to 256.')
  return count
}
