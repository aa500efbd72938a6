import { helpText, type Locale } from '@hearsay/words'
import { Command } from 'commander'
import about from '../package.json' with { type: 'json' }
import { OUTSIDE, type Outside } from './capture/world.ts'
import { addBackup, addRestore } from './commands/backup.ts'
import { addCapture } from './commands/capture.ts'
import { addCase } from './commands/case.ts'
import { addCopies, addSignatures } from './commands/copies.ts'
import { addDesk } from './commands/desk.ts'
import { addDigest } from './commands/digest.ts'
import { addDraft } from './commands/draft.ts'
import { addKey } from './commands/key.ts'
import { addPublish } from './commands/publish.ts'
import { addRead } from './commands/read.ts'
import { addRemake } from './commands/remake.ts'
import { addServe } from './commands/serve.ts'
import { addVerify } from './commands/verify.ts'
import { addWeigh } from './commands/weigh.ts'
import { addWithdraw } from './commands/withdraw.ts'
import { language } from './language.ts'
import { columns } from './output/wrap.ts'

/** What commander calls the sections of its help, and what we do. */
const TITLES: Readonly<Record<string, 'usage' | 'arguments' | 'options' | 'commands'>> = {
  'Usage:': 'usage',
  'Arguments:': 'arguments',
  'Options:': 'options',
  'Commands:': 'commands',
}

/** The whole command tree. Errors are thrown, never printed here, and the process is never ended. */
export function createProgram(locale = language(), outside: Outside = OUTSIDE): Command {
  const program = new Command('hearsay')
    .description(helpText(locale, 'about'))
    .version(about.version, '-V, --version', helpText(locale, 'version'))
    .helpOption('-h, --help', helpText(locale, 'help'))
    .helpCommand('help [command]', helpText(locale, 'help'))
    .addHelpText('after', helpText(locale, 'after'))
    .exitOverride()
    .configureOutput({
      outputError: () => {},
      writeErr: () => {},
      getOutHelpWidth: columns,
      getErrHelpWidth: columns,
    })
    .showSuggestionAfterError()
    .configureHelp({ styleTitle: (title) => titleIn(title, locale) })
  addCapture(program, locale, outside)
  addDraft(program, locale, outside)
  addRead(program, locale)
  addSignatures(program, locale)
  addCopies(program, locale, outside)
  addWeigh(program, locale)
  addVerify(program, locale)
  addCase(program, locale)
  addPublish(program, locale)
  addWithdraw(program, locale)
  addKey(program, locale)
  addBackup(program, locale)
  addRestore(program, locale)
  addRemake(program, locale)
  addServe(program, locale)
  addDesk(program, locale)
  addDigest(program, locale)
  return program
}

/** The titles of its sections are all that commander says in words of its own. */
function titleIn(title: string, locale: Locale): string {
  const key = TITLES[title]
  return key === undefined ? title : helpText(locale, key)
}
