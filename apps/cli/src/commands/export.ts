import { bundlePieces } from '@hearsay/ledger'
import { type Command, Option } from 'commander'
import { safe } from '../output/safe.ts'
import { write, writeJson, writeLine } from '../output/write.ts'
import { writeFileWhole } from '../store/files.ts'
import { withCase } from '../store/open.ts'
import { writeYaml } from '../store/write-yaml.ts'
import { dataOption, type JsonOption, jsonOption, type StoreOptions } from './options.ts'

interface ExportOptions extends StoreOptions, JsonOption {
  readonly bundle?: string
  readonly yaml?: string
}

const EXAMPLES = `
Examples:
  hearsay case export abu-ghraib-2015 --bundle abu-ghraib-2015.hearsay.json
  hearsay case export abu-ghraib-2015 --yaml copy/abu-ghraib-2015
  hearsay case export abu-ghraib-2015 | gzip > abu-ghraib-2015.hearsay.json.gz
`

export function addExport(group: Command): void {
  group
    .command('export')
    .argument('<id>', 'id of a case in the store')
    .summary('take a case out of the store')
    .description(
      'Takes a case out of the store: as a bundle that anyone can verify, or as YAML files. Without an option, the bundle goes to standard output.',
    )
    .addOption(new Option('--bundle <file>', 'write the bundle to this file').conflicts('yaml'))
    .addOption(new Option('--yaml <folder>', 'write YAML files and documents into this new folder'))
    .addOption(dataOption())
    .addOption(jsonOption())
    .addHelpText('after', EXAMPLES)
    .action(exportCase)
}

async function exportCase(id: string, { data, bundle, yaml, json }: ExportOptions): Promise<void> {
  const target = yaml ?? bundle
  await withCase(data, id, async ({ store, signer }) => {
    if (yaml !== undefined) return await writeYaml(yaml, id, store)
    const pieces = bundlePieces(await store.bundle(id, signer(id)))
    if (bundle !== undefined) return writeFileWhole(bundle, pieces)
    for (const piece of pieces) await write(piece)
  })
  if (target === undefined) return
  if (json) await writeJson({ id, written: target })
  else await writeLine(safe(`${id}: written to ${target}`))
}
