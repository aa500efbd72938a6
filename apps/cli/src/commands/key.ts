import { commandText, helpText, type Locale } from '@hearsay/words'
import type { Command } from 'commander'
import { safe } from '../output/safe.ts'
import { paragraph } from '../output/wrap.ts'
import { writeJson, writeLine } from '../output/write.ts'
import { type DeskKey, keyOf, replaceKeyOf } from '../store/key.ts'
import { withDeskThere } from '../store/open.ts'
import { dataOption, type JsonOption, jsonOption, parseSentence, type StoreOptions } from './options.ts'

type ShowOptions = StoreOptions & JsonOption

interface ReplaceOptions extends ShowOptions {
  readonly because: string
}

export function addKey(program: Command, locale: Locale): void {
  const group = program
    .command('key')
    .summary(helpText(locale, 'key.summary'))
    .description(helpText(locale, 'key.description'))
  addShow(group, locale)
  addReplace(group, locale)
}

function addShow(group: Command, locale: Locale): void {
  group
    .command('show', { isDefault: true })
    .summary(helpText(locale, 'keyShow.summary'))
    .description(helpText(locale, 'keyShow.description'))
    .addOption(dataOption(locale))
    .addOption(jsonOption(locale))
    .addHelpText('after', helpText(locale, 'keyShow.after'))
    .action((options: ShowOptions) => show(options, locale))
}

function addReplace(group: Command, locale: Locale): void {
  group
    .command('replace')
    .summary(helpText(locale, 'keyReplace.summary'))
    .description(helpText(locale, 'keyReplace.description'))
    .requiredOption('--because <sentence>', helpText(locale, 'withdraw.because'), parseSentence)
    .addOption(dataOption(locale))
    .addOption(jsonOption(locale))
    .addHelpText('after', helpText(locale, 'keyReplace.after'))
    .action((options: ReplaceOptions) => replace(options, locale))
}

async function show({ data, json }: ShowOptions, locale: Locale): Promise<void> {
  const found = await withDeskThere(data, keyOf)
  if (json) await writeJson(found)
  else await writeLine(keyWords(found, locale))
}

async function replace({ data, because, json }: ReplaceOptions, locale: Locale): Promise<void> {
  const replaced = await withDeskThere(data, (desk) => replaceKeyOf(desk, because))
  if (json) return await writeJson(replaced)
  const { cases, file, kept } = replaced
  await writeLine(keyWords(replaced, locale))
  await writeLine(paragraph(safe(commandText(locale, 'keyReplaced', { count: cases.length }))))
  if (kept !== null) await writeLine(paragraph(safe(commandText(locale, 'keyKept', { kept }))))
  await writeLine(paragraph(safe(commandText(locale, 'keyCopy', { file }))))
}

/** The key on a line of its own, whole, however narrow the terminal: it is there to be copied. */
function keyWords({ key, file }: DeskKey, locale: Locale): string {
  if (key === null) return safe(commandText(locale, 'noKey', { file }))
  return [key, commandText(locale, 'keyFile', { file })].map(safe).join('\n')
}
