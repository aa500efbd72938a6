import { bundlePieces } from '@hearsay/ledger'
import { commandText, helpText, type Locale } from '@hearsay/words'
import { type Command, Option } from 'commander'
import { safe } from '../output/safe.ts'
import { write, writeJson, writeLine } from '../output/write.ts'
import { checkBundle, checkTarget } from '../store/export-target.ts'
import { writeFileWhole } from '../store/files.ts'
import { withCaseOfDesk } from '../store/open.ts'
import { signCase, withEditions } from '../store/publish.ts'
import { writeYaml } from '../store/write-yaml.ts'
import { dataOption, type JsonOption, jsonOption, type StoreOptions } from './options.ts'

interface ExportOptions extends StoreOptions, JsonOption {
  readonly bundle?: string
  readonly yaml?: string
}

export function addExport(group: Command, locale: Locale): void {
  group
    .command('export')
    .argument('<id>', helpText(locale, 'export.id'))
    .summary(helpText(locale, 'export.summary'))
    .description(helpText(locale, 'export.description'))
    .addOption(new Option('--bundle <file>', helpText(locale, 'export.bundle')).conflicts('yaml'))
    .addOption(new Option('--yaml <folder>', helpText(locale, 'export.yaml')))
    .addOption(dataOption(locale))
    .addOption(jsonOption(locale))
    .addHelpText('after', helpText(locale, 'export.after'))
    .action((id: string, options: ExportOptions) => exportCase(id, options, locale))
}

async function exportCase(id: string, options: ExportOptions, locale: Locale): Promise<void> {
  const { data, bundle, yaml, json } = options
  const target = yaml ?? bundle
  if (target !== undefined) checkTarget(target, data)
  if (bundle !== undefined) checkBundle(bundle)
  await withCaseOfDesk(data, id, async (desk) => {
    const { reader } = desk
    if (yaml !== undefined) return await writeYaml(yaml, id, reader)
    await withEditions(desk, (open) => signCase(open, id))
    const pieces = bundlePieces(await reader.bundle(id))
    if (bundle !== undefined) return writeFileWhole(bundle, pieces)
    for (const piece of pieces) await write(piece)
  })
  if (target === undefined) return
  if (json) await writeJson({ id, written: target })
  else await writeLine(safe(commandText(locale, 'written', { id, path: target })))
}
