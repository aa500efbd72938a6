import type { Reading } from '@hearsay/reading'
import { loadReader } from '@hearsay/reading/node'
import { captureText, helpText, type Locale } from '@hearsay/words'
import { type Command, Option } from 'commander'
import { type BulkOptions, runBulk } from '../bulk/bulk.ts'
import { countWords } from '../capture/count-words.ts'
import { Failure } from '../failure.ts'
import { loadCase } from '../input/case.ts'
import { paragraph } from '../output/wrap.ts'
import { writeJson, writeLine } from '../output/write.ts'
import { againstCase, differenceReport } from '../read/against.ts'
import { marginView } from '../read/margin.ts'
import type { PageText } from '../read/page.ts'
import { type Document, readDocument } from '../read/text.ts'
import { addBulkOptions, onlyInBulk } from './bulk-options.ts'
import { dataOption, type JsonOption, jsonOption, type StoreOptions } from './options.ts'

interface ReadOptions extends JsonOption, StoreOptions, BulkOptions {
  readonly jsonl?: true
  readonly against?: string
}

const WORKER = new URL('../read/worker.ts', import.meta.url)

/** A line in and a line out, with --jsonl. */
const LINES = { text: '{"id","text"}', reading: '{"id","statements","layout","diagnostics"}' } as const

export function addRead(program: Command, locale: Locale): void {
  const command = program
    .command('read')
    .argument('[file]', helpText(locale, 'read.file'))
    .summary(helpText(locale, 'read.summary'))
    .description(helpText(locale, 'read.description'))
    .addOption(new Option('--jsonl', helpText(locale, 'read.jsonl')).conflicts('json'))
    .addOption(new Option('--against <case>', helpText(locale, 'read.against')).conflicts('jsonl'))
    .addOption(dataOption(locale))
    .addOption(jsonOption(locale))
    .addHelpText('after', helpText(locale, 'read.after', LINES))
  addBulkOptions(command, locale).action((file: string | undefined, options: ReadOptions) =>
    read(file, options, locale),
  )
}

async function read(file: string | undefined, options: ReadOptions, locale: Locale): Promise<void> {
  if (options.jsonl) return await runBulk(file ?? '-', { worker: WORKER }, options, locale)
  onlyInBulk(options)
  if (file === undefined) throw new Failure('usage', 'expected a text file, or - for standard input')
  const document = await readDocument(file)
  const { prose, page } = document
  const reading = loadReader().read(prose)
  if (options.against !== undefined)
    return await writeDifference(document, reading, options.against, options, locale)
  if (options.json) return await writeJson(page ? { ...reading, page } : reading)
  for (const block of marginView(prose, reading, locale)) await writeLine(block)
  if (page) await writeLine(paragraph(pageWords(page, locale)))
}

/** What a new reading finds differently from what was accepted into a case. */
async function writeDifference(
  document: Document,
  reading: Reading,
  name: string,
  options: ReadOptions,
  locale: Locale,
): Promise<void> {
  const difference = againstCase(document, reading, name, await loadCase(name, options))
  if (options.json) return await writeJson(difference)
  for (const line of differenceReport(difference, locale)) await writeLine(line)
}

/** What was read of a page, and what was not. */
function pageWords({ text, article }: PageText, locale: Locale): string {
  const spans = article.map(([start, end]) => ({ start, end }))
  return captureText(locale, 'readOfPage', countWords({ text, article: spans }))
}
