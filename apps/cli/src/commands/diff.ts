import { type Case, type Difference, diff } from '@hearsay/case'
import { fieldWords, helpText, kindWords, type Locale, logText, titleOf } from '@hearsay/words'
import { type Command, Option } from 'commander'
import { Failure } from '../failure.ts'
import { loadCase } from '../input/case.ts'
import { parseTime } from '../input/time.ts'
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

export function addDiff(group: Command, locale: Locale): void {
  group
    .command('diff')
    .argument('<case>', helpText(locale, 'case'))
    .argument('[other]', helpText(locale, 'diff.other'))
    .summary(helpText(locale, 'diff.summary'))
    .description(helpText(locale, 'diff.description'))
    .addOption(new Option('--from <date>', helpText(locale, 'diff.from')).argParser(parseTime))
    .addOption(new Option('--to <date>', helpText(locale, 'diff.to')).argParser(parseTime))
    .addOption(dataOption(locale))
    .addOption(jsonOption(locale))
    .addHelpText('after', helpText(locale, 'diff.after'))
    .action((one: string, other: string | undefined, options: DiffOptions) =>
      compare(one, other, options, locale),
    )
}

async function compare(
  one: string,
  other: string | undefined,
  options: DiffOptions,
  locale: Locale,
): Promise<void> {
  const { from, to } = options
  if (other === undefined && from === undefined) {
    throw new Failure('usage', 'expected --from with a date, or a second case to compare with')
  }
  const before = await loadCase(one, { ...options, asOf: from })
  const after = await loadCase(other ?? one, { ...options, asOf: to })
  const differences = diff(before.state, after.state)
  if (options.json) return await writeJsonList(differences)
  if (differences.length === 0) return await writeLine(logText(locale, 'noDifference'))
  for (const difference of differences)
    await writeLine(describe(difference, before.state, after.state, locale))
}

function describe(difference: Difference, earlier: Case, later: Case, locale: Locale): string {
  const { kind, id, change, before, after, fields } = difference
  const title = after ? titleOf(later, after, locale) : before ? titleOf(earlier, before, locale) : ''
  const said = logText(locale, 'difference', { kind: (spoken) => kindWords(kind, spoken), id, title })
  const line = paragraph(safe(`${SIGNS[change]} ${said}`))
  return [line, ...fields.map((field) => describeField(field, difference, locale))].join('\n')
}

function describeField(field: string, { before, after }: Difference, locale: Locale): string {
  const value = (record: Difference['after']) =>
    valueWords(new Map(Object.entries(record ?? {})).get(field), locale)
  const said = logText(locale, 'field', {
    field: (spoken) => fieldWords(field, spoken),
    before: value(before),
    after: value(after),
  })
  return style.faint(paragraph(safe(said), 4))
}

/** A value as it stands in a case file. */
function valueWords(value: unknown, locale: Locale): string {
  if (value === undefined) return logText(locale, 'nothing')
  return typeof value === 'string' ? value : JSON.stringify(value)
}
