import type { Published } from '@hearsay/store'
import { commandText, helpText, type Locale } from '@hearsay/words'
import { type Command, Option } from 'commander'
import { Failure } from '../failure.ts'
import { parseMoment } from '../input/time.ts'
import { safe } from '../output/safe.ts'
import { writeJson, writeLine } from '../output/write.ts'
import { type Changed, carryOut, notDone } from '../store/carry-out.ts'
import { withCaseOfDesk, withDeskThere } from '../store/open.ts'
import { withEditions } from '../store/publish.ts'
import { dataOption, type JsonOption, jsonOption, type StoreOptions } from './options.ts'

interface PublishOptions extends StoreOptions, JsonOption {
  readonly embargo?: string
  readonly due?: true
}

export function addPublish(program: Command, locale: Locale): void {
  program
    .command('publish')
    .argument('[id]', helpText(locale, 'publish.id'))
    .summary(helpText(locale, 'publish.summary'))
    .description(helpText(locale, 'publish.description'))
    .addOption(
      new Option('--embargo <time>', helpText(locale, 'publish.embargo'))
        .argParser(parseMoment)
        .conflicts('due'),
    )
    .option('--due', helpText(locale, 'publish.due'))
    .addOption(dataOption(locale))
    .addOption(jsonOption(locale))
    .addHelpText('after', helpText(locale, 'publish.after'))
    .action((id: string | undefined, options: PublishOptions) => publish(id, options, locale))
}

async function publish(id: string | undefined, options: PublishOptions, locale: Locale): Promise<void> {
  if ((id === undefined) !== (options.due === true))
    throw new Failure('usage', 'expected the id of a case to publish, or --due for those whose time has come')
  await (id === undefined ? publishDue(options, locale) : publishOne(id, options, locale))
}

/** An embargo that lies behind, mistyped, would make public at once what is to wait. */
async function publishOne(
  id: string,
  { data, embargo, json }: PublishOptions,
  locale: Locale,
): Promise<void> {
  if (embargo !== undefined && Date.parse(embargo) <= Date.now())
    throw new Failure('usage', `--embargo: expected a time to come; found ${embargo}`)
  const published = await withCaseOfDesk(data, id, (desk) =>
    withEditions(desk, async (open) => (await import('@hearsay/store')).publishCase(open, id, embargo)),
  )
  if (json) await writeJson(published)
  else await writeLine(safe(publishedWords(published, locale)))
}

async function publishDue({ data, json }: PublishOptions, locale: Locale): Promise<void> {
  const { changed, refused } = await withDeskThere(data, (desk) => withEditions(desk, carryOut))
  if (json) await writeJson({ changed })
  else for (const one of changed) await writeLine(safe(changedWords(one, locale)))
  if (refused.length > 0) throw notDone(refused)
  if (!json && changed.length === 0) await writeLine(commandText(locale, 'nothingDue'))
}

function publishedWords({ id, isNew, isPublic, ...edition }: Published, locale: Locale): string {
  const said = isPublic ? 'published' : 'embargoed'
  return commandText(locale, isNew ? said : `${said}Before`, { id, ...edition })
}

/** How a case now stands for the public, in one line. */
export function changedWords(changed: Changed, locale: Locale): string {
  return 'withdrawn' in changed
    ? commandText(locale, 'withdrawn', { id: changed.id })
    : commandText(locale, 'published', changed)
}
