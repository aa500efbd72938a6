import type { CaseReading } from '@hearsay/case'
import { commandText, helpText, type Locale } from '@hearsay/words'
import type { Command } from 'commander'
import { Failure } from '../failure.ts'
import { isYaml } from '../input/case.ts'
import { readFolder, readYaml } from '../input/case-files.ts'
import { pathKind } from '../input/files.ts'
import { safe } from '../output/safe.ts'
import { writeJson, writeLine } from '../output/write.ts'
import { type JsonOption, jsonOption } from './options.ts'

export function addCheck(group: Command, locale: Locale): void {
  group
    .command('check')
    .argument('<folder>', helpText(locale, 'check.what'))
    .summary(helpText(locale, 'check.summary'))
    .description(helpText(locale, 'check.description'))
    .addOption(jsonOption(locale))
    .addHelpText('after', helpText(locale, 'check.after'))
    .action((path: string, options: JsonOption) => check(path, options, locale))
}

async function check(path: string, { json }: JsonOption, locale: Locale): Promise<void> {
  const { case: state, entries, documents } = readFiles(path)
  const found = {
    id: state.head.id,
    entries: entries.length,
    documents: state.document.size,
    files: documents.length,
  }
  if (json) await writeJson(found)
  else await writeLine(safe(commandText(locale, 'checked', found)))
}

function readFiles(path: string): CaseReading {
  switch (pathKind(path)) {
    case 'folder':
      return readFolder(path)
    case 'nothing':
      throw new Failure('not-found', `${path}: there is no such file or folder`)
    case 'file':
      if (isYaml(path)) return readYaml(path)
      throw new Failure(
        'usage',
        `${path}: expected a folder with case files, or one that ends in .yaml or .yml; hearsay verify checks a bundle`,
      )
  }
}
