import { commandText, type Locale } from '@hearsay/words'
import type { JsonOption, StoreOptions } from '../commands/options.ts'
import { writeJson, writeLine } from '../output/write.ts'
import { withSubscribers } from './open.ts'

export async function countCommand({ data, json }: StoreOptions & JsonOption, locale: Locale): Promise<void> {
  const { count } = await import('@hearsay/digest/subscribers')
  const counts = await withSubscribers(data, count)
  if (json) await writeJson(counts)
  else await writeLine(commandText(locale, 'digestCount', { ...counts }))
}
