import { basename, resolve } from 'node:path'
import { helpText, type Locale } from '@hearsay/words'
import { type Command, Option } from 'commander'
import { type BulkOptions, runBulk } from '../bulk/bulk.ts'
import type { Outside } from '../capture/world.ts'
import { warn } from '../draft/captures.ts'
import { ontoOf } from '../draft/onto.ts'
import { draftJson, proposedOf } from '../draft/proposed.ts'
import { refusedIn, strayIn } from '../draft/refused.ts'
import { draftReport } from '../draft/report.ts'
import type { DraftFrame } from '../draft/task.ts'
import { Failure } from '../failure.ts'
import { parseMoment } from '../input/time.ts'
import { writeJson, writeLine } from '../output/write.ts'
import { writeCaseFolder } from '../store/write-yaml.ts'
import { addBulkOptions, onlyInBulk } from './bulk-options.ts'
import { dataOption, type JsonOption, jsonOption, type StoreOptions } from './options.ts'

interface DraftOptions extends JsonOption, StoreOptions, BulkOptions {
  readonly out?: string
  readonly onto?: string
  readonly refused?: string
  readonly jsonl?: true
  readonly at?: string
}

const WORKER = new URL('../draft/worker.ts', import.meta.url)

/** A line in and a line out, with --jsonl. */
const LINES = {
  pile: '{"id","documents":[{"name","text" or "html",…}]}',
  draft: '{"id","entries","proposals","weigh"}',
} as const

export function addDraft(program: Command, locale: Locale, outside: Outside): void {
  const command = program
    .command('draft')
    .argument('[document...]', helpText(locale, 'draft.document'))
    .summary(helpText(locale, 'draft.summary'))
    .description(helpText(locale, 'draft.description'))
    .addOption(new Option('--out <folder>', helpText(locale, 'draft.out')).conflicts('json'))
    .addOption(new Option('--onto <case>', helpText(locale, 'draft.onto')))
    .addOption(new Option('--refused <file>', helpText(locale, 'draft.refused')))
    .addOption(
      new Option('--jsonl', helpText(locale, 'draft.jsonl')).conflicts(['json', 'out', 'onto', 'refused']),
    )
    .addOption(new Option('--at <time>', helpText(locale, 'draft.at')).argParser(parseMoment))
    .addOption(dataOption(locale))
    .addOption(jsonOption(locale))
    .addHelpText('after', helpText(locale, 'draft.after', LINES))
  addBulkOptions(command, locale).action((documents: string[], options: DraftOptions) =>
    draft(documents, options, locale, outside),
  )
}

async function draft(
  documents: readonly string[],
  options: DraftOptions,
  locale: Locale,
  outside: Outside,
): Promise<void> {
  const { out, json, jsonl } = options
  const now = () => options.at ?? new Date().toISOString()
  if (jsonl) return await draftLines(documents, { at: now(), locale }, options)
  onlyInBulk(options)
  if (documents.length === 0) throw new Failure('usage', 'expected a document: a page, a text, a PDF, a feed')
  const { pileOf } = await import('../draft/pile.ts')
  const onto = options.onto === undefined ? null : await ontoOf(options.onto, options.data)
  const refused = options.refused === undefined ? [] : refusedIn(options.refused)
  const pile = await pileOf(documents, await outside(), onto?.bytes)
  if (pile.pages.length === 0)
    throw new Failure(
      'bad-text',
      pile.known > 0
        ? 'expected a page that the case does not hold; it holds these'
        : 'expected a page with text; found none',
    )
  // Once all is captured: nothing is recorded before that.
  const proposed = proposedOf(pile, now(), locale, onto, refused, out && basename(resolve(out)))
  if (options.refused !== undefined)
    for (const key of strayIn(refused, proposedOf(pile, now(), locale, onto), onto))
      warn(`${options.refused}: no proposal has the key ${key}`)
  if (json) return await writeJson(draftJson(proposed, locale))
  if (out !== undefined)
    await writeCaseFolder(
      out,
      proposed.entries,
      async (hash) => pile.bytes.get(hash) ?? onto?.bytes.get(hash),
    )
  for (const block of draftReport(proposed, locale, out)) await writeLine(block)
}

/** The time is one for all lines, whichever thread drafts them. */
async function draftLines(
  [file = '-', ...more]: readonly string[],
  told: DraftFrame,
  options: BulkOptions,
): Promise<void> {
  if (more.length > 0) throw new Failure('usage', '--jsonl: expected one file of lines, or standard input')
  await runBulk(file, { worker: WORKER, told }, options, told.locale)
}
