import type { Case, Change } from '@hearsay/case'
import { authorName, helpText, kindWords, type Locale, logText, titleOf } from '@hearsay/words'
import type { Command } from 'commander'
import { loadCase } from '../input/case.ts'
import { safe } from '../output/safe.ts'
import { style } from '../output/style.ts'
import { type Column, table } from '../output/table.ts'
import { paragraph } from '../output/wrap.ts'
import { writeJsonList, writeLine } from '../output/write.ts'
import { dataOption, type JsonOption, jsonOption, type StoreOptions } from './options.ts'

type LogOptions = StoreOptions & JsonOption

export function addLog(group: Command, locale: Locale): void {
  group
    .command('log')
    .argument('<case>', helpText(locale, 'case'))
    .summary(helpText(locale, 'log.summary'))
    .description(helpText(locale, 'log.description'))
    .addOption(dataOption(locale))
    .addOption(jsonOption(locale))
    .addHelpText('after', helpText(locale, 'log.after'))
    .action((argument: string, options: LogOptions) => log(argument, options, locale))
}

async function log(argument: string, options: LogOptions, locale: Locale): Promise<void> {
  const { state } = await loadCase(argument, options)
  if (options.json) await writeJsonList(state.history)
  else for (const change of together(state.history)) await writeLine(describe(change, state, locale))
}

type Together = readonly [Change, ...Change[]]

/** Entries recorded at once, by one author, for one reason. */
function together(history: readonly Change[]): Together[] {
  const groups: [Change, ...Change[]][] = []
  for (const change of history) {
    const last = groups.at(-1)
    if (last && isTogether(last[0], change)) last.push(change)
    else groups.push([change])
  }
  return groups
}

function isTogether(one: Change, other: Change): boolean {
  return one.at === other.at && one.by === other.by && one.why === other.why
}

function describe(changes: Together, state: Case, locale: Locale): string {
  const [first] = changes
  const rows = changes.map(({ index, kind, id, before, after }) => {
    const record = after ?? before
    return [String(index), kindWords(kind, locale), id, record ? titleOf(state, record, locale) : '']
  })
  const heading = style.strong(safe(`${first.at}  ${authorName(state, first.by, locale)}`))
  const why = first.why ? [paragraph(safe(first.why))] : []
  return [heading, ...why, table(head(locale), rows), ''].join('\n')
}

function head(locale: Locale): Column[] {
  return [
    { title: logText(locale, 'column.entry'), align: 'right' },
    { title: logText(locale, 'column.kind') },
    { title: logText(locale, 'column.id') },
    { title: logText(locale, 'column.what') },
  ]
}
