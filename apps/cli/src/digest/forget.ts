import { text } from 'node:stream/consumers'
import { commandText, type Locale } from '@hearsay/words'
import type { StoreOptions } from '../commands/options.ts'
import { Failure } from '../failure.ts'
import { writeLine } from '../output/write.ts'
import { withSubscribers } from './open.ts'

/** What is typed, or piped, is at most a few lines. */
export async function forgetCommand({ data }: StoreOptions, locale: Locale): Promise<void> {
  const { readAddress } = await import('@hearsay/digest')
  const address = readAddress((await text(process.stdin)).trim())
  if (address === undefined)
    throw new Failure('usage', 'expected one e-mail address on standard input; found something else')
  const { forget } = await import('@hearsay/digest/subscribers')
  const was = await withSubscribers(data, (subscribers) => forget(subscribers, address))
  await writeLine(commandText(locale, was ? 'digestForgotten' : 'digestUnknown'))
}
