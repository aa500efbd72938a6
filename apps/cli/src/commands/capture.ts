import { helpText, type Locale } from '@hearsay/words'
import { type Command, Option } from 'commander'
import type { CaptureOptions } from '../capture/options.ts'
import type { Outside } from '../capture/world.ts'
import { jsonOption } from './options.ts'

export function addCapture(program: Command, locale: Locale, outside: Outside): void {
  program
    .command('capture')
    .argument('[source...]', helpText(locale, 'capture.source'))
    .summary(helpText(locale, 'capture.summary'))
    .description(helpText(locale, 'capture.description'))
    .addOption(new Option('--out <folder>', helpText(locale, 'capture.out')).default('captures'))
    .addOption(new Option('--list <file>', helpText(locale, 'capture.list')))
    .addOption(new Option('--links', helpText(locale, 'capture.links')))
    .addOption(new Option('--stamp <url>', helpText(locale, 'capture.stamp')))
    .addOption(new Option('--no-pictures', helpText(locale, 'capture.noPictures')))
    .addOption(new Option('--override-robots', helpText(locale, 'capture.override')))
    .addOption(new Option('--agent <agent>', helpText(locale, 'capture.agent')))
    .addOption(jsonOption(locale))
    .addHelpText('after', helpText(locale, 'capture.after'))
    .action(async (names: string[], options: CaptureOptions) => {
      const { captureAll } = await import('../capture/capture-all.ts')
      await captureAll(names, options, locale, await outside())
    })
}
