import { helpText, type Locale } from '@hearsay/words'
import type { Command } from 'commander'
import { addCheck } from './check.ts'
import { addDiff } from './diff.ts'
import { addExport } from './export.ts'
import { addImport } from './import.ts'
import { addLog } from './log.ts'
import { addRemove } from './remove.ts'

export function addCase(program: Command, locale: Locale): void {
  const group = program
    .command('case')
    .summary(helpText(locale, 'case.summary'))
    .description(helpText(locale, 'case.description'))
  addCheck(group, locale)
  addImport(group, locale)
  addExport(group, locale)
  addLog(group, locale)
  addDiff(group, locale)
  addRemove(group, locale)
}
