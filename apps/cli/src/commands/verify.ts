import type { Command } from 'commander'
import { EXIT, Failure } from '../failure.ts'
import { pathKind } from '../input/files.ts'
import { writeJson, writeLine } from '../output/write.ts'
import { verifyPath, verifyStoredCase } from '../verify/check.ts'
import { verdictReport } from '../verify/report.ts'
import { dataOption, type JsonOption, jsonOption, type StoreOptions } from './options.ts'

interface VerifyOptions extends StoreOptions, JsonOption {
  readonly key?: string[]
}

const NOTES = `
A bundle is checked with nothing but itself: every entry, document, earlier checkpoint and signature. Whose key signed
it is for you to know: pass the key that you have from elsewhere with --key, and a bundle signed by another fails.

Verifying shows that nothing was altered since it was signed. It does not show that what was recorded is true.

Examples:
  hearsay verify abu-ghraib-2015.hearsay.json
  hearsay verify abu-ghraib-2015.hearsay.json --key "hearsay.local/abu-ghraib-2015+…"
  hearsay verify abu-ghraib-2015                     a case in the store
`

export function addVerify(program: Command): void {
  program
    .command('verify')
    .argument('<bundle|case>', 'a bundle, the id of a case in the store, or a case in YAML files')
    .summary('check that nothing was altered')
    .description(
      'Checks that nothing in a bundle or a stored case was altered, and says where if something was.',
    )
    .option('--key <key...>', 'verifier key that you trust, name+id+base64')
    .addOption(dataOption())
    .addOption(jsonOption())
    .addHelpText('after', NOTES)
    .action(verify)
}

async function verify(argument: string, { data, json, key }: VerifyOptions): Promise<void> {
  const stored = pathKind(argument) === 'nothing'
  if (key && (stored || pathKind(argument) === 'folder'))
    throw new Failure('usage', '--key: only a bundle is signed')
  const verdict = stored ? await verifyStoredCase(argument, data) : verifyPath(argument, key)
  if (json) await writeJson(verdict)
  else await writeLine(verdictReport(argument, verdict))
  if (!verdict.ok) process.exitCode = EXIT.notVerified
}
