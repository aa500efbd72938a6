import { commandText, type Locale } from '@hearsay/words'
import type { StoreOptions } from '../commands/options.ts'
import { Failure } from '../failure.ts'
import { writeLine } from '../output/write.ts'
import { withSubscribers } from './open.ts'
import { scrubbed, tallyWords, watching } from './told.ts'
import { worldOf } from './world.ts'

interface SendOptions extends StoreOptions {
  readonly once?: true
}

export async function sendCommand({ data, once }: SendOptions, locale: Locale): Promise<void> {
  const ending = new AbortController()
  const stop = () => ending.abort()
  for (const signal of SIGNALS) process.once(signal, stop)
  try {
    await withSubscribers(data, async (subscribers) => {
      const { world, close } = await worldOf(subscribers, data, ending.signal)
      const { pass, sendWhenDue } = await import('@hearsay/digest/sending')
      try {
        if (!once)
          await sendWhenDue(
            world,
            watching(locale, () => () => {}),
          )
        else await sendOnce(() => pass(world), locale)
      } finally {
        await close()
      }
    })
  } finally {
    for (const signal of SIGNALS) process.removeListener(signal, stop)
  }
}

export const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

type Pass = typeof import('@hearsay/digest/sending').pass

/** @throws {Failure} `data` where no mail goes out: a timer then says so */
async function sendOnce(send: () => ReturnType<Pass>, locale: Locale): Promise<void> {
  const tally = await send().catch((error: unknown) => {
    if (error instanceof Error && error.name === 'StoreError') throw error
    throw new Failure('data', scrubbed(error))
  })
  const { down, ...did } = tally
  await writeLine(tallyWords(did, locale) ?? commandText(locale, 'digestNothing'))
  if (down !== undefined) throw new Failure('data', `HEARSAY_SMTP: no mail goes out: ${down}`)
}
