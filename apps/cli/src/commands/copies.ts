import { commandText, helpText, type Locale } from '@hearsay/words'
import { type Command, Option } from 'commander'
import { type BulkOptions, runBulk } from '../bulk/bulk.ts'
import { sizeOf } from '../bulk/chunks.ts'
import type { Outside } from '../capture/world.ts'
import { loadHeld } from '../copies/held.ts'
import { nearCopies, nearReport } from '../copies/near.ts'
import { shownProgress } from '../output/progress.ts'
import { writeJson, writeLine } from '../output/write.ts'
import { addBulkOptions } from './bulk-options.ts'
import { type JsonOption, jsonOption } from './options.ts'

const WORKER = new URL('../copies/worker.ts', import.meta.url)

/** A line in and a line out. */
const LINES = { text: '{"id","text"}', signature: '{"id","scheme","words","prints"}' } as const

export function addSignatures(program: Command, locale: Locale): void {
  const command = program
    .command('signatures')
    .argument('[file]', helpText(locale, 'signatures.file'))
    .summary(helpText(locale, 'signatures.summary'))
    .description(helpText(locale, 'signatures.description'))
    .addHelpText('after', helpText(locale, 'signatures.after', LINES))
  addBulkOptions(command, locale).action((file: string | undefined, options: BulkOptions) =>
    runBulk(file ?? '-', { worker: WORKER }, options, locale),
  )
}

interface CopiesOptions extends JsonOption {
  readonly among: string
  readonly quiet?: true
}

export function addCopies(program: Command, locale: Locale, outside: Outside): void {
  program
    .command('copies')
    .argument('<document...>', helpText(locale, 'draft.document'))
    .summary(helpText(locale, 'copies.summary'))
    .description(helpText(locale, 'copies.description'))
    .addOption(new Option('--among <file>', helpText(locale, 'copies.among')).makeOptionMandatory())
    .addOption(new Option('--quiet', helpText(locale, 'quiet')))
    .addOption(jsonOption(locale))
    .addHelpText('after', helpText(locale, 'copies.after'))
    .action((documents: string[], options: CopiesOptions) => copies(documents, options, locale, outside))
}

async function copies(
  documents: readonly string[],
  { among, quiet, json }: CopiesOptions,
  locale: Locale,
  outside: Outside,
): Promise<void> {
  // Nothing is printed before all is loaded, so that progress disturbs nothing on a terminal.
  const progress = shownProgress({ total: sizeOf(among), locale, quiet: quiet ?? false, printed: false })
  const held = await loadHeld(among, progress).finally(() => progress.end())
  if (held.bad > 0) console.error(commandText(locale, 'notHeld', { count: held.bad, path: among }))
  const found = await nearCopies(documents, held, await outside())
  if (json) await writeJson(found)
  else await writeLine(nearReport(found, locale))
}
