import { commandText, helpText, type Locale } from '@hearsay/words'
import type { Command } from 'commander'
import { safe } from '../output/safe.ts'
import { writeJson, writeLine } from '../output/write.ts'
import { withCaseOfDesk } from '../store/open.ts'
import { removeCase, withEditions } from '../store/publish.ts'
import { dataOption, type JsonOption, jsonOption, type StoreOptions } from './options.ts'

type RemoveOptions = StoreOptions & JsonOption

export function addRemove(group: Command, locale: Locale): void {
  group
    .command('remove')
    .argument('<id>', helpText(locale, 'export.id'))
    .summary(helpText(locale, 'remove.summary'))
    .description(helpText(locale, 'remove.description'))
    .addOption(dataOption(locale))
    .addOption(jsonOption(locale))
    .addHelpText('after', helpText(locale, 'remove.after'))
    .action((id: string, options: RemoveOptions) => remove(id, options, locale))
}

async function remove(id: string, { data, json }: RemoveOptions, locale: Locale): Promise<void> {
  const removed = await withCaseOfDesk(data, id, (desk) => withEditions(desk, (open) => removeCase(open, id)))
  if (json) await writeJson(removed)
  else await writeLine(safe(commandText(locale, 'removed', removed)))
}
