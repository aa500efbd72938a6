import { commandText, helpText, type Locale } from '@hearsay/words'
import type { Command } from 'commander'
import { safe } from '../output/safe.ts'
import { writeJson, writeLine } from '../output/write.ts'
import { withCaseOfDesk } from '../store/open.ts'
import { withEditions } from '../store/publish.ts'
import { dataOption, type JsonOption, jsonOption, parseSentence, type StoreOptions } from './options.ts'

interface WithdrawOptions extends StoreOptions, JsonOption {
  readonly because: string
}

export function addWithdraw(program: Command, locale: Locale): void {
  program
    .command('withdraw')
    .argument('<id>', helpText(locale, 'export.id'))
    .summary(helpText(locale, 'withdraw.summary'))
    .description(helpText(locale, 'withdraw.description'))
    .requiredOption('--because <sentence>', helpText(locale, 'withdraw.because'), parseSentence)
    .addOption(dataOption(locale))
    .addOption(jsonOption(locale))
    .addHelpText('after', helpText(locale, 'withdraw.after'))
    .action((id: string, options: WithdrawOptions) => withdraw(id, options, locale))
}

async function withdraw(id: string, { data, because, json }: WithdrawOptions, locale: Locale): Promise<void> {
  const gone = await withCaseOfDesk(data, id, (desk) =>
    withEditions(desk, async (open) => (await import('@hearsay/store')).withdrawCase(open, id, because)),
  )
  if (json) await writeJson(gone)
  else await writeLine(safe(commandText(locale, gone.hasLine ? 'withdrawn' : 'withdrawnUnseen', { id })))
}
