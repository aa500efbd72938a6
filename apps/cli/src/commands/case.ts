import type { Command } from 'commander'
import { addDiff } from './diff.ts'
import { addExport } from './export.ts'
import { addImport } from './import.ts'
import { addLog } from './log.ts'

export function addCase(program: Command): void {
  const group = program
    .command('case')
    .summary('put cases into the store, take them out, see what changed')
    .description('Puts cases into the store, takes them out, and shows what changed.')
  addImport(group)
  addExport(group)
  addLog(group)
  addDiff(group)
}
