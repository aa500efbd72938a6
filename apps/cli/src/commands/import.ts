import type { Command } from 'commander'
import { readIncoming } from '../input/incoming.ts'
import { safe } from '../output/safe.ts'
import { writeJson, writeLine } from '../output/write.ts'
import { appendNew } from '../store/append-new.ts'
import { withStore } from '../store/open.ts'
import { dataOption, type JsonOption, jsonOption, type StoreOptions } from './options.ts'

const NOTES = `
Only entries that the store does not have yet are appended, all of them or none. A case whose first entries differ
from those in the store is refused: what is recorded is not rewritten.

Examples:
  hearsay case import cases/abu-ghraib-2015
  hearsay case import abu-ghraib-2015.hearsay.json --data /srv/hearsay
`

export function addImport(group: Command): void {
  group
    .command('import')
    .argument('<folder|bundle>', 'folder with a case in YAML files, one such file, or a bundle')
    .summary('put a case into the store')
    .description('Puts a case into the store, or brings it up to date there.')
    .addOption(dataOption())
    .addOption(jsonOption())
    .addHelpText('after', NOTES)
    .action(importCase)
}

async function importCase(path: string, { data, json }: StoreOptions & JsonOption): Promise<void> {
  const incoming = readIncoming(path)
  const appended = await withStore(data, (open) => appendNew(open, incoming))
  const { id, added, size } = appended
  if (json) await writeJson(appended)
  else
    await writeLine(
      safe(
        added === 0 ? `${id}: nothing new; ${size} entries.` : `${id}: ${added} entries added; ${size} now.`,
      ),
    )
}
