import { commandText, helpText, type Locale } from '@hearsay/words'
import { Argument, type Command } from 'commander'
import { safe } from '../output/safe.ts'
import { writeJson, writeLine } from '../output/write.ts'
import { notDone, remakePublic } from '../store/carry-out.ts'
import { withDeskThere } from '../store/open.ts'
import { withEditions } from '../store/publish.ts'
import { dataOption, type JsonOption, jsonOption, type StoreOptions } from './options.ts'

type RemakeOptions = StoreOptions & JsonOption

/** Everything that derives from the log, by the names of the store's followers. */
const FOLLOWERS = ['editions']

export function addRemake(program: Command, locale: Locale): void {
  program
    .command('remake')
    .addArgument(new Argument('[follower]', helpText(locale, 'remake.follower')).choices(FOLLOWERS))
    .summary(helpText(locale, 'remake.summary'))
    .description(helpText(locale, 'remake.description'))
    .addOption(dataOption(locale))
    .addOption(jsonOption(locale))
    .addHelpText('after', helpText(locale, 'remake.after'))
    .action((_: string | undefined, options: RemakeOptions) => remake(options, locale))
}

/** There is one follower, so that whichever is named is all of them. */
async function remake({ data, json }: RemakeOptions, locale: Locale): Promise<void> {
  const { changed, refused } = await withDeskThere(data, (desk) => withEditions(desk, remakePublic))
  if (json) await writeJson({ editions: changed })
  else await writeLine(safe(commandText(locale, 'remade', { count: changed.length })))
  if (refused.length > 0) throw notDone(refused)
}
