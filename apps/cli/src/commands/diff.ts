import { type Difference, diff } from '@hearsay/case'
import { type Command, Option } from 'commander'
import { Failure } from '../failure.ts'
import { loadCase } from '../input/case.ts'
import { parseTime } from '../input/time.ts'
import { describeRecord, describeValue } from '../output/records.ts'
import { safe } from '../output/safe.ts'
import { style } from '../output/style.ts'
import { paragraph } from '../output/wrap.ts'
import { writeJsonList, writeLine } from '../output/write.ts'
import { dataOption, type JsonOption, jsonOption, type StoreOptions } from './options.ts'

interface DiffOptions extends StoreOptions, JsonOption {
  readonly from?: string
  readonly to?: string
}

const SIGNS = { added: '+', removed: '-', changed: '~' } as const

const EXAMPLES = `
Examples:
  hearsay case diff abu-ghraib-2015 --from 2026-11-23 --to 2026-12-01
  hearsay case diff yesterday.hearsay.json today.hearsay.json
`

export function addDiff(group: Command): void {
  group
    .command('diff')
    .argument('<case>', 'folder, YAML file, bundle, or id in the store')
    .argument('[other]', 'a second one, to compare with the first')
    .summary('show what changed between two dates, or two cases')
    .description(
      'Shows what was added (+), taken out (-) and changed (~) between two dates, or from one case to another.',
    )
    .addOption(new Option('--from <date>', 'the case as of this day or time').argParser(parseTime))
    .addOption(
      new Option('--to <date>', 'the case as of this day or time; without it, as it is now').argParser(
        parseTime,
      ),
    )
    .addOption(dataOption())
    .addOption(jsonOption())
    .addHelpText('after', EXAMPLES)
    .action(compare)
}

async function compare(one: string, other: string | undefined, options: DiffOptions): Promise<void> {
  const { from, to } = options
  if (other === undefined && from === undefined) {
    throw new Failure('usage', 'expected --from with a date, or a second case to compare with')
  }
  const before = await loadCase(one, { ...options, asOf: from })
  const after = await loadCase(other ?? one, { ...options, asOf: to })
  const differences = diff(before.state, after.state)
  if (options.json) return await writeJsonList(differences)
  if (differences.length === 0) return await writeLine('No difference.')
  for (const difference of differences) await writeLine(describe(difference))
}

function describe(difference: Difference): string {
  const { kind, id, change, before, after } = difference
  const record = after ?? before
  const what = record ? `: ${describeRecord(record)}` : ''
  const line = paragraph(safe(`${SIGNS[change]} ${kind} ${id}${what}`))
  return [line, ...difference.fields.map((field) => describeField(field, difference))].join('\n')
}

function describeField(field: string, { before, after }: Difference): string {
  const value = (record: Difference['after']) =>
    describeValue(new Map(Object.entries(record ?? {})).get(field))
  return style.faint(paragraph(safe(`${field}: ${value(before)} → ${value(after)}`), 4))
}
