import { helpText, type Locale } from '@hearsay/words'
import type { Command } from 'commander'
import { readIncoming } from '../input/incoming.ts'
import { safe } from '../output/safe.ts'
import { writeJson, writeLine } from '../output/write.ts'
import { appendedWords, appendNew } from '../store/append-new.ts'
import { withDesk } from '../store/open.ts'
import { dataOption, type JsonOption, jsonOption, type StoreOptions } from './options.ts'

type ImportOptions = StoreOptions & JsonOption

export function addImport(group: Command, locale: Locale): void {
  group
    .command('import')
    .argument('<folder|bundle>', helpText(locale, 'import.what'))
    .summary(helpText(locale, 'import.summary'))
    .description(helpText(locale, 'import.description'))
    .addOption(dataOption(locale))
    .addOption(jsonOption(locale))
    .addHelpText('after', helpText(locale, 'import.after'))
    .action((path: string, options: ImportOptions) => importCase(path, options, locale))
}

async function importCase(path: string, { data, json }: ImportOptions, locale: Locale): Promise<void> {
  const incoming = readIncoming(path)
  const appended = await withDesk(data, (open) => appendNew(open, incoming))
  if (json) await writeJson(appended)
  else await writeLine(safe(appendedWords(appended, locale)))
}
