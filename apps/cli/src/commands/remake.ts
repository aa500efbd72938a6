import { commandText, helpText, type Locale } from '@hearsay/words'
import { Argument, type Command } from 'commander'
import { safe } from '../output/safe.ts'
import { writeJson, writeLine } from '../output/write.ts'
import { type CarriedOut, notDone, remakePublic } from '../store/carry-out.ts'
import { withDeskThere } from '../store/open.ts'
import { withEditions } from '../store/publish.ts'
import { dataOption, type JsonOption, jsonOption, type StoreOptions } from './options.ts'

type RemakeOptions = StoreOptions & JsonOption

/** Everything that derives from the log, by the names of the store's followers. */
const FOLLOWERS = ['editions', 'search']

export function addRemake(program: Command, locale: Locale): void {
  program
    .command('remake')
    .addArgument(new Argument('[follower]', helpText(locale, 'remake.follower')).choices(FOLLOWERS))
    .summary(helpText(locale, 'remake.summary'))
    .description(helpText(locale, 'remake.description'))
    .addOption(dataOption(locale))
    .addOption(jsonOption(locale))
    .addHelpText('after', helpText(locale, 'remake.after'))
    .action((follower: string | undefined, options: RemakeOptions) => remake(follower, options, locale))
}

/** Makes one follower's work again, or that of all. */
async function remake(
  follower: string | undefined,
  { data, json }: RemakeOptions,
  locale: Locale,
): Promise<void> {
  const nothing: CarriedOut = { changed: [], refused: [] }
  const { changed, refused } = await withDeskThere(data, async (desk) => {
    if (follower !== 'editions') await (await import('@hearsay/store')).remakeSearch(desk)
    return follower === 'search' ? nothing : await withEditions(desk, remakePublic)
  })
  if (json) await writeJson({ editions: changed })
  else await writeLine(safe(told(follower, changed.length, locale)))
  if (refused.length > 0) throw notDone(refused)
}

function told(follower: string | undefined, count: number, locale: Locale): string {
  return follower === 'search'
    ? commandText(locale, 'remadeSearch')
    : commandText(locale, 'remade', { count })
}
