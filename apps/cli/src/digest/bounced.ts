import { buffer } from 'node:stream/consumers'
import { commandText, type Locale } from '@hearsay/words'
import type { StoreOptions } from '../commands/options.ts'
import { writeLine } from '../output/write.ts'
import { withSubscribers } from './open.ts'

export async function bouncedCommand({ data }: StoreOptions, locale: Locale): Promise<void> {
  const { readReport } = await import('@hearsay/digest')
  const report = await readReport(await buffer(process.stdin))
  if (report === undefined) return await writeLine(commandText(locale, 'digestReport.none'))
  const { reported } = await import('@hearsay/digest/subscribers')
  const done = await withSubscribers(data, (subscribers) => reported(subscribers, report))
  await writeLine(commandText(locale, `digestReport.${done}`))
}
