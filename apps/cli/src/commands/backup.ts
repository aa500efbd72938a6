import { commandText, helpText, type Locale } from '@hearsay/words'
import type { Command } from 'commander'
import { Failure } from '../failure.ts'
import { FAILURES_IN } from '../language.ts'
import { safe } from '../output/safe.ts'
import { paragraph } from '../output/wrap.ts'
import { writeJson, writeLine } from '../output/write.ts'
import { backUpTo, type Copied, restoreFrom } from '../store/backup.ts'
import { dataOption, type JsonOption, jsonOption, type StoreOptions } from './options.ts'

type CopyOptions = StoreOptions & JsonOption

/** Faults that a person is shown; `--json` lists them all. */
const SHOWN = 20

export function addBackup(program: Command, locale: Locale): void {
  program
    .command('backup')
    .argument('<file>', helpText(locale, 'backup.file'))
    .summary(helpText(locale, 'backup.summary'))
    .description(helpText(locale, 'backup.description'))
    .addOption(dataOption(locale))
    .addOption(jsonOption(locale))
    .addHelpText('after', helpText(locale, 'backup.after'))
    .action(async (file: string, options: CopyOptions) => {
      await report(await backUpTo(file, options.data), 'backedUp', file, options, locale)
    })
}

export function addRestore(program: Command, locale: Locale): void {
  program
    .command('restore')
    .argument('<file>', helpText(locale, 'restore.file'))
    .summary(helpText(locale, 'restore.summary'))
    .description(helpText(locale, 'restore.description'))
    .addOption(dataOption(locale))
    .addOption(jsonOption(locale))
    .addHelpText('after', helpText(locale, 'restore.after'))
    .action(async (file: string, options: CopyOptions) => {
      await report(await restoreFrom(file, options.data), 'restored', file, options, locale)
    })
}

/** Says what was copied, and that it is sound; or in what it is not. @throws {Failure} `not-verified` */
async function report(
  { cases, faults, key }: Copied,
  said: 'backedUp' | 'restored',
  file: string,
  { json }: CopyOptions,
  locale: Locale,
): Promise<void> {
  if (faults.length > 0) throw notSound(faults, file)
  if (json) return await writeJson({ file, cases, key })
  const entries = cases.reduce((sum, one) => sum + one.entries, 0)
  await writeLine(safe(commandText(locale, said, { file, cases: cases.length, entries })))
  await writeLine(paragraph(safe(commandText(locale, `${said}Key`, { key }))))
}

function notSound(faults: Copied['faults'], file: string): Failure {
  const shown = faults.slice(0, SHOWN).map(({ message }) => message)
  const count = faults.length - shown.length
  const more = count > 0 ? [commandText(FAILURES_IN, 'moreProblems', { count })] : []
  return new Failure('not-verified', commandText(FAILURES_IN, 'notSoundCopy', { file }), {
    problems: faults,
    lines: [...shown, ...more],
  })
}
