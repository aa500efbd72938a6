import { helpText, type Locale } from '@hearsay/words'
import type { Command } from 'commander'
import { EXIT, Failure } from '../failure.ts'
import { pathKind } from '../input/files.ts'
import { writeJson, writeLine } from '../output/write.ts'
import { isCaseFiles, verifyPath, verifyStoredCase } from '../verify/check.ts'
import { verdictReport } from '../verify/report.ts'
import { dataOption, type JsonOption, jsonOption, type StoreOptions } from './options.ts'

interface VerifyOptions extends StoreOptions, JsonOption {
  readonly key?: string[]
}

export function addVerify(program: Command, locale: Locale): void {
  program
    .command('verify')
    .argument('<bundle|case>', helpText(locale, 'verify.what'))
    .summary(helpText(locale, 'verify.summary'))
    .description(helpText(locale, 'verify.description'))
    .option('--key <key...>', helpText(locale, 'verify.key'))
    .addOption(dataOption(locale))
    .addOption(jsonOption(locale))
    .addHelpText('after', helpText(locale, 'verify.after'))
    .action((argument: string, options: VerifyOptions) => verify(argument, options, locale))
}

async function verify(argument: string, options: VerifyOptions, locale: Locale): Promise<void> {
  const { data, json, key } = options
  const stored = pathKind(argument) === 'nothing'
  if (key && (stored || isCaseFiles(argument))) throw new Failure('usage', '--key: only a bundle is signed')
  const verdict = stored ? await verifyStoredCase(argument, data) : verifyPath(argument, key)
  if (json) await writeJson(verdict)
  else await writeLine(verdictReport(argument, verdict, locale))
  if (!verdict.ok) process.exitCode = EXIT.notVerified
}
