import type { Published } from '@hearsay/store'
import { commandText, helpText, type Locale } from '@hearsay/words'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { Failure } from '../failure.ts'
import { parseMoment } from '../input/time.ts'
import { safe } from '../output/safe.ts'
import { writeJson, writeLine } from '../output/write.ts'
import { attempt } from '../store/attempt.ts'
import { type Changed, carryOut, notDone } from '../store/carry-out.ts'
import { placesIn, withCaseOfDesk, withDeskThere } from '../store/open.ts'
import { withEditions } from '../store/publish.ts'
import { dataOption, type JsonOption, jsonOption, type StoreOptions } from './options.ts'

interface PublishOptions extends StoreOptions, JsonOption {
  readonly embargo?: string
  readonly due?: true
  readonly static?: string
  readonly site?: string
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
    .addOption(new Option('--static <folder>', helpText(locale, 'publish.static')).conflicts('embargo'))
    .addOption(
      new Option('--site <address>', helpText(locale, 'publish.site')).env('ORIGIN').argParser(parseSite),
    )
    .addOption(dataOption(locale))
    .addOption(jsonOption(locale))
    .addHelpText('after', helpText(locale, 'publish.after'))
    .action((id: string | undefined, options: PublishOptions) => publish(id, options, locale))
}

async function publish(id: string | undefined, options: PublishOptions, locale: Locale): Promise<void> {
  if (options.static !== undefined) return await publishFiles(id, options, options.static, locale)
  if ((id === undefined) !== (options.due === true))
    throw new Failure('usage', 'expected the id of a case to publish, or --due for those whose time has come')
  await (id === undefined ? publishDue(options, locale) : publishOne(id, options, locale))
}

/** Publishes a case, or what is due, and writes all that is public into a folder. */
async function publishFiles(
  id: string | undefined,
  options: PublishOptions,
  folder: string,
  locale: Locale,
): Promise<void> {
  const { site, data, json } = options
  if (site === undefined)
    throw new Failure('usage', '--static: expected --site, the address at which the files will be read')
  await (id === undefined ? publishDue(options, locale) : publishOne(id, options, locale))
  const { editions } = await placesIn(data)
  const { publicFiles } = await import('../static/public-files.ts')
  const written = await attempt(data, () => publicFiles(folder, site, editions))
  if (json) await writeJson({ files: written })
  else await writeLine(commandText(locale, 'filesWritten', { ...written, folder: safe(folder) }))
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

/** An address without a query, and without a slash at its end. */
function parseSite(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : undefined
  if (url === undefined || !['http:', 'https:'].includes(url.protocol) || url.search + url.hash !== '')
    throw new InvalidArgumentError('Expected an address such as https://desk.example.')
  return url.href.replace(/\/+$/, '')
}
