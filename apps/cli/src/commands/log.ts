import type { Case, Change } from '@hearsay/case'
import type { Command } from 'commander'
import { loadCase } from '../input/case.ts'
import { describeRecord } from '../output/records.ts'
import { safe } from '../output/safe.ts'
import { style } from '../output/style.ts'
import { table } from '../output/table.ts'
import { paragraph } from '../output/wrap.ts'
import { writeJsonList, writeLine } from '../output/write.ts'
import { dataOption, type JsonOption, jsonOption, type StoreOptions } from './options.ts'

const HEAD = [
  { title: 'Entry', align: 'right' },
  { title: 'Kind' },
  { title: 'Id' },
  { title: 'What' },
] as const

export function addLog(group: Command): void {
  group
    .command('log')
    .argument('<case>', 'folder, YAML file, bundle, or id in the store')
    .summary('show every entry: when, by whom, why')
    .description('Shows every entry of a case in order: when it was recorded, by whom, why, and what it did.')
    .addOption(dataOption())
    .addOption(jsonOption())
    .addHelpText('after', '\nExample:\n  hearsay case log cases/abu-ghraib-2015 | less\n')
    .action(log)
}

async function log(argument: string, options: StoreOptions & JsonOption): Promise<void> {
  const { state } = await loadCase(argument, options)
  if (options.json) await writeJsonList(state.history)
  else for (const change of together(state.history)) await writeLine(describe(change, state))
}

/** Entries recorded at once, by one author, for one reason. */
function together(history: readonly Change[]): Change[][] {
  const groups: Change[][] = []
  for (const change of history) {
    const last = groups.at(-1)
    const [first] = last ?? []
    const same = first?.at === change.at && first.by === change.by && first.why === change.why
    if (last && same) last.push(change)
    else groups.push([change])
  }
  return groups
}

function describe(changes: readonly Change[], state: Case): string {
  const [first] = changes
  const author = state.author.get(first?.by ?? '')?.name ?? first?.by ?? ''
  const rows = changes.map(({ index, kind, id, before, after }) => {
    const record = after ?? before
    return [String(index), kind, id, record ? describeRecord(record) : '']
  })
  const heading = style.strong(safe(`${first?.at ?? ''}  ${author}`))
  const why = first?.why ? [paragraph(safe(first.why))] : []
  return [heading, ...why, table(HEAD, rows), ''].join('\n')
}
