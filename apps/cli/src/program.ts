import { Command } from 'commander'
import about from '../package.json' with { type: 'json' }
import { addCase } from './commands/case.ts'
import { addRead } from './commands/read.ts'
import { addServe } from './commands/serve.ts'
import { addVerify } from './commands/verify.ts'
import { addWeigh } from './commands/weigh.ts'
import { columns } from './output/wrap.ts'

const ABOUT = `Shows, for every version of a disputed incident, who says so, through whom, on what evidence,
and how many independent lines stand behind it.`

const AFTER = `
Try it:
  hearsay weigh cases/abu-ghraib-2015     the first case, weighed
  hearsay read article.txt                who says what in a text, through whom
  hearsay serve --load cases              the same as a site, on http://127.0.0.1:4173
  hearsay help weigh                      what a command takes

CASE is a folder with a case in YAML files, one such file, a bundle (*.hearsay.json), or the id of a case in the
store. BUNDLE is one file that holds a case and the proofs to check it with.

Exit codes:
  0  done
  1  checked, and not sound: a bundle or a stored case that does not verify
  2  bad input: one line on stderr says where and what was expected; nothing was written
  3  the data folder cannot be used, or a defect of hearsay
`

/** The whole command tree. Errors are thrown, never printed here, and the process is never ended. */
export function createProgram(): Command {
  const program = new Command('hearsay')
    .description(ABOUT)
    .version(about.version)
    .addHelpText('after', AFTER)
    .exitOverride()
    .configureOutput({
      outputError: () => {},
      writeErr: () => {},
      getOutHelpWidth: columns,
      getErrHelpWidth: columns,
    })
    .showSuggestionAfterError()
    .configureHelp({ showGlobalOptions: false })
  addRead(program)
  addWeigh(program)
  addVerify(program)
  addCase(program)
  addServe(program)
  return program
}
