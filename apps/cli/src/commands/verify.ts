import { LedgerError, parseVerifierKey } from '@hearsay/ledger'
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
  readonly extends?: string
}

export function addVerify(program: Command, locale: Locale): void {
  program
    .command('verify')
    .argument('<bundle|case>', helpText(locale, 'verify.what'))
    .summary(helpText(locale, 'verify.summary'))
    .description(helpText(locale, 'verify.description'))
    .option('--key <key...>', helpText(locale, 'verify.key'))
    .option('--extends <file>', helpText(locale, 'verify.extends'))
    .addOption(dataOption(locale))
    .addOption(jsonOption(locale))
    .addHelpText('after', helpText(locale, 'verify.after'))
    .action((argument: string, options: VerifyOptions) => verify(argument, options, locale))
}

async function verify(argument: string, options: VerifyOptions, locale: Locale): Promise<void> {
  const { data, json, key } = options
  const stored = pathKind(argument) === 'nothing'
  const unsigned = stored || isCaseFiles(argument)
  if (unsigned && (key ?? options.extends) !== undefined)
    throw new Failure('usage', `${key ? '--key' : '--extends'}: only a bundle is signed`)
  for (const one of key ?? []) checkKey(one)
  const verdict = stored ? await verifyStoredCase(argument, data) : verifyPath(argument, options)
  if (json) await writeJson(verdict)
  else await writeLine(verdictReport(argument, verdict, locale))
  if (!verdict.ok) process.exitCode = EXIT.notVerified
}

/** @throws {Failure} `usage` for a key that is none, which could vouch for nothing */
function checkKey(text: string): void {
  try {
    parseVerifierKey(text)
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error
    throw new Failure('usage', `--key: ${error.message}`, { cause: error })
  }
}
